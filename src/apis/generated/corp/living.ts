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
   * Cancels a live stream (取消预约直播). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/93718
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.living.cancel({ livingid })
   */
  cancel(params: LivingCancelParams, options?: RequestOptions): Promise<LivingCancelResult>
  /**
   * Schedules a live stream (创建预约直播). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/93717
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.living.create({ anchor_userid, theme, living_start, living_duration })
   */
  create(params: LivingCreateParams, options?: RequestOptions): Promise<LivingCreateResult>
  /**
   * Removes the recording of a live stream (删除直播回放). For third-party apps, customised apps, self-built
   * apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/93719
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.living.deleteReplayData({ livingid })
   */
  deleteReplayData(params: LivingDeleteReplayDataParams, options?: RequestOptions): Promise<LivingDeleteReplayDataResult>
  /**
   * Gets the code to watch a live stream in WeChat (获取微信观看直播凭证). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/93721
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.living.getLivingCode({ livingid, openid })
   */
  getLivingCode(params: LivingGetLivingCodeParams, options?: RequestOptions): Promise<LivingGetLivingCodeResult>
  /**
   * Reads a live stream (获取直播详情). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93715
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.living.getLivingInfo({ livingid })
   */
  getLivingInfo(params: LivingGetLivingInfoParams, options?: RequestOptions): Promise<LivingGetLivingInfoResult>
  /**
   * Tells who went to a shop from a live stream (获取跳转小程序商城的观众). For third-party apps, customised apps,
   * self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94578
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.living.getLivingShareInfo({ ww_share_code })
   */
  getLivingShareInfo(params: LivingGetLivingShareInfoParams, options?: RequestOptions): Promise<LivingGetLivingShareInfoResult>
  /**
   * Lists the live streams of a member (获取成员直播 id 列表). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93714
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.living.getUserAllLivingid({ userid })
   */
  getUserAllLivingid(params: LivingGetUserAllLivingidParams, options?: RequestOptions): Promise<LivingGetUserAllLivingidResult>
  /**
   * Every item of `livingid_list`, page by page. See {@link getUserAllLivingid}.
   *
   * https://developer.work.weixin.qq.com/document/path/93714
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.living.iterateGetUserAllLivingid({ userid })) console.log(item)
   */
  iterateGetUserAllLivingid(params: LivingGetUserAllLivingidParams, options?: RequestOptions): AsyncGenerator<NonNullable<LivingGetUserAllLivingidResult['livingid_list']>[number], void, undefined>
  /**
   * Reads who watched a live stream (获取直播观看明细). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93716
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.living.getWatchStat({ livingid })
   */
  getWatchStat(params: LivingGetWatchStatParams, options?: RequestOptions): Promise<LivingGetWatchStatResult>
  /**
   * Changes a live stream (修改预约直播). For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/93720
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.living.modify({ livingid })
   */
  modify(params: LivingModifyParams, options?: RequestOptions): Promise<LivingModifyResult>
}
