import { type Clock, SingleFlight } from '../base/index.js'
import type { WeComClock } from '../callback/index.js'
import type { HttpClient } from '../http/index.js'

/** So often WeCom is asked in a row, and once more each minute: whoever sends old callbacks must not have us ask for each. */
const QUESTIONS = 5
const REFILL_MS = 60_000
const LONGEST_MS = 2_000

/** WeCom's clock, by the answers to calls. What it is now it is asked, by a call that needs no token. */
export function weComClock(http: HttpClient, clock: Clock): WeComClock {
  const asking = new SingleFlight<void>()
  let left = QUESTIONS
  let refilledAt = clock.now()
  const mayAsk = (): boolean => {
    const refills = Math.floor(Math.abs(clock.now() - refilledAt) / REFILL_MS)
    if (refills > 0) {
      left = Math.min(QUESTIONS, left + refills)
      refilledAt = clock.now()
    }
    if (left === 0) return false
    left--
    return true
  }
  const ask = async (): Promise<void> => {
    // It is refused for want of a token: the date of the refusal is all that is wanted.
    await http
      .call({ method: 'GET', path: '/cgi-bin/getcallbackip' }, { timeoutMs: LONGEST_MS, retry: false })
      .catch(() => {})
  }
  return {
    known() {
      const { skewMs, lastSkewMs } = http.serverClock
      return [skewMs, lastSkewMs].filter((skew) => skew !== undefined)
    },
    async ask() {
      await asking.run('', async () => {
        if (mayAsk()) await ask()
      })
    },
  }
}
