// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  IdconvertUpgradeChatidForNewCorpParams,
  IdconvertUpgradeChatidForNewCorpResult,
} from '../../../types/index.js'

/** `idconvert/…` with the token of the suite. */
export interface SuiteIdconvertApi {
  /**
   * `idconvert/upgrade_chatid_for_new_corp`. For third-party apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99601
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  upgradeChatidForNewCorp(params?: IdconvertUpgradeChatidForNewCorpParams, options?: RequestOptions): Promise<IdconvertUpgradeChatidForNewCorpResult>
}
