// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  SchoolAgentGetAllowScopeParams,
  SchoolAgentGetAllowScopeResult,
  SchoolDepartmentCreateParams,
  SchoolDepartmentCreateResult,
  SchoolDepartmentDeleteParams,
  SchoolDepartmentDeleteResult,
  SchoolDepartmentListParams,
  SchoolDepartmentListResult,
  SchoolDepartmentUpdateParams,
  SchoolDepartmentUpdateResult,
  SchoolGetChatCreateModeParams,
  SchoolGetChatCreateModeResult,
  SchoolGetPaymentResultParams,
  SchoolGetPaymentResultResult,
  SchoolGetTeacherViewModeParams,
  SchoolGetTeacherViewModeResult,
  SchoolGetTradeParams,
  SchoolGetTradeResult,
  SchoolGetuserinfoParams,
  SchoolGetuserinfoResult,
  SchoolLivingGetLivingInfoParams,
  SchoolLivingGetLivingInfoResult,
  SchoolLivingGetUnwatchStatParams,
  SchoolLivingGetUnwatchStatResult,
  SchoolLivingGetUnwatchStatV2Params,
  SchoolLivingGetUnwatchStatV2Result,
  SchoolLivingGetWatchStatParams,
  SchoolLivingGetWatchStatResult,
  SchoolLivingGetWatchStatV2Params,
  SchoolLivingGetWatchStatV2Result,
  SchoolSetArchSyncModeParams,
  SchoolSetArchSyncModeResult,
  SchoolSetTeacherViewModeParams,
  SchoolSetTeacherViewModeResult,
  SchoolSetUpgradeInfoParams,
  SchoolSetUpgradeInfoResult,
  SchoolUserBatchCreateParentParams,
  SchoolUserBatchCreateParentResult,
  SchoolUserBatchCreateStudentParams,
  SchoolUserBatchCreateStudentResult,
  SchoolUserBatchDeleteParentParams,
  SchoolUserBatchDeleteParentResult,
  SchoolUserBatchDeleteStudentParams,
  SchoolUserBatchDeleteStudentResult,
  SchoolUserBatchUpdateParentParams,
  SchoolUserBatchUpdateParentResult,
  SchoolUserBatchUpdateStudentParams,
  SchoolUserBatchUpdateStudentResult,
  SchoolUserCreateParentParams,
  SchoolUserCreateParentResult,
  SchoolUserCreateStudentParams,
  SchoolUserCreateStudentResult,
  SchoolUserDeleteParentParams,
  SchoolUserDeleteParentResult,
  SchoolUserDeleteStudentParams,
  SchoolUserDeleteStudentResult,
  SchoolUserGetHealthQrcodeParams,
  SchoolUserGetHealthQrcodeResult,
  SchoolUserGetParams,
  SchoolUserGetResult,
  SchoolUserGetStudentCustomizeHealthInfoParams,
  SchoolUserGetStudentCustomizeHealthInfoResult,
  SchoolUserGetTeacherCustomizeHealthInfoParams,
  SchoolUserGetTeacherCustomizeHealthInfoResult,
  SchoolUserListParams,
  SchoolUserListParentParams,
  SchoolUserListParentResult,
  SchoolUserListResult,
  SchoolUserUpdateParentParams,
  SchoolUserUpdateParentResult,
  SchoolUserUpdateStudentParams,
  SchoolUserUpdateStudentResult,
} from '../../../types/index.js'

