import type { CashierOrder, CashierOrderDetail, OpenOrderParams } from '../../types/index.js'
import { check, milliseconds, object, oneOf, type Rule } from '../rules.js'
import { compareDetail, compareListed } from './same-order.js'

/** What is to be found out. */
export interface ReconcileParams {
  /** What was given to `openOrder`. */
  order: OpenOrderParams
  /** When the call began, in ms since the epoch. Note it, with the order, before the call. */
  attemptedAt: number
  /** Ids of orders that are accounted for: they are left out. */
  known?: readonly string[] | undefined
}

/** An order the attempt may have made. */
export interface ReconcileCandidate {
  /** As WeCom has it now; its `order_status` may be any. */
  order: CashierOrderDetail
  /** Fields that were sent but could not be compared, such as `product_list.third_app.buy_info_list[0].edition_id`. */
  unverified: readonly string[]
}

/** What there is of an attempt. */
export interface Reconciliation {
  /** How many candidates there are. `one` is no proof either: compare what `unverified` names. */
  outcome: 'none' | 'one' | 'several'
  /** Oldest first. */
  candidates: ReconcileCandidate[]
  /**
   * Whether it will stay so: `false` while WeCom would still accept the request on its way, that is until 20 minutes
   * after the attempt.
   */
  final: boolean
  /** The span that was looked through, in seconds since the epoch. */
  window: { start_time: number; end_time: number }
}

export interface ReconcileAccess {
  /** ms */
  now: number
  orders: (span: {
    business_type: 1 | 2 | 3
    start_time: number
    end_time: number
  }) => AsyncIterable<CashierOrder>
  detail: (orderId: string) => Promise<CashierOrderDetail>
}

/** WeCom takes a request whose `ts` is at most this old. */
const ACCEPTED_FOR_MS = 15 * 60_000
/** For clocks that differ, and for getting a token first. */
const SLACK_MS = 5 * 60_000

/** Looks for the order an attempt may have made. */
export async function reconcile(params: ReconcileParams, access: ReconcileAccess): Promise<Reconciliation> {
  check('paytool.reconcile', params, attempt(access.now))
  const { order, attemptedAt, known = [] } = params
  const over = attemptedAt + ACCEPTED_FOR_MS + SLACK_MS
  const window = {
    start_time: Math.floor((attemptedAt - SLACK_MS) / 1000),
    end_time: Math.ceil(Math.min(over, access.now + SLACK_MS) / 1000),
  }
  const candidates: ReconcileCandidate[] = []
  const seen = new Set(known)
  for await (const listed of access.orders({ business_type: order.business_type, ...window })) {
    if (seen.has(listed.order_id) || compareListed(order, listed) === undefined) continue
    seen.add(listed.order_id)
    const detail = await access.detail(listed.order_id)
    const unverified = compareDetail(order, detail)
    if (unverified !== undefined) candidates.push({ order: detail, unverified })
  }
  candidates.sort((a, b) => a.order.create_time - b.order.create_time)
  const outcome = candidates.length === 0 ? 'none' : candidates.length === 1 ? 'one' : 'several'
  return { outcome, candidates, final: access.now > over, window }
}

function attempt(now: number): Rule {
  return object(
    { attemptedAt: milliseconds, order: object({ business_type: oneOf(1, 2, 3), product_list: object({}) }) },
    ({ attemptedAt }) => (Number(attemptedAt) > now ? 'attemptedAt must not be in the future' : undefined),
  )
}
