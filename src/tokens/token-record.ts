/** A credential as WeCom hands it out. */
export interface FetchedToken {
  value: string
  /** Seconds. */
  expiresIn: number
  /** Whether WeCom says nothing when it has died, so that only half its life may be used. Default false. */
  diesSilently?: boolean
}

/** A token as it is stored. Times are ms since the epoch. */
export interface TokenRecord {
  value: string
  fetchedAt: number
  /** When it dies, by what WeCom said when it first gave this value. */
  endsAt: number
  /** Until when it is used. */
  expiresAt: number
  /** When to try again to renew it ahead of its expiry, once that was tried. */
  renewAt?: number
}

/** WeCom documents 7200 s for all of them; what claims to live longer than a day is no token's record. */
export const LONGEST_LIFE_MS = 86_400_000

/** How far the clocks of two processes may differ without anybody fetching for it. */
export const CLOCK_SLACK_MS = 5 * 60_000

/** Half of a short rest would be asked for again and again. */
const SHORT_MS = 20 * 60_000
/** How long to believe in a silent one that WeCom gives out though its life is over. */
const OVERDUE_MS = 5 * 60_000

/**
 * The record of what was fetched. WeCom gives the same token again as long as it lives, some of its services with the
 * time that is left and some with a whole life: a token that is known never lives longer than was said at first.
 * @param known what is stored about the same key
 * @param now when it was asked for: its life may have begun then
 */
export function tokenRecord(
  { value, expiresIn, diesSilently = false }: FetchedToken,
  known: TokenRecord | undefined,
  now: number,
): TokenRecord {
  const told = expiresIn * 1000
  const again = known !== undefined && known.value === value && known.fetchedAt <= now + CLOCK_SLACK_MS
  const overdue = again && known.endsAt <= now
  let endsAt = again && !overdue ? Math.min(known.endsAt, now + told) : now + told
  if (overdue && diesSilently) endsAt = now + Math.min(told, OVERDUE_MS)
  const left = endsAt - now
  const used = diesSilently && left > SHORT_MS ? left / 2 : left
  return { value, fetchedAt: now, endsAt, expiresAt: now + used }
}

/** Whether a token may be used at `now`: one from the future was fetched by a clock that was wrong. */
export function isUsable(record: TokenRecord, now: number): boolean {
  return now < record.expiresAt && record.fetchedAt <= now + CLOCK_SLACK_MS
}

export function isTokenRecord(value: unknown): value is TokenRecord {
  const record = (value ?? {}) as Partial<Record<keyof TokenRecord, unknown>>
  const { fetchedAt, endsAt, expiresAt, renewAt } = record
  return (
    typeof record.value === 'string' &&
    record.value !== '' &&
    isTime(fetchedAt) &&
    isTime(endsAt) &&
    isTime(expiresAt) &&
    expiresAt - fetchedAt <= LONGEST_LIFE_MS &&
    (renewAt === undefined || isTime(renewAt))
  )
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
