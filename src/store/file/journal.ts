import type { Clock, Logger } from '../../base/index.js'
import type { StoreProblem } from '../contract.js'
import { changesBy, snapshot } from './changes.js'
import { Coalesced } from './coalesced.js'
import type { Contents, WriteRecord } from './contents.js'
import type { Draft } from './draft.js'
import { logLost, storeClosed, storeFailure } from './failure.js'
import type { Generation } from './generation.js'
import { toLine } from './line.js'
import type { LogDirectory } from './log-directory.js'
import { Watch } from './watch.js'

/** `void`: not in the log, or behind a seal: it never happened. `lost`: the key had moved on. */
export type Outcome = 'applied' | 'lost' | 'void'

/** With the log that replaces it a log of this size takes less than three times the room of what lives. */
const LOG_TO_LIVE = 1.8
const WEIGH_AGAIN = 1.25

/** The logs of a directory as one: always the newest generation, read up to now. */
export class Journal {
  readonly #directory: LogDirectory
  readonly #clock: Clock
  readonly #fsync: boolean
  readonly #watch: Watch
  readonly #refresh = new Coalesced(() => this.#catchUp())
  /** Of the records this process is appending right now. */
  readonly #outcomes = new Map<string, Outcome>()
  #generation: Generation | undefined
  /** The id of the seal to set, when the log is to be compacted. */
  #sealId: string | undefined
  #closed = false

  constructor(directory: LogDirectory, clock: Clock, logger: Logger, fsync: boolean) {
    this.#directory = directory
    this.#clock = clock
    this.#fsync = fsync
    this.#watch = new Watch(clock, logger)
  }

  /** The contents with everything in it that was in the log when this was called. */
  async fresh(): Promise<Contents> {
    if (this.#closed) throw storeClosed()
    try {
      if (this.#generation?.isCurrent()) return this.#generation.contents
      if (!(await this.#isStuck())) await this.#refresh.run()
    } catch (error) {
      if (!(await this.#isStuck())) throw storeFailure('read', error)
    }
    if (this.#generation === undefined) throw storeClosed()
    return this.#generation.contents
  }

  /**
   * Whether the log is sealed and nobody has been able to make the next: then nothing can be written, and what
   * there is to be read is all known.
   */
  async #isStuck(): Promise<boolean> {
    const generation = this.#generation
    if (generation?.isSealed !== true || !this.#watch.hasFailed) return false
    return this.#directory.isLast(generation).catch(() => false)
  }

  /** Appends records in one piece and tells what became of each. */
  async commit(records: readonly WriteRecord[]): Promise<Outcome[]> {
    await this.#prepareToWrite()
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
      this.#watch.written()
      return records.map(({ id }) => this.#outcomes.get(id) ?? 'void')
    } catch (error) {
      this.#watch.writeFailed(error)
      throw storeFailure('write', error)
    } finally {
      for (const { id } of records) this.#outcomes.delete(id)
      generation.release()
    }
  }

  /** Sees that there is a log to append to. Where the next one is missing, this is when it is tried again. */
  async #prepareToWrite(): Promise<void> {
    if (this.#closed) throw storeClosed()
    try {
      if (this.#generation?.isCurrent() !== true) await this.#refresh.run()
    } catch (error) {
      throw storeFailure('write', error)
    }
  }

  /** Starts a new generation when the log is mostly history. */
  async compactIfDue(sealId: () => string): Promise<void> {
    const generation = this.#generation
    if (generation === undefined || generation.size <= generation.weighAt) return
    const worthwhile = LOG_TO_LIVE * generation.contents.liveBytes(this.#clock.now())
    // Not only then: what lives now may expire meanwhile.
    generation.weighAt = WEIGH_AGAIN * generation.size
    if (generation.size <= worthwhile) {
      generation.weighAt = Math.min(worthwhile, generation.weighAt)
      return
    }
    this.#sealId = sealId()
    await this.#refresh.run()
  }

  /** What an operator should know. */
  async problems(): Promise<StoreProblem[]> {
    const contents = await this.fresh()
    return this.#watch.problems(contents)
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
    const adopt = (next: Generation) => {
      if (generation !== known) generation.release()
      generation = next
    }
    try {
      while (!(await generation.readToEnd(this.#witness))) adopt(await this.#successor(generation))
      const sealId = this.#sealId
      this.#sealId = undefined
      if (sealId !== undefined) {
        const next = await this.#compact(generation, sealId)
        if (next !== undefined) {
          adopt(next)
          while (!(await generation.readToEnd(this.#witness))) adopt(await this.#successor(generation))
        }
      }
    } catch (error) {
      // What a sealed log says is still worth reading: see fresh().
      if (!generation.isSealed) {
        if (generation !== known) generation.release()
        throw error
      }
      this.#take(generation)
      throw error
    }
    this.#take(generation)
  }

  #take(generation: Generation): void {
    const known = this.#generation
    if (generation !== known) {
      this.#generation = generation
      known?.release()
    }
    this.#watch.look(generation)
  }

  readonly #witness = (id: string, applied: boolean): void => {
    if (this.#outcomes.has(id)) this.#outcomes.set(id, applied ? 'applied' : 'lost')
  }

  /**
   * Writes the next log first and only then seals this one: as long as there is no room for the next, this one
   * serves. Returns the next one, or `undefined` when this one has to go on.
   */
  async #compact(generation: Generation, sealId: string): Promise<Generation | undefined> {
    const start = generation.boundary
    let draft: Draft
    try {
      await this.#directory.expectLast(generation)
      draft = await this.#draft(generation)
    } catch (error) {
      this.#watch.failed(error)
      return undefined
    }
    try {
      await generation.append(`\n${toLine({ op: 'seal', id: sealId })}`)
      if (await generation.readToEnd(this.#witness)) throw new Error('the seal was not written')
      // What other processes have written in the meantime.
      const lines = await generation.linesBeforeSeal(start)
      await draft.add([...changesBy(lines, generation.contents, this.#clock.now())])
    } catch (error) {
      await draft.discard()
      this.#watch.failed(error)
      if (!generation.isSealed) return undefined
      throw error
    }
    return this.#publish(draft)
  }

  /** The newest generation after a sealed one. Makes it from the state at the seal if nobody does. */
  async #successor(generation: Generation): Promise<Generation> {
    const { number } = generation
    try {
      const newest = await this.#directory.newest()
      if (newest === undefined || newest < number) throw logLost()
      if (newest > number || (await this.#directory.awaitSuccessor(number + 1))) {
        const next = await this.#directory.openNewest()
        this.#watch.succeeded()
        return next
      }
      return await this.#publish(await this.#draft(generation))
    } catch (error) {
      this.#watch.failed(error)
      throw error
    }
  }

  #draft({ number, contents }: Generation): Promise<Draft> {
    return this.#directory.draft(number + 1, snapshot(contents, this.#clock.now()))
  }

  async #publish(draft: Draft): Promise<Generation> {
    try {
      const generation = await this.#directory.publish(draft)
      this.#watch.succeeded()
      return generation
    } catch (error) {
      this.#watch.failed(error)
      draft.release()
      throw error
    }
  }
}
