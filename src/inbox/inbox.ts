import { type Clock, type Logger, randomHex } from '../base/index.js'
import { describeError } from '../errors/index.js'
import type { Store } from '../store/index.js'
import { Agenda } from './agenda.js'
import { Attempts, stampOf } from './attempts.js'
import { HOLD_MS } from './hold.js'
import { Lanes } from './lanes.js'
import { InboxRecords, type Pending, type PendingRecord } from './records.js'
import { SWEEP_MS, Sweeper } from './sweeper.js'
import type { DeadLetter, InboxCounts, InboxItem, InboxProcessor } from './types.js'

export interface InboxOptions {
  store: Store
  clock: Clock
  logger: Logger
  /** Whose inbox it is: several providers may share a store. */
  providerCorpId: string
  /** Who does the work, by the kind of the items; more come with {@link Inbox.register}. Items of other kinds are left alone. */
  processors?: ReadonlyMap<string, InboxProcessor>
  /** Whether an item is for this process at all; others are left alone. Default: every one is. */
  isOurs?: (item: InboxItem) => boolean
  /** Items of different lanes do not wait for each other. Default: one lane for all. */
  laneOf?: (item: InboxItem) => string
  /** How many items of a lane are worked on at once. Default 32. */
  concurrency?: number
  /** Whether trying an error again is pointless. Default: never. */
  isPermanent?: (error: unknown) => boolean
  /** Pauses between tries, ms; after the last one the item is dead. Default: 1 s … 1 h, nine tries in all. */
  retryDelaysMs?: readonly number[]
  /** How long a finished id is remembered, ms. Default 24 h. */
  dedupeMs?: number
}

const STORE_PAUSE_MS = 5_000
/** More than this wait in the store, and not here. */
const MOST_QUEUED = 10_000

/**
 * At-least-once delivery over any store: what was accepted is processed until it succeeds or is given up to the
 * dead letters, across crashes and processes, one process at a time.
 */
export class Inbox {
  readonly #options: InboxOptions
  readonly #records: InboxRecords
  readonly #clock: Clock
  readonly #owner = randomHex(8)
  readonly #processors: Map<string, InboxProcessor>
  readonly #lanes: Lanes
  readonly #agenda: Agenda
  readonly #attempts: Attempts
  readonly #sweeper: Sweeper
  /** Keys of what is accepted, taken or worked on here until the outcome is recorded, and on how many ways. */
  readonly #busy = new Map<string, number>()
  readonly #running = new Set<Promise<void>>()
  /** Whether more is due in the store than fits into the queue. */
  #more = false
  #closed = false

