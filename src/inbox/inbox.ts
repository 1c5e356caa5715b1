import { type Clock, type Logger, randomHex, type Timer } from '../base/index.js'
import type { Store } from '../store/index.js'
import { describe, InboxRecords, type PendingRecord } from './records.js'
import type { DeadLetter, InboxItem, InboxProcessor } from './types.js'

export interface InboxOptions {
  store: Store
  clock: Clock
  logger: Logger
  process: InboxProcessor
  /** Whether trying an error again is pointless. Default: never. */
  isPermanent?: (error: unknown) => boolean
  /** Pauses between tries, ms; after the last one the item is dead. Default: 1 s … 1 h, nine tries in all. */
  retryDelaysMs?: readonly number[]
  /** How long a finished id is remembered, ms. Default 24 h. */
  dedupeMs?: number
}

const RETRY_DELAYS_MS = [1_000, 5_000, 15_000, 60_000, 180_000, 600_000, 1_800_000, 3_600_000]
const HOLD_MS = 15_000
const SWEEP_MS = 30_000

/**
 * At-least-once delivery over any store: what was accepted is processed until it succeeds or is given up to the
 * dead letters, across crashes and processes, one process at a time.
 */
export class Inbox {
  readonly #options: InboxOptions
  readonly #records: InboxRecords
  readonly #delays: readonly number[]
  readonly #clock: Clock
  readonly #owner = randomHex(8)
  readonly #running = new Map<string, Promise<void>>()
  readonly #timers = new Map<string, Timer>()
  #closed = false

  constructor(options: InboxOptions) {
    this.#options = options
    this.#clock = options.clock
    this.#delays = options.retryDelaysMs ?? RETRY_DELAYS_MS
    this.#records = new InboxRecords(options.store, options.dedupeMs ?? 24 * 3_600_000)
  }

  /**
   * Stores an item and starts working on it.
   * @returns the first try's end (it never rejects), or `undefined` when the item was there before
   */
  async accept(item: InboxItem): Promise<{ firstTry: Promise<void> } | undefined> {
    const now = this.#clock.now()
    const record: PendingRecord = {
      item,
      attempts: 0,
      nextAt: now,
      heldBy: this.#owner,
      heldUntil: now + HOLD_MS,
    }
    if (!(await this.#records.add(record))) return undefined
    return { firstTry: this.#start(record) }
  }

  /**
   * Takes up everything that is due, also what a dead process left behind, and keeps watching until {@link close}.
   * @returns how many items were taken up
   */
  async resume(): Promise<number> {
    let taken = 0
    for await (const id of this.#records.pendingIds()) {
      if (await this.#take(id)) taken++
    }
    this.#later('', SWEEP_MS, () => this.resume())
    return taken
  }

  deadLetters(): AsyncGenerator<DeadLetter> {
    return this.#records.deadLetters()
  }

  /** Tries a dead letter again from the start. Resolves to whether there was one. */
  async replay(id: string): Promise<boolean> {
    if (!(await this.#records.revive(id, this.#clock.now()))) return false
    await this.#take(id)
    return true
  }

  discard(id: string): Promise<boolean> {
    return this.#records.discard(id)
  }

  async countPending(): Promise<number> {
    let count = 0
    for await (const _ of this.#records.pendingIds()) count++
    return count
  }

  /** Resolves when nothing is being worked on in this process. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values())
  }

  /** Starts nothing more and waits for what is under way. What is pending stays in the store. */
  async close(): Promise<void> {
    this.#closed = true
    for (const timer of this.#timers.values()) timer.cancel()
    this.#timers.clear()
    await this.idle()
  }

  async #take(id: string): Promise<boolean> {
    if (this.#closed || this.#running.has(id)) return false
    const record = await this.#records.readPending(id)
    if (record === undefined) return false
    const now = this.#clock.now()
    const freeAt = Math.max(record.nextAt, record.heldUntil)
    if (freeAt > now) {
      this.#later(id, freeAt - now, () => this.#take(id))
      return false
    }
    const held = { ...record, heldBy: this.#owner, heldUntil: now + HOLD_MS }
    if (!(await this.#records.replace(record, held))) return false
    this.#start(held)
    return true
  }

  #start(record: PendingRecord): Promise<void> {
    const { id } = record.item
    const run = this.#work(record)
      .catch((error: unknown) => {
        // The store failed: the item is still pending there, and its hold runs out by itself.
        this.#options.logger.error('the inbox could not record an outcome', { id, error: describe(error) })
      })
      .finally(() => this.#running.delete(id))
    this.#running.set(id, run)
    return run
  }

  async #work(record: PendingRecord): Promise<void> {
    const controller = new AbortController()
    const hold = new Hold(this.#records, record, this.#clock, () => controller.abort())
    try {
      const attempt = record.attempts + 1
      await this.#options.process(record.item, { attempt, signal: controller.signal })
    } catch (error) {
      await this.#failed(await hold.stop(), error)
      return
    }
    await this.#records.finish(await hold.stop(), this.#clock.now())
  }

  async #failed(record: PendingRecord, error: unknown): Promise<void> {
    const now = this.#clock.now()
    const { id, name, suiteId, corpId } = record.item
    const attempts = record.attempts + 1
    const delay = this.#options.isPermanent?.(error) === true ? undefined : this.#delays[record.attempts]
    const data = { id, name, suiteId, corpId, attempts, error: describe(error, record.item.payload) }
    if (delay === undefined) {
      this.#options.logger.error('an event was given up to the dead letters', data)
      await this.#records.bury({ ...record, attempts }, now, error)
      return
    }
    this.#options.logger.warn('an event failed and will be tried again', { ...data, retryInMs: delay })
    const waiting = { ...record, attempts, nextAt: now + delay, heldBy: '', heldUntil: 0 }
    if (await this.#records.replace(record, waiting)) this.#later(id, delay, () => this.#take(id))
  }

  #later(key: string, ms: number, work: () => Promise<unknown>): void {
    if (this.#closed) return
    this.#timers.get(key)?.cancel()
    const timer = this.#clock.timer(ms, () => {
      this.#timers.delete(key)
      work().catch((error: unknown) => {
        this.#options.logger.error('the inbox could not go on', { error: describe(error) })
        if (key === '') this.#later(key, SWEEP_MS, work)
      })
    })
    this.#timers.set(key, timer)
  }
}

/** Keeps an item ours while it is worked on. */
class Hold {
  readonly #records: InboxRecords
  readonly #clock: Clock
  readonly #lost: () => void
  #record: PendingRecord
  #timer: Timer
  #renewing: Promise<void> = Promise.resolve()

  constructor(records: InboxRecords, record: PendingRecord, clock: Clock, lost: () => void) {
    this.#records = records
    this.#record = record
    this.#clock = clock
    this.#lost = lost
    this.#timer = this.#schedule()
  }

  #schedule(): Timer {
    return this.#clock.timer(HOLD_MS / 3, () => {
      this.#renewing = this.#renew().catch(() => this.#lost())
      this.#timer = this.#schedule()
    })
  }

  async #renew(): Promise<void> {
    const longer = { ...this.#record, heldUntil: this.#clock.now() + HOLD_MS }
    if (await this.#records.replace(this.#record, longer)) this.#record = longer
    else this.#lost()
  }

  /** Ends the renewing; gives the record as it stands in the store. */
  async stop(): Promise<PendingRecord> {
    this.#timer.cancel()
    await this.#renewing
    return this.#record
  }
}
