// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  IdconvertUpgradeChatidForNewCorpParams,
  IdconvertUpgradeChatidForNewCorpResult,
} from '../../../types/index.js'

/** `idconvert/…` with the token of the suite. */
export interface SuiteIdconvertApi {
  /**
   * Upgrades the chat ids of corps that install from now on (新授权企业升级 chat_id). For third-party apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/99601
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await suite.idconvert.upgradeChatidForNewCorp()
   */
  upgradeChatidForNewCorp(params?: IdconvertUpgradeChatidForNewCorpParams, options?: RequestOptions): Promise<IdconvertUpgradeChatidForNewCorpResult>
}
