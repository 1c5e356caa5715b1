import { describe, expect, it } from 'vitest'
import { MemoryStore, prefixed } from '../../src/store/index.js'
import type { StoreCapabilities } from '../../src/testing/index.js'
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
import { type Factory, of, run } from './conformance-run.js'
import { delayed, roundingToMilliseconds } from './right-stores.js'

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
      const rounds = Array.from({ length: 3 }, () => run(factory, capabilities))
      for (const { failed, names } of await Promise.all(rounds)) {
        expect(failed).toEqual([])
        expect(new Set(names).size).toBe(names.length)
        expect(names.length).toBeGreaterThan(50)
      }
    }, 120_000)
  }

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
