import { WeComError } from '../../errors/index.js'
import { type RequestOptions, warningOf } from '../../http/index.js'
import type { LicensePurchase, LicenseRenewal } from '../../types/index.js'
import { check, object, optional, text } from '../rules.js'
import { type LicenseApi, licenseFamily } from '../tables/license/family.js'
import {
  ACCOUNTS_PER_JOB,
  BATCH_SIZE,
  CORPS_PER_CALL,
  CORPS_PER_JOB,
  keyOfAccount,
  perType,
  purchases,
  renewals,
} from '../tables/license/fields.js'
import { type BatchReport, outcomeOfResult, refusal, walkBatches } from '../walk-batches.js'

/** What came of putting a job together. */
export interface JobReport<Item> extends BatchReport<Item> {
  /** The job, not submitted; `undefined` when nothing got into one. */
  jobid: string | undefined
  /** What WeCom warned about, although the calls went through. */
  warnings: string[]
}

/** How to put a job together. */
export interface CollectOptions extends RequestOptions {
  /** The job to append to. Default: a new one. */
  jobid?: string | undefined
}

/** Puts jobs together out of lists of any length. Nothing is ordered; a job that is never submitted costs nothing. */
export interface LicenseCollectors {
  /**
   * Puts accounts of a corp into a renewal job, for `submitOrderJob`; resolves to the outcome of every account.
   *
   * https://developer.work.weixin.qq.com/document/path/95646
   * @throws `WECOM_CONFIG` naming the account that is malformed or repeats another
   * @example const { jobid, ok, items } = await wecom.license.collectRenewals(corpid, [{ userid, type: 1 }])
   */
  collectRenewals(
    corpid: string,
    account_list: readonly LicenseRenewal[],
    options?: CollectOptions,
  ): Promise<JobReport<LicenseRenewal>>
  /**
   * Puts purchases into a job for several corps, for `submitOrderForCorps`; resolves to the outcome of every corp.
   *
   * https://developer.work.weixin.qq.com/document/path/98892
   * @throws `WECOM_CONFIG` naming the purchase that is malformed or repeats a corp
   * @example const { jobid, ok, items } = await wecom.license.collectOrders(buy_list)
   */
  collectOrders(
    buy_list: readonly LicensePurchase[],
    options?: CollectOptions,
  ): Promise<JobReport<LicensePurchase>>
}

export function licenseCollectors(api: LicenseApi): LicenseCollectors {
  return {
    async collectRenewals(corpid, account_list, options = {}) {
      const rules = { corpid: text, account_list: renewals(ACCOUNTS_PER_JOB), jobid: optional(text) }
      check('license.collectRenewals', { corpid, account_list, jobid: options.jobid }, object(rules, perType))
      const walk = { size: BATCH_SIZE, path: licenseFamily.createRenewOrderJob.path }
      return collect(account_list, walk, options, keyOfAccount, async (batch, jobid, rest) => {
        const answer = await api.createRenewOrderJob({ corpid, account_list: batch, jobid }, rest)
        return { ...answer, refused: answer.invalid_account_list }
      })
    },

    async collectOrders(buy_list, options = {}) {
      const rules = { buy_list: purchases(CORPS_PER_JOB), jobid: optional(text) }
      check('license.collectOrders', { buy_list, jobid: options.jobid }, rules)
      const walk = { size: CORPS_PER_CALL, path: licenseFamily.createNewOrderJob.path }
      return collect(buy_list, walk, options, keyOfCorp, async (batch, jobid, rest) => {
        const answer = await api.createNewOrderJob({ buy_list: batch, jobid }, rest)
        return { ...answer, refused: answer.invalid_list }
      })
    },
  }
}

interface Appended<Refused> {
  errcode?: number
  errmsg?: string
  jobid?: string
  refused: readonly Refused[] | undefined
}

async function collect<
  Key extends object,
  Item extends Key,
  Refused extends Key & { errcode: number; errmsg?: string },
>(
  list: readonly Item[],
  walk: { size: number; path: string },
  { jobid: given, ...options }: CollectOptions,
  keyOf: (one: Key) => string,
  append: (batch: Item[], jobid: string | undefined, options: RequestOptions) => Promise<Appended<Refused>>,
): Promise<JobReport<Item>> {
  let jobid = given
  const warnings: string[] = []
  const report = await walkBatches(list, { ...walk, signal: options.signal }, async (batch) => {
    const answer = await append(batch, jobid, options)
    jobid = answer.jobid ?? jobid
    if (jobid === undefined && Number(answer.errcode ?? 0) === 0) {
      throw new WeComError('WECOM_HTTP', `${walk.path}: the answer has no jobid`, {
        reason: 'malformed_response',
      })
    }
    const warning = warningOf(answer)
    if (warning !== undefined) warnings.push(warning)
    const refused = new Map((answer.refused ?? []).map((one) => [keyOf(one), one]))
    return batch.map((item) => {
      const why = refused.get(keyOf(item))
      return why === undefined ? outcomeOfResult(item, answer) : refusal(item, why)
    })
  })
  return { ...report, jobid, warnings }
}

function keyOfCorp({ corpid }: { corpid: string }): string {
  return corpid
}
