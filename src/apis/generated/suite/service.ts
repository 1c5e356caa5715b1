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
     * Lists the bills of the acquisition component (获取获客助手账单). For third-party apps.
     *
     * https://developer.work.weixin.qq.com/document/path/99602
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await suite.service.customerAcquisition.getBillList({ auth_corpid, begin_time, end_time })
     */
    getBillList(params: ServiceCustomerAcquisitionGetBillListParams, options?: RequestOptions): Promise<ServiceCustomerAcquisitionGetBillListResult>
  }
  readonly externalcontact: {
    /**
     * Turns a unionid into external_userids of the provider (unionid 转换为 external_userid). For third-party
     * apps.
     *
     * https://developer.work.weixin.qq.com/document/path/95327
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await suite.service.externalcontact.unionidToExternalUserid3rd({ unionid, openid })
     */
    unionidToExternalUserid3rd(params: ServiceExternalcontactUnionidToExternalUserid3rdParams, options?: RequestOptions): Promise<ServiceExternalcontactUnionidToExternalUserid3rdResult>
  }
  readonly school: {
    /**
     * Says which parent or student a login code stands for (获取家校访问用户身份). For third-party apps. Never
     * repeated by itself.
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await suite.service.school.getuserinfo3rd({ code })
     */
    getuserinfo3rd(params: ServiceSchoolGetuserinfo3rdParams, options?: RequestOptions): Promise<ServiceSchoolGetuserinfo3rdResult>
  }
}
