import { type Clock, SingleFlight } from '../base/index.js'
import type { WeComClock } from '../callback/index.js'
import type { HttpClient } from '../http/index.js'

/** Asking more often tells nothing new, and whoever sends old callbacks must not decide how often it happens. */
const ASK_AGAIN_MS = 60_000
const LONGEST_MS = 2_000

/** WeCom's clock, by the answers to calls. Without a recent one it is asked, by a call that needs no token. */
export function weComClock(http: HttpClient, clock: Clock): WeComClock {
  const asking = new SingleFlight<void>()
  let askedAt = Number.NEGATIVE_INFINITY
  const isRecent = (at: number) => Math.abs(clock.now() - at) < ASK_AGAIN_MS
  const ask = async (): Promise<void> => {
    askedAt = clock.now()
    // It is refused for want of a token: the date of the refusal is all that is wanted.
    await http
      .call({ method: 'GET', path: '/cgi-bin/getcallbackip' }, { timeoutMs: LONGEST_MS, retry: false })
      .catch(() => {})
  }
  return {
    async skews() {
      const { serverClock } = http
      if (!isRecent(serverClock.observedAt) && !isRecent(askedAt)) await asking.run('', ask)
      return [serverClock.skewMs, serverClock.lastSkewMs].filter((skewMs) => skewMs !== undefined)
    },
  }
}
