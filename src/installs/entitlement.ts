import type { EditionAgent, EditionInfo } from '../types/index.js'

/**
 * What a customer has of the app, by WeCom's `app_status` and the time that has passed since:
 *
 * - `none`: the app sells no editions, there is nothing to pay for
 * - `unpaid` (0): nothing was ever paid
 * - `trial` (1), `trial_expired` (2): a trial with an end
 * - `paid` (3), `paid_expired` (4): bought
 * - `unlimited_trial` (5): a trial without an end
 * - `over_limit` (6), `over_limit_ended` (7): bought, with more members than seats, usable for 7 days
 * - `unauthorized`: WeCom no longer takes the authorisation, whatever was bought
 * - `unknown`: a status this version does not know; see `appStatus`
 */
export type EntitlementStatus =
  | 'none'
  | 'unpaid'
  | 'trial'
  | 'trial_expired'
  | 'paid'
  | 'paid_expired'
  | 'unlimited_trial'
  | 'over_limit'
  | 'over_limit_ended'
  | 'unauthorized'
  | 'unknown'

/** What a customer may use. */
export interface Entitlement {
  status: EntitlementStatus
  /** Whether the app may be used now: with `none`, `trial`, `unlimited_trial`, `paid` and `over_limit`. */
  usable: boolean
  /** WeCom's own number, where the app sells editions. */
  appStatus?: number
  editionId?: string
  editionName?: string
  /**
   * Seats that were bought. Absent where WeCom's number means nothing: before a purchase, and in trials (the limit of an
   * unlimited trial that is free for small corps is in `installation.edition_info`). It means nothing either where the
   * edition has a fixed total price, which cannot be told from here.
   */
  seats?: number
  /** End of the trial, ms since the epoch. */
  trialUntil?: number
  /** End of what was bought, ms since the epoch. */
  paidUntil?: number
  /** With more members than seats: when it ends at the latest, ms since the epoch. */
  overLimitUntil?: number
  /** A virtual edition, which cannot be ordered or changed. */
  virtual: boolean
  /** Installed through a linked or upstream corp. */
  shared: boolean
  /** When WeCom was asked, ms since the epoch. */
  asOf: number
}

/** Whether an installation can be used. */
export type InstallationStatus = 'active' | 'invalid' | 'codeMissing'

/** What an entitlement follows from. */
export interface EntitlementFacts {
  /** Anything but `active`: WeCom does not take the authorisation, or it cannot be used. */
  status: InstallationStatus
  agentId?: number | undefined
  edition_info?: EditionInfo | undefined
  /** When WeCom was asked, ms. */
  editionReadAt?: number | undefined
  /** When it was first seen that there are more members than seats, ms. */
  overLimitSince?: number | undefined
}

const NAMES: readonly EntitlementStatus[] = [
  'unpaid',
  'trial',
  'trial_expired',
  'paid',
  'paid_expired',
  'unlimited_trial',
  'over_limit',
  'over_limit_ended',
]
const USABLE: ReadonlySet<EntitlementStatus> = new Set<EntitlementStatus>([
  'none',
  'trial',
  'paid',
  'unlimited_trial',
  'over_limit',
])
const OVER_LIMIT = 6
const OVER_LIMIT_MS = 7 * 86_400_000

/** What may be used at `now`: what WeCom said last, and what time has made of it. It never grows by itself. */
export function entitlementOf(facts: EntitlementFacts, now: number): Entitlement {
  const edition = editionOf(facts)
  const common = {
    virtual: edition?.is_virtual_version === true,
    shared: edition?.is_shared_from_other_corp === true,
    asOf: facts.editionReadAt ?? now,
  }
  if (edition === undefined) {
    const status = facts.status === 'active' ? 'none' : 'unauthorized'
    return { status, usable: USABLE.has(status), ...common }
  }
  const told = NAMES[edition.app_status] ?? 'unknown'
  const terms = termsOf(edition, told, facts, now)
  const status = facts.status === 'active' ? afterTime(told, terms, now) : 'unauthorized'
  const { app_status: appStatus, edition_id: editionId, edition_name: editionName } = edition
  return {
    status,
    usable: USABLE.has(status),
    appStatus,
    ...(editionId && { editionId }),
    ...(editionName && { editionName }),
    ...terms,
    ...common,
  }
}

/** Whether two entitlements are the same but for when they were read. */
export function sameEntitlement(one: Entitlement, other: Entitlement): boolean {
  const text = (entitlement: Entitlement) =>
    JSON.stringify(Object.entries({ ...entitlement, asOf: 0 }).sort(([a], [b]) => (a < b ? -1 : 1)))
  return text(one) === text(other)
}

/**
 * Since when the seats do not suffice, when WeCom says at `now` that they do not. WeCom gives no time, but what it says
 * holds: a span that should be over by now is another one.
 */
export function overLimitSince(
  before: EntitlementFacts,
  next: EntitlementFacts,
  now: number,
): number | undefined {
  if (editionOf(next)?.app_status !== OVER_LIMIT) return undefined
  const since = editionOf(before)?.app_status === OVER_LIMIT ? before.overLimitSince : undefined
  return since !== undefined && now < since + OVER_LIMIT_MS ? since : now
}

/** Old suites have several apps: then the one of the installation. */
function editionOf({ edition_info, agentId }: EntitlementFacts): EditionAgent | undefined {
  const editions = edition_info?.agent ?? []
  return editions.find(({ agentid }) => agentid === agentId) ?? editions[0]
}

type Terms = Pick<Entitlement, 'seats' | 'trialUntil' | 'paidUntil' | 'overLimitUntil'>

/** The numbers that mean something in this status. */
function termsOf(
  { user_limit, expired_time }: EditionAgent,
  told: EntitlementStatus,
  { overLimitSince, editionReadAt }: EntitlementFacts,
  now: number,
): Terms {
  const until = expired_time > 0 ? expired_time * 1000 : undefined
  const trial = told === 'trial' || told === 'trial_expired'
  const paid =
    told === 'paid' || told === 'paid_expired' || told === 'over_limit' || told === 'over_limit_ended'
  return {
    ...(paid && user_limit > 0 && { seats: user_limit }),
    ...(trial && until !== undefined && { trialUntil: until }),
    ...(paid && until !== undefined && { paidUntil: until }),
    ...(told === 'over_limit' && {
      overLimitUntil: (overLimitSince ?? editionReadAt ?? now) + OVER_LIMIT_MS,
    }),
  }
}

function afterTime(told: EntitlementStatus, terms: Terms, now: number): EntitlementStatus {
  const { trialUntil, paidUntil, overLimitUntil } = terms
  if (trialUntil !== undefined && now >= trialUntil) return 'trial_expired'
  if (paidUntil !== undefined && now >= paidUntil) return 'paid_expired'
  return overLimitUntil !== undefined && now >= overLimitUntil ? 'over_limit_ended' : told
}
