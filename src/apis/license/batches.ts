import type { ItemOutcome } from '../../errors/index.js'
import type { RequestOptions } from '../../http/index.js'
import type { ActiveCodeInfo, LicenseActivation, LicenseTransfer } from '../../types/index.js'
import { check, optional, type Rules, text } from '../rules.js'
import { type LicenseApi, licenseFamily } from '../tables/license/family.js'
import { activations, BATCH_SIZE, codes, flag, transfers } from '../tables/license/fields.js'
import {
  type BatchReport,
  type ItemResult,
  outcomeOfResult,
  type WalkOptions,
  walkBatches,
} from '../walk-batches.js'

/** Between which corps codes are given. */
export interface ShareCodesParams {
  /** The upstream corp, whose own and unused the codes are. */
  from_corpid: string
  /** The downstream corp. */
  to_corpid: string
  /** 0 upstream and downstream (default), 1 linked corps. */
  corp_link_type?: 0 | 1 | undefined
}

/**
 * Lists of any length, in calls of 1000. A list is checked as a whole before anything is sent; from then on these
 * methods always resolve, to the outcome of every item and to the error that stopped them before the end, if any.
 * Nothing is sent twice.
 */
export interface LicenseBatches {
  /**
   * Binds codes to members of a corp. `unknown` items (no answer) are cleared up with `readCodes`.
   *
   * https://developer.work.weixin.qq.com/document/path/95553
   * @throws `WECOM_CONFIG` naming the item that is malformed or repeats a code
   * @example const { ok, items } = await wecom.license.activateAccounts(corpid, [{ active_code, userid }])
   */
  activateAccounts(
    corpid: string,
    list: readonly LicenseActivation[],
    options?: RequestOptions,
  ): Promise<BatchReport<LicenseActivation>>
  /**
   * Reads codes; each item that is done has what is known about the code in `found`, one that WeCom does not know is
   * refused without errcode. A code given twice is read once and reported twice.
   *
   * https://developer.work.weixin.qq.com/document/path/95552
   * @throws `WECOM_CONFIG` naming the item that is no text
   * @example const { items } = await wecom.license.readCodes(corpid, active_codes)
   */
  readCodes(
    corpid: string,
    active_codes: readonly string[],
    options?: RequestOptions,
  ): Promise<BatchReport<string, ActiveCodeInfo>>
  /**
   * Moves accounts between members of a corp.
   *
   * https://developer.work.weixin.qq.com/document/path/95673
   * @throws `WECOM_CONFIG` naming the item that is malformed
   * @example const { items } = await wecom.license.transferAccounts(corpid, [{ handover_userid, takeover_userid }])
   */
  transferAccounts(
    corpid: string,
    list: readonly LicenseTransfer[],
    options?: RequestOptions,
  ): Promise<BatchReport<LicenseTransfer>>
  /**
   * Gives unused codes of an upstream corp to a downstream corp.
   *
   * https://developer.work.weixin.qq.com/document/path/96059
   * @throws `WECOM_CONFIG` naming the item that is no text or repeats another
   * @example const { ok } = await wecom.license.shareCodes({ from_corpid, to_corpid }, active_codes)
   */
  shareCodes(
    params: ShareCodesParams,
    active_codes: readonly string[],
    options?: RequestOptions,
  ): Promise<BatchReport<string>>
}

const ANY_LENGTH = Number.MAX_SAFE_INTEGER

