// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  ServiceCustomerAcquisitionGetBillListParams,
  ServiceCustomerAcquisitionGetBillListResult,
  ServiceExternalcontactUnionidToExternalUserid3rdParams,
  ServiceExternalcontactUnionidToExternalUserid3rdResult,
  ServiceSchoolGetuserinfo3rdParams,
  ServiceSchoolGetuserinfo3rdResult,
} from '../../../types/index.js'

/** `service/…` with the token of the suite. */
export interface SuiteServiceApi {
  readonly customerAcquisition: {
    /**
     * `service/customer_acquisition/get_bill_list`. For third-party apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/99602
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getBillList(params: ServiceCustomerAcquisitionGetBillListParams, options?: RequestOptions): Promise<ServiceCustomerAcquisitionGetBillListResult>
  }
  readonly externalcontact: {
    /**
     * `service/externalcontact/unionid_to_external_userid_3rd`. For third-party apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/95327
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    unionidToExternalUserid3rd(params: ServiceExternalcontactUnionidToExternalUserid3rdParams, options?: RequestOptions): Promise<ServiceExternalcontactUnionidToExternalUserid3rdResult>
  }
  readonly school: {
    /**
     * `service/school/getuserinfo3rd`. For third-party apps. Never repeated by itself.
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    getuserinfo3rd(params: ServiceSchoolGetuserinfo3rdParams, options?: RequestOptions): Promise<ServiceSchoolGetuserinfo3rdResult>
  }
}
