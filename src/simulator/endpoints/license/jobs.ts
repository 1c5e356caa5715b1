import { lookUpErrcode } from '../../../errcodes/index.js'
import { endOfChinaDay } from '../../state/calendar.js'
import { VALID_AT_MOST_MS } from '../../state/license/code.js'
import { type RenewJob, showFailures, type UnionEntry, type UnionJob } from '../../state/license/jobs.js'
import { type LicenseDuration, licensePrice, type Renewal } from '../../state/license/order.js'
import { renewedDays, renewedUntil } from '../../state/license/renewal.js'
import { orderStateRefusal, purchaseRefusal, testRenewalRefusal } from '../../state/license/rules.js'
import { Refusal } from '../../state/refusal.js'
import type { SimCorp } from '../../state/types.js'
import type { ApiCall, Endpoint } from '../../wire/endpoint.js'
import { Fields } from '../../wire/fields.js'
import {
  buyerOf,
  checkedExpiry,
  countOf,
  customerOf,
  errcodeOf,
  licenseEndpoint,
  purchaseDuration,
  typeOf,
} from './fields.js'

const RENEWALS_PER_CALL = 1000
const RENEWALS_AT_MOST = 1_000_000
const CORPS_PER_CALL = 10
const CORPS_AT_MOST = 100_000
const MONTHS_AT_MOST = 60
const LIST = { empty: 701025, long: 701026 }

function createRenewOrderJob(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const corp = customerOf(call, fields)
  const list = fields.objects('account_list', RENEWALS_PER_CALL, LIST)
  const { jobs } = call.billing.licenses
  const job = fields.has('jobid') ? jobs.find('renew', fields.text('jobid')) : jobs.renewal(corp)
  if (job.corp !== corp) throw new Refusal(40088)
  if (job.submittedAt !== undefined) throw new Refusal(701126)
  const invalid: Record<string, unknown>[] = []
  for (const one of list) {
    const errcode = errcodeOf(() => addRenewal(call, job, one))
    if (errcode === 0) continue
    const errmsg = lookUpErrcode(errcode).meaning
    invalid.push({ errcode, errmsg, userid: one.raw('userid'), type: one.raw('type') })
  }
  return { jobid: job.id, ...(invalid.length > 0 && { invalid_account_list: invalid }) }
}

function addRenewal(call: ApiCall, job: RenewJob, fields: Fields): void {
  const { book } = call.billing.licenses
  const type = typeOf(fields)
  const member = book.member(job.corp, fields.raw('userid'))
  if (member === undefined) throw new Refusal(701019)
  const { userId } = member
  if (job.accounts.some((one) => one.userId === userId && one.type === type)) throw new Refusal(701020)
  const code = book.account(job.corp, userId, type)
  if (code === undefined) throw new Refusal(701004)
  if (!book.isValid(code)) throw new Refusal(701016)
  const ofType = job.accounts.filter((one) => one.type === type)
  if (ofType.length >= RENEWALS_AT_MOST) throw new Refusal(701014)
  job.accounts.push({ userId, type })
}

function submitOrderJob(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const { jobs, orders } = call.billing.licenses
  const job = jobs.find('renew', fields.text('jobid', undefined, 40088))
  const buyer = buyerOf(call, fields)
  const duration = renewalDuration(call, fields)
  const { corp, accounts } = job
  if (job.submittedAt !== undefined) throw new Refusal(701126)
  if (accounts.length === 0) throw new Refusal(701025)
  const refusal = testRenewalRefusal(orders.all, corp, duration)
  if (refusal !== undefined) throw new Refusal(refusal)
  const price = renewalPrice(call, corp, accounts, duration)
  const count = {
    base: accounts.filter((one) => one.type === 1).length,
    external: accounts.filter((one) => one.type === 2).length,
  }
  const order = orders.place({ orderType: 2, corp, count, duration, buyer, renewals: accounts, price })
  jobs.submit(job)
  return { order_id: order.orderId }
}

function renewalDuration(call: ApiCall, fields: Fields): LicenseDuration {
  const duration = fields.object('account_duration')
  if (duration.has('months') === duration.has('new_expire_time')) throw fields.refusal('account_duration')
  if (duration.has('months')) return { months: duration.int('months', { min: 1, max: MONTHS_AT_MOST }) }
  return { newExpireTime: checkedExpiry(duration, endOfChinaDay, call.world.clock.now()) }
}

