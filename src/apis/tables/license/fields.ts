import type { LicenseActivation, LicensePurchase, LicenseRenewal } from '../../../types/index.js'
import {
  integer,
  list,
  maybeEmpty,
  object,
  oneOf,
  optional,
  type Rule,
  type Rules,
  seconds,
  text,
} from '../../rules.js'
import { type Span, wholeSpan } from '../../spans.js'

const MAX_ACCOUNTS = 1_000_000
/** What WeCom counts as a month. */
export const DAYS_PER_MONTH = 31
const MIN_DAYS = 31
const MAX_DAYS = 1860
const MAX_RENEWAL_MONTHS = 60

/** Most items of a batch call. */
export const BATCH_SIZE = 1000
/** Most corps a call of a purchase for several. */
export const CORPS_PER_CALL = 10
/** Most corps a purchase. */
export const CORPS_PER_JOB = 100_000
/** Most accounts of a renewal, base and external contact together. */
export const ACCOUNTS_PER_JOB = 2 * MAX_ACCOUNTS
/** Longest span of license/list_order. */
export const LIST_SPAN_SECONDS = 31 * 86_400

export const accountType = oneOf(1, 2)
export const flag = oneOf(0, 1)

const count = optional(integer(0, MAX_ACCOUNTS))

export const accountCount = object(
  { base_count: count, external_contact_count: count },
  ({ base_count = 0, external_contact_count = 0 }, at) =>
    Number(base_count) + Number(external_contact_count) > 0
      ? undefined
      : `${at}.base_count and ${at}.external_contact_count must not both be 0`,
)

const durationPart = optional(integer(0, MAX_DAYS))

export const purchaseDuration = object(
  { months: durationPart, days: durationPart },
  ({ months = 0, days = 0 }, at) => {
    const total = Number(months) * DAYS_PER_MONTH + Number(days)
    return total >= MIN_DAYS && total <= MAX_DAYS
      ? undefined
      : `${at}.months × ${DAYS_PER_MONTH} + ${at}.days must be ${MIN_DAYS} to ${MAX_DAYS}`
  },
)

export const renewalDuration = object(
  { months: optional(integer(1, MAX_RENEWAL_MONTHS)), new_expire_time: optional(seconds) },
  ({ months, new_expire_time }, at) =>
    (months === undefined) === (new_expire_time === undefined)
      ? `exactly one of ${at}.months and ${at}.new_expire_time must be given`
      : undefined,
)

export const paging: Rules = { cursor: optional(maybeEmpty(text)), limit: optional(integer(1, 1000)) }

export const activations = (max: number, min = 1): Rule =>
  list<LicenseActivation>(object({ active_code: text, userid: text }), {
    min,
    max,
    unique: ({ active_code }) => active_code,
  })

export const codes = (max: number, min = 1): Rule => list<string>(text, { min, max, unique: (code) => code })

export const transfers = (max: number, min = 1): Rule =>
  list(object({ handover_userid: text, takeover_userid: text }), { min, max })

export const renewals = (max: number): Rule =>
  list<LicenseRenewal>(object({ userid: text, type: accountType }), { max, unique: keyOfAccount })

export const purchases = (max: number): Rule =>
  list<LicensePurchase>(
    object({
      corpid: text,
      account_count: accountCount,
      account_duration: purchaseDuration,
      auto_active_status: optional(flag),
    }),
    { max, unique: ({ corpid }) => corpid },
  )

/** The span of license/list_order. */
export function listedSpan(times: Partial<Record<keyof Span, unknown>>): string | undefined {
  const length = Number(times.end_time ?? 0) - Number(times.start_time ?? 0)
  return (
    wholeSpan(times) ??
    (length > LIST_SPAN_SECONDS ? 'end_time must be at most 31 days after start_time' : undefined)
  )
}

/** A renewal has room for so many accounts of each type. */
export function perType({ account_list }: Record<string, unknown>): string | undefined {
  const base = (account_list as readonly LicenseRenewal[]).filter(({ type }) => type === 1).length
  const most = Math.max(base, (account_list as readonly LicenseRenewal[]).length - base)
  return most > MAX_ACCOUNTS
    ? `account_list must have at most ${MAX_ACCOUNTS} accounts of each type`
    : undefined
}

/** userids know no case. */
export function keyOfAccount({ userid, type }: { userid: string; type: number }): string {
  return `${type} ${userid.toLowerCase()}`
}
