// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  ReportGridAddCataParams,
  ReportGridAddCataResult,
  ReportGridAddParams,
  ReportGridAddResult,
  ReportGridDeleteCataParams,
  ReportGridDeleteCataResult,
  ReportGridDeleteParams,
  ReportGridDeleteResult,
  ReportGridGetUserGridInfoParams,
  ReportGridGetUserGridInfoResult,
  ReportGridListCataParams,
  ReportGridListCataResult,
  ReportGridListParams,
  ReportGridListResult,
  ReportGridUpdateCataParams,
  ReportGridUpdateCataResult,
  ReportGridUpdateParams,
  ReportGridUpdateResult,
  ReportPatrolCategoryStatisticParams,
  ReportPatrolCategoryStatisticResult,
  ReportPatrolGetCorpStatusParams,
  ReportPatrolGetCorpStatusResult,
  ReportPatrolGetGridInfoParams,
  ReportPatrolGetGridInfoResult,
  ReportPatrolGetOrderInfoParams,
  ReportPatrolGetOrderInfoResult,
  ReportPatrolGetOrderListParams,
  ReportPatrolGetOrderListResult,
  ReportPatrolGetUserStatusParams,
  ReportPatrolGetUserStatusResult,
  ReportResidentCategoryStatisticParams,
  ReportResidentCategoryStatisticResult,
  ReportResidentGetCorpStatusParams,
  ReportResidentGetCorpStatusResult,
  ReportResidentGetGridInfoParams,
  ReportResidentGetGridInfoResult,
  ReportResidentGetOrderInfoParams,
  ReportResidentGetOrderInfoResult,
  ReportResidentGetOrderListParams,
  ReportResidentGetOrderListResult,
  ReportResidentGetUserStatusParams,
  ReportResidentGetUserStatusResult,
  ReportSitecodeGetReportAnswerParams,
  ReportSitecodeGetReportAnswerResult,
  ReportSitecodeGetSiteReportInfoParams,
  ReportSitecodeGetSiteReportInfoResult,
  ReportSitecodeListParams,
  ReportSitecodeListResult,
} from '../../../types/index.js'

