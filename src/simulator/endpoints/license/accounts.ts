import { seconds } from '../../state/calendar.js'
import type { LicenseBook } from '../../state/license/book.js'
import type { LicenseCode } from '../../state/license/code.js'
import { Refusal } from '../../state/refusal.js'
import type { SimCorp } from '../../state/types.js'
import { visibleCorpId } from '../../state/world.js'
import type { ApiCall, Endpoint } from '../../wire/endpoint.js'
import { Fields } from '../../wire/fields.js'
import { limitOf, page } from '../../wire/paging.js'
import { batch, corpOf, customerOf, licenseEndpoint, typeOf } from './fields.js'

const BATCH_AT_MOST = 1000
const PAGE_STANDARD = 500
const PAGE_AT_MOST = 1000
const SHARED_PER_MEMBER = 2
const LIST = { empty: 701025, long: 701026 }

function activeAccount(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const corp = customerOf(call, fields)
  const userId = fields.text('userid', undefined, 41009)
  call.billing.licenses.accounts.activate(corp, fields.text('active_code', undefined, 701021), userId)
  return {}
}

function batchActiveAccount(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const corp = customerOf(call, fields)
  const list = items(fields, 'active_list', ['active_code', 'userid'])
  const twice = repeated(list, 'active_code')
  return batch('active_result', list, (one) => {
    if (twice.has(one.active_code)) throw new Refusal(701023)
    call.billing.licenses.accounts.activate(corp, one.active_code, one.userid)
  })
}

function activeAccountByType(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const corp = customerOf(call, fields)
  const type = typeOf(fields)
  call.billing.licenses.accounts.activateByType(corp, type, fields.text('userid', undefined, 41009))
  return {}
}

function getActiveInfoByCode(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const corp = corpOf(call, fields)
  const { book } = call.billing.licenses
  const code = book.find(corp, fields.text('active_code', undefined, 701021))
  if (code === undefined) throw new Refusal(701021)
  return { active_info: showCode(book, code, corp) }
}

function batchGetActiveInfoByCode(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const corp = corpOf(call, fields)
  const { book } = call.billing.licenses
  const values = fields.list('active_code_list', BATCH_AT_MOST, LIST)
  const known = values.map((value) => book.find(corp, value)).filter((code) => code !== undefined)
  const unknown = values.filter((value) => book.find(corp, value) === undefined)
  const lists = {
    active_info_list: known.map((code) => showCode(book, code, corp)),
    invalid_active_code_list: unknown,
  }
  if (known.length === 0) throw new Refusal(701010, undefined, lists)
  return lists
}

function listActivedAccount(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const corp = corpOf(call, fields)
  const bound = call.billing.licenses.book
    .ofCorp(corp)
    .filter((code) => code.userId !== undefined && code.mergedInto === undefined)
  const limit = limitOf(fields, PAGE_STANDARD, PAGE_AT_MOST)
  const { items: shown, paging } = page(bound, 'actived', fields, limit)
  return {
    ...paging,
    account_list: shown.map((code) => ({ userid: code.userId, type: code.type, ...times(code) })),
  }
}

function getActiveInfoByUser(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const corp = corpOf(call, fields)
  const { book } = call.billing.licenses
  const userId = fields.text('userid', undefined, 41009)
  const codes = book.accountsOf(corp, userId)
  if (book.member(corp, userId) === undefined && codes.length === 0) throw new Refusal(701019)
  return {
    active_status: codes.some((code) => book.isValid(code)) ? 1 : 0,
    active_info_list: codes.map((code) => ({
      active_code: code.value,
      type: code.type,
      userid: code.userId,
      ...times(code),
    })),
  }
}

function batchTransferLicense(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const corp = customerOf(call, fields)
  const list = items(fields, 'transfer_list', ['handover_userid', 'takeover_userid'])
  const twice = repeated(list, 'handover_userid')
  return batch('transfer_result', list, (one) => {
    if (twice.has(one.handover_userid)) throw new Refusal(701020)
    call.billing.licenses.accounts.transfer(corp, one.handover_userid, one.takeover_userid)
  })
}

function batchShareActiveCode(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const from = corpOf(call, fields, 'from_corpid')
  const to = corpOf(call, fields, 'to_corpid')
  if (fields.has('corp_link_type')) fields.oneOf('corp_link_type', [0, 1])
  const list = items(fields, 'share_list', ['active_code'])
  const { world } = call
  if (world.installationsOf(from).length === 0) throw new Refusal(701057)
  if (to.upstreamCorpId === undefined || world.corp(to.upstreamCorpId) !== from) throw new Refusal(701058)
  if (world.installationsOf(to).length === 0) throw new Refusal(701051)
  if (list.length > SHARED_PER_MEMBER * to.members.length) throw new Refusal(701056)
  const share = (one: { active_code: unknown }) =>
    call.billing.licenses.accounts.share(from, to, one.active_code)
  return batch('share_result', list, share, true)
}

/** The named fields of every item, whatever their values. */
function items<Name extends string>(
  fields: Fields,
  list: string,
  names: readonly Name[],
): Record<Name, unknown>[] {
  return fields.objects(list, BATCH_AT_MOST, LIST).map((one) => {
    const read = names.map((name) => [name, one.raw(name) ?? ''] as const)
    return Object.fromEntries(read) as Record<Name, unknown>
  })
}

/** Values that occur more than once. */
function repeated<Name extends string>(list: readonly Record<Name, unknown>[], name: Name): Set<unknown> {
  const seen = new Set<unknown>()
  const twice = new Set<unknown>()
  for (const one of list) {
    if (seen.has(one[name])) twice.add(one[name])
    seen.add(one[name])
  }
  return twice
}

function showCode(book: LicenseBook, code: LicenseCode, seenBy: SimCorp): Record<string, unknown> {
  const status = book.status(code, seenBy)
  const base = {
    active_code: code.value,
    type: code.type,
    status,
    create_time: seconds(code.createdAt),
  }
  const merge = {
    ...(code.mergedInto !== undefined && { to_active_code: code.mergedInto.value }),
    ...(code.mergedFrom !== undefined && { from_active_code: code.mergedFrom.value }),
  }
  if (status === 6) return { ...base, share_info: { to_corpid: visibleCorpId(code.corp) } }
  return {
    ...base,
    ...(code.userId !== undefined && { userid: code.userId }),
    ...times(code),
    ...(Object.keys(merge).length > 0 && { merge_info: merge }),
    ...(code.sharedFrom !== undefined && { share_info: { from_corpid: visibleCorpId(code.sharedFrom) } }),
  }
}

function times({ activeAt, expireAt }: LicenseCode): Record<string, number> {
  return {
    ...(activeAt !== undefined && { active_time: seconds(activeAt) }),
    ...(expireAt !== undefined && { expire_time: seconds(expireAt) }),
  }
}

export const licenseAccountEndpoints: readonly Endpoint[] = [
  licenseEndpoint('active_account', activeAccount),
  licenseEndpoint('batch_active_account', batchActiveAccount),
  licenseEndpoint('active_account_by_type', activeAccountByType),
  licenseEndpoint('get_active_info_by_code', getActiveInfoByCode),
  licenseEndpoint('batch_get_active_info_by_code', batchGetActiveInfoByCode),
  licenseEndpoint('list_actived_account', listActivedAccount),
  licenseEndpoint('get_active_info_by_user', getActiveInfoByUser),
  licenseEndpoint('batch_transfer_license', batchTransferLicense),
  licenseEndpoint('batch_share_active_code', batchShareActiveCode),
]
