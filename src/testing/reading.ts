import type { Store } from '../store/index.js'

/** The value of a key. Clients that say `null` for "nothing there" are as good as those that say `undefined`. */
export async function read(store: Store, key: string): Promise<string | undefined> {
  return (await store.get(key)) ?? undefined
}

/** The keys under a prefix, sorted. */
export async function listKeys(store: Store, prefix: string): Promise<string[]> {
  const keys: string[] = []
  for await (const key of store.keys(prefix)) keys.push(key)
  return keys.sort()
}

const AT_ONCE = 50

/** Does work on all items, some of them at a time: what takes long one by one, and nobody does all at once. */
export async function forAll<T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < items.length; start += AT_ONCE) {
    await Promise.all(items.slice(start, start + AT_ONCE).map(work))
  }
}

/** `prefix` with the numbers from 0 to `count - 1`, of equal length, so that their order is that of the numbers. */
export function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}${String(i).padStart(4, '0')}`)
}
