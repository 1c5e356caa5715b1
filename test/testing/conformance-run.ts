import { expect } from 'vitest'
import type { Clock } from '../../src/base/index.js'
import type { Store } from '../../src/store/index.js'
import { type StoreCapabilities, type StorePlace, storeConformance } from '../../src/testing/index.js'

export type Factory = (clock: Clock) => StorePlace

/** Runs the suite, or one case of it, with a runner of its own and gives the names of the failed tests. */
export async function run(factory: Factory, capabilities: StoreCapabilities = {}, only?: string) {
  const tests: { name: string; body: () => Promise<void> }[] = []
  const api = {
    describe: (_: string, body: () => void) => body(),
    it: (name: string, body: () => Promise<void>) => tests.push({ name, body }),
    expect,
  }
  storeConformance(api, factory, capabilities)
  const names = tests.map(({ name }) => name)
  const failed: string[] = []
  for (const { name, body } of tests) {
    if (only !== undefined && name !== only) continue
    await body().catch((reason: unknown) => failed.push(`${name}: ${reason}`))
  }
  return { failed, names }
}

export const of =
  (make: (clock: Clock) => Store): Factory =>
  (clock) => ({ open: () => make(clock) })
