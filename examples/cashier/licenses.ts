import { isWeComApiError } from 'wecom-suite'
import type { LicenseAccount, LicenseOrder } from 'wecom-suite/types'
import type { Office } from './office.js'
import type { Customer } from './order-form.js'

const SHOWN_ORDERS = 20
const PURCHASE = 1
const PAID = 1
const UNBOUND = 1
/** Codes of a paid order come a little later. */
const BEING_MADE = [701022, 701033] as const

/** A year, or as long as WeCom sells licences to a company that has only a trial of the app: 93 days at most. */
const MONTHS = 12
const MONTHS_ON_TRIAL = 3

/** What a customer has of interface licences. */
export interface Holdings {
  orders: LicenseOrder[]
  /** Codes that no member has yet, by type. */
  left: Map<number, number>
  /** Whether codes of a paid order are still being made. */
  making: boolean
  accounts: LicenseAccount[]
  members: string[]
  /** How long licences may be bought for, as far as it is known. */
  term: { months: number; onTrial: boolean }
}

/** Reads everything the page of a customer shows. */
export async function holdingsOf(office: Office, { suiteId, corpId }: Customer): Promise<Holdings> {
  const { license } = office.wecom
  const ids: string[] = []
  for await (const { order_id } of license.iterateOrders({ corpid: corpId })) ids.push(order_id)
  const orders: LicenseOrder[] = []
  for (const order_id of ids) orders.push((await license.getOrder({ order_id })).order)
  orders.sort((one, other) => other.create_time - one.create_time)
  const accounts: LicenseAccount[] = []
  for await (const account of license.iterateActivatedAccounts({ corpid: corpId })) accounts.push(account)
  const [codes, members, term] = await Promise.all([
    codesLeft(office, corpId, orders),
    membersOf(office, suiteId, corpId),
    termFor(office, suiteId, corpId),
  ])
  return { orders: orders.slice(0, SHOWN_ORDERS), ...codes, accounts, members, term }
}

async function termFor({ wecom }: Office, suiteId: string, corpId: string): Promise<Holdings['term']> {
  const { status } = await wecom.suite(suiteId).corp(corpId).entitlement()
  const onTrial = status === 'trial' || status === 'unlimited_trial'
  return { months: onTrial ? MONTHS_ON_TRIAL : MONTHS, onTrial }
}

/** Counts the codes without a member. The codes themselves stay here. */
async function codesLeft(
  { wecom }: Office,
  corpId: string,
  orders: readonly LicenseOrder[],
): Promise<Pick<Holdings, 'left' | 'making'>> {
  const codes: string[] = []
  let making = false
  for (const { order_id, order_type, order_status } of orders) {
    if (Number(order_type) !== PURCHASE || Number(order_status) !== PAID) continue
    try {
      for await (const { active_code } of wecom.license.iterateOrderAccounts({ order_id }))
        if (active_code !== undefined) codes.push(active_code)
    } catch (error) {
      if (!BEING_MADE.some((errcode) => isWeComApiError(error, errcode))) throw error
      making = true
    }
  }
  const left = new Map<number, number>()
  if (codes.length === 0) return { left, making }
  const { items, error } = await wecom.license.readCodes(corpId, codes)
  if (error !== undefined) throw error
  for (const item of items) {
    if (item.outcome !== 'done' || item.found === undefined || Number(item.found.status) !== UNBOUND) continue
    const type = Number(item.found.type)
    left.set(type, (left.get(type) ?? 0) + 1)
  }
  return { left, making }
}

/** The members the app may see: ids, as a third-party app gets no names. */
async function membersOf({ wecom }: Office, suiteId: string, corpId: string): Promise<string[]> {
  const corp = wecom.suite(suiteId).corp(corpId)
  const members = new Set<string>()
  for (const { id } of (await corp.department.list()).department) {
    const { userlist } = await corp.user.simplelist({ department_id: id })
    for (const { userid } of userlist) members.add(userid)
  }
  return [...members]
}
