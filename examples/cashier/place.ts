import { randomBytes } from 'node:crypto'
import { isWeComError, type WeComError } from 'wecom-suite'
import type { Attempt, Attempts } from './attempts.js'

/** What became of a form that was sent. */
export type Placed =
  | { as: 'made'; orderId: string }
  | { as: 'unknown' }
  | { as: 'refused'; error: WeComError }
  | { as: 'again' | 'blocked'; attempt: Attempt }

/** For one form. */
export function newAttemptToken(): string {
  return randomBytes(16).toString('hex')
}

export function isAttemptToken(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text)
}

/**
 * Orders at most once per attempt, and writes down what came of it. Nothing is repeated here: an answer that got lost
 * leaves the attempt `unknown`, for somebody to look.
 * @param send orders; its failures without the reason `outcome_unknown` mean that nothing was ordered
 */
export async function place(
  attempts: Attempts,
  attempt: Attempt,
  send: () => Promise<{ orderId: string; orderUrl?: string }>,
): Promise<Placed> {
  const start = await attempts.begin(attempt)
  if (start.as !== 'first') return start
  let made: Awaited<ReturnType<typeof send>>
  try {
    made = await send()
  } catch (error) {
    if (isWeComError(error) && error.reason !== 'outcome_unknown') {
      await attempts.settle(attempt, { state: 'refused', problem: error.message })
      return { as: 'refused', error }
    }
    await attempts.settle(attempt, { state: 'unknown' })
    return { as: 'unknown' }
  }
  await attempts.settle(attempt, { state: 'made', ...made })
  return { as: 'made', orderId: made.orderId }
}
