import { type Clock, sleep, systemClock } from '../base/index.js'
import type { Store } from '../store/index.js'
import type { Case, StoreCapabilities, StorePlace, TestApi } from './conformance-types.js'
import { FakeClock } from './fake-clock.js'
import { contractCases } from './store-contract-cases.js'
import { expiryCases } from './store-expiry-cases.js'
import { sharingCases } from './store-sharing-cases.js'

/**
 * Declares the tests every `Store` has to pass, in whatever runner its functions come from.
 *
 * @param api the runner's `describe`, `it` and `expect`
 * @param factory makes an empty place; the stores on it must go by the given clock unless `realTime` is set
 *
 * @example
 * import { describe, expect, it } from 'vitest'
 * describe('my store', () => {
 *   storeConformance({ describe, it, expect }, (clock) => ({ open: () => new MyStore({ clock }) }))
 * })
 */
export function storeConformance(
  api: TestApi,
  factory: (clock: Clock) => StorePlace | Promise<StorePlace>,
  capabilities: StoreCapabilities = {},
): void {
  api.describe('the store contract', () => {
    for (const { name, needs, run } of [...contractCases, ...expiryCases, ...sharingCases]) {
      if (needs !== undefined && capabilities[needs] !== true) continue
      api.it(name, () => runCase(api, factory, capabilities, run))
    }
  })
}

async function runCase(
  { expect }: TestApi,
  factory: (clock: Clock) => StorePlace | Promise<StorePlace>,
  { realTime }: StoreCapabilities,
  run: Case['run'],
): Promise<void> {
  const fake = new FakeClock()
  const clock = realTime ? systemClock : fake
  const opened = new Map<Store, StorePlace>()
  const places: StorePlace[] = []
  const newPlace = async () => {
    const place = await factory(clock)
    places.push(place)
    return place
  }
  const openOn = async (place: StorePlace) => {
    const store = await place.open()
    opened.set(store, place)
    return store
  }
  const close = async (store: Store) => {
    const place = opened.get(store)
    opened.delete(store)
    await place?.close?.(store)
  }
  try {
    const place = await newPlace()
    await run({
      store: await openOn(place),
      expect,
      now: () => clock.now(),
      pass: (ms) => (realTime ? sleep(systemClock, ms) : fake.advance(ms)),
      open: () => openOn(place),
      close,
      elsewhere: async () => openOn(await newPlace()),
    })
  } finally {
    for (const store of [...opened.keys()]) await close(store)
    for (const place of places) await place.destroy?.()
  }
}
