// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  BatchGetresultParams,
  BatchGetresultResult,
  BatchInviteParams,
  BatchInviteResult,
  BatchOpenuseridToUseridParams,
  BatchOpenuseridToUseridResult,
  BatchReplacepartyParams,
  BatchReplacepartyResult,
  BatchReplaceuserParams,
  BatchReplaceuserResult,
  BatchSyncuserParams,
  BatchSyncuserResult,
  BatchUseridToOpenuseridParams,
  BatchUseridToOpenuseridResult,
} from '../../../types/index.js'

/** `batch/…` with the token of the corp. */
export interface CorpBatchApi {
  /**
   * Reads the result of an import (获取异步任务结果). For third-party apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/91133
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.batch.getresult({ jobid })
   */
  getresult(params: BatchGetresultParams, options?: RequestOptions): Promise<BatchGetresultResult>
  /**
   * Invites members to join (邀请成员). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/91127
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.batch.invite()
   */
  invite(params?: BatchInviteParams, options?: RequestOptions): Promise<BatchInviteResult>
  /**
   * Turns open_userids into userids (open_userid 转换为 userid). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95884
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.batch.openuseridToUserid({ open_userid_list, source_agentid })
   */
  openuseridToUserid(params: BatchOpenuseridToUseridParams, options?: RequestOptions): Promise<BatchOpenuseridToUseridResult>
  /**
   * Replaces all departments by a file (全量覆盖部门). For third-party apps, self-built apps. Never repeated
   * by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/91132
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.batch.replaceparty({ media_id })
   */
  replaceparty(params: BatchReplacepartyParams, options?: RequestOptions): Promise<BatchReplacepartyResult>
  /**
   * Replaces all members by a file (全量覆盖成员). For third-party apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/91131
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.batch.replaceuser({ media_id })
   */
  replaceuser(params: BatchReplaceuserParams, options?: RequestOptions): Promise<BatchReplaceuserResult>
  /**
   * Updates members by a file (增量更新成员). For third-party apps, self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/91130
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.batch.syncuser({ media_id })
   */
  syncuser(params: BatchSyncuserParams, options?: RequestOptions): Promise<BatchSyncuserResult>
  /**
   * Turns userids into open_userids (userid 转换为 open_userid). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/95435
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.batch.useridToOpenuserid({ userid_list })
   */
  useridToOpenuserid(params: BatchUseridToOpenuseridParams, options?: RequestOptions): Promise<BatchUseridToOpenuseridResult>
}
