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
   * Lists the applications for advanced features (高级功能申请单列表). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/99883
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.advancedFeature.getApplyIdList({ business_type })
   */
  getApplyIdList(params: AdvancedFeatureGetApplyIdListParams, options?: RequestOptions): Promise<AdvancedFeatureGetApplyIdListResult>
  /**
   * Every item of `apply_id_list`, page by page. See {@link getApplyIdList}.
   *
   * https://developer.work.weixin.qq.com/document/path/99883
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.advancedFeature.iterateGetApplyIdList({ business_type })) console.log(item)
   */
  iterateGetApplyIdList(params: AdvancedFeatureGetApplyIdListParams, options?: RequestOptions): AsyncGenerator<NonNullable<AdvancedFeatureGetApplyIdListResult['apply_id_list']>[number], void, undefined>
  /**
   * Reads an application for advanced features (查询高级功能申请单). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/99885
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.advancedFeature.getApprovalInfo({ apply_id })
   */
  getApprovalInfo(params: AdvancedFeatureGetApprovalInfoParams, options?: RequestOptions): Promise<AdvancedFeatureGetApprovalInfoResult>
  /**
   * Decides an application for advanced features (处理高级功能申请单). For self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/99880
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.advancedFeature.setApprovalDetail({ apply_id, approval_id, approval_status, approval_url, process_list })
   */
  setApprovalDetail(params: AdvancedFeatureSetApprovalDetailParams, options?: RequestOptions): Promise<AdvancedFeatureSetApprovalDetailResult>
}
