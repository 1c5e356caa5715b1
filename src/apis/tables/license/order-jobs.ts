import type {
  CreateNewLicenseOrderJobParams,
  CreateNewLicenseOrderJobResult,
  CreateRenewLicenseOrderJobParams,
  CreateRenewLicenseOrderJobResult,
  LicensePayJobResultParams,
  LicensePayJobResultResult,
  NewLicenseOrderJobResultParams,
  NewLicenseOrderJobResultResult,
  SubmitLicenseOrderJobParams,
  SubmitLicenseOrderJobResult,
  SubmitLicensePayJobParams,
  SubmitLicensePayJobResult,
  SubmitNewLicenseOrderJobParams,
  SubmitNewLicenseOrderJobResult,
} from '../../../types/index.js'
import { optional, text } from '../../rules.js'
import { BATCH_SIZE, CORPS_PER_CALL, purchases, renewalDuration, renewals } from './fields.js'
import { line } from './line.js'

/** Where to look when it is not known whether a renewal was ordered. */
export const LOOK_FOR_RENEWAL =
  'Look for the order with reconcileOrder. Only if there is none, submit the same job with submitOrderJob: WeCom takes a job once.'

/** The lines of `license/…` about jobs: renewals, purchases for several corps, payments from the balance. */
export const licenseJobs = {
  /**
   * Makes a renewal job, or appends to one; nothing is ordered before `submitOrderJob`. `collectRenewals` takes
   * lists of any length, `renewAccounts` does it all.
   *
   * https://developer.work.weixin.qq.com/document/path/95646
   * @throws `WECOM_API`; not for errcode 701024 (every account refused)
   * @example const { jobid, invalid_account_list } = await wecom.license.createRenewOrderJob({ corpid, account_list })
   */
  createRenewOrderJob: line<CreateRenewLicenseOrderJobParams, CreateRenewLicenseOrderJobResult>({
    path: '/cgi-bin/license/create_renew_order_job',
    safeToRepeat: false,
    page: 95646,
    resultErrcodes: [701024],
    rule: { corpid: text, account_list: renewals(BATCH_SIZE), jobid: optional(text) },
  }),

  /**
   * Turns a renewal job into an order. Never repeated by itself; errcode 701126 after an unknown outcome says that
   * the first call worked: the order is then found with `reconcileOrder`.
   *
   * https://developer.work.weixin.qq.com/document/path/95646
   * @throws `WECOM_API` with errcode 701126 when it was submitted before, 701090 when nothing would be renewed; an error
   * with the reason `outcome_unknown` when no answer came
   * @example const { order_id } = await wecom.license.submitOrderJob({
   *   jobid, buyer_userid, account_duration: { months: 12 } })
   */
  submitOrderJob: line<SubmitLicenseOrderJobParams, SubmitLicenseOrderJobResult>({
    path: '/cgi-bin/license/submit_order_job',
    safeToRepeat: false,
    findOut: LOOK_FOR_RENEWAL,
    page: 95646,
    rule: { jobid: text, buyer_userid: text, account_duration: renewalDuration },
  }),

  /**
   * Makes a purchase job for several corps, or appends to one; nothing is ordered before `submitNewOrderJob`.
   * `collectOrders` takes lists of any length, `orderForCorps` does it all.
   *
   * https://developer.work.weixin.qq.com/document/path/98892
   * @throws `WECOM_API` with errcode 701121 for a test corp; not for 701122 or 701024 (every corp refused)
   * @example const { jobid, invalid_list } = await wecom.license.createNewOrderJob({ buy_list })
   */
  createNewOrderJob: line<CreateNewLicenseOrderJobParams, CreateNewLicenseOrderJobResult>({
    path: '/cgi-bin/license/create_new_order_job',
    safeToRepeat: false,
    page: 98892,
    resultErrcodes: [701122, 701024],
    rule: { buy_list: purchases(CORPS_PER_CALL), jobid: optional(text) },
  }),

  /**
   * Has a purchase job for several corps turned into an order, which takes a while: see `newOrderJobResult`.
   *
   * https://developer.work.weixin.qq.com/document/path/98892
   * @throws `WECOM_API` with errcode 701126 when it was submitted before; an error with the reason `outcome_unknown`
   * when no answer came
   * @example await wecom.license.submitNewOrderJob({ jobid, buyer_userid })
   */
  submitNewOrderJob: line<SubmitNewLicenseOrderJobParams, SubmitNewLicenseOrderJobResult>({
    path: '/cgi-bin/license/submit_new_order_job',
    safeToRepeat: false,
    findOut: 'Go on with submitOrderForCorps and the same jobid: WeCom takes a job once.',
    page: 98892,
    rule: { jobid: text, buyer_userid: text },
  }),

  /**
   * Says how far a purchase for several corps is, up to 7 days after its submission; `waitForOrderJob` waits for it.
   *
   * https://developer.work.weixin.qq.com/document/path/98892
   * @throws `WECOM_API` with errcode 701125 when the job was not submitted, 40088 when there is none
   * @example const { status, order_id } = await wecom.license.newOrderJobResult({ jobid })
   */
  newOrderJobResult: line<NewLicenseOrderJobResultParams, NewLicenseOrderJobResultResult>({
    path: '/cgi-bin/license/new_order_job_result',
    safeToRepeat: true,
    page: 98892,
    rule: { jobid: text },
  }),

  /**
   * Has an order paid from the prepaid balance, which takes a while: see `payJobResult`; `payOrder` does it all.
   * From then on the order cannot be paid any other way.
   *
   * https://developer.work.weixin.qq.com/document/path/99415
   * @throws `WECOM_API` with errcode 701084 when the order is not unpaid, 48001 when the payer may not pay; an error
   * with the reason `outcome_unknown` when no answer came
   * @example const { jobid } = await wecom.license.submitPayJob({ payer_userid, order_id })
   */
  submitPayJob: line<SubmitLicensePayJobParams, SubmitLicensePayJobResult>({
    path: '/cgi-bin/license/submit_pay_job',
    safeToRepeat: false,
    findOut:
      'Read the order with getOrder or getUnionOrder, more than once: only an unpaid order may be paid.',
    page: 99415,
    rule: { payer_userid: text, order_id: text },
  }),

  /**
   * Says how far a payment is, up to 7 days after its submission; `waitForPayJob` waits for it. A failed payment is
   * a success of this call: look at `status`.
   *
   * https://developer.work.weixin.qq.com/document/path/99415
   * @throws `WECOM_API` with errcode 40088 when there is no such job
   * @example const { status, pay_job_result } = await wecom.license.payJobResult({ jobid })
   */
  payJobResult: line<LicensePayJobResultParams, LicensePayJobResultResult>({
    path: '/cgi-bin/license/pay_job_result',
    safeToRepeat: true,
    page: 99415,
    rule: { jobid: text },
  }),
}
