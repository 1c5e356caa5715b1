import type { Clock } from '../../base/index.js'
import { WeComError } from '../../errors/index.js'
import type { SubmitLicensePayJobParams } from '../../types/index.js'
import type { LicenseApi } from '../tables/license/family.js'
import {
  checkWait,
  failedJob,
  JOB_DONE,
  JOB_FAILED,
  submitOnce,
  type WaitOptions,
  waitFor,
  waitForJob,
} from './waiting.js'

/** A payment that went through. */
export interface PaidLicenses {
  jobid: string
}

/** Paying orders from the prepaid balance, and waiting for what was paid. */
export interface LicensePaying {
  /**
   * Pays an order (a purchase, a renewal, or the parent of a purchase for several corps) and waits until it is paid.
   * It is submitted exactly once. Codes are made after that: see `waitForCodes`.
   *
   * https://developer.work.weixin.qq.com/document/path/99415
   * @throws `WeComJobError`: `submit_refused` when nothing was paid (errcode 701084: the order is not unpaid),
   * `submit_unknown` (then read the order), `job_pending` (then call `waitForPayJob` with the jobid),
   * `job_unreadable`, `job_failed` with the errcode (90433: balance too low) and the corps in `failures`; `WECOM_CONFIG`
   * @example await wecom.license.payOrder({ order_id, payer_userid }, { maxWaitMs: 300_000 })
   */
  payOrder(params: SubmitLicensePayJobParams, options?: WaitOptions): Promise<PaidLicenses>
  /**
   * Waits until a submitted payment is through.
   *
   * https://developer.work.weixin.qq.com/document/path/99415
   * @throws `WeComJobError`: `job_pending`, `job_unreadable`, `job_failed`
   * @example await wecom.license.waitForPayJob(jobid)
   */
  waitForPayJob(jobid: string, options?: WaitOptions): Promise<PaidLicenses>
  /**
   * Waits until the accounts of a paid order can be listed with `iterateOrderAccounts`. The event
   * `license_pay_success` tells the same without waiting.
   *
   * https://developer.work.weixin.qq.com/document/path/95649
   * @throws `WECOM_API` with errcode 701083 when the order is unpaid; `WECOM_TIMEOUT` (`codes_pending`), `WECOM_ABORTED`
   * @example await wecom.license.waitForCodes(order_id)
   */
  waitForCodes(order_id: string, options?: WaitOptions): Promise<void>
}

export function licensePaying(api: LicenseApi, clock: Clock): LicensePaying {
  const paying: LicensePaying = {
    async payOrder(params, options = {}) {
      checkWait(options)
      const submission = {
        what: `The payment of order ${params.order_id}`,
        signal: options.signal,
      }
      const { jobid } = await submitOnce(submission, () => api.submitPayJob(params, options))
      return paying.waitForPayJob(jobid, options)
    },

    async waitForPayJob(jobid, options) {
      const what = `Payment job ${jobid}`
      const job = { what, jobid, resume: 'waitForPayJob(jobid)' }
      return waitForJob(
        job,
        async () => {
          const { status, pay_job_result: result } = await api.payJobResult({ jobid }, options)
          if (Number(status) === JOB_DONE) return { jobid }
          if (Number(status) !== JOB_FAILED) return undefined
          const failures = result?.fail_corp_list ?? []
          throw failedJob({ what, jobid, errcode: result?.errcode, errmsg: result?.errmsg, failures })
        },
        clock,
        options,
      )
    },

    async waitForCodes(order_id, options) {
      const { answer, lastError } = await waitFor(
        async () => {
          const { account_list } = await api.listOrderAccount({ order_id, limit: 1 }, options)
          return account_list?.length > 0 ? true : undefined
        },
        clock,
        options,
      )
      if (answer) return
      throw new WeComError('WECOM_TIMEOUT', `Order ${order_id} has no accounts yet`, {
        reason: 'codes_pending',
        hint: 'Large orders take longer: wait again, or for the event license_pay_success.',
        cause: lastError,
      })
    },
  }
  return paying
}
