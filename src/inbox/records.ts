import { describeError, secretsOf } from '../errors/index.js'
import { readJson, type Store, storeKeys } from '../store/index.js'
import type { DeadLetter, InboxItem } from './types.js'

/** A pending item as it is stored. */
export interface PendingRecord {
  item: InboxItem
  /** Tries so far. */
  attempts: number
  /** Not before this time, ms. */
  nextAt: number
  /** Whose turn it is, until `heldUntil`. */
  heldBy: string
  heldUntil: number
}

interface DeadRecord {
  item: InboxItem
  attempts: number
  failedAt: number
  error: string
}

/** The inbox's records, over any store. */
export class InboxRecords {
  readonly #store: Store
  readonly #dedupeMs: number

  constructor(store: Store, dedupeMs: number) {
    this.#store = store
    this.#dedupeMs = dedupeMs
  }

  /** Writes a new pending item, unless one of this id is or was there. */
  async add(record: PendingRecord): Promise<boolean> {
    const { id } = record.item
    const seenKey = storeKeys.inboxSeen(id)
    if ((await this.#store.get(seenKey)) !== undefined) return false
    if (!(await this.#store.swap(storeKeys.inboxPending(id), undefined, JSON.stringify(record)))) return false
    // It may have been finished between the two: finishing marks it seen before it stops being pending.
    if ((await this.#store.get(seenKey)) === undefined) return true
    await this.#store.delete(storeKeys.inboxPending(id))
    return false
  }

  readPending(id: string): Promise<PendingRecord | undefined> {
    return readJson<PendingRecord>(this.#store, storeKeys.inboxPending(id))
  }

  /** Replaces a pending record if nobody else did meanwhile. */
  replace(before: PendingRecord, after: PendingRecord): Promise<boolean> {
    return this.#store.swap(
      storeKeys.inboxPending(before.item.id),
      JSON.stringify(before),
      JSON.stringify(after),
    )
  }

  async finish(record: PendingRecord, now: number): Promise<void> {
    const { id } = record.item
    await this.#store.set(storeKeys.inboxSeen(id), '1', { expiresAt: now + this.#dedupeMs })
    await this.#store.delete(storeKeys.inboxPending(id))
  }

  async bury(record: PendingRecord, now: number, error: unknown): Promise<void> {
    const dead: DeadRecord = {
      item: record.item,
      attempts: record.attempts,
      failedAt: now,
      error: describe(error, record.item.payload),
    }
    await this.#store.set(storeKeys.dead(record.item.id), JSON.stringify(dead))
    await this.finish(record, now)
  }

  /** Makes a dead letter pending again. */
  async revive(id: string, now: number): Promise<boolean> {
    const dead = await readJson<DeadRecord>(this.#store, storeKeys.dead(id))
    if (dead === undefined) return false
    const record: PendingRecord = { item: dead.item, attempts: 0, nextAt: now, heldBy: '', heldUntil: 0 }
    await this.#store.set(storeKeys.inboxPending(id), JSON.stringify(record))
    await this.#store.delete(storeKeys.dead(id))
    return true
  }

  async discard(id: string): Promise<boolean> {
    if ((await this.#store.get(storeKeys.dead(id))) === undefined) return false
    await this.#store.delete(storeKeys.dead(id))
    return true
  }

  async *pendingIds(): AsyncGenerator<string> {
    for await (const key of this.#store.keys(storeKeys.inboxPendingPrefix)) {
      const record = await readJson<PendingRecord>(this.#store, key)
      if (record !== undefined) yield record.item.id
    }
  }

  async *deadLetters(): AsyncGenerator<DeadLetter> {
    for await (const key of this.#store.keys(storeKeys.deadPrefix)) {
      const dead = await readJson<DeadRecord>(this.#store, key)
      if (dead === undefined) continue
      const { id, name, suiteId, corpId, receivedAt } = dead.item
      yield {
        id,
        name,
        suiteId,
        corpId,
        receivedAt,
        failedAt: dead.failedAt,
        attempts: dead.attempts,
        error: dead.error,
      }
    }
  }
}

/**
 * What may be kept of an error: a handler's message can quote anything, so it is cleaned and cut.
 * @param payload of the item, whose secrets are taken out by name and wherever they stand
 */
export function describe(error: unknown, payload?: string): string {
  return describeError(error, payload === undefined ? [] : secretsIn(payload))
}

function secretsIn(payload: string): Set<string> {
  try {
    return secretsOf(JSON.parse(payload))
  } catch {
    return new Set()
  }
}
