import type {
  GetRegisterCodeParams,
  GetRegisterCodeResult,
  GetRegisterInfoParams,
  GetRegisterInfoResult,
} from '../../../types/index.js'
import type { Family } from '../../bind-family.js'
import { endpoint } from '../../endpoint.js'

/** `service/*_register_*`: promotion links (推广包), with the token of the provider. */
export const registerFamily = {
  /**
   * Gets a code for one registration link.
   *
   * https://developer.work.weixin.qq.com/document/path/90581
   * @throws `WECOM_API` with errcode 84020 when there is no such package
   * @example const { register_code } = await wecom.register.getRegisterCode({ template_id })
   */
  getRegisterCode: endpoint<GetRegisterCodeParams, GetRegisterCodeResult>({
    method: 'POST',
    path: '/cgi-bin/service/get_register_code',
    token: 'provider',
    safeToRepeat: true,
    page: 90581,
  }),

  /**
   * Reads what became of a code, for 24 hours.
   *
   * https://developer.work.weixin.qq.com/document/path/90582
   * @throws `WECOM_API` with errcode 84024 when no corp was registered with this code
   * @example const { corpid, state } = await wecom.register.getRegisterInfo({ register_code })
   */
  getRegisterInfo: endpoint<GetRegisterInfoParams, GetRegisterInfoResult>({
    method: 'POST',
    path: '/cgi-bin/service/get_register_info',
    token: 'provider',
    safeToRepeat: true,
    page: 90582,
  }),
}

export type RegisterApi = Family<typeof registerFamily>