  constructor(options: InboxOptions) {
    const { store, clock, logger, providerCorpId, dedupeMs = 24 * 3_600_000 } = options
    this.#options = options
    this.#processors = new Map(options.processors)
    this.#clock = clock
    this.#records = new InboxRecords({ store, clock, logger, providerCorpId, dedupeMs })
    this.#lanes = new Lanes(options.concurrency ?? 32)
    this.#agenda = new Agenda(clock, (key, stamp) => void this.#lookAgain(key, stamp))
    this.#attempts = new Attempts({
      ...options,
      processors: this.#processors,
      records: this.#records,
      waiting: (key, ms, stamp) => this.#putDown(key, ms, stamp),
      recorded: (key) => this.#exit(key),
    })
    this.#sweeper = new Sweeper({
      clock,
      logger,
      keys: () => this.#records.pendingKeys(),
      look: (key) => this.#look(key, undefined),
    })
  }

  /** Gives items of a kind to a processor. Do it before anything is accepted or resumed. */
  register(kind: string, processor: InboxProcessor): void {
    this.#processors.set(kind, processor)
  }

  /**
   * Stores an item and starts working on it, as soon as its lane has a place.
   * @returns the first try's end (it never rejects), or `undefined` when the item was there before
   * @throws `WECOM_STORE`
   */
  async accept(item: InboxItem): Promise<{ firstTry: Promise<void> } | undefined> {
    const key = this.#records.keyOf(item.id)
    const lane = this.#laneOf(item)
    const wanted = !this.#closed && this.#isOurs(item)
    const placed = wanted && this.#lanes.enter(lane)
    let added: Pending | undefined
    this.#enter(key)
    try {
      added = await this.#records.add(this.#recordOf(item, placed))
    } catch (error) {
      // It may have been written all the same.
      this.#putDown(key, STORE_PAUSE_MS, '')
      throw error
    } finally {
      if (added === undefined || !placed) this.#exit(key)
      if (added === undefined && placed) this.#leave(lane)
    }
    if (added === undefined) return undefined
    if (placed) return { firstTry: this.#start(added, lane) }
    return { firstTry: wanted && !this.#closed ? this.#lanes.queue(lane, key, undefined) : Promise.resolve() }
  }

  /**
   * Takes up everything that is due, also what a dead process left behind, and keeps watching until {@link close}.
   * Never rejects: while the store is away it goes on trying.
   * @returns how many items were taken up; they may wait for a place
   */
  resume(): Promise<number> {
    return this.#sweeper.start()
  }

  deadLetters(): AsyncGenerator<DeadLetter> {
    return this.#records.deadLetters()
  }

  /** Tries a dead letter again from the start. Resolves to whether there was one. */
  async replay(id: string): Promise<boolean> {
    if (!(await this.#records.revive(id, this.#clock.now()))) return false
    await this.#lookAgain(this.#records.keyOf(id), '')
    return true
  }

  discard(id: string): Promise<boolean> {
    return this.#records.discard(id)
  }

  /** What there is, each counted up to `atMost`. Default: all of it. */
  counts(atMost = Number.POSITIVE_INFINITY): Promise<InboxCounts> {
    return this.#records.counts(atMost)
  }

  async countPending(): Promise<number> {
    return (await this.counts()).pending
  }

  /** Resolves when nothing is being worked on in this process, and nothing waits for its turn. */
  async idle(): Promise<void> {
    while (this.#running.size > 0 || this.#lanes.waiting > 0) {
      await Promise.all([...this.#running, this.#lanes.allDone()])
    }
  }

  /** Starts nothing more and waits for what is under way. What is pending stays in the store. */
  async close(): Promise<void> {
    this.#closed = true
    this.#sweeper.close()
    this.#agenda.clear()
    this.#lanes.clear()
    await this.idle()
    await this.#attempts.close()
  }

  #recordOf(item: InboxItem, held: boolean): PendingRecord {
    const now = this.#clock.now()
    const [heldBy, heldUntil] = held ? [this.#owner, now + HOLD_MS] : ['', 0]
    return { item, attempts: 0, nextAt: now, pauseMs: 0, heldBy, heldUntil }
  }

  #enter(key: string): void {
    this.#busy.set(key, (this.#busy.get(key) ?? 0) + 1)
  }

  #exit(key: string): void {
    const others = (this.#busy.get(key) ?? 1) - 1
    if (others === 0) this.#busy.delete(key)
    else this.#busy.set(key, others)
  }

  /** A look that must not be forgotten because the store is away. */
  async #lookAgain(key: string, stamp: string): Promise<void> {
    await this.#look(key, stamp).catch((error: unknown) => {
      this.#options.logger.warn('the inbox could not look at an event, and will again', {
        error: describeError(error),
      })
      // Without the stamp: that it stayed as it was while the store was away means nothing.
      this.#putDown(key, STORE_PAUSE_MS, '')
    })
  }

  /**
   * Looks at a record and sees to it if it is due.
   * @param stamp the record's when it was put down for now, if it was
   * @returns whether it is due
   */
  async #look(key: string, stamp: string | undefined): Promise<boolean> {
    if (this.#closed || this.#isTaken(key)) return false
    if (this.#lanes.waiting >= MOST_QUEUED) {
      this.#more = true
      return false
    }
    const pending = await this.#records.read(key)
    if (pending === undefined || !this.#isOurs(pending.record.item)) return false
    if (!this.#isDue(pending, stamp)) return false
    const lane = this.#laneOf(pending.record.item)
    // While it was read it may have been taken up on another way.
    if (this.#isTaken(key)) return false
    if (this.#lanes.enter(lane)) await this.#takeAndRun(pending, lane)
    else void this.#lanes.queue(lane, key, stamp)
    return true
  }

  #isTaken(key: string): boolean {
    return this.#busy.has(key) || this.#lanes.has(key)
  }

  /** Whether a record is due; one that is not is put down for when it will be. */
  #isDue({ key, record }: Pending, stamp: string | undefined): boolean {
    const own = stampOf(record)
    // Ours, and not worked on: a write of ours failed and happened.
    if (stamp === own || record.heldBy === this.#owner) return true
    const now = this.#clock.now()
    // While the store was away its holder could not renew: it may be about to write what has become of it.
    const heldUntil = Math.max(record.heldUntil, this.#records.backAt + HOLD_MS)
    const [at, longest] = record.heldBy === '' ? [record.nextAt, record.pauseMs] : [heldUntil, HOLD_MS]
    if (at <= now) return true
    // Further away than it can be by a clock that is right: what stays as it is until then is due all the same.
    const waitMs = Math.min(at - now, longest)
    const seenBefore = this.#sweeper.started && waitMs > SWEEP_MS && waitMs < longest
    if (!seenBefore && this.#agenda.noteOf(key) !== own) this.#putDown(key, waitMs, own)
    return false
  }

  /**
   * Takes an item for which a place is taken already.
   * @returns the end of the try; `undefined`: somebody else was quicker
   */
  async #takeAndRun(pending: Pending, lane: string): Promise<{ ended: Promise<void> } | undefined> {
    const { key } = pending
    this.#enter(key)
    let held: Pending | undefined
    try {
      held = await this.#records.take(pending, this.#owner, this.#clock.now() + HOLD_MS)
    } finally {
      if (held === undefined) {
        this.#exit(key)
        this.#leave(lane)
      }
    }
    return held === undefined ? undefined : { ended: this.#start(held, lane) }
  }

  #leave(lane: string): void {
    this.#lanes.leave(lane)
    if (this.#closed) return
    for (let turn = this.#lanes.next(lane); turn !== undefined; turn = this.#lanes.next(lane)) {
      this.#track(this.#takeTurn(turn.key, lane, turn.note))
    }
  }

  /** What waited for a place has one now; it is looked at again, for that was a while ago. */
  async #takeTurn(key: string, lane: string, stamp: string | undefined): Promise<void> {
    let placed = true
    try {
      const pending = await this.#records.read(key)
      if (pending !== undefined && !this.#busy.has(key) && this.#isDue(pending, stamp)) {
        placed = false
        await (await this.#takeAndRun(pending, lane))?.ended
      }
    } catch {
      this.#putDown(key, STORE_PAUSE_MS, '')
    }
    this.#lanes.done(key)
    if (placed) this.#leave(lane)
    if (!this.#more || this.#lanes.waiting > MOST_QUEUED / 2) return
    this.#more = false
    this.#sweeper.sweepSoon()
  }

  #start(pending: Pending, lane: string): Promise<void> {
    return this.#track(this.#attempts.run(pending), () => this.#leave(lane))
  }

  /** @param work never rejects */
  #track(work: Promise<void>, then?: () => void): Promise<void> {
    const tracked = work.then(() => {
      this.#running.delete(tracked)
      then?.()
    })
    this.#running.add(tracked)
    return tracked
  }

  #putDown(key: string, ms: number, stamp: string): void {
    if (!this.#closed) this.#agenda.put(key, this.#clock.now() + ms, stamp)
  }

  #isOurs(item: InboxItem): boolean {
    return this.#processors.has(item.kind) && this.#options.isOurs?.(item) !== false
  }

  #laneOf(item: InboxItem): string {
    return this.#options.laneOf?.(item) ?? ''
  }
}
