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
     * Creates a grid (添加网格). For customised apps, self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94478
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.grid.add({ grid_name, grid_parent_id, grid_admin })
     */
    add(params: ReportGridAddParams, options?: RequestOptions): Promise<ReportGridAddResult>
    /**
     * Creates a category of incidents (添加事件类别). For customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94536
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.grid.addCata({ category_name, level })
     */
    addCata(params: ReportGridAddCataParams, options?: RequestOptions): Promise<ReportGridAddCataResult>
    /**
     * Removes a grid (删除网格). For customised apps, self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94480
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.grid.delete({ grid_id })
     */
    delete(params: ReportGridDeleteParams, options?: RequestOptions): Promise<ReportGridDeleteResult>
    /**
     * Removes a category of incidents (删除事件类别). For customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94538
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.grid.deleteCata({ category_id })
     */
    deleteCata(params: ReportGridDeleteCataParams, options?: RequestOptions): Promise<ReportGridDeleteCataResult>
    /**
     * Tells which grids a member is in charge of (获取成员负责的网格). For customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/94482
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.grid.getUserGridInfo({ userid })
     */
    getUserGridInfo(params: ReportGridGetUserGridInfoParams, options?: RequestOptions): Promise<ReportGridGetUserGridInfoResult>
    /**
     * Lists the grids (获取网格列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/94481
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.grid.list()
     */
    list(params?: ReportGridListParams, options?: RequestOptions): Promise<ReportGridListResult>
    /**
     * Lists the categories of incidents (获取事件类别列表). For customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/94540
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.grid.listCata()
     */
    listCata(params?: ReportGridListCataParams, options?: RequestOptions): Promise<ReportGridListCataResult>
    /**
     * Changes a grid (编辑网格). For customised apps, self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94479
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.grid.update({ grid_name, grid_parent_id, grid_admin, grid_id })
     */
    update(params: ReportGridUpdateParams, options?: RequestOptions): Promise<ReportGridUpdateResult>
    /**
     * Changes a category of incidents (编辑事件类别). For customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/94537
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.grid.updateCata({ category_name, level, category_id })
     */
    updateCata(params: ReportGridUpdateCataParams, options?: RequestOptions): Promise<ReportGridUpdateCataResult>
  }
  readonly patrol: {
    /**
     * Reads the statistics of patrol reports by category (获取巡查上报分类统计). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93534
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.patrol.categoryStatistic()
     */
    categoryStatistic(params?: ReportPatrolCategoryStatisticParams, options?: RequestOptions): Promise<ReportPatrolCategoryStatisticResult>
    /**
     * Reads the statistics of patrol reports of the corp (获取巡查上报单位统计). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93532
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.patrol.getCorpStatus()
     */
    getCorpStatus(params?: ReportPatrolGetCorpStatusParams, options?: RequestOptions): Promise<ReportPatrolGetCorpStatusResult>
    /**
     * Lists the grids of patrol reports (获取巡查上报网格信息). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93531
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.patrol.getGridInfo()
     */
    getGridInfo(params?: ReportPatrolGetGridInfoParams, options?: RequestOptions): Promise<ReportPatrolGetGridInfoResult>
    /**
     * Reads an incident reported on patrol (获取巡查上报事件详情). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93535
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.patrol.getOrderInfo({ order_id })
     */
    getOrderInfo(params: ReportPatrolGetOrderInfoParams, options?: RequestOptions): Promise<ReportPatrolGetOrderInfoResult>
    /**
     * Lists the incidents reported on patrol (获取巡查上报事件列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93536
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.patrol.getOrderList()
     */
    getOrderList(params?: ReportPatrolGetOrderListParams, options?: RequestOptions): Promise<ReportPatrolGetOrderListResult>
    /**
     * Every item of `order_list`, page by page. See {@link getOrderList}.
     *
     * https://developer.work.weixin.qq.com/document/path/93536
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.report.patrol.iterateGetOrderList()) console.log(item)
     */
    iterateGetOrderList(params?: ReportPatrolGetOrderListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ReportPatrolGetOrderListResult['order_list']>[number], void, undefined>
    /**
     * Reads the statistics of patrol reports of a member (获取巡查上报个人统计). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93533
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.patrol.getUserStatus({ userid })
     */
    getUserStatus(params: ReportPatrolGetUserStatusParams, options?: RequestOptions): Promise<ReportPatrolGetUserStatusResult>
  }
  readonly resident: {
    /**
     * Reads the statistics of residents' reports by category (获取居民上报分类统计). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93517
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.resident.categoryStatistic()
     */
    categoryStatistic(params?: ReportResidentCategoryStatisticParams, options?: RequestOptions): Promise<ReportResidentCategoryStatisticResult>
    /**
     * Reads the statistics of residents' reports of the corp (获取居民上报单位统计). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93515
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.resident.getCorpStatus()
     */
    getCorpStatus(params?: ReportResidentGetCorpStatusParams, options?: RequestOptions): Promise<ReportResidentGetCorpStatusResult>
    /**
     * Lists the grids of residents' reports (获取居民上报网格信息). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93514
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.resident.getGridInfo()
     */
    getGridInfo(params?: ReportResidentGetGridInfoParams, options?: RequestOptions): Promise<ReportResidentGetGridInfoResult>
    /**
     * Reads an incident reported by a resident (获取居民上报事件详情). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93519
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.resident.getOrderInfo({ order_id })
     */
    getOrderInfo(params: ReportResidentGetOrderInfoParams, options?: RequestOptions): Promise<ReportResidentGetOrderInfoResult>
    /**
     * Lists the incidents reported by residents (获取居民上报事件列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93518
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.resident.getOrderList()
     */
    getOrderList(params?: ReportResidentGetOrderListParams, options?: RequestOptions): Promise<ReportResidentGetOrderListResult>
    /**
     * Every item of `order_list`, page by page. See {@link getOrderList}.
     *
     * https://developer.work.weixin.qq.com/document/path/93518
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.report.resident.iterateGetOrderList()) console.log(item)
     */
    iterateGetOrderList(params?: ReportResidentGetOrderListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ReportResidentGetOrderListResult['order_list']>[number], void, undefined>
    /**
     * Reads the statistics of residents' reports of a member (获取居民上报个人统计). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93516
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.resident.getUserStatus({ userid })
     */
    getUserStatus(params: ReportResidentGetUserStatusParams, options?: RequestOptions): Promise<ReportResidentGetUserStatusResult>
  }
  readonly sitecode: {
    /**
     * Reads the answers left at a place (获取场所码上报答案). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95464
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.sitecode.getReportAnswer({ siteid, date })
     */
    getReportAnswer(params: ReportSitecodeGetReportAnswerParams, options?: RequestOptions): Promise<ReportSitecodeGetReportAnswerResult>
    /**
     * Every item of `answers`, page by page. See {@link getReportAnswer}.
     *
     * https://developer.work.weixin.qq.com/document/path/95464
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.report.sitecode.iterateGetReportAnswer({ siteid, date })) console.log(item)
     */
    iterateGetReportAnswer(params: ReportSitecodeGetReportAnswerParams, options?: RequestOptions): AsyncGenerator<NonNullable<ReportSitecodeGetReportAnswerResult['answers']>[number], void, undefined>
    /**
     * Reads the reports of a place (获取场所码上报信息). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95461
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.sitecode.getSiteReportInfo({ siteid })
     */
    getSiteReportInfo(params: ReportSitecodeGetSiteReportInfoParams, options?: RequestOptions): Promise<ReportSitecodeGetSiteReportInfoResult>
    /**
     * Lists the places with codes (获取场所码列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93514
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.report.sitecode.list()
     */
    list(params?: ReportSitecodeListParams, options?: RequestOptions): Promise<ReportSitecodeListResult>
    /**
     * Every item of `site_code_infos`, page by page. See {@link list}.
     *
     * https://developer.work.weixin.qq.com/document/path/93514
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.report.sitecode.iterateList()) console.log(item)
     */
    iterateList(params?: ReportSitecodeListParams, options?: RequestOptions): AsyncGenerator<NonNullable<ReportSitecodeListResult['site_code_infos']>[number], void, undefined>
  }
}
