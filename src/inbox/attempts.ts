import type { Clock, Logger } from '../base/index.js'
import { describeError } from '../errors/index.js'
import { Hold } from './hold.js'
import { Recorder } from './recorder.js'
import { type InboxRecords, type Pending, type PendingRecord, secretsIn } from './records.js'
import type { InboxProcessor } from './types.js'

export interface AttemptsOptions {
  records: InboxRecords
  clock: Clock
  logger: Logger
  processors: ReadonlyMap<string, InboxProcessor>
  isPermanent?: (error: unknown) => boolean
  retryDelaysMs?: readonly number[]
  /** Is told of a record that waits for its next try. */
  waiting: (key: string, ms: number, stamp: string) => void
  /** Is told when nothing more is to be done here about a record. */
  recorded: (key: string) => void
}

const RETRY_DELAYS_MS = [1_000, 5_000, 15_000, 60_000, 180_000, 600_000, 1_800_000, 3_600_000]

/** Tries of items we hold: the work itself, and what becomes of the item then. */
export class Attempts {
  readonly #options: AttemptsOptions
  readonly #recorder: Recorder
  readonly #delays: readonly number[]

  constructor(options: AttemptsOptions) {
    this.#options = options
    this.#recorder = new Recorder(options.clock, options.logger)
    this.#delays = options.retryDelaysMs ?? RETRY_DELAYS_MS
  }

  /** One try. Resolves when its outcome is recorded, or kept until the store is back. */
  async run(pending: Pending): Promise<void> {
    const { records, clock, processors } = this.#options
    const { item, buried, attempts } = pending.record
    if (buried !== undefined)
      return this.#record(pending, () => records.bury(pending, buried, attempts, clock.now()))
    const controller = new AbortController()
    const hold = new Hold(records, pending, clock, () => controller.abort())
    try {
      await processors.get(item.kind)?.(item, { attempt: attempts + 1, signal: controller.signal })
    } catch (error) {
      return this.#failed(await hold.stop(), error)
    }
    const held = await hold.stop()
    return this.#record(held, () => records.finish(held, clock.now()))
  }

  /** Writes a last time what could not be recorded so far. */
  close(): Promise<void> {
    return this.#recorder.close()
  }

  #failed(held: Pending, error: unknown): Promise<void> {
    const { records, clock, logger, isPermanent, waiting } = this.#options
    const now = clock.now()
    const { record } = held
    const { id, name, suiteId, corpId } = record.item
    const attempts = record.attempts + 1
    const pauseMs = isPermanent?.(error) === true ? undefined : this.#delays[record.attempts]
    const data = {
      id,
      name,
      suiteId,
      corpId,
      attempts,
      error: describeError(error, secretsIn(record.item.payload)),
    }
    if (pauseMs === undefined) {
      logger.error('an event was given up to the dead letters', data)
      const burial = { failedAt: now, error: data.error }
      return this.#record(held, () => records.bury(held, burial, attempts, now))
    }
    logger.warn('an event failed and will be tried again', { ...data, retryInMs: pauseMs })
    const nextAt = now + pauseMs
    const next: PendingRecord = { ...record, attempts, nextAt, pauseMs, heldBy: '', heldUntil: 0 }
    return this.#record(held, async () => {
      const written = (await records.replace(held, next)) !== undefined
      if (written) waiting(held.key, nextAt - clock.now(), stampOf(next))
      return written
    })
  }

  /** Records an outcome, unless the item has come to somebody else, who decides then. */
  #record({ key, record }: Pending, write: () => Promise<boolean>): Promise<void> {
    const { logger, recorded } = this.#options
    const { id } = record.item
    const finish = (ours: boolean) => {
      if (!ours) logger.warn('an event was taken over by another process', { id })
      recorded(key)
    }
    return this.#recorder.record(id, () => write().then(finish))
  }
}

/** Differs whenever somebody did something about the record. */
export function stampOf({ attempts, nextAt, heldBy, heldUntil }: PendingRecord): string {
  return `${attempts}/${nextAt}/${heldBy}/${heldUntil}`
}
