// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  SecurityAdminOperLogListParams,
  SecurityAdminOperLogListResult,
  SecurityGetFileOperRecordParams,
  SecurityGetFileOperRecordResult,
  SecurityGetScreenOperRecordParams,
  SecurityGetScreenOperRecordResult,
  SecurityGetServerDomainIpParams,
  SecurityGetServerDomainIpResult,
  SecurityMemberOperLogListParams,
  SecurityMemberOperLogListResult,
  SecurityTrustdeviceApproveParams,
  SecurityTrustdeviceApproveResult,
  SecurityTrustdeviceDeleteParams,
  SecurityTrustdeviceDeleteResult,
  SecurityTrustdeviceGetByUserParams,
  SecurityTrustdeviceGetByUserResult,
  SecurityTrustdeviceImportParams,
  SecurityTrustdeviceImportResult,
  SecurityTrustdeviceListParams,
  SecurityTrustdeviceListResult,
  SecurityTrustdeviceRejectParams,
  SecurityTrustdeviceRejectResult,
  SecurityVipBatchAddJobResultParams,
  SecurityVipBatchAddJobResultResult,
  SecurityVipBatchDelJobResultParams,
  SecurityVipBatchDelJobResultResult,
  SecurityVipListParams,
  SecurityVipListResult,
  SecurityVipSubmitBatchAddJobParams,
  SecurityVipSubmitBatchAddJobResult,
  SecurityVipSubmitBatchDelJobParams,
  SecurityVipSubmitBatchDelJobResult,
} from '../../../types/index.js'

