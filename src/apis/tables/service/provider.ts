import type {
  GetAccountBalanceResult,
  GetCustomizedAuthUrlParams,
  GetCustomizedAuthUrlResult,
  GetLoginInfoParams,
  GetLoginInfoResult,
  NoParams,
} from '../../../types/index.js'
import type { Family } from '../../bind-family.js'
import { endpoint } from '../../endpoint.js'

/** `service/…` with the token of the provider. */
export const serviceProviderFamily = {
  /**
   * Makes the link by which a corp authorises customised apps.
   *
   * https://developer.work.weixin.qq.com/document/path/98744
   * @throws `WECOM_API`
   * @example const { qrcode_url } = await provider.service.getCustomizedAuthUrl({ state, templateid_list: ['dk…'] })
   */
  getCustomizedAuthUrl: endpoint<GetCustomizedAuthUrlParams, GetCustomizedAuthUrlResult>({
    method: 'POST',
    path: '/cgi-bin/service/get_customized_auth_url',
    token: 'provider',
    safeToRepeat: true,
    page: 98744,
  }),

  /**
   * Reads the provider's prepaid balance, in fen: what `license.payOrder` pays from.
   *
   * https://developer.work.weixin.qq.com/document/path/100137
   * @throws `WECOM_API` with errcode 90432 when no balance account was opened
   * @example const { balance } = await provider.service.getAccountBalance()
   */
  getAccountBalance: endpoint<NoParams, GetAccountBalanceResult>({
    method: 'GET',
    path: '/cgi-bin/service/get_account_balance',
    token: 'provider',
    safeToRepeat: true,
    page: 100137,
  }),

  /**
   * Says who an auth_code of the old QR page or of the business-setting jump stands for. Here the provider's token
   * is called `access_token`.
   *
   * https://developer.work.weixin.qq.com/document/path/91125
   * @throws `WECOM_API`
   * @example const { usertype, corp_info } = await provider.service.getLoginInfo({ auth_code })
   */
  getLoginInfo: endpoint<GetLoginInfoParams, GetLoginInfoResult>({
    method: 'POST',
    path: '/cgi-bin/service/get_login_info',
    token: 'provider',
    tokenParam: 'access_token',
    safeToRepeat: false,
    page: 91125,
  }),
}

export type ServiceProviderApi = Family<typeof serviceProviderFamily>