/** `school/…` with the token of the corp. */
export interface CorpSchoolApi {
  /**
   * `school/get_chat_create_mode`. Little is known about it: the types may be incomplete.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92430
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getChatCreateMode(params?: SchoolGetChatCreateModeParams, options?: RequestOptions): Promise<SchoolGetChatCreateModeResult>
  /**
   * `school/get_payment_result`. For third-party apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94470
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getPaymentResult(params: SchoolGetPaymentResultParams, options?: RequestOptions): Promise<SchoolGetPaymentResultResult>
  /**
   * `school/get_teacher_view_mode`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92652
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getTeacherViewMode(params?: SchoolGetTeacherViewModeParams, options?: RequestOptions): Promise<SchoolGetTeacherViewModeResult>
  /**
   * `school/get_trade`. For third-party apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94471
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getTrade(params: SchoolGetTradeParams, options?: RequestOptions): Promise<SchoolGetTradeResult>
  /**
   * `school/getuserinfo`. For customised apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/95791
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getuserinfo(params: SchoolGetuserinfoParams, options?: RequestOptions): Promise<SchoolGetuserinfoResult>
  /**
   * `school/set_arch_sync_mode`. For third-party apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92083
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  setArchSyncMode(params: SchoolSetArchSyncModeParams, options?: RequestOptions): Promise<SchoolSetArchSyncModeResult>
  /**
   * `school/set_teacher_view_mode`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92652
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  setTeacherViewMode(params: SchoolSetTeacherViewModeParams, options?: RequestOptions): Promise<SchoolSetTeacherViewModeResult>
  /**
   * `school/set_upgrade_info`. For third-party apps, self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92950
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  setUpgradeInfo(params?: SchoolSetUpgradeInfoParams, options?: RequestOptions): Promise<SchoolSetUpgradeInfoResult>
  readonly agent: {
    /**
     * `school/agent/get_allow_scope`. For third-party apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/94895
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getAllowScope(params?: SchoolAgentGetAllowScopeParams, options?: RequestOptions): Promise<SchoolAgentGetAllowScopeResult>
  }
  readonly department: {
    /**
     * `school/department/create`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92296
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    create(params: SchoolDepartmentCreateParams, options?: RequestOptions): Promise<SchoolDepartmentCreateResult>
    /**
     * `school/department/delete`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92298
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    delete(params: SchoolDepartmentDeleteParams, options?: RequestOptions): Promise<SchoolDepartmentDeleteResult>
    /**
     * `school/department/list`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92299
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params?: SchoolDepartmentListParams, options?: RequestOptions): Promise<SchoolDepartmentListResult>
    /**
     * `school/department/update`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92297
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    update(params: SchoolDepartmentUpdateParams, options?: RequestOptions): Promise<SchoolDepartmentUpdateResult>
  }
  readonly living: {
    /**
     * `school/living/get_living_info`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93857
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getLivingInfo(params: SchoolLivingGetLivingInfoParams, options?: RequestOptions): Promise<SchoolLivingGetLivingInfoResult>
    /**
     * `school/living/get_unwatch_stat`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93859
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getUnwatchStat(params: SchoolLivingGetUnwatchStatParams, options?: RequestOptions): Promise<SchoolLivingGetUnwatchStatResult>
    /**
     * `school/living/get_unwatch_stat_v2`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95799
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getUnwatchStatV2(params: SchoolLivingGetUnwatchStatV2Params, options?: RequestOptions): Promise<SchoolLivingGetUnwatchStatV2Result>
    /**
     * `school/living/get_watch_stat`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93858
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getWatchStat(params: SchoolLivingGetWatchStatParams, options?: RequestOptions): Promise<SchoolLivingGetWatchStatResult>
    /**
     * `school/living/get_watch_stat_v2`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95799
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getWatchStatV2(params: SchoolLivingGetWatchStatV2Params, options?: RequestOptions): Promise<SchoolLivingGetWatchStatV2Result>
  }
  readonly user: {
    /**
     * `school/user/batch_create_parent`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92078
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchCreateParent(params: SchoolUserBatchCreateParentParams, options?: RequestOptions): Promise<SchoolUserBatchCreateParentResult>
    /**
     * `school/user/batch_create_student`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92037
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchCreateStudent(params: SchoolUserBatchCreateStudentParams, options?: RequestOptions): Promise<SchoolUserBatchCreateStudentResult>
    /**
     * `school/user/batch_delete_parent`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92080
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchDeleteParent(params: SchoolUserBatchDeleteParentParams, options?: RequestOptions): Promise<SchoolUserBatchDeleteParentResult>
    /**
     * `school/user/batch_delete_student`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92040
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchDeleteStudent(params: SchoolUserBatchDeleteStudentParams, options?: RequestOptions): Promise<SchoolUserBatchDeleteStudentResult>
    /**
     * `school/user/batch_update_parent`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92082
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchUpdateParent(params?: SchoolUserBatchUpdateParentParams, options?: RequestOptions): Promise<SchoolUserBatchUpdateParentResult>
    /**
     * `school/user/batch_update_student`. For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92042
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchUpdateStudent(params?: SchoolUserBatchUpdateStudentParams, options?: RequestOptions): Promise<SchoolUserBatchUpdateStudentResult>
    /**
     * `school/user/create_parent`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92077
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    createParent(params: SchoolUserCreateParentParams, options?: RequestOptions): Promise<SchoolUserCreateParentResult>
    /**
     * `school/user/create_student`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92035
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    createStudent(params: SchoolUserCreateStudentParams, options?: RequestOptions): Promise<SchoolUserCreateStudentResult>
    /**
     * `school/user/delete_parent`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92079
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    deleteParent(params: SchoolUserDeleteParentParams, options?: RequestOptions): Promise<SchoolUserDeleteParentResult>
    /**
     * `school/user/delete_student`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92039
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    deleteStudent(params: SchoolUserDeleteStudentParams, options?: RequestOptions): Promise<SchoolUserDeleteStudentResult>
    /**
     * `school/user/get`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92038
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    get(params: SchoolUserGetParams, options?: RequestOptions): Promise<SchoolUserGetResult>
    /**
     * `school/user/get_health_qrcode`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93746
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getHealthQrcode(params: SchoolUserGetHealthQrcodeParams, options?: RequestOptions): Promise<SchoolUserGetHealthQrcodeResult>
    /**
     * `school/user/get_student_customize_health_info`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93745
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getStudentCustomizeHealthInfo(params: SchoolUserGetStudentCustomizeHealthInfoParams, options?: RequestOptions): Promise<SchoolUserGetStudentCustomizeHealthInfoResult>
    /**
     * `school/user/get_teacher_customize_health_info`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/93744
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getTeacherCustomizeHealthInfo(params: SchoolUserGetTeacherCustomizeHealthInfoParams, options?: RequestOptions): Promise<SchoolUserGetTeacherCustomizeHealthInfoResult>
    /**
     * `school/user/list`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92043
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params: SchoolUserListParams, options?: RequestOptions): Promise<SchoolUserListResult>
    /**
     * `school/user/list_parent`. For third-party apps, customised apps, self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92446
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    listParent(params: SchoolUserListParentParams, options?: RequestOptions): Promise<SchoolUserListParentResult>
    /**
     * `school/user/update_parent`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92081
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateParent(params: SchoolUserUpdateParentParams, options?: RequestOptions): Promise<SchoolUserUpdateParentResult>
    /**
     * `school/user/update_student`. For third-party apps, customised apps, self-built apps. Never repeated
     * by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92041
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    updateStudent(params: SchoolUserUpdateStudentParams, options?: RequestOptions): Promise<SchoolUserUpdateStudentResult>
  }
}
