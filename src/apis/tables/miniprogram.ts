import type {
  JsCode2SessionParams,
  JsCode2SessionResult,
  TransferSessionParams,
  TransferSessionResult,
} from '../../types/index.js'
import type { Family } from '../bind-family.js'
import { endpoint } from '../endpoint.js'
import { prepareJsCode } from './js-code.js'

/** `miniprogram/…`: mini programs of customised and self-built apps. */
export const miniprogramFamily = {
  /**
   * Says who opened a mini program. Third-party apps have `service.miniprogramJscode2session` instead.
   *
   * https://developer.work.weixin.qq.com/document/path/91507
   * @throws `WECOM_API` with errcode 40029 when the code is used up or over
   * @example const { userid } = await corp.miniprogram.jscode2session({ js_code })
   */
  jscode2session: endpoint<JsCode2SessionParams, JsCode2SessionResult>({
    method: 'GET',
    path: '/cgi-bin/miniprogram/jscode2session',
    token: 'corp',
    safeToRepeat: false,
    page: 91507,
    prepare: prepareJsCode,
  }),

  /**
   * Turns the session of a member of the upstream corp into that of the downstream one.
   *
   * https://developer.work.weixin.qq.com/document/path/93403
   * @throws `WECOM_API`
   * @example const { userid } = await corp.miniprogram.transferSession({ userid: upstream, session_key })
   */
  transferSession: endpoint<TransferSessionParams, TransferSessionResult>({
    method: 'POST',
    path: '/cgi-bin/miniprogram/transfer_session',
    token: 'corp',
    safeToRepeat: false,
    page: 93403,
  }),
}

export type MiniprogramApi = Family<typeof miniprogramFamily>
