import { describe, expect, it } from 'vitest'
import type { Clock } from '../../src/base/index.js'
import { MemoryStore, prefixed, type Store } from '../../src/store/index.js'
import { type StoreCapabilities, type StorePlace, storeConformance } from '../../src/testing/index.js'
import { keyLookAlikes, lookAlikes } from '../../src/testing/look-alikes.js'
import { expiryFaults } from './broken-stores/expiry-faults.js'
import { expiryWriteFaults } from './broken-stores/expiry-write-faults.js'
import { interruptible, interruptionFaults } from './broken-stores/interruption-faults.js'
import { keyFaults } from './broken-stores/key-faults.js'
import { listingFaults } from './broken-stores/listing-faults.js'
import { prefixFaults } from './broken-stores/prefix-faults.js'
import { realTimeFaults } from './broken-stores/real-time-faults.js'
import { sharingFaults } from './broken-stores/sharing-faults.js'
import { stateFaults } from './broken-stores/state-faults.js'
import { swapFaults } from './broken-stores/swap-faults.js'
import { valueFaults } from './broken-stores/value-faults.js'
import { delayed, roundingToMilliseconds, serverOfItsOwnTime } from './right-stores.js'

type Factory = (clock: Clock) => StorePlace

/** Runs the suite, or one case of it, with a runner of its own and gives the names of the failed tests. */
async function run(factory: Factory, capabilities: StoreCapabilities = {}, only?: string) {
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

const of =
  (make: (clock: Clock) => Store): Factory =>
  (clock) => ({ open: () => make(clock) })

describe('the store conformance suite', () => {
  const right: [name: string, factory: Factory, capabilities?: StoreCapabilities][] = [
    ['a store in memory', of((clock) => new MemoryStore({ clock }))],
    ['a store behind a prefix', of((clock) => prefixed(new MemoryStore({ clock }), '企业%:'))],
    ['a store that takes its time', of((clock) => delayed(new MemoryStore({ clock })))],
    [
      'a store of whole milliseconds that says null',
      of((clock) => roundingToMilliseconds(new MemoryStore({ clock }))),
    ],
    ['a store that can be cut off', (clock) => interruptible(clock), { interruptible: true }],
  ]

  for (const [name, factory, capabilities] of right) {
    it(`passes ${name}, every time`, async () => {
      for (let round = 0; round < 3; round++) {
        const { failed, names } = await run(factory, capabilities)
        expect(failed).toEqual([])
        expect(new Set(names).size).toBe(names.length)
        expect(names.length).toBeGreaterThan(50)
      }
    }, 120_000)
  }

  it('passes a right store that has no other clock than the machine', async () => {
    expect(
      (
        await run(
          of(() => new MemoryStore()),
          { realTime: true },
        )
      ).failed,
    ).toEqual([])
  }, 60_000)

  it('passes stores on a server of its own time, several at once', async () => {
    const capabilities = { realTime: true, shared: true, persistent: true, interruptible: true }
    const rounds = Array.from({ length: 3 }, () => run(serverOfItsOwnTime, capabilities))
    for (const { failed } of await Promise.all(rounds)) expect(failed).toEqual([])
  }, 120_000)

  it('runs the tests of several stores on one place only where that is promised', async () => {
    const { names } = await run(of((clock) => new MemoryStore({ clock })))
    const promised = await run(
      of((clock) => new MemoryStore({ clock })),
      { shared: true, persistent: true },
    )
    expect(promised.failed.map((text) => text.split(':')[0])).toEqual(
      promised.names.filter((name) => !names.includes(name)),
    )
  })

  it('knows no family of look-alikes with the same text twice', () => {
    for (const family of [...Object.values(lookAlikes).flat(), ...keyLookAlikes]) {
      expect(new Set(family).size, JSON.stringify(family)).toBe(family.length)
    }
  })
})

describe('the store conformance suite catches', () => {
  const faults = [
    ...valueFaults,
    ...keyFaults,
    ...listingFaults,
    ...prefixFaults,
    ...swapFaults,
    ...stateFaults,
    ...expiryFaults,
    ...expiryWriteFaults,
    ...realTimeFaults,
    ...sharingFaults,
    ...interruptionFaults,
  ]

  it.each(faults)('$fault', async ({ caughtBy, capabilities, place }) => {
    const { failed, names } = await run(place, capabilities, caughtBy)
    expect(names).toContain(caughtBy)
    expect(failed.map((text) => text.slice(0, caughtBy.length))).toEqual([caughtBy])
  })
})
