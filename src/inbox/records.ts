import type { Clock, Logger } from '../base/index.js'
import { secretsOf } from '../errors/index.js'
import { BadRecords, parseRecord, type Store, storeKeys } from '../store/index.js'
import type { DeadLetter, InboxCounts, InboxItem } from './types.js'

/** A pending item as it is stored. Times are ms since the epoch. */
export interface PendingRecord {
  item: InboxItem
  /** Tries so far. */
  attempts: number
  /** Not before this time, while nobody holds it. */
  nextAt: number
  /** The pause that ends at `nextAt`, ms: no clock that is right has it end later than that from now. */
  pauseMs: number
  /** Whose turn it is, until `heldUntil`; empty: nobody's. */
  heldBy: string
  heldUntil: number
  /** Given up, and on the way to the dead letters. */
  buried?: Burial
}

export interface Burial {
  failedAt: number
  error: string
}

/** A pending record with the text it is stored as, which a swap needs. */
export interface Pending {
  key: string
  text: string
  record: PendingRecord
}

interface DeadRecord extends Burial {
  item: InboxItem
  attempts: number
}

export interface RecordsOptions {
  store: Store
  clock: Clock
  logger: Logger
  providerCorpId: string
  /** How long a finished id is remembered, ms. */
  dedupeMs: number
}

/** The inbox's records, over any store. What belongs to somebody is replaced by a swap against what they wrote. */
export class InboxRecords {
  readonly #store: Store
  readonly #provider: string
  readonly #dedupeMs: number
  readonly #bad: BadRecords
  readonly #clock: Clock
  #away = false
  #backAt = Number.NEGATIVE_INFINITY

  constructor({ store, clock, logger, providerCorpId, dedupeMs }: RecordsOptions) {
    this.#store = store
    this.#clock = clock
    this.#provider = providerCorpId
    this.#dedupeMs = dedupeMs
    this.#bad = new BadRecords(logger)
  }

  /** When the store was there again after it had been away, ms since the epoch. */
  get backAt(): number {
    return this.#backAt
  }

