import type { Clock } from '../../base/index.js'
import { hasRole } from '../../errcodes/index.js'
import { isWeComApiError, isWeComJobError, type JobItemFailure, WeComJobError } from '../../errors/index.js'
import { warningOf } from '../../http/index.js'
import type {
  LicensePurchase,
  LicenseRenewal,
  LicenseRenewalDuration,
  SubmitNewLicenseOrderJobParams,
} from '../../types/index.js'
import { check, text } from '../rules.js'
import type { LicenseApi } from '../tables/license/family.js'
import { renewalDuration } from '../tables/license/fields.js'
import { LOOK_FOR_RENEWAL } from '../tables/license/order-jobs.js'
import type { LicenseCollectors } from './collect.js'
import { checkNewExpireTime } from './new-expire-time.js'
import { readyToSubmit } from './ready-to-submit.js'
import {
  checkWait,
  failedJob,
  JOB_DONE,
  JOB_FAILED,
  submitOnce,
  type WaitOptions,
  waitForJob,
} from './waiting.js'

/** How to order a whole list. */
export interface OrderOptions extends WaitOptions {
  /** Order the rest when items of the list are refused. Default: `false`, nothing is ordered then. */
  skipRefused?: boolean | undefined
}

/** An order made of a list. */
export interface OrderedLicenses {
  order_id: string
  jobid: string
  /** What is not in the order, and why. */
  failures: readonly JobItemFailure[]
  /** What WeCom warned about, such as an order of the app it could not associate. */
  warnings: readonly string[]
}

/** What to buy, and for whom it is bought. */
export interface OrderForCorpsParams {
  /** Plain userid of a member of the provider's own corp who may buy licences. */
  buyer_userid: string
  /** At most 100,000, each corp once. */
  buy_list: readonly LicensePurchase[]
}

/** What to renew. */
export interface RenewAccountsParams {
  corpid: string
  /** Plain userid of a member of the provider's own corp who may buy licences. */
  buyer_userid: string
  /** At most 1,000,000 of each type, each account once. */
  account_list: readonly LicenseRenewal[]
  account_duration: LicenseRenewalDuration
}

/**
 * Orders out of lists of any length. A job is put together first, which orders nothing, and then submitted exactly
 * once. What goes wrong is a `WeComJobError` whose `reason` says how far it came and whose `jobid` leads on.
 */
export interface LicenseOrdering {
  /**
   * Orders accounts for several corps at once and waits for the order, which then has to be paid.
   *
   * https://developer.work.weixin.qq.com/document/path/98892
   * @throws `WeComJobError`: `collect_stopped`, `items_refused` and `submit_refused` when nothing was ordered,
   * `submit_unknown` (then call `submitOrderForCorps` with the jobid: WeCom takes a job once), `job_pending` (then call
   * `waitForOrderJob`), `job_unreadable`, `job_failed`; `WECOM_CONFIG` naming the field
   * @example const { order_id } = await wecom.license.orderForCorps({ buyer_userid, buy_list })
   */
  orderForCorps(params: OrderForCorpsParams, options?: OrderOptions): Promise<OrderedLicenses>
  /**
   * Submits a job `collectOrders` put together and waits for the order. A job that was submitted already is only
   * waited for, so that this is also how to go on after `submit_unknown`.
   *
   * https://developer.work.weixin.qq.com/document/path/98892
   * @throws `WeComJobError` as {@link orderForCorps}; `WECOM_CONFIG` naming the field
   * @example const { order_id } = await wecom.license.submitOrderForCorps({ jobid, buyer_userid })
   */
  submitOrderForCorps(params: SubmitNewLicenseOrderJobParams, options?: WaitOptions): Promise<OrderedLicenses>
  /**
   * Waits for the order of a submitted job.
   *
   * https://developer.work.weixin.qq.com/document/path/98892
   * @throws `WeComJobError`: `job_pending`, `job_unreadable` (errcode 701125: it was never submitted), `job_failed`
   * @example const { order_id } = await wecom.license.waitForOrderJob(jobid)
   */
  waitForOrderJob(jobid: string, options?: WaitOptions): Promise<OrderedLicenses>
  /**
   * Orders the renewal of accounts of a corp, which then has to be paid.
   *
   * https://developer.work.weixin.qq.com/document/path/95646
   * @throws `WeComJobError`: `collect_stopped`, `items_refused` and `submit_refused` when nothing was ordered,
   * `submit_unknown` and `already_submitted` (then look for the order with `reconcileOrder`); `WECOM_CONFIG` naming
   * the field
   * @example const { order_id } = await wecom.license.renewAccounts({
   *   corpid, buyer_userid, account_list: [{ userid, type: 1 }], account_duration: { months: 12 } })
   */
  renewAccounts(
    params: RenewAccountsParams,
    options?: Omit<OrderOptions, 'maxWaitMs'>,
  ): Promise<OrderedLicenses>
}

