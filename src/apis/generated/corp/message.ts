// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  MessageGetStatisticsParams,
  MessageGetStatisticsResult,
  MessageRecallParams,
  MessageRecallResult,
  MessageUpdateTaskcardParams,
  MessageUpdateTaskcardResult,
  MessageUpdateTemplateCardParams,
  MessageUpdateTemplateCardResult,
} from '../../../types/index.js'

/** `message/…` with the token of the corp. */
export interface CorpMessageApi {
  /**
   * `message/get_statistics`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92369
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getStatistics(params?: MessageGetStatisticsParams, options?: RequestOptions): Promise<MessageGetStatisticsResult>
  /**
   * `message/recall`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94947
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  recall(params: MessageRecallParams, options?: RequestOptions): Promise<MessageRecallResult>
  /**
   * `message/update_taskcard`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91585
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  updateTaskcard(params: MessageUpdateTaskcardParams, options?: RequestOptions): Promise<MessageUpdateTaskcardResult>
  /**
   * `message/update_template_card`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94945
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  updateTemplateCard(params: MessageUpdateTemplateCardParams, options?: RequestOptions): Promise<MessageUpdateTemplateCardResult>
}
