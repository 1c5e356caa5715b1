import { lookUpErrcode } from '../../../errcodes/index.js'
import { DAY_MS } from '../../state/calendar.js'
import type { LicenseType } from '../../state/license/code.js'
import { type AccountCount, daysOf, type LicenseDuration } from '../../state/license/order.js'
import { Refusal } from '../../state/refusal.js'
import type { SimCorp } from '../../state/types.js'
import type { ApiCall, Endpoint } from '../../wire/endpoint.js'
import type { Fields } from '../../wire/fields.js'
import { providerMember } from '../provider-member.js'

const ACCOUNTS_AT_MOST = 1_000_000
const LEAST_DAYS = 31
const MOST_DAYS = 1860

/** A corp of the body. @throws Refusal */
export function corpOf(call: ApiCall, fields: Fields, name = 'corpid'): SimCorp {
  const corp = call.world.corpOnWire(fields.text(name, undefined, 41002))
  if (corp === undefined) throw new Refusal(40013)
  if (corp.dissolved) throw new Refusal(301007)
  return corp
}

/** A corp that has installed an app of the provider. @throws Refusal 701015 when it has none */
export function customerOf(call: ApiCall, fields: Fields, name?: string): SimCorp {
  const corp = corpOf(call, fields, name)
  if (call.world.installationsOf(corp).length === 0) throw new Refusal(701015)
  return corp
}

/** The member of the provider who buys or pays. @throws Refusal */
export function buyerOf(call: ApiCall, fields: Fields, name = 'buyer_userid'): string {
  const userId = fields.text(name, undefined, 41009)
  providerMember(call, userId, 'canBuyLicense', 48001)
  return userId
}

/** `account_count`: each at most a million, not both none. */
export function countOf(fields: Fields): AccountCount {
  const count = fields.object('account_count')
  const base = count.optionalInt('base_count', { max: ACCOUNTS_AT_MOST }) ?? 0
  const external = count.optionalInt('external_contact_count', { max: ACCOUNTS_AT_MOST }) ?? 0
  if (base + external === 0) throw fields.refusal('account_count')
  return { base, external }
}

/** `account_duration` of a purchase: months of 31 days, days, or both. */
export function purchaseDuration(fields: Fields): LicenseDuration {
  const duration = fields.object('account_duration')
  const months = duration.optionalInt('months')
  const days = duration.optionalInt('days')
  const read = { ...(months !== undefined && { months }), ...(days !== undefined && { days }) }
  const all = daysOf(read)
  if (all < LEAST_DAYS || all > MOST_DAYS) throw fields.refusal('account_duration')
  return read
}

/** An account type. @throws Refusal 701007 */
export function typeOf(fields: Fields): LicenseType {
  return fields.oneOf('type', [1, 2], 701007)
}

/** The outcome of every item of a batch; a batch that fails altogether gets 701024 on top. */
export function batch<T extends Record<string, unknown>>(
  name: string,
  items: readonly T[],
  act: (item: T) => void,
  withText = false,
): Record<string, unknown> {
  const results = items.map((item) => {
    const errcode = errcodeOf(() => act(item))
    const text = errcode === 0 ? 'ok' : lookUpErrcode(errcode).meaning
    return { ...item, errcode, ...(withText && { errmsg: text }) }
  })
  if (results.every((one) => one.errcode !== 0)) throw new Refusal(701024, undefined, { [name]: results })
  return { [name]: results }
}

/** 0, or the errcode of what it throws. */
export function errcodeOf(act: () => void): number {
  try {
    act()
    return 0
  } catch (error) {
    if (error instanceof Refusal) return error.errcode
    throw error
  }
}

/** `new_expire_time` as the server takes it: the end of its day; refused for today, the past, and beyond 1860 days. */
export function checkedExpiry(fields: Fields, endOfDay: (at: number) => number, now: number): number {
  const asked = fields.int('new_expire_time')
  const at = endOfDay(asked * 1000)
  const today = endOfDay(now)
  if (at <= today || at > today + MOST_DAYS * DAY_MS) throw fields.refusal('new_expire_time')
  return at / 1000
}

/** `license/<name>`, called in the provider's name. */
export function licenseEndpoint(name: string, answer: Endpoint['answer']): Endpoint {
  return { method: 'POST', path: `/cgi-bin/license/${name}`, token: 'provider', answer }
}
