// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  AdvancedFeatureGetApplyIdListParams,
  AdvancedFeatureGetApplyIdListResult,
  AdvancedFeatureGetApprovalInfoParams,
  AdvancedFeatureGetApprovalInfoResult,
  AdvancedFeatureSetApprovalDetailParams,
  AdvancedFeatureSetApprovalDetailResult,
} from '../../../types/index.js'

/** `advanced_feature/…` with the token of the corp. */
export interface CorpAdvancedFeatureApi {
  /**
   * `advanced_feature/get_apply_id_list`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99883
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getApplyIdList(params: AdvancedFeatureGetApplyIdListParams, options?: RequestOptions): Promise<AdvancedFeatureGetApplyIdListResult>
  /**
   * Every item of `apply_id_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetApplyIdList(params: AdvancedFeatureGetApplyIdListParams, options?: RequestOptions): AsyncGenerator<NonNullable<AdvancedFeatureGetApplyIdListResult['apply_id_list']>[number], void, undefined>
  /**
   * `advanced_feature/get_approval_info`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99885
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getApprovalInfo(params: AdvancedFeatureGetApprovalInfoParams, options?: RequestOptions): Promise<AdvancedFeatureGetApprovalInfoResult>
  /**
   * `advanced_feature/set_approval_detail`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99880
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  setApprovalDetail(params: AdvancedFeatureSetApprovalDetailParams, options?: RequestOptions): Promise<AdvancedFeatureSetApprovalDetailResult>
}
