// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  LivingCancelParams,
  LivingCancelResult,
  LivingCreateParams,
  LivingCreateResult,
  LivingDeleteReplayDataParams,
  LivingDeleteReplayDataResult,
  LivingGetLivingCodeParams,
  LivingGetLivingCodeResult,
  LivingGetLivingInfoParams,
  LivingGetLivingInfoResult,
  LivingGetLivingShareInfoParams,
  LivingGetLivingShareInfoResult,
  LivingGetUserAllLivingidParams,
  LivingGetUserAllLivingidResult,
  LivingGetWatchStatParams,
  LivingGetWatchStatResult,
  LivingModifyParams,
  LivingModifyResult,
} from '../../../types/index.js'

/** `living/…` with the token of the corp. */
export interface CorpLivingApi {
  /**
   * `living/cancel`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93718
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  cancel(params: LivingCancelParams, options?: RequestOptions): Promise<LivingCancelResult>
  /**
   * `living/create`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93717
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  create(params: LivingCreateParams, options?: RequestOptions): Promise<LivingCreateResult>
  /**
   * `living/delete_replay_data`. For third-party apps, customised apps, self-built apps. Never repeated
   * by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93719
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  deleteReplayData(params: LivingDeleteReplayDataParams, options?: RequestOptions): Promise<LivingDeleteReplayDataResult>
  /**
   * `living/get_living_code`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93721
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getLivingCode(params: LivingGetLivingCodeParams, options?: RequestOptions): Promise<LivingGetLivingCodeResult>
  /**
   * `living/get_living_info`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93715
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getLivingInfo(params: LivingGetLivingInfoParams, options?: RequestOptions): Promise<LivingGetLivingInfoResult>
  /**
   * `living/get_living_share_info`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94578
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getLivingShareInfo(params: LivingGetLivingShareInfoParams, options?: RequestOptions): Promise<LivingGetLivingShareInfoResult>
  /**
   * `living/get_user_all_livingid`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93714
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getUserAllLivingid(params: LivingGetUserAllLivingidParams, options?: RequestOptions): Promise<LivingGetUserAllLivingidResult>
  /**
   * Every item of `livingid_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetUserAllLivingid(params: LivingGetUserAllLivingidParams, options?: RequestOptions): AsyncGenerator<NonNullable<LivingGetUserAllLivingidResult['livingid_list']>[number], void, undefined>
  /**
   * `living/get_watch_stat`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93716
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getWatchStat(params: LivingGetWatchStatParams, options?: RequestOptions): Promise<LivingGetWatchStatResult>
  /**
   * `living/modify`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93720
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  modify(params: LivingModifyParams, options?: RequestOptions): Promise<LivingModifyResult>
}
