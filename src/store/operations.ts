import { WeComError } from '../errors/index.js'
import type { Store, WriteOptions } from './contract.js'

/** A record that knows how new it is. */
export interface Versioned {
  /** Grows with every newer record, for instance the time of its making in ms. */
  readonly version: number
}

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

/**
 * Writes a JSON record unless the stored one is newer; of two equally new ones the later write stays.
 * What is stored but is no versioned record counts as older.
 * @returns whether it was written
 * @throws `WECOM_CONFIG` when `version` is no finite number
 */
export async function setIfNewer<T extends Versioned>(
  store: Store,
  key: string,
  record: T,
  options?: WriteOptions,
): Promise<boolean> {
  if (!Number.isFinite(record.version)) {
    throw new WeComError('WECOM_CONFIG', `The version of ${key} must be a finite number`)
  }
  const next = JSON.stringify(record)
  for (;;) {
    const stored = await store.get(key)
    if (stored !== undefined && versionOf(stored) > record.version) return false
    if (await store.swap(key, stored, next, options)) return true
  }
}

function versionOf(text: string): number {
  try {
    const version = (JSON.parse(text) as Partial<Versioned> | null)?.version
    return typeof version === 'number' ? version : Number.NEGATIVE_INFINITY
  } catch {
    return Number.NEGATIVE_INFINITY
  }
}

/** Deletes a record only while it is still `expected`. Resolves to whether it did. */
export function compareAndDelete(store: Store, key: string, expected: string): Promise<boolean> {
  return store.swap(key, expected, undefined)
}

/** Resolves to `true` for exactly one caller per key until `expiresAt`. */
export function claimOnce(store: Store, key: string, options: { expiresAt: number }): Promise<boolean> {
  return store.swap(key, undefined, '1', options)
}
