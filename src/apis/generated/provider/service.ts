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
   * Adds a device (添加设备). For third-party apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90626
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await wecom.provider.service.addDevice({ model_id, device_sn })
   */
  addDevice(params: ServiceAddDeviceParams, options?: RequestOptions): Promise<ServiceAddDeviceResult>
  /**
   * Turns a corpid into one encrypted for the provider (corpid 转换). For third-party apps, customised
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/97061
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await wecom.provider.service.corpidToOpencorpid({ corpid })
   */
  corpidToOpencorpid(params: ServiceCorpidToOpencorpidParams, options?: RequestOptions): Promise<ServiceCorpidToOpencorpidResult>
  /**
   * Removes a device (删除设备). For third-party apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/92770
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await wecom.provider.service.delDevice({ device_sn })
   */
  delDevice(params: ServiceDelDeviceParams, options?: RequestOptions): Promise<ServiceDelDeviceResult>
  /**
   * Asks for the log of a device (获取设备日志). For third-party apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/91475
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await wecom.provider.service.fetchDeviceLog({ device_sn })
   */
  fetchDeviceLog(params: ServiceFetchDeviceLogParams, options?: RequestOptions): Promise<ServiceFetchDeviceLogResult>
  /**
   * Ends the migration of userids and corpids of a corp (设置 userid、corpid 迁移完成). For third-party apps,
   * customised apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/99375
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await wecom.provider.service.finishOpenidMigration({ corpid, openid_type })
   */
  finishOpenidMigration(params: ServiceFinishOpenidMigrationParams, options?: RequestOptions): Promise<ServiceFinishOpenidMigrationResult>
  /**
   * Reads what a device is authorized for (获取设备授权信息). For third-party apps.
   *
   * https://developer.work.weixin.qq.com/document/path/90753
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await wecom.provider.service.getDeviceAuthInfo({ device_sn })
   */
  getDeviceAuthInfo(params: ServiceGetDeviceAuthInfoParams, options?: RequestOptions): Promise<ServiceGetDeviceAuthInfoResult>
  /**
   * Lists the devices (获取设备列表). For third-party apps.
   *
   * https://developer.work.weixin.qq.com/document/path/91346
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await wecom.provider.service.listDevice()
   */
  listDevice(params?: ServiceListDeviceParams, options?: RequestOptions): Promise<ServiceListDeviceResult>
  /**
   * Resets the secret number of a device (重置设备密钥). For third-party apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90753
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await wecom.provider.service.resetSecretNo({ device_sn })
   */
  resetSecretNo(params: ServiceResetSecretNoParams, options?: RequestOptions): Promise<ServiceResetSecretNoResult>
  /**
   * Sets whether a printer supports printing (设置打印机支持状态). For third-party apps. Never repeated by
   * itself.
   *
   * https://developer.work.weixin.qq.com/document/path/92782
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await wecom.provider.service.setPrinterSupportState({ device_sn, not_supported_printer })
   */
  setPrinterSupportState(params: ServiceSetPrinterSupportStateParams, options?: RequestOptions): Promise<ServiceSetPrinterSupportStateResult>
  readonly batch: {
    /**
     * Reads the result of a translation (获取异步任务结果). For third-party apps.
     *
     * https://developer.work.weixin.qq.com/document/path/91882
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await wecom.provider.service.batch.getresult({ jobid })
     */
    getresult(params: ServiceBatchGetresultParams, options?: RequestOptions): Promise<ServiceBatchGetresultResult>
  }
  readonly contact: {
    /**
     * Searches the directory of several corps (通讯录单个或批量搜索). For third-party apps.
     *
     * https://developer.work.weixin.qq.com/document/path/91844
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await wecom.provider.service.contact.batchsearch({ auth_corpid })
     */
    batchsearch(params: ServiceContactBatchsearchParams, options?: RequestOptions): Promise<ServiceContactBatchsearchResult>
    /**
     * Starts the translation of ids in a file into names (异步通讯录 id 转译). For third-party apps. Never
     * repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/91846
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await wecom.provider.service.contact.idTranslate({ auth_corpid, media_id_list })
     */
    idTranslate(params: ServiceContactIdTranslateParams, options?: RequestOptions): Promise<ServiceContactIdTranslateResult>
    /**
     * Searches the directory of a corp (通讯录搜索). For third-party apps.
     *
     * https://developer.work.weixin.qq.com/document/path/91844
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await wecom.provider.service.contact.search({ auth_corpid, query_word })
     */
    search(params: ServiceContactSearchParams, options?: RequestOptions): Promise<ServiceContactSearchResult>
    /**
     * Sorts userids by name (通讯录 userid 排序). For third-party apps. Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/92093
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await wecom.provider.service.contact.sort({ auth_corpid, useridlist })
     */
    sort(params: ServiceContactSortParams, options?: RequestOptions): Promise<ServiceContactSortResult>
  }
  readonly externalcontact: {
    /**
     * Ends the migration of external_userids of a corp (设置 external_userid 迁移完成). For third-party apps.
     * Never repeated by itself.
     *
     * https://developer.work.weixin.qq.com/document/path/95327
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await wecom.provider.service.externalcontact.finishExternalUseridMigration({ corpid })
     */
    finishExternalUseridMigration(params: ServiceExternalcontactFinishExternalUseridMigrationParams, options?: RequestOptions): Promise<ServiceExternalcontactFinishExternalUseridMigrationResult>
  }
}