export function licenseBatches(api: LicenseApi): LicenseBatches {
  return {
    async activateAccounts(corpid, list, options) {
      check('license.activateAccounts', { corpid, list }, { corpid: text, list: activations(ANY_LENGTH, 0) })
      return walkBatches(list, walk(licenseFamily.batchActiveAccount, options), async (batch) => {
        const answer = await api.batchActiveAccount({ corpid, active_list: batch }, options)
        return pairUp(batch, answer.active_result, ({ active_code }) => active_code, whenMissing(answer))
      })
    },

    async readCodes(corpid, active_codes, options) {
      const wanted = [...new Set(active_codes)]
      check(
        'license.readCodes',
        { corpid, active_codes: wanted },
        { corpid: text, active_codes: codes(ANY_LENGTH, 0) },
      )
      const path = walk(licenseFamily.batchGetActiveInfoByCode, options)
      const report = await walkBatches<string, ActiveCodeInfo>(wanted, path, async (batch) => {
        const answer = await api.batchGetActiveInfoByCode({ corpid, active_code_list: batch }, options)
        const infos = new Map(answer.active_info_list?.map((info) => [info.active_code, info]))
        const invalid = new Set(answer.invalid_active_code_list)
        const missing = whenMissing(answer)
        return batch.map((item) => {
          const found = infos.get(item)
          if (found !== undefined) return { item, outcome: 'done', found }
          return invalid.has(item) ? { item, outcome: 'refused' } : { item, ...missing }
        })
      })
      const byCode = new Map(report.items.map((outcome) => [outcome.item, outcome]))
      return { ...report, items: active_codes.flatMap((code) => byCode.get(code) ?? []) }
    },

    async transferAccounts(corpid, list, options) {
      check('license.transferAccounts', { corpid, list }, { corpid: text, list: transfers(ANY_LENGTH, 0) })
      return walkBatches(list, walk(licenseFamily.batchTransferLicense, options), async (batch) => {
        const answer = await api.batchTransferLicense({ corpid, transfer_list: batch }, options)
        return pairUp(batch, answer.transfer_result, keyOfTransfer, whenMissing(answer))
      })
    },

    async shareCodes(params, active_codes, options) {
      check('license.shareCodes', { ...params, active_codes }, SHARE_RULES)
      return walkBatches(active_codes, walk(licenseFamily.batchShareActiveCode, options), async (batch) => {
        const share_list = batch.map((active_code) => ({ active_code }))
        const answer = await api.batchShareActiveCode({ ...params, share_list }, options)
        const refused = whenMissing(answer)
        // Only what was refused may be listed.
        const missing = refused.outcome === 'unknown' ? ({ outcome: 'done' } as const) : refused
        return pairUp(batch, answer.share_result, codeOf, missing)
      })
    },
  }
}

const SHARE_RULES: Rules = {
  from_corpid: text,
  to_corpid: text,
  corp_link_type: optional(flag),
  active_codes: codes(ANY_LENGTH, 0),
}

function walk({ path }: { path: string }, options?: RequestOptions): WalkOptions {
  return { size: BATCH_SIZE, path, signal: options?.signal }
}

type Missing = { outcome: 'done' } | { outcome: 'unknown' } | { outcome: 'refused'; errcode: number }

/** What it means for an item not to be in the answer. */
function whenMissing({ errcode = 0 }: { errcode?: number }): Exclude<Missing, { outcome: 'done' }> {
  const code = Number(errcode)
  return code === 0 ? { outcome: 'unknown' } : { outcome: 'refused', errcode: code }
}

/** The outcome of each item by the result that has its key. */
function pairUp<Item extends string | object, Result extends ItemResult>(
  batch: readonly Item[],
  results: readonly Result[] | undefined,
  keyOf: (one: Item | Result) => string,
  missing: Missing,
): ItemOutcome<Item, never>[] {
  const byKey = new Map((results ?? []).map((result) => [keyOf(result), result]))
  return batch.map((item) => {
    const result = byKey.get(keyOf(item))
    if (result === undefined) return { item, ...missing }
    return outcomeOfResult(item, result)
  })
}

function codeOf(one: string | { active_code: string }): string {
  return typeof one === 'string' ? one : one.active_code
}

/** userids know no case. */
function keyOfTransfer({ handover_userid, takeover_userid }: LicenseTransfer): string {
  return `${handover_userid.toLowerCase()} ${takeover_userid.toLowerCase()}`
}
