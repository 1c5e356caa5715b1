import type { Clock, Logger } from '../../base/index.js'
import { describeError } from '../../errors/index.js'
import type { WaitUntil } from '../types.js'
import type { CallbackHandler } from './types.js'

export interface WorkBehindOptions {
  answerAfter: 'store' | 'work'
  waitUntil: WaitUntil | undefined
  clock: Clock
  logger: Logger
}

/** WeCom hangs up after 5 s, the way there and back included. */
const ANSWER_WITHIN_MS = 4_000

/**
 * Sees to it that a host which stops the process after an answer lets the work behind it end: the handlers, and what the
 * library does itself, such as exchanging the code of an installation.
 * @param startedAt when the request came, ms
 * @param own what keeps this one request's process alive; goes before the option
 * @returns when the answer may go out
 */
export async function seeToWork(
  handler: CallbackHandler,
  { answerAfter, waitUntil, clock, logger }: WorkBehindOptions,
  startedAt: number,
  own: WaitUntil | undefined,
): Promise<void> {
  const keep = own ?? waitUntil
  if (handler.idle === undefined || (keep === undefined && answerAfter === 'store')) return
  const work = handler.idle().catch((error: unknown) => {
    logger.error('the work behind an answer failed', { error: describeError(error) })
  })
  try {
    keep?.(work)
  } catch (error) {
    logger.error('waitUntil threw', { error: describeError(error) })
  }
  if (answerAfter === 'work') await within(work, startedAt + ANSWER_WITHIN_MS - clock.now(), clock)
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
