import type { Clock } from '../../base/index.js'
import { Coalesced } from './coalesced.js'
import type { Contents, WriteRecord } from './contents.js'
import { logLost, storeClosed, storeFailure } from './failure.js'
import type { Generation, LogRecord, SealRecord } from './generation.js'
import { toLine } from './line.js'
import type { LogDirectory } from './log-directory.js'

/** `void`: not in the log, or behind a seal: it never happened. `lost`: the key had moved on. */
export type Outcome = 'applied' | 'lost' | 'void'

const LOG_TO_LIVE = 4
const WEIGH_AGAIN = 1.25

/** The logs of a directory as one: always the newest generation, read up to now. */
export class Journal {
  readonly #directory: LogDirectory
  readonly #clock: Clock
  readonly #fsync: boolean
  readonly #refresh = new Coalesced(() => this.#catchUp())
  /** Of the records this process is appending right now. */
  readonly #outcomes = new Map<string, Outcome>()
  #generation: Generation | undefined
  #closed = false

  constructor(directory: LogDirectory, clock: Clock, fsync: boolean) {
    this.#directory = directory
    this.#clock = clock
    this.#fsync = fsync
  }

  /** The contents with everything in it that was in the log when this was called. */
  async fresh(): Promise<Contents> {
    if (this.#closed) throw storeClosed()
    try {
      if (this.#generation?.isCurrent()) return this.#generation.contents
      await this.#refresh.run()
    } catch (error) {
      throw storeFailure('read', error)
    }
    if (this.#generation === undefined) throw storeClosed()
    return this.#generation.contents
  }

  /** Appends records in one piece and tells what became of each. */
  async commit(records: readonly (WriteRecord | SealRecord)[]): Promise<Outcome[]> {
    await this.fresh()
    // Taken and retained in one step: a refresh may put a newer one in its place at any await.
    const generation = this.#generation
    if (generation === undefined) throw storeClosed()
    generation.retain()
    for (const { id } of records) this.#outcomes.set(id, 'void')
    try {
      // The newline in front ends whatever a killed writer may have left unfinished.
      const whole = await generation.append(`\n${records.map(toLine).join('')}`)
      if (!whole) await generation.append('\n')
      const done = [this.#refresh.run(), ...(this.#fsync ? [generation.sync()] : [])]
      for (const result of await Promise.allSettled(done)) {
        if (result.status === 'rejected') throw result.reason
      }
      return records.map(({ id }) => this.#outcomes.get(id) ?? 'void')
    } catch (error) {
      throw storeFailure('write', error)
    } finally {
      for (const { id } of records) this.#outcomes.delete(id)
      generation.release()
    }
  }

  /** Starts a new generation when the log is mostly history. */
  async compactIfDue(sealId: () => string): Promise<void> {
    const generation = this.#generation
    if (generation === undefined || generation.size <= generation.weighAt) return
    const worthwhile = LOG_TO_LIVE * generation.contents.liveBytes(this.#clock.now())
    if (generation.size > worthwhile) await this.commit([{ op: 'seal', id: sealId() }])
    // Not only then: what lives now may expire meanwhile.
    else generation.weighAt = Math.min(worthwhile, WEIGH_AGAIN * generation.size)
  }

  async close(): Promise<void> {
    this.#closed = true
    // Comes after any refresh under way, and fails because of the line above.
    await this.#refresh.run().catch(() => {})
    this.#generation?.release()
    this.#generation = undefined
  }

  async #catchUp(): Promise<void> {
    if (this.#closed) throw storeClosed()
    const known = this.#generation
    let generation = known ?? (await this.#directory.start())
    try {
      while (!(await generation.readToEnd(this.#witness))) {
        const next = await this.#successor(generation)
        if (generation !== known) generation.release()
        generation = next
      }
    } catch (error) {
      if (generation !== known) generation.release()
      throw error
    }
    if (generation === known) return
    this.#generation = generation
    known?.release()
  }

  readonly #witness = (id: string, applied: boolean): void => {
    if (this.#outcomes.has(id)) this.#outcomes.set(id, applied ? 'applied' : 'lost')
  }

  /** The newest generation after a sealed one. Makes it from the state at the seal if nobody has yet. */
  async #successor({ number, contents }: Generation): Promise<Generation> {
    const newest = await this.#directory.newest()
    if (newest === undefined || newest < number) throw logLost()
    if (newest === number) await this.#directory.create(number + 1, snapshot(contents, this.#clock.now()))
    return this.#directory.openNewest()
  }
}

function* snapshot(contents: Contents, now: number): Generator<LogRecord> {
  for (const [key, { value, expiresAt, version }] of contents.live(now)) {
    yield { op: 'set', key, value, ...(expiresAt === undefined ? {} : { expiresAt }), id: version }
  }
}
