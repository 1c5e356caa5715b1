import { describe, expect, it } from 'vitest'
import { MemoryStore } from '../../src/store/index.js'
import { of, run } from './conformance-run.js'
import { serverOfItsOwnTime } from './right-stores.js'

describe('the store conformance suite, by the clock of the machine,', () => {
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
})
