import type { Clock } from '../../base/index.js'
import type { RequestOptions } from '../../http/index.js'
import type {
  LicenseAccountCount,
  LicenseOrder,
  LicensePurchaseDuration,
  LicenseUnionOrder,
} from '../../types/index.js'
import { check, integer, list, object, oneOf, optional, type Rule, seconds, text } from '../rules.js'
import type { LicenseApi } from '../tables/license/family.js'
import { accountCount, DAYS_PER_MONTH } from '../tables/license/fields.js'
import type { LicenseLists } from './lists.js'

/** What was ordered when the answer was lost, and when. */
export interface ReconcileOrderParams {
  /** 1 purchase (`createNewOrder`), 2 renewal (`submitOrderJob`), 8 purchase for several corps. */
  order_type: 1 | 2 | 8
  /** The corp; required unless `order_type` is 8. */
  corpid?: string | undefined
  /** Of a purchase for several: the corps that were ordered for, some of which may have been refused. */
  corpids?: readonly string[] | undefined
  /** Seconds since the epoch just before the call was made. */
  start_time: number
  /** Seconds since the epoch when it failed. Default: now. Two minutes are added on either side. */
  end_time?: number | undefined
  /** Only orders of as many accounts; not of a purchase for several. */
  account_count?: LicenseAccountCount | undefined
  /** Only orders for as long; not of a purchase for several, nor of a renewal up to a date. */
  account_duration?: LicensePurchaseDuration | undefined
}

/** The orders that may be the one whose answer was lost. */
export interface ReconciledOrders {
  /** `none`: none is listed, yet. `several`: nothing WeCom says tells which. */
  outcome: 'none' | 'one' | 'several'
  orders: (LicenseOrder | LicenseUnionOrder)[]
}

export interface LicenseReconciling {
  /**
   * Looks for the order of a call without an answer, before anything is ordered again. WeCom knows no key by which an
   * order could be recognised: what is listed in the time of the call and fits is returned, whoever made it. Listing may
   * lag behind: after `none` ask once more a little later.
   *
   * https://developer.work.weixin.qq.com/document/path/95647
   * @throws `WECOM_API`; `WECOM_CONFIG` naming the field
   * @example const { outcome, orders } = await wecom.license.reconcileOrder({
   *   order_type: 1, corpid, start_time, account_count: { base_count: 10 } })
   */
  reconcileOrder(params: ReconcileOrderParams, options?: RequestOptions): Promise<ReconciledOrders>
}

const UNION = 8
/** For clocks that differ, and for work that went on after the failure. */
const MARGIN_SECONDS = 120

const RULE: Rule = object(
  {
    order_type: oneOf(1, 2, UNION),
    corpid: optional(text),
    corpids: optional(list(text, { max: 100_000 })),
    start_time: seconds,
    end_time: optional(seconds),
    account_count: optional(accountCount),
    account_duration: optional(
      object({ months: optional(integer(0, 1860)), days: optional(integer(0, 1860)) }),
    ),
  },
  ({ order_type, corpid }) =>
    (corpid === undefined) === (order_type === UNION)
      ? undefined
      : `corpid must be ${order_type === UNION ? 'left out for' : 'given unless'} order_type ${UNION}`,
)

export function licenseReconciling(api: LicenseApi, lists: LicenseLists, clock: Clock): LicenseReconciling {
  return {
    async reconcileOrder(params, options) {
      check('license.reconcileOrder', params, RULE)
      const { corpid, order_type, start_time, end_time = Math.ceil(clock.now() / 1000) } = params
      const window = {
        ...(corpid !== undefined && { corpid }),
        start_time: start_time - MARGIN_SECONDS,
        end_time: end_time + MARGIN_SECONDS,
      }
      const orders: ReconciledOrders['orders'] = []
      for await (const brief of lists.iterateOrders(window, options)) {
        if (Number(brief.order_type) !== order_type) continue
        const found =
          order_type === UNION
            ? await unionOf(api, lists, brief.order_id, params, options)
            : await orderOf(api, brief.order_id, params, options)
        if (found !== undefined) orders.push(found)
      }
      const outcome = orders.length === 0 ? 'none' : orders.length === 1 ? 'one' : 'several'
      return { outcome, orders }
    },
  }
}

async function orderOf(
  api: LicenseApi,
  order_id: string,
  { account_count, account_duration }: ReconcileOrderParams,
  options?: RequestOptions,
): Promise<LicenseOrder | undefined> {
  const { order } = await api.getOrder({ order_id }, options)
  const fits =
    (account_count === undefined || sameCount(account_count, order.account_count)) &&
    (daysOf(account_duration) === 0 || daysOf(account_duration) === daysOf(order.account_duration))
  return fits ? order : undefined
}

/** The parent, if nobody is in it who was not ordered for: corps that were refused are missing. */
async function unionOf(
  api: LicenseApi,
  lists: LicenseLists,
  order_id: string,
  { corpids }: ReconcileOrderParams,
  options?: RequestOptions,
): Promise<LicenseUnionOrder | undefined> {
  const wanted = corpids && new Set(corpids)
  if (wanted !== undefined) {
    for await (const { corpid } of lists.iterateUnionOrder({ order_id }, options)) {
      if (!wanted.has(corpid)) return undefined
    }
  }
  const { order } = await api.getUnionOrder({ order_id, limit: 1 }, options)
  return order
}

function sameCount(one: LicenseAccountCount, other: LicenseAccountCount = {}): boolean {
  return (
    (one.base_count ?? 0) === (other.base_count ?? 0) &&
    (one.external_contact_count ?? 0) === (other.external_contact_count ?? 0)
  )
}

/** 0 for renewals up to a date. */
function daysOf({ months = 0, days = 0 }: LicensePurchaseDuration = {}): number {
  return months * DAYS_PER_MONTH + days
}