export function licenseOrdering(
  api: LicenseApi,
  collectors: LicenseCollectors,
  clock: Clock,
): LicenseOrdering {
  const ordering: LicenseOrdering = {
    async orderForCorps({ buyer_userid, buy_list }, options = {}) {
      check('license.orderForCorps', { buyer_userid }, { buyer_userid: text })
      checkWait(options)
      const collected = await collectors.collectOrders(buy_list, options)
      const { jobid, failures } = readyToSubmit('The purchase', collected, options)
      try {
        const ordered = await ordering.submitOrderForCorps({ jobid, buyer_userid }, options)
        return {
          ...ordered,
          failures: [...failures, ...ordered.failures],
          warnings: [...collected.warnings, ...ordered.warnings],
        }
      } catch (error) {
        throw isWeComJobError(error) ? error.withItems(collected.items) : error
      }
    },

    async submitOrderForCorps(params, options = {}) {
      checkWait(options)
      const { jobid } = params
      const submission = {
        what: `Purchase job ${jobid}`,
        jobid,
        signal: options.signal,
      }
      let warning: string | undefined
      try {
        warning = warningOf(await submitOnce(submission, () => api.submitNewOrderJob(params, options)))
      } catch (error) {
        if (!wasSubmitted(error)) throw error
      }
      const ordered = await ordering.waitForOrderJob(jobid, options)
      return warning === undefined ? ordered : { ...ordered, warnings: [warning, ...ordered.warnings] }
    },

    async waitForOrderJob(jobid, options) {
      const what = `Purchase job ${jobid}`
      const job = { what, jobid, resume: 'waitForOrderJob(jobid)' }
      const done = await waitForJob(
        job,
        async () => {
          const answer = await api.newOrderJobResult({ jobid }, options)
          return isOver(answer) ? answer : undefined
        },
        clock,
        options,
      )
      const { order_id, fail_list: failures = [] } = done
      if (Number(done.status) === JOB_FAILED || order_id === undefined)
        throw failedJob({ what, jobid, failures })
      const warning = warningOf(done)
      return { order_id, jobid, failures, warnings: warning === undefined ? [] : [warning] }
    },

    async renewAccounts({ corpid, buyer_userid, account_list, account_duration }, options = {}) {
      const rules = { buyer_userid: text, account_duration: renewalDuration }
      check('license.renewAccounts', { buyer_userid, account_duration }, rules)
      checkNewExpireTime(account_duration, clock.now())
      const collected = await collectors.collectRenewals(corpid, account_list, options)
      const { jobid, failures } = readyToSubmit('The renewal', collected, options)
      const submission = {
        what: `Renewal job ${jobid}`,
        jobid,
        signal: options.signal,
      }
      try {
        const answer = await submitOnce(submission, () =>
          api.submitOrderJob({ jobid, buyer_userid, account_duration }, options),
        )
        const warning = warningOf(answer)
        const warnings = warning === undefined ? collected.warnings : [...collected.warnings, warning]
        return { order_id: answer.order_id, jobid, failures, warnings }
      } catch (error) {
        if (!isWeComJobError(error)) throw error
        if (!wasSubmitted(error)) throw error.withItems(collected.items)
        throw new WeComJobError(error.code, `Renewal job ${jobid} was submitted before`, {
          reason: 'already_submitted',
          jobid,
          errcode: error.errcode,
          items: collected.items,
          hint: LOOK_FOR_RENEWAL,
          cause: error,
        })
      }
    },
  }
  return ordering
}

function isOver({ status }: { status: unknown }): boolean {
  return Number(status) === JOB_DONE || Number(status) === JOB_FAILED
}

/** Whether a refusal says that an earlier submission worked. */
function wasSubmitted(error: unknown): boolean {
  if (!isWeComJobError(error, 'submit_refused') || !isWeComApiError(error.cause)) return false
  return hasRole(error.cause.errcode, 'jobStarted')
}
