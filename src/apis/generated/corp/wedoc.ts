// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  WedocCreateDocParams,
  WedocCreateDocResult,
  WedocCreateFormParams,
  WedocCreateFormResult,
  WedocDelDocParams,
  WedocDelDocResult,
  WedocDocGetAuthParams,
  WedocDocGetAuthResult,
  WedocDocShareParams,
  WedocDocShareResult,
  WedocDocumentBatchUpdateParams,
  WedocDocumentBatchUpdateResult,
  WedocDocumentGetParams,
  WedocDocumentGetResult,
  WedocGetDocBaseInfoParams,
  WedocGetDocBaseInfoResult,
  WedocGetFormAnswerParams,
  WedocGetFormAnswerResult,
  WedocGetFormInfoParams,
  WedocGetFormInfoResult,
  WedocGetFormStatisticParams,
  WedocGetFormStatisticResult,
  WedocImageUploadParams,
  WedocImageUploadResult,
  WedocModDocJoinRuleParams,
  WedocModDocJoinRuleResult,
  WedocModDocMemberParams,
  WedocModDocMemberResult,
  WedocModDocSaftySettingParams,
  WedocModDocSaftySettingResult,
  WedocModifyFormParams,
  WedocModifyFormResult,
  WedocRenameDocParams,
  WedocRenameDocResult,
  WedocSmartdocAddBlocksParams,
  WedocSmartdocAddBlocksResult,
  WedocSmartdocAddPageParams,
  WedocSmartdocAddPageResult,
  WedocSmartdocAddSmartsheetParams,
  WedocSmartdocAddSmartsheetResult,
  WedocSmartdocCancelPublishParams,
  WedocSmartdocCancelPublishResult,
  WedocSmartdocDeleteBlocksParams,
  WedocSmartdocDeleteBlocksResult,
  WedocSmartdocDeletePageParams,
  WedocSmartdocDeletePageResult,
  WedocSmartdocDeleteSmartsheetParams,
  WedocSmartdocDeleteSmartsheetResult,
  WedocSmartdocExportTaskParams,
  WedocSmartdocExportTaskResult,
  WedocSmartdocGetBlockListParams,
  WedocSmartdocGetBlockListResult,
  WedocSmartdocGetExportResultParams,
  WedocSmartdocGetExportResultResult,
  WedocSmartdocGetPageHierarchyParams,
  WedocSmartdocGetPageHierarchyResult,
  WedocSmartdocGetSmartsheetInfoParams,
  WedocSmartdocGetSmartsheetInfoResult,
  WedocSmartdocPublishParams,
  WedocSmartdocPublishResult,
  WedocSmartdocPublishSettingParams,
  WedocSmartdocPublishSettingResult,
  WedocSmartdocUpdateBlocksParams,
  WedocSmartdocUpdateBlocksResult,
  WedocSmartdocUpdatePageParams,
  WedocSmartdocUpdatePageResult,
  WedocSmartdocUpdateSmartsheetParams,
  WedocSmartdocUpdateSmartsheetResult,
  WedocSmartsheetAddFieldGroupParams,
  WedocSmartsheetAddFieldGroupResult,
  WedocSmartsheetAddFieldsParams,
  WedocSmartsheetAddFieldsResult,
  WedocSmartsheetAddRecordsParams,
  WedocSmartsheetAddRecordsResult,
  WedocSmartsheetAddSheetParams,
  WedocSmartsheetAddSheetResult,
  WedocSmartsheetAddViewParams,
  WedocSmartsheetAddViewResult,
  WedocSmartsheetContentPrivCreateRuleParams,
  WedocSmartsheetContentPrivCreateRuleResult,
  WedocSmartsheetContentPrivDeleteRuleParams,
  WedocSmartsheetContentPrivDeleteRuleResult,
  WedocSmartsheetContentPrivGetSheetPrivParams,
  WedocSmartsheetContentPrivGetSheetPrivResult,
  WedocSmartsheetContentPrivModRuleMemberParams,
  WedocSmartsheetContentPrivModRuleMemberResult,
  WedocSmartsheetContentPrivUpdateSheetPrivParams,
  WedocSmartsheetContentPrivUpdateSheetPrivResult,
  WedocSmartsheetDeleteFieldGroupsParams,
  WedocSmartsheetDeleteFieldGroupsResult,
  WedocSmartsheetDeleteFieldsParams,
  WedocSmartsheetDeleteFieldsResult,
  WedocSmartsheetDeleteRecordsParams,
  WedocSmartsheetDeleteRecordsResult,
  WedocSmartsheetDeleteSheetParams,
  WedocSmartsheetDeleteSheetResult,
  WedocSmartsheetDeleteViewsParams,
  WedocSmartsheetDeleteViewsResult,
  WedocSmartsheetGetFieldGroupsParams,
  WedocSmartsheetGetFieldGroupsResult,
  WedocSmartsheetGetFieldsParams,
  WedocSmartsheetGetFieldsResult,
  WedocSmartsheetGetRecordsParams,
  WedocSmartsheetGetRecordsResult,
  WedocSmartsheetGetSheetParams,
  WedocSmartsheetGetSheetResult,
  WedocSmartsheetGetViewsParams,
  WedocSmartsheetGetViewsResult,
  WedocSmartsheetGroupchatGetParams,
  WedocSmartsheetGroupchatGetResult,
  WedocSmartsheetGroupchatListParams,
  WedocSmartsheetGroupchatListResult,
  WedocSmartsheetGroupchatUpdateParams,
  WedocSmartsheetGroupchatUpdateResult,
  WedocSmartsheetUpdateFieldGroupParams,
  WedocSmartsheetUpdateFieldGroupResult,
  WedocSmartsheetUpdateFieldsParams,
  WedocSmartsheetUpdateFieldsResult,
  WedocSmartsheetUpdateRecordsParams,
  WedocSmartsheetUpdateRecordsResult,
  WedocSmartsheetUpdateSheetParams,
  WedocSmartsheetUpdateSheetResult,
  WedocSmartsheetUpdateViewParams,
  WedocSmartsheetUpdateViewResult,
  WedocSpreadsheetBatchUpdateParams,
  WedocSpreadsheetBatchUpdateResult,
  WedocSpreadsheetGetSheetPropertiesParams,
  WedocSpreadsheetGetSheetPropertiesResult,
  WedocSpreadsheetGetSheetRangeDataParams,
  WedocSpreadsheetGetSheetRangeDataResult,
  WedocVipBatchAddParams,
  WedocVipBatchAddResult,
  WedocVipBatchDelParams,
  WedocVipBatchDelResult,
  WedocVipListParams,
  WedocVipListResult,
} from '../../../types/index.js'

