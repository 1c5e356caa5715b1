import type {
  ActiveAccountByTypeParams,
  ActiveAccountParams,
  ApiResult,
  BatchActiveAccountParams,
  BatchActiveAccountResult,
  BatchGetActiveInfoByCodeParams,
  BatchGetActiveInfoByCodeResult,
  BatchShareActiveCodeParams,
  BatchShareActiveCodeResult,
  BatchTransferLicenseParams,
  BatchTransferLicenseResult,
  GetActiveInfoByCodeParams,
  GetActiveInfoByCodeResult,
  GetActiveInfoByUserParams,
  GetActiveInfoByUserResult,
  ListActivedAccountParams,
  ListActivedAccountResult,
} from '../../../types/index.js'
import { list, object, optional, text } from '../../rules.js'
import { accountType, activations, BATCH_SIZE, codes, flag, paging, transfers } from './fields.js'
import { line } from './line.js'

/** The lines of `license/…` about codes and the members they are bound to. */
export const licenseAccounts = {
  /**
   * Binds a code to a member. A member's older account of the same type is replaced, and what was left of it added.
   *
   * https://developer.work.weixin.qq.com/document/path/95553
   * @throws `WECOM_API` with errcode 701003 when the code is bound, 701082 when the member's account has more than
   * 20 days left, 701088 when the member is outside the visible range
   * @example await wecom.license.activeAccount({ corpid, userid, active_code })
   */
  activeAccount: line<ActiveAccountParams, ApiResult>({
    path: '/cgi-bin/license/active_account',
    safeToRepeat: false,
    findOut: 'getActiveInfoByUser tells which accounts the member has.',
    page: 95553,
    rule: { active_code: text, corpid: text, userid: text },
  }),

  /**
   * Binds up to 1000 codes, each with an outcome of its own; `activateAccounts` takes lists of any length.
   *
   * https://developer.work.weixin.qq.com/document/path/95553
   * @throws `WECOM_API`; not for errcode 701024 (every item failed)
   * @example const { active_result } = await wecom.license.batchActiveAccount({ corpid, active_list })
   */
  batchActiveAccount: line<BatchActiveAccountParams, BatchActiveAccountResult>({
    path: '/cgi-bin/license/batch_active_account',
    safeToRepeat: false,
    page: 95553,
    resultErrcodes: [701024],
    rule: { corpid: text, active_list: activations(BATCH_SIZE) },
  }),

  /**
   * Activates a member with the unused code of a type that has to be used soonest.
   *
   * https://developer.work.weixin.qq.com/document/path/95553
   * @throws `WECOM_API` with errcode 701011 when the member has an account of this type
   * @example await wecom.license.activeAccountByType({ type: 1, corpid, userid })
   */
  activeAccountByType: line<ActiveAccountByTypeParams, ApiResult>({
    path: '/cgi-bin/license/active_account_by_type',
    safeToRepeat: false,
    findOut: 'getActiveInfoByUser tells which accounts the member has.',
    page: 95553,
    rule: { type: accountType, corpid: text, userid: text },
  }),

  /**
   * Reads one code.
   *
   * https://developer.work.weixin.qq.com/document/path/95552
   * @throws `WECOM_API` with errcode 701021 when there is no such code
   * @example const { active_info } = await wecom.license.getActiveInfoByCode({ corpid, active_code })
   */
  getActiveInfoByCode: line<GetActiveInfoByCodeParams, GetActiveInfoByCodeResult>({
    path: '/cgi-bin/license/get_active_info_by_code',
    safeToRepeat: true,
    page: 95552,
    rule: { corpid: text, active_code: text },
  }),

  /**
   * Reads up to 1000 codes; `readCodes` takes lists of any length.
   *
   * https://developer.work.weixin.qq.com/document/path/95552
   * @throws `WECOM_API`; not for errcodes 701010 and 701024 (no code is valid)
   * @example const { active_info_list } = await wecom.license.batchGetActiveInfoByCode({ corpid, active_code_list })
   */
  batchGetActiveInfoByCode: line<BatchGetActiveInfoByCodeParams, BatchGetActiveInfoByCodeResult>({
    path: '/cgi-bin/license/batch_get_active_info_by_code',
    safeToRepeat: true,
    page: 95552,
    resultErrcodes: [701010, 701024],
    rule: { corpid: text, active_code_list: codes(BATCH_SIZE) },
  }),

  /**
   * Lists the activated accounts of a corp, those that are over included, a page at a time; `iterateActivatedAccounts`
   * reads all of them. The spelling is WeCom's.
   *
   * https://developer.work.weixin.qq.com/document/path/95544
   * @throws `WECOM_API`
   * @example const { account_list } = await wecom.license.listActivedAccount({ corpid })
   */
  listActivedAccount: line<ListActivedAccountParams, ListActivedAccountResult>({
    path: '/cgi-bin/license/list_actived_account',
    safeToRepeat: true,
    page: 95544,
    rule: { corpid: text, ...paging },
  }),

  /**
   * Reads the accounts of a member.
   *
   * https://developer.work.weixin.qq.com/document/path/95555
   * @throws `WECOM_API` with errcode 701019 when there is no such member
   * @example const { active_status, active_info_list } = await wecom.license.getActiveInfoByUser({ corpid, userid })
   */
  getActiveInfoByUser: line<GetActiveInfoByUserParams, GetActiveInfoByUserResult>({
    path: '/cgi-bin/license/get_active_info_by_user',
    safeToRepeat: true,
    page: 95555,
    rule: { corpid: text, userid: text },
  }),

  /**
   * Moves the accounts of up to 1000 members to others of the same corp, each with an outcome of its own;
   * `transferAccounts` takes lists of any length.
   *
   * https://developer.work.weixin.qq.com/document/path/95673
   * @throws `WECOM_API`; not for errcode 701024 (every item failed)
   * @example const { transfer_result } = await wecom.license.batchTransferLicense({ corpid, transfer_list })
   */
  batchTransferLicense: line<BatchTransferLicenseParams, BatchTransferLicenseResult>({
    path: '/cgi-bin/license/batch_transfer_license',
    safeToRepeat: false,
    page: 95673,
    resultErrcodes: [701024],
    rule: { corpid: text, transfer_list: transfers(BATCH_SIZE) },
  }),

  /**
   * Gives up to 1000 unused codes of an upstream corp to a downstream corp, each with an outcome of its own;
   * `shareCodes` takes lists of any length.
   *
   * https://developer.work.weixin.qq.com/document/path/96059
   * @throws `WECOM_API` with errcode 701056 for more than twice the members of the downstream corp; not for 701024
   * (every item failed)
   * @example const { share_result } = await wecom.license.batchShareActiveCode({ from_corpid, to_corpid, share_list })
   */
  batchShareActiveCode: line<BatchShareActiveCodeParams, BatchShareActiveCodeResult>({
    path: '/cgi-bin/license/batch_share_active_code',
    safeToRepeat: false,
    page: 96059,
    resultErrcodes: [701024],
    rule: {
      from_corpid: text,
      to_corpid: text,
      share_list: list<{ active_code: string }>(object({ active_code: text }), {
        max: BATCH_SIZE,
        unique: ({ active_code }) => active_code,
      }),
      corp_link_type: optional(flag),
    },
  }),
}
