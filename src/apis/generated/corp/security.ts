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
   * `security/get_file_oper_record`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/98079
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getFileOperRecord(params: SecurityGetFileOperRecordParams, options?: RequestOptions): Promise<SecurityGetFileOperRecordResult>
  /**
   * Every item of `record_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetFileOperRecord(params: SecurityGetFileOperRecordParams, options?: RequestOptions): AsyncGenerator<NonNullable<SecurityGetFileOperRecordResult['record_list']>[number], void, undefined>
  /**
   * `security/get_screen_oper_record`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100128
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getScreenOperRecord(params: SecurityGetScreenOperRecordParams, options?: RequestOptions): Promise<SecurityGetScreenOperRecordResult>
  /**
   * Every item of `record_list`, page by page.
   *
   * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
   */
  iterateGetScreenOperRecord(params: SecurityGetScreenOperRecordParams, options?: RequestOptions): AsyncGenerator<NonNullable<SecurityGetScreenOperRecordResult['record_list']>[number], void, undefined>
  /**
   * `security/get_server_domain_ip`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/93221
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getServerDomainIp(params?: SecurityGetServerDomainIpParams, options?: RequestOptions): Promise<SecurityGetServerDomainIpResult>
  readonly adminOperLog: {
    /**
     * `security/admin_oper_log/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100179
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params: SecurityAdminOperLogListParams, options?: RequestOptions): Promise<SecurityAdminOperLogListResult>
    /**
     * Every item of `record_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateList(params: SecurityAdminOperLogListParams, options?: RequestOptions): AsyncGenerator<NonNullable<SecurityAdminOperLogListResult['record_list']>[number], void, undefined>
  }
  readonly memberOperLog: {
    /**
     * `security/member_oper_log/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/100178
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params: SecurityMemberOperLogListParams, options?: RequestOptions): Promise<SecurityMemberOperLogListResult>
    /**
     * Every item of `record_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateList(params: SecurityMemberOperLogListParams, options?: RequestOptions): AsyncGenerator<NonNullable<SecurityMemberOperLogListResult['record_list']>[number], void, undefined>
  }
  readonly trustdevice: {
    /**
     * `security/trustdevice/approve`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98920
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    approve(params: SecurityTrustdeviceApproveParams, options?: RequestOptions): Promise<SecurityTrustdeviceApproveResult>
    /**
     * `security/trustdevice/delete`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98920
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    delete(params: SecurityTrustdeviceDeleteParams, options?: RequestOptions): Promise<SecurityTrustdeviceDeleteResult>
    /**
     * `security/trustdevice/get_by_user`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98920
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getByUser(params: SecurityTrustdeviceGetByUserParams, options?: RequestOptions): Promise<SecurityTrustdeviceGetByUserResult>
    /**
     * `security/trustdevice/import`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98920
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    import(params: SecurityTrustdeviceImportParams, options?: RequestOptions): Promise<SecurityTrustdeviceImportResult>
    /**
     * `security/trustdevice/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98920
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params: SecurityTrustdeviceListParams, options?: RequestOptions): Promise<SecurityTrustdeviceListResult>
    /**
     * Every item of `device_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateList(params: SecurityTrustdeviceListParams, options?: RequestOptions): AsyncGenerator<NonNullable<SecurityTrustdeviceListResult['device_list']>[number], void, undefined>
    /**
     * `security/trustdevice/reject`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/98920
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    reject(params: SecurityTrustdeviceRejectParams, options?: RequestOptions): Promise<SecurityTrustdeviceRejectResult>
  }
  readonly vip: {
    /**
     * `security/vip/batch_add_job_result`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99503
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchAddJobResult(params: SecurityVipBatchAddJobResultParams, options?: RequestOptions): Promise<SecurityVipBatchAddJobResultResult>
    /**
     * `security/vip/batch_del_job_result`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99505
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchDelJobResult(params: SecurityVipBatchDelJobResultParams, options?: RequestOptions): Promise<SecurityVipBatchDelJobResultResult>
    /**
     * `security/vip/list`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99506
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    list(params?: SecurityVipListParams, options?: RequestOptions): Promise<SecurityVipListResult>
    /**
     * Every item of `userid_list`, page by page.
     *
     * @throws WECOM_API, WECOM_STATE (`cursor_stuck`)
     */
    iterateList(params?: SecurityVipListParams, options?: RequestOptions): AsyncGenerator<NonNullable<SecurityVipListResult['userid_list']>[number], void, undefined>
    /**
     * `security/vip/submit_batch_add_job`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99503
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    submitBatchAddJob(params: SecurityVipSubmitBatchAddJobParams, options?: RequestOptions): Promise<SecurityVipSubmitBatchAddJobResult>
    /**
     * `security/vip/submit_batch_del_job`. For self-built apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99505
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    submitBatchDelJob(params: SecurityVipSubmitBatchDelJobParams, options?: RequestOptions): Promise<SecurityVipSubmitBatchDelJobResult>
  }
}
