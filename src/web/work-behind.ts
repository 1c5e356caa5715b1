import type { Clock, Logger } from '../base/index.js'
import { describeError } from '../errors/index.js'
import type { WaitUntil } from './types.js'

export interface WorkBehindOptions {
  answerAfter: 'store' | 'work'
  waitUntil: WaitUntil | undefined
  clock: Clock
  logger: Logger
}

/** WeCom hangs up after 5 s, the way there and back included. */
export const ANSWER_WECOM_WITHIN_MS = 4_000

/** Gateways in front of functions give up after about 30 s; people wait longer than WeCom. */
export const ANSWER_BROWSER_WITHIN_MS = 25_000

/** What has work that goes on behind an answer. */
export interface Worker {
  /** Resolves when nothing is being worked on any more. */
  idle?(): Promise<void>
}

/**
 * Sees to it that a host which stops the process after an answer lets the work behind it end: the handlers, and what the
 * library does itself, such as exchanging the code of an installation.
 * @param until when the answer has to go out at the latest, ms
 * @param own what keeps this one request's process alive; goes before the option
 * @returns when the answer may go out
 */
export async function seeToWork(
  worker: Worker,
  { answerAfter, waitUntil, clock, logger }: WorkBehindOptions,
  until: number,
  own: WaitUntil | undefined,
): Promise<void> {
  const keep = own ?? waitUntil
  if (typeof worker.idle !== 'function' || (keep === undefined && answerAfter === 'store')) return
  const work = worker.idle().catch((error: unknown) => {
    logger.error('the work behind an answer failed', { error: describeError(error) })
  })
  try {
    keep?.(work)
  } catch (error) {
    logger.error('waitUntil threw', { error: describeError(error) })
  }
  if (answerAfter === 'work') await within(work, until - clock.now(), clock)
}

async function within(work: Promise<void>, ms: number, clock: Clock): Promise<void> {
  if (ms <= 0) return
  await new Promise<void>((resolve) => {
    const timer = clock.timer(ms, resolve, { keepAlive: true })
    const end = () => {
      timer.cancel()
      resolve()
    }
    void work.then(end)
  })
}
