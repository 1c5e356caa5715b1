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
   * Tells how groups of classes are made (获取班级群创建方式). Little is known about it: the types may be
   * incomplete.
   *
   * https://developer.work.weixin.qq.com/document/path/92430
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.school.getChatCreateMode()
   */
  getChatCreateMode(params?: SchoolGetChatCreateModeParams, options?: RequestOptions): Promise<SchoolGetChatCreateModeResult>
  /**
   * Reads who has paid (获取学生付款结果). For third-party apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94470
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.school.getPaymentResult({ payment_id })
   */
  getPaymentResult(params: SchoolGetPaymentResultParams, options?: RequestOptions): Promise<SchoolGetPaymentResultResult>
  /**
   * Tells which classes teachers see (获取教师可查看班级模式). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/92652
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.school.getTeacherViewMode()
   */
  getTeacherViewMode(params?: SchoolGetTeacherViewModeParams, options?: RequestOptions): Promise<SchoolGetTeacherViewModeResult>
  /**
   * Reads a payment (获取订单详情). For third-party apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94471
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.school.getTrade({ payment_id, trade_no })
   */
  getTrade(params: SchoolGetTradeParams, options?: RequestOptions): Promise<SchoolGetTradeResult>
  /**
   * Says which parent or student a login code stands for (获取家校访问用户身份). For customised apps, self-built
   * apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/95791
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.school.getuserinfo({ code })
   */
  getuserinfo(params: SchoolGetuserinfoParams, options?: RequestOptions): Promise<SchoolGetuserinfoResult>
  /**
   * Sets how the school directory is kept in step (设置家校通讯录自动同步模式). For third-party apps, self-built
   * apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/92083
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.school.setArchSyncMode({ arch_sync_mode })
   */
  setArchSyncMode(params: SchoolSetArchSyncModeParams, options?: RequestOptions): Promise<SchoolSetArchSyncModeResult>
  /**
   * Sets which classes teachers see (修改教师可查看班级模式). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/92652
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.school.setTeacherViewMode({ view_mode })
   */
  setTeacherViewMode(params: SchoolSetTeacherViewModeParams, options?: RequestOptions): Promise<SchoolSetTeacherViewModeResult>
  /**
   * Sets when classes move up (修改自动升年级配置). For third-party apps, self-built apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/92950
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.school.setUpgradeInfo()
   */
  setUpgradeInfo(params?: SchoolSetUpgradeInfoParams, options?: RequestOptions): Promise<SchoolSetUpgradeInfoResult>
  readonly agent: {
    /**
     * Lists which parents may use the app (获取应用可使用的家长范围). For third-party apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/94895
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.agent.getAllowScope()
     */
    getAllowScope(params?: SchoolAgentGetAllowScopeParams, options?: RequestOptions): Promise<SchoolAgentGetAllowScopeResult>
  }
  readonly department: {
    /**
     * Creates a school department (创建家校部门). For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92296
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.department.create({ name, type, parentid })
     */
    create(params: SchoolDepartmentCreateParams, options?: RequestOptions): Promise<SchoolDepartmentCreateResult>
    /**
     * Removes a school department (删除家校部门). For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92298
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.department.delete({ id })
     */
    delete(params: SchoolDepartmentDeleteParams, options?: RequestOptions): Promise<SchoolDepartmentDeleteResult>
    /**
     * Lists the school departments (获取家校部门列表). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/92299
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.department.list()
     */
    list(params?: SchoolDepartmentListParams, options?: RequestOptions): Promise<SchoolDepartmentListResult>
    /**
     * Changes a school department (更新家校部门). For third-party apps, customised apps, self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92297
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.department.update({ id })
     */
    update(params: SchoolDepartmentUpdateParams, options?: RequestOptions): Promise<SchoolDepartmentUpdateResult>
  }
  readonly living: {
    /**
     * Reads a lesson (获取直播详情). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93857
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.living.getLivingInfo({ livingid })
     */
    getLivingInfo(params: SchoolLivingGetLivingInfoParams, options?: RequestOptions): Promise<SchoolLivingGetLivingInfoResult>
    /**
     * Lists who has not watched a lesson (获取未观看直播统计). For third-party apps, customised apps, self-built
     * apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93859
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.living.getUnwatchStat({ livingid })
     */
    getUnwatchStat(params: SchoolLivingGetUnwatchStatParams, options?: RequestOptions): Promise<SchoolLivingGetUnwatchStatResult>
    /**
     * Lists who has not watched a lesson, by student (获取未观看直播统计 V2). For third-party apps, customised
     * apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95799
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.living.getUnwatchStatV2({ livingid })
     */
    getUnwatchStatV2(params: SchoolLivingGetUnwatchStatV2Params, options?: RequestOptions): Promise<SchoolLivingGetUnwatchStatV2Result>
    /**
     * Lists who has watched a lesson (获取观看直播统计). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93858
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.living.getWatchStat({ livingid })
     */
    getWatchStat(params: SchoolLivingGetWatchStatParams, options?: RequestOptions): Promise<SchoolLivingGetWatchStatResult>
    /**
     * Lists who has watched a lesson, by student (获取观看直播统计 V2). For third-party apps, customised apps,
     * self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95799
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.living.getWatchStatV2({ livingid })
     */
    getWatchStatV2(params: SchoolLivingGetWatchStatV2Params, options?: RequestOptions): Promise<SchoolLivingGetWatchStatV2Result>
  }
  readonly user: {
    /**
     * Creates parents (批量创建家长). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92078
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.batchCreateParent({ parents })
     */
    batchCreateParent(params: SchoolUserBatchCreateParentParams, options?: RequestOptions): Promise<SchoolUserBatchCreateParentResult>
    /**
     * Creates students (批量创建学生). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92037
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.batchCreateStudent({ students })
     */
    batchCreateStudent(params: SchoolUserBatchCreateStudentParams, options?: RequestOptions): Promise<SchoolUserBatchCreateStudentResult>
    /**
     * Removes parents (批量删除家长). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92080
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.batchDeleteParent({ useridlist })
     */
    batchDeleteParent(params: SchoolUserBatchDeleteParentParams, options?: RequestOptions): Promise<SchoolUserBatchDeleteParentResult>
    /**
     * Removes students (批量删除学生). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92040
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.batchDeleteStudent({ useridlist })
     */
    batchDeleteStudent(params: SchoolUserBatchDeleteStudentParams, options?: RequestOptions): Promise<SchoolUserBatchDeleteStudentResult>
    /**
     * Changes parents (批量更新家长). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92082
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.batchUpdateParent()
     */
    batchUpdateParent(params?: SchoolUserBatchUpdateParentParams, options?: RequestOptions): Promise<SchoolUserBatchUpdateParentResult>
    /**
     * Changes students (批量更新学生). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92042
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.batchUpdateStudent()
     */
    batchUpdateStudent(params?: SchoolUserBatchUpdateStudentParams, options?: RequestOptions): Promise<SchoolUserBatchUpdateStudentResult>
    /**
     * Creates a parent (创建家长). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92077
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.createParent({ parent_userid, mobile, children })
     */
    createParent(params: SchoolUserCreateParentParams, options?: RequestOptions): Promise<SchoolUserCreateParentResult>
    /**
     * Creates a student (创建学生). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92035
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.createStudent({ student_userid, name, department })
     */
    createStudent(params: SchoolUserCreateStudentParams, options?: RequestOptions): Promise<SchoolUserCreateStudentResult>
    /**
     * Removes a parent (删除家长). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92079
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.deleteParent({ userid })
     */
    deleteParent(params: SchoolUserDeleteParentParams, options?: RequestOptions): Promise<SchoolUserDeleteParentResult>
    /**
     * Removes a student (删除学生). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92039
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.deleteStudent({ userid })
     */
    deleteStudent(params: SchoolUserDeleteStudentParams, options?: RequestOptions): Promise<SchoolUserDeleteStudentResult>
    /**
     * Reads a student or a parent (读取学生或家长). For third-party apps, customised apps, self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/92038
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.get({ userid })
     */
    get(params: SchoolUserGetParams, options?: RequestOptions): Promise<SchoolUserGetResult>
    /**
     * Gets the health codes of students or teachers (获取师生健康码). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93746
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.getHealthQrcode({ type, userids })
     */
    getHealthQrcode(params: SchoolUserGetHealthQrcodeParams, options?: RequestOptions): Promise<SchoolUserGetHealthQrcodeResult>
    /**
     * Reads health reports of students (获取学生健康信息). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93745
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.getStudentCustomizeHealthInfo({ date })
     */
    getStudentCustomizeHealthInfo(params: SchoolUserGetStudentCustomizeHealthInfoParams, options?: RequestOptions): Promise<SchoolUserGetStudentCustomizeHealthInfoResult>
    /**
     * Reads health reports of teachers (获取老师健康信息). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/93744
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.getTeacherCustomizeHealthInfo({ date })
     */
    getTeacherCustomizeHealthInfo(params: SchoolUserGetTeacherCustomizeHealthInfoParams, options?: RequestOptions): Promise<SchoolUserGetTeacherCustomizeHealthInfoResult>
    /**
     * Lists the students of a department (获取部门学生详情). For third-party apps, customised apps, self-built
     * apps.
     *
     * https://developer.work.weixin.qq.com/document/path/92043
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.list({ department_id })
     */
    list(params: SchoolUserListParams, options?: RequestOptions): Promise<SchoolUserListResult>
    /**
     * Lists the parents of a department (获取部门家长详情). For third-party apps, customised apps, self-built
     * apps.
     *
     * https://developer.work.weixin.qq.com/document/path/92446
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.listParent({ department_id })
     */
    listParent(params: SchoolUserListParentParams, options?: RequestOptions): Promise<SchoolUserListParentResult>
    /**
     * Changes a parent (更新家长). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92081
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.updateParent({ parent_userid })
     */
    updateParent(params: SchoolUserUpdateParentParams, options?: RequestOptions): Promise<SchoolUserUpdateParentResult>
    /**
     * Changes a student (更新学生). For third-party apps, customised apps, self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92041
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.school.user.updateStudent({ student_userid })
     */
    updateStudent(params: SchoolUserUpdateStudentParams, options?: RequestOptions): Promise<SchoolUserUpdateStudentResult>
  }
}