/** `security/…` with the token of the corp. */
export interface CorpSecurityApi {
  /**
   * Lists what was done with files (获取文件操作记录). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/98079
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.security.getFileOperRecord({ start_time, end_time })
   */
  getFileOperRecord(params: SecurityGetFileOperRecordParams, options?: RequestOptions): Promise<SecurityGetFileOperRecordResult>
  /**
   * Every item of `record_list`, page by page. See {@link getFileOperRecord}.
   *
   * https://developer.work.weixin.qq.com/document/path/98079
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.security.iterateGetFileOperRecord({ start_time, end_time })) console.log(item)
   */
  iterateGetFileOperRecord(params: SecurityGetFileOperRecordParams, options?: RequestOptions): AsyncGenerator<NonNullable<SecurityGetFileOperRecordResult['record_list']>[number], void, undefined>
  /**
   * Lists the screenshots and recordings (获取截屏录屏记录). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/100128
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.security.getScreenOperRecord({ start_time, end_time })
   */
  getScreenOperRecord(params: SecurityGetScreenOperRecordParams, options?: RequestOptions): Promise<SecurityGetScreenOperRecordResult>
  /**
   * Every item of `record_list`, page by page. See {@link getScreenOperRecord}.
   *
   * https://developer.work.weixin.qq.com/document/path/100128
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   * @example for await (const item of corp.security.iterateGetScreenOperRecord({ start_time, end_time })) console.log(item)
   */
  iterateGetScreenOperRecord(params: SecurityGetScreenOperRecordParams, options?: RequestOptions): AsyncGenerator<NonNullable<SecurityGetScreenOperRecordResult['record_list']>[number], void, undefined>
  /**
   * Lists WeCom's host names and addresses (获取企业微信域名 IP). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/93221
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.security.getServerDomainIp()
   */
  getServerDomainIp(params?: SecurityGetServerDomainIpParams, options?: RequestOptions): Promise<SecurityGetServerDomainIpResult>
  readonly adminOperLog: {
    /**
     * Lists what administrators did (获取管理端操作日志). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/100179
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.security.adminOperLog.list({ start_time, end_time })
     */
    list(params: SecurityAdminOperLogListParams, options?: RequestOptions): Promise<SecurityAdminOperLogListResult>
    /**
     * Every item of `record_list`, page by page. See {@link list}.
     *
     * https://developer.work.weixin.qq.com/document/path/100179
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.security.adminOperLog.iterateList({ start_time, end_time })) console.log(item)
     */
    iterateList(params: SecurityAdminOperLogListParams, options?: RequestOptions): AsyncGenerator<NonNullable<SecurityAdminOperLogListResult['record_list']>[number], void, undefined>
  }
  readonly memberOperLog: {
    /**
     * Lists what members did (获取成员操作记录). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/100178
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.security.memberOperLog.list({ start_time, end_time })
     */
    list(params: SecurityMemberOperLogListParams, options?: RequestOptions): Promise<SecurityMemberOperLogListResult>
    /**
     * Every item of `record_list`, page by page. See {@link list}.
     *
     * https://developer.work.weixin.qq.com/document/path/100178
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.security.memberOperLog.iterateList({ start_time, end_time })) console.log(item)
     */
    iterateList(params: SecurityMemberOperLogListParams, options?: RequestOptions): AsyncGenerator<NonNullable<SecurityMemberOperLogListResult['record_list']>[number], void, undefined>
  }
  readonly trustdevice: {
    /**
     * Accepts devices as trusted (确认为可信企业设备). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98920
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.security.trustdevice.approve({ device_code_list })
     */
    approve(params: SecurityTrustdeviceApproveParams, options?: RequestOptions): Promise<SecurityTrustdeviceApproveResult>
    /**
     * Removes trusted devices (删除可信设备). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98920
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.security.trustdevice.delete({ type, device_code_list })
     */
    delete(params: SecurityTrustdeviceDeleteParams, options?: RequestOptions): Promise<SecurityTrustdeviceDeleteResult>
    /**
     * Lists the devices of a member (获取成员使用设备). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98920
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.security.trustdevice.getByUser({ type, last_login_userid })
     */
    getByUser(params: SecurityTrustdeviceGetByUserParams, options?: RequestOptions): Promise<SecurityTrustdeviceGetByUserResult>
    /**
     * Imports trusted devices (导入可信企业设备). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98920
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.security.trustdevice.import({ device_list })
     */
    import(params: SecurityTrustdeviceImportParams, options?: RequestOptions): Promise<SecurityTrustdeviceImportResult>
    /**
     * Lists the devices (获取设备列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/98920
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.security.trustdevice.list({ type })
     */
    list(params: SecurityTrustdeviceListParams, options?: RequestOptions): Promise<SecurityTrustdeviceListResult>
    /**
     * Every item of `device_list`, page by page. See {@link list}.
     *
     * https://developer.work.weixin.qq.com/document/path/98920
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.security.trustdevice.iterateList({ type })) console.log(item)
     */
    iterateList(params: SecurityTrustdeviceListParams, options?: RequestOptions): AsyncGenerator<NonNullable<SecurityTrustdeviceListResult['device_list']>[number], void, undefined>
    /**
     * Refuses devices (驳回可信企业设备). For self-built apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/98920
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.security.trustdevice.reject({ device_code_list })
     */
    reject(params: SecurityTrustdeviceRejectParams, options?: RequestOptions): Promise<SecurityTrustdeviceRejectResult>
  }
  readonly vip: {
    /**
     * Reads the result of giving advanced security accounts (查询分配高级功能结果). For self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99503
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.security.vip.batchAddJobResult({ jobid })
     */
    batchAddJobResult(params: SecurityVipBatchAddJobResultParams, options?: RequestOptions): Promise<SecurityVipBatchAddJobResultResult>
    /**
     * Reads the result of taking advanced security accounts (查询取消高级功能结果). For self-built apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99505
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.security.vip.batchDelJobResult({ jobid })
     */
    batchDelJobResult(params: SecurityVipBatchDelJobResultParams, options?: RequestOptions): Promise<SecurityVipBatchDelJobResultResult>
    /**
     * Lists the members with advanced security accounts (获取安全高级功能账号列表). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/99506
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.security.vip.list()
     */
    list(params?: SecurityVipListParams, options?: RequestOptions): Promise<SecurityVipListResult>
    /**
     * Every item of `userid_list`, page by page. See {@link list}.
     *
     * https://developer.work.weixin.qq.com/document/path/99506
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     * @example for await (const item of corp.security.vip.iterateList()) console.log(item)
     */
    iterateList(params?: SecurityVipListParams, options?: RequestOptions): AsyncGenerator<NonNullable<SecurityVipListResult['userid_list']>[number], void, undefined>
    /**
     * Gives members advanced security accounts (分配安全高级功能账号). For self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99503
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.security.vip.submitBatchAddJob({ userid_list })
     */
    submitBatchAddJob(params: SecurityVipSubmitBatchAddJobParams, options?: RequestOptions): Promise<SecurityVipSubmitBatchAddJobResult>
    /**
     * Takes advanced security accounts from members (取消安全高级功能账号). For self-built apps. Never repeated by
     * itself.
     *
     * https://developer.work.weixin.qq.com/document/path/99505
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.security.vip.submitBatchDelJob({ userid_list })
     */
    submitBatchDelJob(params: SecurityVipSubmitBatchDelJobParams, options?: RequestOptions): Promise<SecurityVipSubmitBatchDelJobResult>
  }
}
