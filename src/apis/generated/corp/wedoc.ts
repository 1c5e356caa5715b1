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
   * `wedoc/create_doc`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97464
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  createDoc(params: WedocCreateDocParams, options?: RequestOptions): Promise<WedocCreateDocResult>
  /**
   * `wedoc/create_form`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97462
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  createForm(params: WedocCreateFormParams, options?: RequestOptions): Promise<WedocCreateFormResult>
  /**
   * `wedoc/del_doc`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97746
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  delDoc(params?: WedocDelDocParams, options?: RequestOptions): Promise<WedocDelDocResult>
  /**
   * `wedoc/doc_get_auth`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97461
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  docGetAuth(params: WedocDocGetAuthParams, options?: RequestOptions): Promise<WedocDocGetAuthResult>
  /**
   * `wedoc/doc_share`. For third-party apps, customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97748
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  docShare(params?: WedocDocShareParams, options?: RequestOptions): Promise<WedocDocShareResult>
  /**
   * `wedoc/get_doc_base_info`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97747
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getDocBaseInfo(params: WedocGetDocBaseInfoParams, options?: RequestOptions): Promise<WedocGetDocBaseInfoResult>
  /**
   * `wedoc/get_form_answer`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97818
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getFormAnswer(params: WedocGetFormAnswerParams, options?: RequestOptions): Promise<WedocGetFormAnswerResult>
  /**
   * `wedoc/get_form_info`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97817
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getFormInfo(params: WedocGetFormInfoParams, options?: RequestOptions): Promise<WedocGetFormInfoResult>
  /**
   * `wedoc/get_form_statistic`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97818
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getFormStatistic(params: WedocGetFormStatisticParams, options?: RequestOptions): Promise<WedocGetFormStatisticResult>
  /**
   * `wedoc/image_upload`. Never repeated by itself. Little is known about it: the types may be
   * incomplete.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99933
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  imageUpload(params: WedocImageUploadParams, options?: RequestOptions): Promise<WedocImageUploadResult>
  /**
   * `wedoc/mod_doc_join_rule`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97733
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  modDocJoinRule(params: WedocModDocJoinRuleParams, options?: RequestOptions): Promise<WedocModDocJoinRuleResult>
  /**
   * `wedoc/mod_doc_member`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97733
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  modDocMember(params: WedocModDocMemberParams, options?: RequestOptions): Promise<WedocModDocMemberResult>
  /**
   * `wedoc/mod_doc_safty_setting`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97782
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  modDocSaftySetting(params: WedocModDocSaftySettingParams, options?: RequestOptions): Promise<WedocModDocSaftySettingResult>
  /**
   * `wedoc/modify_form`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97462
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  modifyForm(params: WedocModifyFormParams, options?: RequestOptions): Promise<WedocModifyFormResult>
  /**
   * `wedoc/rename_doc`. For third-party apps, customised apps, self-built apps. Never repeated by
   * itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97745
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  renameDoc(params: WedocRenameDocParams, options?: RequestOptions): Promise<WedocRenameDocResult>
  readonly document: {
    /**
     * `wedoc/document/batch_update`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98027
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchUpdate(params: WedocDocumentBatchUpdateParams, options?: RequestOptions): Promise<WedocDocumentBatchUpdateResult>
    /**
     * `wedoc/document/get`. For third-party apps, customised apps, self-built apps. Little is known about
     * it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101188
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    get(params: WedocDocumentGetParams, options?: RequestOptions): Promise<WedocDocumentGetResult>
  }
  readonly smartdoc: {
    /**
     * `wedoc/smartdoc/add_blocks`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself. Little is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101640
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    addBlocks(params?: WedocSmartdocAddBlocksParams, options?: RequestOptions): Promise<WedocSmartdocAddBlocksResult>
    /**
     * `wedoc/smartdoc/add_page`. For third-party apps, customised apps, self-built apps. Never repeated by
     * itself. Little is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101637
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    addPage(params?: WedocSmartdocAddPageParams, options?: RequestOptions): Promise<WedocSmartdocAddPageResult>
    /**
     * `wedoc/smartdoc/add_smartsheet`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself. Little is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101646
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    addSmartsheet(params?: WedocSmartdocAddSmartsheetParams, options?: RequestOptions): Promise<WedocSmartdocAddSmartsheetResult>
    /**
     * `wedoc/smartdoc/cancel_publish`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself. Little is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101634
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    cancelPublish(params?: WedocSmartdocCancelPublishParams, options?: RequestOptions): Promise<WedocSmartdocCancelPublishResult>
    /**
     * `wedoc/smartdoc/delete_blocks`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself. Little is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101642
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    deleteBlocks(params?: WedocSmartdocDeleteBlocksParams, options?: RequestOptions): Promise<WedocSmartdocDeleteBlocksResult>
    /**
     * `wedoc/smartdoc/delete_page`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself. Little is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101639
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    deletePage(params?: WedocSmartdocDeletePageParams, options?: RequestOptions): Promise<WedocSmartdocDeletePageResult>
    /**
     * `wedoc/smartdoc/delete_smartsheet`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself. Little is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101647
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    deleteSmartsheet(params?: WedocSmartdocDeleteSmartsheetParams, options?: RequestOptions): Promise<WedocSmartdocDeleteSmartsheetResult>
    /**
     * `wedoc/smartdoc/export_task`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself. Little is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101644
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    exportTask(params?: WedocSmartdocExportTaskParams, options?: RequestOptions): Promise<WedocSmartdocExportTaskResult>
    /**
     * `wedoc/smartdoc/get_block_list`. For third-party apps, customised apps, self-built apps. Little is
     * known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101643
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getBlockList(params?: WedocSmartdocGetBlockListParams, options?: RequestOptions): Promise<WedocSmartdocGetBlockListResult>
    /**
     * `wedoc/smartdoc/get_export_result`. For third-party apps, customised apps, self-built apps. Little
     * is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101644
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getExportResult(params?: WedocSmartdocGetExportResultParams, options?: RequestOptions): Promise<WedocSmartdocGetExportResultResult>
    /**
     * `wedoc/smartdoc/get_page_hierarchy`. For third-party apps, customised apps, self-built apps. Little
     * is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101636
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getPageHierarchy(params?: WedocSmartdocGetPageHierarchyParams, options?: RequestOptions): Promise<WedocSmartdocGetPageHierarchyResult>
    /**
     * `wedoc/smartdoc/get_smartsheet_info`. For third-party apps, customised apps, self-built apps. Little
     * is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101645
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getSmartsheetInfo(params?: WedocSmartdocGetSmartsheetInfoParams, options?: RequestOptions): Promise<WedocSmartdocGetSmartsheetInfoResult>
    /**
     * `wedoc/smartdoc/publish`. For third-party apps, customised apps, self-built apps. Never repeated by
     * itself. Little is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101633
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    publish(params?: WedocSmartdocPublishParams, options?: RequestOptions): Promise<WedocSmartdocPublishResult>
    /**
     * `wedoc/smartdoc/publish_setting`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself. Little is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101635
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    publishSetting(params?: WedocSmartdocPublishSettingParams, options?: RequestOptions): Promise<WedocSmartdocPublishSettingResult>
    /**
     * `wedoc/smartdoc/update_blocks`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself. Little is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101641
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateBlocks(params?: WedocSmartdocUpdateBlocksParams, options?: RequestOptions): Promise<WedocSmartdocUpdateBlocksResult>
    /**
     * `wedoc/smartdoc/update_page`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself. Little is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101638
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updatePage(params?: WedocSmartdocUpdatePageParams, options?: RequestOptions): Promise<WedocSmartdocUpdatePageResult>
    /**
     * `wedoc/smartdoc/update_smartsheet`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself. Little is known about it: the types may be incomplete.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101648
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateSmartsheet(params?: WedocSmartdocUpdateSmartsheetParams, options?: RequestOptions): Promise<WedocSmartdocUpdateSmartsheetResult>
  }
  readonly smartsheet: {
    /**
     * `wedoc/smartsheet/add_field_group`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101178
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    addFieldGroup(params: WedocSmartsheetAddFieldGroupParams, options?: RequestOptions): Promise<WedocSmartsheetAddFieldGroupResult>
    /**
     * `wedoc/smartsheet/add_fields`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100202
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    addFields(params: WedocSmartsheetAddFieldsParams, options?: RequestOptions): Promise<WedocSmartsheetAddFieldsResult>
    /**
     * `wedoc/smartsheet/add_records`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101184
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    addRecords(params: WedocSmartsheetAddRecordsParams, options?: RequestOptions): Promise<WedocSmartsheetAddRecordsResult>
    /**
     * `wedoc/smartsheet/add_sheet`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100196
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    addSheet(params: WedocSmartsheetAddSheetParams, options?: RequestOptions): Promise<WedocSmartsheetAddSheetResult>
    /**
     * `wedoc/smartsheet/add_view`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100199
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    addView(params: WedocSmartsheetAddViewParams, options?: RequestOptions): Promise<WedocSmartsheetAddViewResult>
    /**
     * `wedoc/smartsheet/delete_field_groups`. For third-party apps, customised apps, self-built apps.
     * Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101179
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    deleteFieldGroups(params: WedocSmartsheetDeleteFieldGroupsParams, options?: RequestOptions): Promise<WedocSmartsheetDeleteFieldGroupsResult>
    /**
     * `wedoc/smartsheet/delete_fields`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100203
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    deleteFields(params: WedocSmartsheetDeleteFieldsParams, options?: RequestOptions): Promise<WedocSmartsheetDeleteFieldsResult>
    /**
     * `wedoc/smartsheet/delete_records`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100206
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    deleteRecords(params: WedocSmartsheetDeleteRecordsParams, options?: RequestOptions): Promise<WedocSmartsheetDeleteRecordsResult>
    /**
     * `wedoc/smartsheet/delete_sheet`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100197
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    deleteSheet(params: WedocSmartsheetDeleteSheetParams, options?: RequestOptions): Promise<WedocSmartsheetDeleteSheetResult>
    /**
     * `wedoc/smartsheet/delete_views`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100200
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    deleteViews(params: WedocSmartsheetDeleteViewsParams, options?: RequestOptions): Promise<WedocSmartsheetDeleteViewsResult>
    /**
     * `wedoc/smartsheet/get_field_groups`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101181
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getFieldGroups(params: WedocSmartsheetGetFieldGroupsParams, options?: RequestOptions): Promise<WedocSmartsheetGetFieldGroupsResult>
    /**
     * `wedoc/smartsheet/get_fields`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100223
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getFields(params: WedocSmartsheetGetFieldsParams, options?: RequestOptions): Promise<WedocSmartsheetGetFieldsResult>
    /**
     * `wedoc/smartsheet/get_records`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101185
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getRecords(params: WedocSmartsheetGetRecordsParams, options?: RequestOptions): Promise<WedocSmartsheetGetRecordsResult>
    /**
     * `wedoc/smartsheet/get_sheet`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101182
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getSheet(params: WedocSmartsheetGetSheetParams, options?: RequestOptions): Promise<WedocSmartsheetGetSheetResult>
    /**
     * `wedoc/smartsheet/get_views`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101183
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getViews(params: WedocSmartsheetGetViewsParams, options?: RequestOptions): Promise<WedocSmartsheetGetViewsResult>
    /**
     * `wedoc/smartsheet/update_field_group`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101180
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateFieldGroup(params: WedocSmartsheetUpdateFieldGroupParams, options?: RequestOptions): Promise<WedocSmartsheetUpdateFieldGroupResult>
    /**
     * `wedoc/smartsheet/update_fields`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100204
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateFields(params: WedocSmartsheetUpdateFieldsParams, options?: RequestOptions): Promise<WedocSmartsheetUpdateFieldsResult>
    /**
     * `wedoc/smartsheet/update_records`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100207
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateRecords(params: WedocSmartsheetUpdateRecordsParams, options?: RequestOptions): Promise<WedocSmartsheetUpdateRecordsResult>
    /**
     * `wedoc/smartsheet/update_sheet`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100198
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateSheet(params: WedocSmartsheetUpdateSheetParams, options?: RequestOptions): Promise<WedocSmartsheetUpdateSheetResult>
    /**
     * `wedoc/smartsheet/update_view`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100201
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateView(params: WedocSmartsheetUpdateViewParams, options?: RequestOptions): Promise<WedocSmartsheetUpdateViewResult>
    readonly contentPriv: {
      /**
       * `wedoc/smartsheet/content_priv/create_rule`. For third-party apps, customised apps, self-built apps.
       * Never repeated by itself. Little is known about it: the types may be incomplete.
       *
       * @see https://developer.work.weixin.qq.com/document/path/100193
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      createRule(params?: WedocSmartsheetContentPrivCreateRuleParams, options?: RequestOptions): Promise<WedocSmartsheetContentPrivCreateRuleResult>
      /**
       * `wedoc/smartsheet/content_priv/delete_rule`. For third-party apps, customised apps, self-built apps.
       * Never repeated by itself. Little is known about it: the types may be incomplete.
       *
       * @see https://developer.work.weixin.qq.com/document/path/100193
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      deleteRule(params?: WedocSmartsheetContentPrivDeleteRuleParams, options?: RequestOptions): Promise<WedocSmartsheetContentPrivDeleteRuleResult>
      /**
       * `wedoc/smartsheet/content_priv/get_sheet_priv`. For third-party apps, customised apps, self-built
       * apps. Little is known about it: the types may be incomplete.
       *
       * @see https://developer.work.weixin.qq.com/document/path/100193
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      getSheetPriv(params: WedocSmartsheetContentPrivGetSheetPrivParams, options?: RequestOptions): Promise<WedocSmartsheetContentPrivGetSheetPrivResult>
      /**
       * `wedoc/smartsheet/content_priv/mod_rule_member`. For third-party apps, customised apps, self-built
       * apps. Never repeated by itself. Little is known about it: the types may be incomplete.
       *
       * @see https://developer.work.weixin.qq.com/document/path/100193
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      modRuleMember(params?: WedocSmartsheetContentPrivModRuleMemberParams, options?: RequestOptions): Promise<WedocSmartsheetContentPrivModRuleMemberResult>
      /**
       * `wedoc/smartsheet/content_priv/update_sheet_priv`. For third-party apps, customised apps, self-built
       * apps. Never repeated by itself. Little is known about it: the types may be incomplete.
       *
       * @see https://developer.work.weixin.qq.com/document/path/100193
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      updateSheetPriv(params?: WedocSmartsheetContentPrivUpdateSheetPrivParams, options?: RequestOptions): Promise<WedocSmartsheetContentPrivUpdateSheetPrivResult>
    }
    readonly groupchat: {
      /**
       * `wedoc/smartsheet/groupchat/get`. For self-built apps.
       *
       * @see https://developer.work.weixin.qq.com/document/path/101028
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      get(params: WedocSmartsheetGroupchatGetParams, options?: RequestOptions): Promise<WedocSmartsheetGroupchatGetResult>
      /**
       * `wedoc/smartsheet/groupchat/list`. For self-built apps.
       *
       * @see https://developer.work.weixin.qq.com/document/path/100989
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      list(params: WedocSmartsheetGroupchatListParams, options?: RequestOptions): Promise<WedocSmartsheetGroupchatListResult>
      /**
       * Every item of `chat_id_list`, page by page.
       *
       * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
       */
      iterateList(params: WedocSmartsheetGroupchatListParams, options?: RequestOptions): AsyncGenerator<NonNullable<WedocSmartsheetGroupchatListResult['chat_id_list']>[number], void, undefined>
      /**
       * `wedoc/smartsheet/groupchat/update`. For self-built apps. Never repeated by itself.
       *
       * @see https://developer.work.weixin.qq.com/document/path/101029
       * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
       */
      update(params: WedocSmartsheetGroupchatUpdateParams, options?: RequestOptions): Promise<WedocSmartsheetGroupchatUpdateResult>
    }
  }
  readonly spreadsheet: {
    /**
     * `wedoc/spreadsheet/batch_update`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/101190
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchUpdate(params: WedocSpreadsheetBatchUpdateParams, options?: RequestOptions): Promise<WedocSpreadsheetBatchUpdateResult>
    /**
     * `wedoc/spreadsheet/get_sheet_properties`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98030
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getSheetProperties(params: WedocSpreadsheetGetSheetPropertiesParams, options?: RequestOptions): Promise<WedocSpreadsheetGetSheetPropertiesResult>
    /**
     * `wedoc/spreadsheet/get_sheet_range_data`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98031
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getSheetRangeData(params: WedocSpreadsheetGetSheetRangeDataParams, options?: RequestOptions): Promise<WedocSpreadsheetGetSheetRangeDataResult>
  }
  readonly vip: {
    /**
     * `wedoc/vip/batch_add`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99516
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchAdd(params: WedocVipBatchAddParams, options?: RequestOptions): Promise<WedocVipBatchAddResult>
    /**
     * `wedoc/vip/batch_del`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99517
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchDel(params: WedocVipBatchDelParams, options?: RequestOptions): Promise<WedocVipBatchDelResult>
    /**
     * `wedoc/vip/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99518
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params?: WedocVipListParams, options?: RequestOptions): Promise<WedocVipListResult>
    /**
     * Every item of `userid_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateList(params?: WedocVipListParams, options?: RequestOptions): AsyncGenerator<NonNullable<WedocVipListResult['userid_list']>[number], void, undefined>
  }
}