/** @throws Refusal when it goes beyond five years, or adds nothing at all */
function renewalPrice(call: ApiCall, corp: SimCorp, accounts: Renewal[], duration: LicenseDuration): number {
  const now = call.world.clock.now()
  let price = 0
  let added = 0
  for (const { userId, type } of accounts) {
    const code = call.billing.licenses.book.account(corp, userId, type)
    if (code === undefined) continue
    const until = renewedUntil(code, duration, now)
    if (duration.months !== undefined && until - now > VALID_AT_MOST_MS) throw new Refusal(701030)
    added += renewedDays(code, duration, now)
    price += licensePrice(type, 1, until - Math.max(now, code.expireAt ?? now))
  }
  if (added === 0) throw new Refusal(701090)
  return price
}

function createNewOrderJob(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const list = fields.objects('buy_list', CORPS_PER_CALL, LIST)
  const { jobs } = call.billing.licenses
  const job = fields.has('jobid') ? jobs.find('union', fields.text('jobid')) : undefined
  if (job?.submittedAt !== undefined) throw new Refusal(701126)
  const entries: UnionEntry[] = []
  const invalid: Record<string, unknown>[] = []
  for (const one of list) {
    const errcode = errcodeOf(() =>
      entries.push(unionEntry(call, one, [...(job?.entries ?? []), ...entries])),
    )
    if (errcode === 0) continue
    invalid.push({ corpid: one.raw('corpid'), errcode, errmsg: lookUpErrcode(errcode).meaning })
  }
  if (entries.length === 0) throw new Refusal(701122, undefined, { invalid_list: invalid })
  const target: UnionJob = job ?? jobs.union()
  if (target.entries.length + entries.length > CORPS_AT_MOST) throw new Refusal(701123)
  target.entries.push(...entries)
  return { jobid: target.id, ...(invalid.length > 0 && { invalid_list: invalid }) }
}

function unionEntry(call: ApiCall, fields: Fields, earlier: readonly UnionEntry[]): UnionEntry {
  const corp = customerOf(call, fields)
  if (corp.testCorp === true) throw new Refusal(701121)
  if (earlier.some((one) => one.corp === corp)) throw new Refusal(701124)
  const count = countOf(fields)
  const duration = purchaseDuration(fields)
  const { entitlements, licenses } = call.billing
  const refusal =
    purchaseRefusal(call.world, entitlements, corp, count, duration) ??
    orderStateRefusal(licenses.orders.all, corp)
  if (refusal !== undefined) throw new Refusal(refusal)
  const autoActive = fields.has('auto_active_status')
    ? fields.oneOf('auto_active_status', [0, 1]) === 1
    : true
  return { corp, count, duration, autoActive }
}

function submitNewOrderJob(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const { jobs } = call.billing.licenses
  const job = jobs.find('union', fields.text('jobid', undefined, 40088))
  jobs.runUnion(job, buyerOf(call, fields))
  return { jobid: job.id }
}

function newOrderJobResult(call: ApiCall): Record<string, unknown> {
  const job = call.billing.licenses.jobs.find('union', new Fields(call.body).text('jobid', undefined, 40088))
  if (job.submittedAt === undefined) throw new Refusal(701125)
  return {
    status: job.status,
    ...(job.order !== undefined && { order_id: job.order.orderId }),
    ...(job.failures.length > 0 && { fail_list: showFailures(job.failures) }),
  }
}

function submitPayJob(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  buyerOf(call, fields, 'payer_userid')
  const { orders, jobs } = call.billing.licenses
  const order = orders.find(fields.text('order_id', undefined, 701005))
  if (order.parent !== undefined) throw new Refusal(701005)
  if (order.status !== 0) throw new Refusal(701084)
  if (order.paying) throw new Refusal(701085)
  return { jobid: jobs.pay(order).id }
}

function payJobResult(call: ApiCall): Record<string, unknown> {
  const job = call.billing.licenses.jobs.find('pay', new Fields(call.body).text('jobid', undefined, 40088))
  if (job.status !== 3) return { status: job.status }
  const failed = {
    errcode: job.errcode,
    errmsg: lookUpErrcode(job.errcode).meaning,
    fail_corp_list: showFailures(job.failures),
  }
  return { status: job.status, pay_job_result: failed }
}

export const licenseJobEndpoints: readonly Endpoint[] = [
  licenseEndpoint('create_renew_order_job', createRenewOrderJob),
  licenseEndpoint('submit_order_job', submitOrderJob),
  licenseEndpoint('create_new_order_job', createNewOrderJob),
  licenseEndpoint('submit_new_order_job', submitNewOrderJob),
  licenseEndpoint('new_order_job_result', newOrderJobResult),
  licenseEndpoint('submit_pay_job', submitPayJob),
  licenseEndpoint('pay_job_result', payJobResult),
]
