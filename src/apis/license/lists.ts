import type { RequestOptions } from '../../http/index.js'
import type {
  LicenseAccount,
  LicenseOrderAccount,
  LicenseOrderBrief,
  LicenseSubOrder,
  ListActivedAccountParams,
  ListLicenseOrderAccountsParams,
  ListLicenseOrdersParams,
} from '../../types/index.js'
import { iteratePages } from '../iterate-pages.js'
import { check, object, optional, seconds } from '../rules.js'
import { eachOnce, type Span, wholeSpan, windowsOf } from '../spans.js'
import type { LicenseApi } from '../tables/license/family.js'
import { LIST_SPAN_SECONDS } from '../tables/license/fields.js'

/**
 * Whole lists. Pages are fetched as they are needed and wrong parameters are refused with the first; a list that is
 * stuck fails with `WECOM_STATE` (`cursor_stuck`) rather than end early.
 */
export interface LicenseLists {
  /**
   * Reads licence orders of a corp or of all: with a span of time of any length in windows of 31 days, oldest window
   * first and each order once; without one as WeCom lists them.
   *
   * https://developer.work.weixin.qq.com/document/path/95647
   * @throws `WECOM_API`; `WECOM_CONFIG` for half a span; `WECOM_STATE`
   * @example for await (const { order_id } of wecom.license.iterateOrders({ corpid })) console.log(order_id)
   */
  iterateOrders(
    params?: Omit<ListLicenseOrdersParams, 'cursor'>,
    options?: RequestOptions,
  ): AsyncGenerator<LicenseOrderBrief, void, undefined>
  /**
   * Reads the codes of a paid purchase (of several corps: of a `sub_order_id`), or the members of a renewal.
   *
   * https://developer.work.weixin.qq.com/document/path/95649
   * @throws `WECOM_API` with errcode 701083 before the payment, 701022 or 701033 while codes are being made: see
   * `waitForCodes`; `WECOM_STATE`
   * @example for await (const { active_code, type } of wecom.license.iterateOrderAccounts({ order_id })) keep(active_code)
   */
  iterateOrderAccounts(
    params: Omit<ListLicenseOrderAccountsParams, 'cursor'>,
    options?: RequestOptions,
  ): AsyncGenerator<LicenseOrderAccount, void, undefined>
  /**
   * Reads the activated accounts of a corp, those that are over included.
   *
   * https://developer.work.weixin.qq.com/document/path/95544
   * @throws `WECOM_API`; `WECOM_STATE`
   * @example for await (const { userid, expire_time } of wecom.license.iterateActivatedAccounts({ corpid })) note(userid)
   */
  iterateActivatedAccounts(
    params: Omit<ListActivedAccountParams, 'cursor'>,
    options?: RequestOptions,
  ): AsyncGenerator<LicenseAccount, void, undefined>
  /**
   * Reads the parts of a purchase for several corps.
   *
   * https://developer.work.weixin.qq.com/document/path/98893
   * @throws `WECOM_API`; `WECOM_STATE`
   * @example for await (const { sub_order_id, corpid } of wecom.license.iterateUnionOrder({ order_id })) note(corpid)
   */
  iterateUnionOrder(
    params: { order_id: string; limit?: number | undefined },
    options?: RequestOptions,
  ): AsyncGenerator<LicenseSubOrder, void, undefined>
}

export function licenseLists(api: LicenseApi): LicenseLists {
  return {
    iterateOrders: (params = {}, options) => iterateOrders(api, params, options),
    iterateOrderAccounts: (params, options) =>
      iteratePages(
        (page) => api.listOrderAccount({ ...params, ...page }, options),
        ({ account_list }) => account_list,
      ),
    iterateActivatedAccounts: (params, options) =>
      iteratePages(
        (page) => api.listActivedAccount({ ...params, ...page }, options),
        ({ account_list }) => account_list,
      ),
    iterateUnionOrder: (params, options) =>
      iteratePages(
        (page) => api.getUnionOrder({ ...params, ...page }, options),
        ({ buy_list }) => buy_list,
      ),
  }
}

const SPAN = object({ start_time: optional(seconds), end_time: optional(seconds) }, wholeSpan)

async function* iterateOrders(
  api: LicenseApi,
  params: Omit<ListLicenseOrdersParams, 'cursor'>,
  options?: RequestOptions,
): AsyncGenerator<LicenseOrderBrief, void, undefined> {
  check('license.iterateOrders', params, SPAN)
  const { start_time, end_time } = params
  const windows: Iterable<Partial<Span>> =
    start_time === undefined || end_time === undefined
      ? [{}]
      : windowsOf({ start_time, end_time }, LIST_SPAN_SECONDS)
  yield* eachOnce(
    windows,
    (window) =>
      iteratePages(
        (page) => api.listOrder({ ...params, ...window, ...page }, options),
        ({ order_list }) => order_list,
      ),
    ({ order_id }) => order_id,
  )
}
