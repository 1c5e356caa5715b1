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
   * Counts the messages of apps (查询应用消息发送统计). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/92369
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.message.getStatistics()
   */
  getStatistics(params?: MessageGetStatisticsParams, options?: RequestOptions): Promise<MessageGetStatisticsResult>
  /**
   * Recalls a message of the app (撤回应用消息). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/94947
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.message.recall({ msgid })
   */
  recall(params: MessageRecallParams, options?: RequestOptions): Promise<MessageRecallResult>
  /**
   * Sets the button of a task card as pressed (更新任务卡片状态). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/91585
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.message.updateTaskcard({ userids, task_id, agentid, replace_name })
   */
  updateTaskcard(params: MessageUpdateTaskcardParams, options?: RequestOptions): Promise<MessageUpdateTaskcardResult>
  /**
   * Changes a template card that was sent (更新模版卡片消息). For third-party apps, customised apps, self-built
   * apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/94945
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.message.updateTemplateCard({ agentid, response_code })
   */
  updateTemplateCard(params: MessageUpdateTemplateCardParams, options?: RequestOptions): Promise<MessageUpdateTemplateCardResult>
}
