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
   * `batch/getresult`. For third-party apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91133
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getresult(params: BatchGetresultParams, options?: RequestOptions): Promise<BatchGetresultResult>
  /**
   * `batch/invite`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91127
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  invite(params?: BatchInviteParams, options?: RequestOptions): Promise<BatchInviteResult>
  /**
   * `batch/openuserid_to_userid`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95884
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  openuseridToUserid(params: BatchOpenuseridToUseridParams, options?: RequestOptions): Promise<BatchOpenuseridToUseridResult>
  /**
   * `batch/replaceparty`. For third-party apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91132
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  replaceparty(params: BatchReplacepartyParams, options?: RequestOptions): Promise<BatchReplacepartyResult>
  /**
   * `batch/replaceuser`. For third-party apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91131
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  replaceuser(params: BatchReplaceuserParams, options?: RequestOptions): Promise<BatchReplaceuserResult>
  /**
   * `batch/syncuser`. For third-party apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91130
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  syncuser(params: BatchSyncuserParams, options?: RequestOptions): Promise<BatchSyncuserResult>
  /**
   * `batch/userid_to_openuserid`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95435
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  useridToOpenuserid(params: BatchUseridToOpenuseridParams, options?: RequestOptions): Promise<BatchUseridToOpenuseridResult>
}
