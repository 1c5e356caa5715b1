import type { Clock, Logger } from '../../base/index.js'
import type { WaitUntil } from '../types.js'
import { ANSWER_BROWSER_WITHIN_MS, seeToWork, type Worker } from '../work-behind.js'
import type { BrowserHandlerOptions } from './types.js'

type Outliving = Pick<BrowserHandlerOptions, 'waitUntil' | 'answerAfter'> & { logger: Logger; clock: Clock }

/**
 * Answers, and sees to it that what was begun for the answer can end behind it. The answering itself is kept alive too:
 * people close windows.
 * @param own what keeps this one request's process alive
 */
export async function outliving<Answer>(
  worker: Worker,
  { waitUntil, answerAfter = 'store', logger, clock }: Outliving,
  own: WaitUntil | undefined,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  if (waitUntil === undefined && own === undefined && answerAfter === 'store') return answer()
  const until = clock.now() + ANSWER_BROWSER_WITHIN_MS
  const answered = answer()
  const idle = async () => {
    // What the application's own functions throw is told to whoever waits for the answer.
    await answered.catch(() => {})
    await worker.idle?.()
  }
  await seeToWork({ idle }, { waitUntil, answerAfter, logger, clock }, until, own)
  return answered
}
