import { WeComError } from '../errors/index.js'
import type { Store, WriteOptions } from './contract.js'

/**
 * Reads a JSON record. What is in it is the caller's promise, not checked.
 * @throws `WECOM_STORE` when the stored text is no JSON
 */
export async function readJson<T>(store: Store, key: string): Promise<T | undefined> {
  const text = await store.get(key)
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as T
  } catch {
    // The parser's error quotes the text, which may be a secret: it is not passed on.
    throw new WeComError('WECOM_STORE', `The record ${key} is not JSON`, { reason: 'not_json' })
  }
}

/** Writes a JSON record unconditionally. */
export function writeJson(store: Store, key: string, value: unknown, options?: WriteOptions): Promise<void> {
  return store.set(key, JSON.stringify(value), options)
}

/** A record as it is stored: its text, which a swap needs, and what is in it, if that can be used. */
export interface StoredRecord<T> {
  text: string
  value: T | undefined
}

/** Reads a JSON record; one that is damaged, or of another shape, has no value. */
export async function readRecord<T>(
  store: Store,
  key: string,
  isUsable: (value: unknown) => value is T,
): Promise<StoredRecord<T> | undefined> {
  const text = await store.get(key)
  return text === undefined ? undefined : { text, value: parseRecord(text, isUsable) }
}

/** What is in the text of a record; `undefined` when it is damaged or of another shape. */
export function parseRecord<T>(text: string, isUsable: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isUsable(value) ? value : undefined
  } catch {
    return undefined
  }
}

const MOST_SWAPS = 100

/**
 * Replaces a text by what `change` makes of it, whatever others write meanwhile; `undefined` leaves it alone.
 * @returns whether it was replaced
 * @throws `WECOM_STORE` (`contended`) when that fails again and again, as in a store whose swap does not work
 */
export async function updateText(
  store: Store,
  key: string,
  change: (text: string | undefined) => string | undefined,
): Promise<boolean> {
  for (let tries = 0; tries < MOST_SWAPS; tries++) {
    const text = await store.get(key)
    const next = change(text)
    if (next === undefined) return false
    if (await store.swap(key, text, next)) return true
  }
  throw contended(key)
}

/** The error for a record that could not be swapped however often it was tried. */
export function contended(key: string): WeComError {
  return new WeComError('WECOM_STORE', `The record ${key} changed again and again while it was written`, {
    reason: 'contended',
    hint: 'A store of your own may compare what is stored with something else than it gave: try it with the conformance kit.',
  })
}

/** Deletes a record only while it is still `expected`. Resolves to whether it did. */
export function compareAndDelete(store: Store, key: string, expected: string): Promise<boolean> {
  return store.swap(key, expected, undefined)
}

/** Resolves to `true` for exactly one caller per key until `expiresAt`. */
export function claimOnce(store: Store, key: string, options: { expiresAt: number }): Promise<boolean> {
  return store.swap(key, undefined, '1', options)
}
