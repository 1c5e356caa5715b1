import type { GetCustomizedAuthUrlParams, GetCustomizedAuthUrlResult } from '../../types/index.js'
import type { Family } from '../bind-family.js'
import { endpoint } from '../endpoint.js'

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
    safe: true,
    page: 98744,
  }),
}

export type ServiceProviderApi = Family<typeof serviceProviderFamily>
