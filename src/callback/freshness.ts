import { WeComCallbackError } from '../errors/index.js'

/** Of a time in seconds, from 2001 to 2286. */
const DIGITS = 10
/** Of a date and time a machine can have: the end of the year 9999. */
const LAST_SECOND = 253_402_300_799

/** What is known of WeCom's clock. */
export interface WeComClock {
  /** How far this machine may be ahead of it, ms: one or several measurements. */
  known: () => readonly number[]
  /** Measures it anew, unless that was done often of late. Never rejects. */
  ask: () => Promise<void>
}

export interface FreshnessOptions {
  /** ms; 0 takes any time. */
  windowMs: number
  now: () => number
  weComClock: WeComClock
}

/**
 * Refuses a signed timestamp that is further than the window from now. This machine's clock may be wrong, and then every
 * callback would be: what it calls stale is held against WeCom's clock before it is refused.
 * @throws WECOM_REQUEST (`stale_timestamp`), naming both times
 */
export function checkFreshness(timestamp: string, options: FreshnessOptions): void | Promise<void> {
  const { windowMs, now, weComClock } = options
  const off = Number(timestamp) * 1000 - now()
  if (windowMs === 0 || Math.abs(off) <= windowMs) return
  const isFresh = () => weComClock.known().some((skewMs) => Math.abs(off + skewMs) <= windowMs)
  if (isFresh()) return
  return weComClock.ask().then(() => {
    if (!isFresh()) throw stale(timestamp, now(), off)
  })
}

function stale(timestamp: string, now: number, off: number): WeComCallbackError {
  const seconds = Math.round(Math.abs(off) / 1000)
  return new WeComCallbackError(
    'stale_timestamp',
    `The callback is from ${timeOf(Number(timestamp))}, ${seconds} s ${off < 0 ? 'behind' : 'ahead of'} ` +
      `the clock of this machine, which says ${timeOf(now / 1000)}`,
    {
      hint: 'If this is not somebody sending an old callback again, set the clock of this machine (NTP); callback.replayWindowMs is how far the two may be apart.',
    },
  )
}

/**
 * Refuses an old callback made to look fresh. The signature does not say where the timestamp ends and the nonce
 * begins: swapped, or cut elsewhere, they sign the same. A message that says when it was sent gives that away.
 *
 * @param ownTime seconds, as the message has it
 * @throws WECOM_REQUEST (`replayed`)
 */
export function checkOwnTime(
  { timestamp, nonce }: { timestamp: string; nonce: string },
  ownTime: unknown,
  windowMs: number,
): void {
  if (windowMs === 0 || typeof ownTime !== 'number' || String(ownTime).length !== DIGITS) return
  const isOwn = (text: string) => Math.abs(Number(text) - ownTime) * 1000 <= windowMs
  if (isOwn(timestamp)) return
  const joined = timestamp < nonce ? timestamp + nonce : nonce + timestamp
  if (!isOwn(joined.slice(0, DIGITS)) && !isOwn(joined.slice(-DIGITS))) return
  throw new WeComCallbackError('replayed', 'The time of the callback stands in its nonce', {
    hint: 'Somebody sends an old callback again, with timestamp and nonce exchanged.',
  })
}

function timeOf(seconds: number): string {
  return seconds <= LAST_SECOND ? new Date(seconds * 1000).toISOString() : `${seconds} s`
}
