import type { Clock } from '../../../src/base/index.js'
import { MemoryStore, type Store, type WriteOptions } from '../../../src/store/index.js'
import type { StoreCapabilities, StorePlace } from '../../../src/testing/index.js'

/** A store with one fault, and the case that has to say so. */
export interface BrokenStore {
  fault: string
  caughtBy: string
  capabilities?: StoreCapabilities
  place(clock: Clock): StorePlace
}

export type Spoil = (store: Store, clock: Clock) => Partial<Store>

export function spoilt(store: Store, spoil: Partial<Store>): Store {
  return {
    get: (key) => store.get(key),
    set: (...args) => store.set(...args),
    swap: (...args) => store.swap(...args),
    delete: (key) => store.delete(key),
    keys: (prefix) => store.keys(prefix),
    ...spoil,
  }
}

/** A right store in memory with some of its methods replaced. */
export function broken(fault: string, caughtBy: string, spoil: Spoil): BrokenStore {
  const open = (clock: Clock) => {
    const store = new MemoryStore({ clock })
    return spoilt(store, spoil(store, clock))
  }
  return { fault, caughtBy, place: (clock) => ({ open: () => open(clock) }) }
}

/** Several stores on one right store, as connections to one server are; `spoil` is called for each. */
export function brokenAmongMany(
  fault: string,
  caughtBy: string,
  capabilities: StoreCapabilities,
  spoil: (server: Store, opened: number, clock: Clock) => Partial<Store>,
): BrokenStore {
  const place = (clock: Clock) => {
    const server = new MemoryStore({ clock })
    let opened = 0
    return { open: () => spoilt(server, spoil(server, opened++, clock)) }
  }
  return { fault, caughtBy, capabilities, place }
}

/** Stores and compares something else than the value it was given. */
export function values(change: (value: string) => string): Spoil {
  return (store) => ({
    set: (key, value, options) => store.set(key, change(value), options),
    swap: (key, expected, next, options) =>
      store.swap(key, expected === undefined ? undefined : change(expected), next && change(next), options),
  })
}

/** Stores what it was given, but compares by something else. */
export function comparing(same: (stored: string, expected: string) => boolean): Spoil {
  return (store) => ({
    async swap(key, expected, next, options) {
      const stored = await store.get(key)
      const matches =
        stored === undefined || expected === undefined ? stored === expected : same(stored, expected)
      return matches && store.swap(key, stored, next, options)
    },
  })
}

/** Takes something else for the name of the record. */
export function names(change: (key: string) => string, changePrefix = change): Spoil {
  return (store) => ({
    get: (key) => store.get(change(key)),
    set: (key, value, options) => store.set(change(key), value, options),
    swap: (key, ...rest) => store.swap(change(key), ...rest),
    delete: (key) => store.delete(change(key)),
    keys: (prefix) => store.keys(changePrefix(prefix)),
  })
}

/** Writes with another expiry. */
export function expiries(change: (expiresAt: number, now: number) => number | undefined): Spoil {
  return (store, clock) => {
    const changed = (options: WriteOptions | undefined): WriteOptions => {
      if (options?.expiresAt === undefined) return {}
      const expiresAt = change(options.expiresAt, clock.now())
      return expiresAt === undefined ? {} : { expiresAt }
    }
    return {
      set: (key, value, options) => store.set(key, value, changed(options)),
      swap: (key, expected, next, options) => store.swap(key, expected, next, changed(options)),
    }
  }
}

/** Lists something else. */
export function lists(list: (store: Store, prefix: string) => AsyncIterable<string>): Spoil {
  return (store) => ({ keys: (prefix) => list(store, prefix) })
}

export async function collect(keys: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = []
  for await (const key of keys) found.push(key)
  return found
}

export const soon = () => new Promise((resolve) => setImmediate(resolve))

export async function write(store: Store, key: string, next: string | undefined, options?: WriteOptions) {
  if (next === undefined) await store.delete(key)
  else await store.set(key, next, options)
}

/** What was last said about the end of each record, for stores that keep it beside the record. */
export function remembering(spoil: (ends: Map<string, number | undefined>) => Spoil): Spoil {
  return (store, clock) => spoil(new Map())(store, clock)
}
