// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  ServiceAddDeviceParams,
  ServiceAddDeviceResult,
  ServiceBatchGetresultParams,
  ServiceBatchGetresultResult,
  ServiceContactBatchsearchParams,
  ServiceContactBatchsearchResult,
  ServiceContactIdTranslateParams,
  ServiceContactIdTranslateResult,
  ServiceContactSearchParams,
  ServiceContactSearchResult,
  ServiceContactSortParams,
  ServiceContactSortResult,
  ServiceCorpidToOpencorpidParams,
  ServiceCorpidToOpencorpidResult,
  ServiceDelDeviceParams,
  ServiceDelDeviceResult,
  ServiceExternalcontactFinishExternalUseridMigrationParams,
  ServiceExternalcontactFinishExternalUseridMigrationResult,
  ServiceFetchDeviceLogParams,
  ServiceFetchDeviceLogResult,
  ServiceFinishOpenidMigrationParams,
  ServiceFinishOpenidMigrationResult,
  ServiceGetDeviceAuthInfoParams,
  ServiceGetDeviceAuthInfoResult,
  ServiceListDeviceParams,
  ServiceListDeviceResult,
  ServiceResetSecretNoParams,
  ServiceResetSecretNoResult,
  ServiceSetPrinterSupportStateParams,
  ServiceSetPrinterSupportStateResult,
} from '../../../types/index.js'

/** `service/…` with the token of the provider. */
export interface ProviderServiceApi {
  /**
   * `service/add_device`. For third-party apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90626
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  addDevice(params: ServiceAddDeviceParams, options?: RequestOptions): Promise<ServiceAddDeviceResult>
  /**
   * `service/corpid_to_opencorpid`. For third-party apps, customised apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/97061
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  corpidToOpencorpid(params: ServiceCorpidToOpencorpidParams, options?: RequestOptions): Promise<ServiceCorpidToOpencorpidResult>
  /**
   * `service/del_device`. For third-party apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92770
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  delDevice(params: ServiceDelDeviceParams, options?: RequestOptions): Promise<ServiceDelDeviceResult>
  /**
   * `service/fetch_device_log`. For third-party apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91475
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  fetchDeviceLog(params: ServiceFetchDeviceLogParams, options?: RequestOptions): Promise<ServiceFetchDeviceLogResult>
  /**
   * `service/finish_openid_migration`. For third-party apps, customised apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99375
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  finishOpenidMigration(params: ServiceFinishOpenidMigrationParams, options?: RequestOptions): Promise<ServiceFinishOpenidMigrationResult>
  /**
   * `service/get_device_auth_info`. For third-party apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90753
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getDeviceAuthInfo(params: ServiceGetDeviceAuthInfoParams, options?: RequestOptions): Promise<ServiceGetDeviceAuthInfoResult>
  /**
   * `service/list_device`. For third-party apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91346
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  listDevice(params?: ServiceListDeviceParams, options?: RequestOptions): Promise<ServiceListDeviceResult>
  /**
   * `service/reset_secret_no`. For third-party apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90753
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  resetSecretNo(params: ServiceResetSecretNoParams, options?: RequestOptions): Promise<ServiceResetSecretNoResult>
  /**
   * `service/set_printer_support_state`. For third-party apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/92782
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  setPrinterSupportState(params: ServiceSetPrinterSupportStateParams, options?: RequestOptions): Promise<ServiceSetPrinterSupportStateResult>
  readonly batch: {
    /**
     * `service/batch/getresult`. For third-party apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/91882
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getresult(params: ServiceBatchGetresultParams, options?: RequestOptions): Promise<ServiceBatchGetresultResult>
  }
  readonly contact: {
    /**
     * `service/contact/batchsearch`. For third-party apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/91844
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    batchsearch(params: ServiceContactBatchsearchParams, options?: RequestOptions): Promise<ServiceContactBatchsearchResult>
    /**
     * `service/contact/id_translate`. For third-party apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/91846
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    idTranslate(params: ServiceContactIdTranslateParams, options?: RequestOptions): Promise<ServiceContactIdTranslateResult>
    /**
     * `service/contact/search`. For third-party apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/91844
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    search(params: ServiceContactSearchParams, options?: RequestOptions): Promise<ServiceContactSearchResult>
    /**
     * `service/contact/sort`. For third-party apps. Never repeated by itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92093
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    sort(params: ServiceContactSortParams, options?: RequestOptions): Promise<ServiceContactSortResult>
  }
  readonly externalcontact: {
    /**
     * `service/externalcontact/finish_external_userid_migration`. For third-party apps. Never repeated by
     * itself.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95327
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    finishExternalUseridMigration(params: ServiceExternalcontactFinishExternalUseridMigrationParams, options?: RequestOptions): Promise<ServiceExternalcontactFinishExternalUseridMigrationResult>
  }
}