/** `report/…` with the token of the corp. */
export interface CorpReportApi {
  readonly grid: {
    /**
     * `report/grid/add`. For customised apps, self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94478
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    add(params: ReportGridAddParams, options?: RequestOptions): Promise<ReportGridAddResult>
    /**
     * `report/grid/add_cata`. For customised apps, self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94536
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    addCata(params: ReportGridAddCataParams, options?: RequestOptions): Promise<ReportGridAddCataResult>
    /**
     * `report/grid/delete`. For customised apps, self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94480
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    delete(params: ReportGridDeleteParams, options?: RequestOptions): Promise<ReportGridDeleteResult>
    /**
     * `report/grid/delete_cata`. For customised apps, self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94538
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    deleteCata(params: ReportGridDeleteCataParams, options?: RequestOptions): Promise<ReportGridDeleteCataResult>
    /**
     * `report/grid/get_user_grid_info`. For customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94482
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getUserGridInfo(params: ReportGridGetUserGridInfoParams, options?: RequestOptions): Promise<ReportGridGetUserGridInfoResult>
    /**
     * `report/grid/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94481
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params?: ReportGridListParams, options?: RequestOptions): Promise<ReportGridListResult>
    /**
     * `report/grid/list_cata`. For customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94540
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    listCata(params?: ReportGridListCataParams, options?: RequestOptions): Promise<ReportGridListCataResult>
    /**
     * `report/grid/update`. For customised apps, self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94479
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    update(params: ReportGridUpdateParams, options?: RequestOptions): Promise<ReportGridUpdateResult>
    /**
     * `report/grid/update_cata`. For customised apps, self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94537
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateCata(params: ReportGridUpdateCataParams, options?: RequestOptions): Promise<ReportGridUpdateCataResult>
  }
  readonly patrol: {
    /**
     * `report/patrol/category_statistic`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93534
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    categoryStatistic(params?: ReportPatrolCategoryStatisticParams, options?: RequestOptions): Promise<ReportPatrolCategoryStatisticResult>
    /**
     * `report/patrol/get_corp_status`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93532
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getCorpStatus(params?: ReportPatrolGetCorpStatusParams, options?: RequestOptions): Promise<ReportPatrolGetCorpStatusResult>
    /**
     * `report/patrol/get_grid_info`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93531
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getGridInfo(params?: ReportPatrolGetGridInfoParams, options?: RequestOptions): Promise<ReportPatrolGetGridInfoResult>
    /**
     * `report/patrol/get_order_info`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93535
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getOrderInfo(params: ReportPatrolGetOrderInfoParams, options?: RequestOptions): Promise<ReportPatrolGetOrderInfoResult>
    /**
     * `report/patrol/get_order_list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93536
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getOrderList(params?: ReportPatrolGetOrderListParams, options?: RequestOptions): Promise<ReportPatrolGetOrderListResult>
    /**
     * Every item of `order_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateGetOrderList(params?: ReportPatrolGetOrderListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ReportPatrolGetOrderListResult['order_list']>[number], void, undefined>
    /**
     * `report/patrol/get_user_status`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93533
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getUserStatus(params: ReportPatrolGetUserStatusParams, options?: RequestOptions): Promise<ReportPatrolGetUserStatusResult>
  }
  readonly resident: {
    /**
     * `report/resident/category_statistic`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93517
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    categoryStatistic(params?: ReportResidentCategoryStatisticParams, options?: RequestOptions): Promise<ReportResidentCategoryStatisticResult>
    /**
     * `report/resident/get_corp_status`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93515
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getCorpStatus(params?: ReportResidentGetCorpStatusParams, options?: RequestOptions): Promise<ReportResidentGetCorpStatusResult>
    /**
     * `report/resident/get_grid_info`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93514
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getGridInfo(params?: ReportResidentGetGridInfoParams, options?: RequestOptions): Promise<ReportResidentGetGridInfoResult>
    /**
     * `report/resident/get_order_info`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93519
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getOrderInfo(params: ReportResidentGetOrderInfoParams, options?: RequestOptions): Promise<ReportResidentGetOrderInfoResult>
    /**
     * `report/resident/get_order_list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93518
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getOrderList(params?: ReportResidentGetOrderListParams, options?: RequestOptions): Promise<ReportResidentGetOrderListResult>
    /**
     * Every item of `order_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateGetOrderList(params?: ReportResidentGetOrderListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ReportResidentGetOrderListResult['order_list']>[number], void, undefined>
    /**
     * `report/resident/get_user_status`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93516
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getUserStatus(params: ReportResidentGetUserStatusParams, options?: RequestOptions): Promise<ReportResidentGetUserStatusResult>
  }
  readonly sitecode: {
    /**
     * `report/sitecode/get_report_answer`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95464
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getReportAnswer(params: ReportSitecodeGetReportAnswerParams, options?: RequestOptions): Promise<ReportSitecodeGetReportAnswerResult>
    /**
     * Every item of `answers`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateGetReportAnswer(params: ReportSitecodeGetReportAnswerParams, options?: RequestOptions): AsyncGenerator<NonNullable<ReportSitecodeGetReportAnswerResult['answers']>[number], void, undefined>
    /**
     * `report/sitecode/get_site_report_info`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95461
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getSiteReportInfo(params: ReportSitecodeGetSiteReportInfoParams, options?: RequestOptions): Promise<ReportSitecodeGetSiteReportInfoResult>
    /**
     * `report/sitecode/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93514
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params?: ReportSitecodeListParams, options?: RequestOptions): Promise<ReportSitecodeListResult>
    /**
     * Every item of `site_code_infos`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateList(params?: ReportSitecodeListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ReportSitecodeListResult['site_code_infos']>[number], void, undefined>
  }
}
