import type { Clock, Logger } from '../../base/index.js'
import { problemOf } from '../check.js'
import type { StoreProblem } from '../contract.js'
import type { Contents } from './contents.js'
import { storeFailure } from './failure.js'
import type { Generation } from './generation.js'

/** Keeps an eye on what does not stop the store and yet should not pass unnoticed. */
export class Watch {
  readonly #clock: Clock
  readonly #logger: Logger
  #failure: StoreProblem | undefined
  #writeFailure: StoreProblem | undefined
  #damages = 0

  constructor(clock: Clock, logger: Logger) {
    this.#clock = clock
    this.#logger = logger
  }

  /** Whether the last attempt to make the next log failed. */
  get hasFailed(): boolean {
    return this.#failure !== undefined
  }

  failed(error: unknown): void {
    this.#failure = this.#noted('compact its log', error, this.#failure)
  }

  succeeded(): void {
    this.#failure = undefined
  }

  /** The last write failed. */
  writeFailed(error: unknown): void {
    this.#writeFailure = this.#noted('write', error, this.#writeFailure)
  }

  written(): void {
    this.#writeFailure = undefined
  }

  #noted(action: string, error: unknown, before: StoreProblem | undefined): StoreProblem {
    const problem = problemOf(storeFailure(action, error))
    if (problem.reason !== before?.reason) this.#logger.warn(problem.message, { reason: problem.reason })
    return problem
  }

  /** Looks for damage that was not there before. */
  look({ contents, number }: Generation): void {
    const damages = contents.damages
    if (damages > this.#damages) {
      const { keys, unnamed } = contents.damage(this.#clock.now())
      this.#logger.warn('The log of the file store is damaged', { log: `log.${number}`, keys, unnamed })
    }
    this.#damages = damages
  }

  problems(contents: Contents): StoreProblem[] {
    const { keys, unnamed } = contents.damage(this.#clock.now())
    return [
      ...[this.#writeFailure, this.#failure].filter((problem) => problem !== undefined),
      ...keys.map((key) => ({
        reason: 'damaged_record',
        message: `The record ${key} is damaged on the disk`,
        hint: 'It cannot be read until it is written anew or deleted.',
      })),
      ...(unnamed === 0
        ? []
        : [
            {
              reason: 'damaged_log',
              message: `${unnamed} ${unnamed === 1 ? 'place' : 'places'} in the log cannot be read, and not all say whose they were`,
              hint: 'Records may be missing, or be older than they should. Look at the disk, and compare with a backup.',
            },
          ]),
    ]
  }
}
