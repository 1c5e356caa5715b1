import type { Clock } from '../../../src/base/index.js'
import { MemoryStore, type Store } from '../../../src/store/index.js'
import type { StorePlace } from '../../../src/testing/index.js'
import { type BrokenStore, spoilt } from './spoil.js'

const CASE = 'rejects while its place is cut off, and calls nothing absent'

/** A store on a server that can be cut off; `hide` says what the store makes of a call that fails. */
export function interruptible(clock: Clock, hide: (store: Store) => Partial<Store> = () => ({})): StorePlace {
  const server = new MemoryStore({ clock })
  let isCut = false
  const ask = async () => {
    if (isCut) throw new Error('connect ECONNREFUSED')
  }
  const store: Store = {
    get: (key) => ask().then(() => server.get(key)),
    set: (...args) => ask().then(() => server.set(...args)),
    swap: (...args) => ask().then(() => server.swap(...args)),
    delete: (key) => ask().then(() => server.delete(key)),
    async *keys(prefix) {
      await ask()
      yield* server.keys(prefix)
    },
  }
  return {
    open: () => spoilt(store, hide(store)),
    interrupt: () => {
      isCut = true
      return () => {
        isCut = false
      }
    },
  }
}

function hiding(fault: string, hide: (store: Store) => Partial<Store>): BrokenStore {
  return {
    fault,
    caughtBy: CASE,
    capabilities: { interruptible: true },
    place: (clock) => interruptible(clock, hide),
  }
}

export const interruptionFaults: readonly BrokenStore[] = [
  hiding('a get that fails says "absent"', (store) => ({
    get: (key) => store.get(key).catch(() => undefined),
  })),
  hiding('a list that fails is empty', (store) => ({
    async *keys(prefix) {
      try {
        yield* store.keys(prefix)
      } catch {}
    },
  })),
  hiding('a swap that fails says "no"', (store) => ({
    swap: (...args) => store.swap(...args).catch(() => false),
  })),
  hiding('writes that fail are dropped', (store) => ({
    set: (...args) => store.set(...args).catch(() => {}),
  })),
  hiding('deletions that fail are dropped', (store) => ({
    delete: (key) => store.delete(key).catch(() => {}),
  })),
]
