import type {
  ApiResult,
  CancelLicenseOrderParams,
  CreateNewLicenseOrderParams,
  CreateNewLicenseOrderResult,
  GetLicenseOrderParams,
  GetLicenseOrderResult,
  GetLicenseUnionOrderParams,
  GetLicenseUnionOrderResult,
  ListLicenseOrderAccountsParams,
  ListLicenseOrderAccountsResult,
  ListLicenseOrdersParams,
  ListLicenseOrdersResult,
} from '../../../types/index.js'
import { object, optional, seconds, text } from '../../rules.js'
import { accountCount, listedSpan, paging, purchaseDuration } from './fields.js'
import { line } from './line.js'

/** The lines of `license/…` about orders. */
export const licenseOrders = {
  /**
   * Orders new accounts for one corp. Pay first: codes exist only after that. Never repeated by itself: after an
   * unknown outcome look with `reconcileOrder`. The answer may carry a warning: see `warningOf`.
   *
   * https://developer.work.weixin.qq.com/document/path/95644
   * @throws `WECOM_API` with errcode 701032 when an unpaid order exists, 701129 or 701130 when the corp has no valid
   * order of the app; `WECOM_CONFIG` for parameters out of range; an error with the reason `outcome_unknown` when no
   * answer came
   * @example const { order_id } = await wecom.license.createNewOrder({
   *   corpid, buyer_userid, account_count: { base_count: 10 }, account_duration: { months: 12 } })
   */
  createNewOrder: line<CreateNewLicenseOrderParams, CreateNewLicenseOrderResult>({
    path: '/cgi-bin/license/create_new_order',
    safeToRepeat: false,
    findOut: 'reconcileOrder looks through the orders made since.',
    page: 95644,
    rule: {
      corpid: text,
      buyer_userid: text,
      account_count: accountCount,
      account_duration: purchaseDuration,
    },
  }),

  /**
   * Lists licence orders, a page at a time; `iterateOrders` reads all of them.
   *
   * https://developer.work.weixin.qq.com/document/path/95647
   * @throws `WECOM_API`; `WECOM_CONFIG` for more than 31 days or half a span
   * @example const { order_list } = await wecom.license.listOrder({ corpid })
   */
  listOrder: line<ListLicenseOrdersParams, ListLicenseOrdersResult>({
    path: '/cgi-bin/license/list_order',
    safeToRepeat: true,
    page: 95647,
    rule: object(
      { corpid: optional(text), start_time: optional(seconds), end_time: optional(seconds), ...paging },
      listedSpan,
    ),
  }),

  /**
   * Reads a licence order of one corp; that of several is read with `getUnionOrder`.
   *
   * https://developer.work.weixin.qq.com/document/path/95648
   * @throws `WECOM_API` with errcode 701120 for the parent of a purchase for several corps, 701005 for an unknown id
   * @example const { order } = await wecom.license.getOrder({ order_id })
   */
  getOrder: line<GetLicenseOrderParams, GetLicenseOrderResult>({
    path: '/cgi-bin/license/get_order',
    safeToRepeat: true,
    page: 95648,
    rule: { order_id: text },
  }),

  /**
   * Lists the codes of a paid purchase or the members of a renewal, a page at a time; `iterateOrderAccounts` reads
   * all of them.
   *
   * https://developer.work.weixin.qq.com/document/path/95649
   * @throws `WECOM_API` with errcode 701083 before the payment, 701022 or 701033 while codes are being made
   * @example const { account_list } = await wecom.license.listOrderAccount({ order_id })
   */
  listOrderAccount: line<ListLicenseOrderAccountsParams, ListLicenseOrderAccountsResult>({
    path: '/cgi-bin/license/list_order_account',
    safeToRepeat: true,
    page: 95649,
    rule: { order_id: text, ...paging },
  }),

  /**
   * Cancels an order that is neither paid nor expired.
   *
   * https://developer.work.weixin.qq.com/document/path/96106
   * @throws `WECOM_API` with errcode 701084 when the order is not unpaid, 701086 when it is another corp's; an error
   * with the reason `outcome_unknown` when no answer came
   * @example await wecom.license.cancelOrder({ order_id, corpid })
   */
  cancelOrder: line<CancelLicenseOrderParams, ApiResult>({
    path: '/cgi-bin/license/cancel_order',
    safeToRepeat: false,
    findOut: 'getOrder or getUnionOrder tells how the order stands.',
    page: 96106,
    rule: { order_id: text, corpid: optional(text) },
  }),

  /**
   * Reads a purchase for several corps and, a page at a time, its part for each; `iterateUnionOrder` reads all parts.
   *
   * https://developer.work.weixin.qq.com/document/path/98893
   * @throws `WECOM_API` with errcode 701005 for an unknown id
   * @example const { order, buy_list } = await wecom.license.getUnionOrder({ order_id })
   */
  getUnionOrder: line<GetLicenseUnionOrderParams, GetLicenseUnionOrderResult>({
    path: '/cgi-bin/license/get_union_order',
    safeToRepeat: true,
    page: 98893,
    rule: { order_id: text, ...paging },
  }),
}