  keyOf(id: string): string {
    return storeKeys.inboxPending(this.#provider, id)
  }

  /** Writes a new pending item; `undefined`: one of this id is or was there. */
  async add(record: PendingRecord): Promise<Pending | undefined> {
    const key = this.keyOf(record.item.id)
    const text = JSON.stringify(record)
    if (!(await this.#store.swap(key, undefined, text)) && !(await this.#overDamaged(key, text)))
      return undefined
    const added = { key, text, record }
    // Finishing marks an item as seen before it stops being pending, so that this comes never too early.
    if ((await this.#store.get(this.#seenKey(record.item.id))) === undefined) return added
    await this.#store.swap(key, text, undefined)
    return undefined
  }

  async read(key: string): Promise<Pending | undefined> {
    const text = await this.#store.get(key).catch((error: unknown) => {
      throw this.#failed(error)
    })
    if (this.#away) {
      this.#away = false
      this.#backAt = this.#clock.now()
    }
    if (text === undefined) return undefined
    const record = parseRecord(text, isPendingRecord)
    if (record !== undefined) return { key, text, record }
    this.#bad.note(key)
    return undefined
  }

  /** Takes a record as it was read; `undefined`: somebody else was quicker. */
  async take(pending: Pending, heldBy: string, heldUntil: number): Promise<Pending | undefined> {
    const record = { ...pending.record, heldBy, heldUntil }
    const text = JSON.stringify(record)
    return (await this.#store.swap(pending.key, pending.text, text))
      ? { key: pending.key, text, record }
      : undefined
  }

  /** Replaces a record we hold; `undefined`: it is no longer ours. */
  async replace(held: Pending, record: PendingRecord): Promise<Pending | undefined> {
    const text = JSON.stringify(record)
    return (await this.#writeOver(held, text)) ? { key: held.key, text, record } : undefined
  }

  /** Is done with a record we hold. Resolves to whether we did hold it. */
  async finish(held: Pending, now: number): Promise<boolean> {
    await this.#markSeen(held, now)
    return (
      (await this.#store.swap(held.key, held.text, undefined)) || (await this.#writeOver(held, undefined))
    )
  }

  /** Gives up a record we hold. Whoever dies on the way leaves it marked, and the next one goes on. */
  async bury(held: Pending, burial: Burial, attempts: number, now: number): Promise<boolean> {
    const marked = await this.replace(held, { ...held.record, attempts, buried: burial })
    if (marked === undefined) return false
    const { item } = marked.record
    const dead: DeadRecord = { item, attempts, ...burial }
    await this.#store.set(this.#deadKey(item.id), JSON.stringify(dead))
    return this.finish(marked, now)
  }

  /** Makes a dead letter pending again. */
  async revive(id: string, now: number): Promise<boolean> {
    const dead = await this.#readDead(this.#deadKey(id))
    if (dead === undefined) return false
    const record: PendingRecord = {
      item: dead.item,
      attempts: 0,
      nextAt: now,
      pauseMs: 0,
      heldBy: '',
      heldUntil: 0,
    }
    await this.#store.swap(this.keyOf(id), undefined, JSON.stringify(record))
    await this.#store.delete(this.#deadKey(id))
    return true
  }

  async discard(id: string): Promise<boolean> {
    const key = this.#deadKey(id)
    if ((await this.#store.get(key)) === undefined) return false
    await this.#store.delete(key)
    this.#bad.clear(key)
    return true
  }

  async *pendingKeys(): AsyncGenerator<string> {
    try {
      yield* this.#store.keys(storeKeys.inboxPendingPrefix(this.#provider))
    } catch (error) {
      throw this.#failed(error)
    }
  }

  async *deadLetters(): AsyncGenerator<DeadLetter> {
    for await (const key of this.#store.keys(storeKeys.deadPrefix(this.#provider))) {
      const dead = await this.#readDead(key)
      if (dead === undefined) continue
      const { id, kind, name, suiteId, corpId, receivedAt } = dead.item
      const { failedAt, attempts, error } = dead
      yield { id, kind, name, suiteId, corpId, receivedAt, failedAt, attempts, error }
    }
  }

  async counts(atMost: number): Promise<InboxCounts> {
    const [pending, dead] = await Promise.all([
      countUpTo(this.pendingKeys(), atMost),
      countUpTo(this.#store.keys(storeKeys.deadPrefix(this.#provider)), atMost),
    ])
    return { pending, dead, damaged: this.#bad.count }
  }

  #failed(error: unknown): unknown {
    this.#away = true
    return error
  }

  /** A damaged record cannot be worked on, so it must not keep out the event it was of. */
  async #overDamaged(key: string, text: string): Promise<boolean> {
    const there = await this.#store.get(key)
    if (there === undefined || parseRecord(there, isPendingRecord) !== undefined) return false
    if (!(await this.#store.swap(key, there, text))) return false
    this.#bad.clear(key)
    return true
  }

  /**
   * Writes over a record that is ours. An earlier write that failed may have happened all the same, so what does not
   * match is looked at before it is given up.
   */
  async #writeOver(held: Pending, text: string | undefined): Promise<boolean> {
    let from = held.text
    for (let tries = 0; tries < 3; tries++) {
      if (await this.#store.swap(held.key, from, text)) return true
      const there = await this.read(held.key)
      if (there === undefined || there.text === text) return there?.text === text
      if (there.record.heldBy !== held.record.heldBy || there.record.heldBy === '') return false
      from = there.text
    }
    return false
  }

  #markSeen({ record }: Pending, now: number): Promise<void> {
    return this.#store.set(this.#seenKey(record.item.id), '1', { expiresAt: now + this.#dedupeMs })
  }

  async #readDead(key: string): Promise<DeadRecord | undefined> {
    const text = await this.#store.get(key)
    const dead = text === undefined ? undefined : parseRecord(text, isDeadRecord)
    if (text !== undefined && dead === undefined) this.#bad.note(key)
    return dead
  }

  #seenKey(id: string): string {
    return storeKeys.inboxSeen(this.#provider, id)
  }

  #deadKey(id: string): string {
    return storeKeys.dead(this.#provider, id)
  }
}

async function countUpTo(keys: AsyncIterable<string>, most: number): Promise<number> {
  let count = 0
  for await (const _ of keys) {
    if (++count >= most) break
  }
  return count
}

type Unchecked<T> = Partial<Record<keyof T, unknown>>

function isItem(value: unknown): value is InboxItem {
  const item = (value ?? {}) as Unchecked<InboxItem>
  const texts = [item.id, item.kind, item.name, item.payload]
  const ids = [item.suiteId, item.corpId]
  return (
    texts.every((text) => typeof text === 'string') &&
    ids.every((id) => id === undefined || typeof id === 'string') &&
    Number.isFinite(item.receivedAt)
  )
}

function isPendingRecord(value: unknown): value is PendingRecord {
  const record = (value ?? {}) as Unchecked<PendingRecord>
  const numbers = [record.attempts, record.nextAt, record.pauseMs, record.heldUntil]
  return (
    isItem(record.item) &&
    numbers.every((number) => Number.isFinite(number)) &&
    typeof record.heldBy === 'string' &&
    (record.buried === undefined || isBurial(record.buried))
  )
}

function isBurial(value: unknown): value is Burial {
  const { failedAt, error } = (value ?? {}) as Unchecked<Burial>
  return Number.isFinite(failedAt) && typeof error === 'string'
}

function isDeadRecord(value: unknown): value is DeadRecord {
  const record = (value ?? {}) as Unchecked<DeadRecord>
  return isBurial(value) && isItem(record.item) && Number.isFinite(record.attempts)
}

/** The secrets an item carries, by the names of its fields: a handler that fails may quote any of it. */
export function secretsIn(payload: string): Set<string> {
  try {
    return secretsOf(JSON.parse(payload))
  } catch {
    return new Set()
  }
}