/** `wedoc/…` with the token of the corp. */
export interface CorpWedocApi {
  /**
   * Creates a document (新建文档). For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97464
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedoc.createDoc({ doc_type, doc_name })
   */
  createDoc(params: WedocCreateDocParams, options?: RequestOptions): Promise<WedocCreateDocResult>
  /**
   * Creates a form (创建收集表). For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97462
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedoc.createForm({ form_info })
   */
  createForm(params: WedocCreateFormParams, options?: RequestOptions): Promise<WedocCreateFormResult>
  /**
   * Removes a document (删除文档). For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97746
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedoc.delDoc()
   */
  delDoc(params?: WedocDelDocParams, options?: RequestOptions): Promise<WedocDelDocResult>
  /**
   * Reads who may do what with a document (获取文档权限信息). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97461
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedoc.docGetAuth({ docid })
   */
  docGetAuth(params: WedocDocGetAuthParams, options?: RequestOptions): Promise<WedocDocGetAuthResult>
  /**
   * Gets the link to share a document (分享文档). For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97748
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedoc.docShare()
   */
  docShare(params?: WedocDocShareParams, options?: RequestOptions): Promise<WedocDocShareResult>
  /**
   * Reads basic facts about a document (获取文档基础信息). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97747
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedoc.getDocBaseInfo({ docid })
   */
  getDocBaseInfo(params: WedocGetDocBaseInfoParams, options?: RequestOptions): Promise<WedocGetDocBaseInfoResult>
  /**
   * Reads the answers of a form (读取收集表答案). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97818
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedoc.getFormAnswer({ repeated_id, answer_ids })
   */
  getFormAnswer(params: WedocGetFormAnswerParams, options?: RequestOptions): Promise<WedocGetFormAnswerResult>
  /**
   * Reads a form (获取收集表信息). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97817
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedoc.getFormInfo({ formid })
   */
  getFormInfo(params: WedocGetFormInfoParams, options?: RequestOptions): Promise<WedocGetFormInfoResult>
  /**
   * Reads the statistics of a form (查询收集表统计). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97818
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedoc.getFormStatistic({ repeated_id, req_type })
   */
  getFormStatistic(params: WedocGetFormStatisticParams, options?: RequestOptions): Promise<WedocGetFormStatisticResult>
  /**
   * Uploads a picture for a document (上传文档图片). Never repeated by itself. Little is known about it: the
   * types may be incomplete.
   *
   * https://developer.work.weixin.qq.com/document/path/99933
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedoc.imageUpload({ docid, base64_content })
   */
  imageUpload(params: WedocImageUploadParams, options?: RequestOptions): Promise<WedocImageUploadResult>
  /**
   * Sets who may see a document (修改文档查看规则). For third-party apps, customised apps, self-built apps.
   * Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97733
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedoc.modDocJoinRule({ docid })
   */
  modDocJoinRule(params: WedocModDocJoinRuleParams, options?: RequestOptions): Promise<WedocModDocJoinRuleResult>
  /**
   * Sets the members of a document and their rights (修改文档通知范围及成员权限). For third-party apps, customised
   * apps, self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97733
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedoc.modDocMember({ docid })
   */
  modDocMember(params: WedocModDocMemberParams, options?: RequestOptions): Promise<WedocModDocMemberResult>
  /**
   * Sets the protection of a document (修改文档安全设置). For third-party apps, customised apps, self-built
   * apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97782
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedoc.modDocSaftySetting({ docid })
   */
  modDocSaftySetting(params: WedocModDocSaftySettingParams, options?: RequestOptions): Promise<WedocModDocSaftySettingResult>
  /**
   * Changes a form (编辑收集表). For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97462
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedoc.modifyForm({ oper, formid, form_info })
   */
  modifyForm(params: WedocModifyFormParams, options?: RequestOptions): Promise<WedocModifyFormResult>
  /**
   * Renames a document (重命名文档). For third-party apps, customised apps, self-built apps. Never repeated
   * by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/97745
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.wedoc.renameDoc({ new_name })
   */
  renameDoc(params: WedocRenameDocParams, options?: RequestOptions): Promise<WedocRenameDocResult>
  readonly document: {
    /**
     * Changes the content of a document (编辑文档内容). For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98027
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.document.batchUpdate({ docid, requests })
     */
    batchUpdate(params: WedocDocumentBatchUpdateParams, options?: RequestOptions): Promise<WedocDocumentBatchUpdateResult>
    /**
     * Reads the content of a document (获取文档数据). For third-party apps, customised apps, self-built apps.
     * Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101188
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.document.get({ docid })
     */
    get(params: WedocDocumentGetParams, options?: RequestOptions): Promise<WedocDocumentGetResult>
  }
  readonly smartdoc: {
    /**
     * Adds blocks to a page of a smart document (添加智能文档内容块). For third-party apps, customised apps,
     * self-built apps. Never repeated by itself. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101640
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.addBlocks()
     */
    addBlocks(params?: WedocSmartdocAddBlocksParams, options?: RequestOptions): Promise<WedocSmartdocAddBlocksResult>
    /**
     * Adds a page to a smart document (添加智能文档页面). For third-party apps, customised apps, self-built apps.
     * Never repeated by itself. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101637
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.addPage()
     */
    addPage(params?: WedocSmartdocAddPageParams, options?: RequestOptions): Promise<WedocSmartdocAddPageResult>
    /**
     * Adds a smart sheet to a smart document (添加智能表格块). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101646
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.addSmartsheet()
     */
    addSmartsheet(params?: WedocSmartdocAddSmartsheetParams, options?: RequestOptions): Promise<WedocSmartdocAddSmartsheetResult>
    /**
     * Takes a published smart document back (取消发布智能文档). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101634
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.cancelPublish()
     */
    cancelPublish(params?: WedocSmartdocCancelPublishParams, options?: RequestOptions): Promise<WedocSmartdocCancelPublishResult>
    /**
     * Removes blocks of a smart document (删除智能文档内容块). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101642
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.deleteBlocks()
     */
    deleteBlocks(params?: WedocSmartdocDeleteBlocksParams, options?: RequestOptions): Promise<WedocSmartdocDeleteBlocksResult>
    /**
     * Removes a page of a smart document (删除智能文档页面). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101639
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.deletePage()
     */
    deletePage(params?: WedocSmartdocDeletePageParams, options?: RequestOptions): Promise<WedocSmartdocDeletePageResult>
    /**
     * Removes a smart sheet of a smart document (删除智能表格块). For third-party apps, customised apps,
     * self-built apps. Never repeated by itself. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101647
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.deleteSmartsheet()
     */
    deleteSmartsheet(params?: WedocSmartdocDeleteSmartsheetParams, options?: RequestOptions): Promise<WedocSmartdocDeleteSmartsheetResult>
    /**
     * Starts the export of a smart document (导出智能文档). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101644
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.exportTask()
     */
    exportTask(params?: WedocSmartdocExportTaskParams, options?: RequestOptions): Promise<WedocSmartdocExportTaskResult>
    /**
     * Lists the blocks of a page of a smart document (获取智能文档内容块列表). For third-party apps, customised apps,
     * self-built apps. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101643
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.getBlockList()
     */
    getBlockList(params?: WedocSmartdocGetBlockListParams, options?: RequestOptions): Promise<WedocSmartdocGetBlockListResult>
    /**
     * Reads the result of the export of a smart document (获取智能文档导出结果). For third-party apps, customised
     * apps, self-built apps. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101644
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.getExportResult()
     */
    getExportResult(params?: WedocSmartdocGetExportResultParams, options?: RequestOptions): Promise<WedocSmartdocGetExportResultResult>
    /**
     * Reads the tree of pages of a smart document (获取智能文档页面层级). For third-party apps, customised apps,
     * self-built apps. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101636
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.getPageHierarchy()
     */
    getPageHierarchy(params?: WedocSmartdocGetPageHierarchyParams, options?: RequestOptions): Promise<WedocSmartdocGetPageHierarchyResult>
    /**
     * Reads a smart sheet of a smart document (获取智能表格块信息). For third-party apps, customised apps,
     * self-built apps. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101645
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.getSmartsheetInfo()
     */
    getSmartsheetInfo(params?: WedocSmartdocGetSmartsheetInfoParams, options?: RequestOptions): Promise<WedocSmartdocGetSmartsheetInfoResult>
    /**
     * Publishes a smart document (发布智能文档). For third-party apps, customised apps, self-built apps. Never
     * repeated by itself. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101633
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.publish()
     */
    publish(params?: WedocSmartdocPublishParams, options?: RequestOptions): Promise<WedocSmartdocPublishResult>
    /**
     * Sets how a smart document is published (设置智能文档发布). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101635
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.publishSetting()
     */
    publishSetting(params?: WedocSmartdocPublishSettingParams, options?: RequestOptions): Promise<WedocSmartdocPublishSettingResult>
    /**
     * Changes blocks of a smart document (更新智能文档内容块). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101641
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.updateBlocks()
     */
    updateBlocks(params?: WedocSmartdocUpdateBlocksParams, options?: RequestOptions): Promise<WedocSmartdocUpdateBlocksResult>
    /**
     * Changes a page of a smart document (更新智能文档页面). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101638
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.updatePage()
     */
    updatePage(params?: WedocSmartdocUpdatePageParams, options?: RequestOptions): Promise<WedocSmartdocUpdatePageResult>
    /**
     * Changes a smart sheet of a smart document (更新智能表格块). For third-party apps, customised apps,
     * self-built apps. Never repeated by itself. Little is known about it: the types may be incomplete.
     *
     * https://developer.work.weixin.qq.com/document/path/101648
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartdoc.updateSmartsheet()
     */
    updateSmartsheet(params?: WedocSmartdocUpdateSmartsheetParams, options?: RequestOptions): Promise<WedocSmartdocUpdateSmartsheetResult>
  }
  readonly smartsheet: {
    /**
     * Creates a group of fields (添加编组). For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/101178
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.addFieldGroup({ docid, sheet_id, name })
     */
    addFieldGroup(params: WedocSmartsheetAddFieldGroupParams, options?: RequestOptions): Promise<WedocSmartsheetAddFieldGroupResult>
    /**
     * Adds fields to a smart sheet (添加字段). For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/100202
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.addFields({ docid, sheet_id, fields })
     */
    addFields(params: WedocSmartsheetAddFieldsParams, options?: RequestOptions): Promise<WedocSmartsheetAddFieldsResult>
    /**
     * Adds records to a smart sheet (添加记录). For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/101184
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.addRecords({ docid, sheet_id, records })
     */
    addRecords(params: WedocSmartsheetAddRecordsParams, options?: RequestOptions): Promise<WedocSmartsheetAddRecordsResult>
    /**
     * Adds a sheet (添加子表). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/100196
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.addSheet({ docid })
     */
    addSheet(params: WedocSmartsheetAddSheetParams, options?: RequestOptions): Promise<WedocSmartsheetAddSheetResult>
    /**
     * Adds a view (添加视图). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/100199
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.addView({ docid, sheet_id, view_title, view_type })
     */
    addView(params: WedocSmartsheetAddViewParams, options?: RequestOptions): Promise<WedocSmartsheetAddViewResult>
    /**
     * Removes groups of fields (删除编组). For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/101179
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.deleteFieldGroups({ docid, sheet_id, field_group_ids })
     */
    deleteFieldGroups(params: WedocSmartsheetDeleteFieldGroupsParams, options?: RequestOptions): Promise<WedocSmartsheetDeleteFieldGroupsResult>
    /**
     * Removes fields (删除字段). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/100203
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.deleteFields({ docid, sheet_id, field_ids })
     */
    deleteFields(params: WedocSmartsheetDeleteFieldsParams, options?: RequestOptions): Promise<WedocSmartsheetDeleteFieldsResult>
    /**
     * Removes records (删除记录). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/100206
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.deleteRecords({ docid, sheet_id, record_ids })
     */
    deleteRecords(params: WedocSmartsheetDeleteRecordsParams, options?: RequestOptions): Promise<WedocSmartsheetDeleteRecordsResult>
    /**
     * Removes a sheet (删除子表). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/100197
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.deleteSheet({ docid, sheet_id })
     */
    deleteSheet(params: WedocSmartsheetDeleteSheetParams, options?: RequestOptions): Promise<WedocSmartsheetDeleteSheetResult>
    /**
     * Removes views (删除视图). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/100200
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.deleteViews({ docid, sheet_id, view_ids })
     */
    deleteViews(params: WedocSmartsheetDeleteViewsParams, options?: RequestOptions): Promise<WedocSmartsheetDeleteViewsResult>
    /**
     * Lists the groups of fields (获取编组). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/101181
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.getFieldGroups({ docid, sheet_id })
     */
    getFieldGroups(params: WedocSmartsheetGetFieldGroupsParams, options?: RequestOptions): Promise<WedocSmartsheetGetFieldGroupsResult>
    /**
     * Lists the fields of a smart sheet (查询字段). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/100223
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.getFields({ docid, sheet_id })
     */
    getFields(params: WedocSmartsheetGetFieldsParams, options?: RequestOptions): Promise<WedocSmartsheetGetFieldsResult>
    /**
     * Reads records of a smart sheet (查询记录). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/101185
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.getRecords({ docid, sheet_id })
     */
    getRecords(params: WedocSmartsheetGetRecordsParams, options?: RequestOptions): Promise<WedocSmartsheetGetRecordsResult>
    /**
     * Lists the sheets (查询子表). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/101182
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.getSheet({ docid })
     */
    getSheet(params: WedocSmartsheetGetSheetParams, options?: RequestOptions): Promise<WedocSmartsheetGetSheetResult>
    /**
     * Lists the views (查询视图). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/101183
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.getViews({ docid, sheet_id })
     */
    getViews(params: WedocSmartsheetGetViewsParams, options?: RequestOptions): Promise<WedocSmartsheetGetViewsResult>
    /**
     * Changes a group of fields (更新编组). For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/101180
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.updateFieldGroup({ docid, sheet_id, field_group_id })
     */
    updateFieldGroup(params: WedocSmartsheetUpdateFieldGroupParams, options?: RequestOptions): Promise<WedocSmartsheetUpdateFieldGroupResult>
    /**
     * Changes fields (更新字段). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/100204
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.updateFields({ docid, sheet_id, fields })
     */
    updateFields(params: WedocSmartsheetUpdateFieldsParams, options?: RequestOptions): Promise<WedocSmartsheetUpdateFieldsResult>
    /**
     * Changes records (更新记录). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/100207
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.updateRecords({ docid, sheet_id, records })
     */
    updateRecords(params: WedocSmartsheetUpdateRecordsParams, options?: RequestOptions): Promise<WedocSmartsheetUpdateRecordsResult>
    /**
     * Changes a sheet (更新子表). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/100198
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.updateSheet({ docid })
     */
    updateSheet(params: WedocSmartsheetUpdateSheetParams, options?: RequestOptions): Promise<WedocSmartsheetUpdateSheetResult>
    /**
     * Changes a view (更新视图). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/100201
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.smartsheet.updateView({ docid, sheet_id, view_id })
     */
    updateView(params: WedocSmartsheetUpdateViewParams, options?: RequestOptions): Promise<WedocSmartsheetUpdateViewResult>
    readonly contentPriv: {
      /**
       * Creates a rule of who sees what content (新增内容权限规则). For third-party apps, customised apps,
       * self-built apps. Never repeated by itself. Little is known about it: the types may be incomplete.
       *
       * https://developer.work.weixin.qq.com/document/path/100193
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.wedoc.smartsheet.contentPriv.createRule()
       */
      createRule(params?: WedocSmartsheetContentPrivCreateRuleParams, options?: RequestOptions): Promise<WedocSmartsheetContentPrivCreateRuleResult>
      /**
       * Removes rules of who sees what content (删除内容权限规则). For third-party apps, customised apps, self-built
       * apps. Never repeated by itself. Little is known about it: the types may be incomplete.
       *
       * https://developer.work.weixin.qq.com/document/path/100193
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.wedoc.smartsheet.contentPriv.deleteRule()
       */
      deleteRule(params?: WedocSmartsheetContentPrivDeleteRuleParams, options?: RequestOptions): Promise<WedocSmartsheetContentPrivDeleteRuleResult>
      /**
       * Reads the rights of sheets (查询子表权限). For third-party apps, customised apps, self-built apps. Little
       * is known about it: the types may be incomplete.
       *
       * https://developer.work.weixin.qq.com/document/path/100193
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.wedoc.smartsheet.contentPriv.getSheetPriv({ docid, type })
       */
      getSheetPriv(params: WedocSmartsheetContentPrivGetSheetPrivParams, options?: RequestOptions): Promise<WedocSmartsheetContentPrivGetSheetPrivResult>
      /**
       * Sets for whom a rule of content holds (更新内容权限成员范围). For third-party apps, customised apps,
       * self-built apps. Never repeated by itself. Little is known about it: the types may be incomplete.
       *
       * https://developer.work.weixin.qq.com/document/path/100193
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.wedoc.smartsheet.contentPriv.modRuleMember()
       */
      modRuleMember(params?: WedocSmartsheetContentPrivModRuleMemberParams, options?: RequestOptions): Promise<WedocSmartsheetContentPrivModRuleMemberResult>
      /**
       * Changes the rights of sheets (更新子表权限). For third-party apps, customised apps, self-built apps. Never
       * repeated by itself. Little is known about it: the types may be incomplete.
       *
       * https://developer.work.weixin.qq.com/document/path/100193
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.wedoc.smartsheet.contentPriv.updateSheetPriv()
       */
      updateSheetPriv(params?: WedocSmartsheetContentPrivUpdateSheetPrivParams, options?: RequestOptions): Promise<WedocSmartsheetContentPrivUpdateSheetPrivResult>
    }
    readonly groupchat: {
      /**
       * Reads a group chat of a smart sheet (获取智能表格群聊). For self-built apps.
       *
       * https://developer.work.weixin.qq.com/document/path/101028
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.wedoc.smartsheet.groupchat.get({ docid, chat_id })
       */
      get(params: WedocSmartsheetGroupchatGetParams, options?: RequestOptions): Promise<WedocSmartsheetGroupchatGetResult>
      /**
       * Lists the group chats of a smart sheet (获取智能表格群聊列表). For self-built apps.
       *
       * https://developer.work.weixin.qq.com/document/path/100989
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.wedoc.smartsheet.groupchat.list({ docid })
       */
      list(params: WedocSmartsheetGroupchatListParams, options?: RequestOptions): Promise<WedocSmartsheetGroupchatListResult>
      /**
       * Every item of `chat_id_list`, page by page. See {@link list}.
       *
       * https://developer.work.weixin.qq.com/document/path/100989
       * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
       * @example for await (const item of corp.wedoc.smartsheet.groupchat.iterateList({ docid })) console.log(item)
       */
      iterateList(params: WedocSmartsheetGroupchatListParams, options?: RequestOptions): AsyncGenerator<NonNullable<WedocSmartsheetGroupchatListResult['chat_id_list']>[number], void, undefined>
      /**
       * Changes a group chat of a smart sheet (修改智能表格群聊). For self-built apps. Never repeated by itself.
       *
       * https://developer.work.weixin.qq.com/document/path/101029
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       * @example await corp.wedoc.smartsheet.groupchat.update({ docid, chat_id })
       */
      update(params: WedocSmartsheetGroupchatUpdateParams, options?: RequestOptions): Promise<WedocSmartsheetGroupchatUpdateResult>
    }
  }
  readonly spreadsheet: {
    /**
     * Changes the content of a spreadsheet (编辑表格内容). For third-party apps, customised apps, self-built
     * apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/101190
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.spreadsheet.batchUpdate({ docid, requests })
     */
    batchUpdate(params: WedocSpreadsheetBatchUpdateParams, options?: RequestOptions): Promise<WedocSpreadsheetBatchUpdateResult>
    /**
     * Reads rows and columns of a spreadsheet (获取表格行列信息). For third-party apps, customised apps,
     * self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98030
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.spreadsheet.getSheetProperties({ docid })
     */
    getSheetProperties(params: WedocSpreadsheetGetSheetPropertiesParams, options?: RequestOptions): Promise<WedocSpreadsheetGetSheetPropertiesResult>
    /**
     * Reads a range of a spreadsheet (获取表格数据). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98031
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.spreadsheet.getSheetRangeData({ docid, sheet_id, range })
     */
    getSheetRangeData(params: WedocSpreadsheetGetSheetRangeDataParams, options?: RequestOptions): Promise<WedocSpreadsheetGetSheetRangeDataResult>
  }
  readonly vip: {
    /**
     * Gives members advanced document accounts (分配文档高级功能账号). For self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99516
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.vip.batchAdd({ userid_list })
     */
    batchAdd(params: WedocVipBatchAddParams, options?: RequestOptions): Promise<WedocVipBatchAddResult>
    /**
     * Takes advanced document accounts from members (取消文档高级功能账号). For self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99517
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.vip.batchDel({ userid_list })
     */
    batchDel(params: WedocVipBatchDelParams, options?: RequestOptions): Promise<WedocVipBatchDelResult>
    /**
     * Lists the members with advanced document accounts (获取文档高级功能账号列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/99518
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.wedoc.vip.list()
     */
    list(params?: WedocVipListParams, options?: RequestOptions): Promise<WedocVipListResult>
    /**
     * Every item of `userid_list`, page by page. See {@link list}.
     *
     * https://developer.work.weixin.qq.com/document/path/99518
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.wedoc.vip.iterateList()) console.log(item)
     */
    iterateList(params?: WedocVipListParams, options?: RequestOptions): AsyncGenerator<NonNullable<WedocVipListResult['userid_list']>[number], void, undefined>
  }
}
