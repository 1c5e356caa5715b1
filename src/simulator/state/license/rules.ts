import { APP_STATUS } from '../entitlement/entitlement.js'
import type { Entitlements } from '../entitlement/entitlements.js'
import type { SimCorp } from '../types.js'
import type { World } from '../world.js'
import {
  type AccountCount,
  daysOf,
  type LicenseDuration,
  type LicenseOrder,
  type LicenseOrderStatus,
  statusOf,
} from './order.js'

const TEST_ACCOUNTS_AT_MOST = 1000
const SHORT_DAYS = 93
const ACCOUNTS_PER_MEMBER = 2
const PAID: readonly LicenseOrderStatus[] = [1, 4, 6]

/** Why the state of a corp forbids a further licence order, as an errcode. */
export function orderStateRefusal(orders: Iterable<LicenseOrder>, corp: SimCorp): number | undefined {
  for (const order of orders) {
    if (order.corp !== corp) continue
    const status = statusOf(order)
    if (status === 0) return 701032
    if (status === 4) return 701037
    if (status === 1 && !order.ready) return 701033
    if (corp.testCorp === true && !order.test && PAID.includes(status)) return 701035
  }
  return undefined
}

/** Why accounts cannot be bought for a corp, as an errcode. */
export function purchaseRefusal(
  world: World,
  entitlements: Entitlements,
  corp: SimCorp,
  count: AccountCount,
  duration: LicenseDuration,
): number | undefined {
  if (corp.testCorp === true) {
    if (Math.max(count.base, count.external) > TEST_ACCOUNTS_AT_MOST) return 701027
    return duration.months === 1 && (duration.days ?? 0) === 0 ? undefined : 701028
  }
  const refusal = appOrderRefusal(world, entitlements, corp, count, duration)
  if (refusal !== undefined || daysOf(duration) > SHORT_DAYS) return refusal
  return Math.max(count.base, count.external) > ACCOUNTS_PER_MEMBER * corp.members.length ? 701132 : undefined
}

/** Apps that sell editions have to be paid for, or on trial, before licences are bought. */
function appOrderRefusal(
  world: World,
  entitlements: Entitlements,
  corp: SimCorp,
  count: AccountCount,
  duration: LicenseDuration,
): number | undefined {
  const held = sellingApps(world, entitlements, corp)
  if (held.length === 0 || held.some(({ status }) => status === APP_STATUS.paid)) return undefined
  const trial = held.find(({ status }) => status === APP_STATUS.trial || status === APP_STATUS.unlimitedTrial)
  if (trial === undefined)
    return held.some(({ status }) => status === APP_STATUS.paidExpired) ? 701130 : 701129
  if (daysOf(duration) > SHORT_DAYS) return 701133
  const { freeUsers } = trial.edition
  return freeUsers !== undefined && Math.max(count.base, count.external) > freeUsers ? 701131 : undefined
}

/** Whether there are apps that sell editions, but no order the licences could be put down to. */
export function lacksAppOrder(world: World, entitlements: Entitlements, corp: SimCorp): boolean {
  const held = sellingApps(world, entitlements, corp)
  return held.length > 0 && held.every(({ status }) => status !== APP_STATUS.paid)
}

function sellingApps(world: World, entitlements: Entitlements, corp: SimCorp) {
  return world
    .installationsOf(corp)
    .map((one) => entitlements.now(world.suite(one.suiteId), corp))
    .filter((has) => has !== undefined)
}

/** Why a renewal cannot be ordered for a test corp, as an errcode. */
export function testRenewalRefusal(
  orders: Iterable<LicenseOrder>,
  corp: SimCorp,
  duration: LicenseDuration,
): number | undefined {
  if (corp.testCorp !== true) return undefined
  if (duration.months !== 1) return 701028
  for (const order of orders) {
    if (order.corp === corp && order.orderType === 2 && PAID.includes(statusOf(order))) return 701029
  }
  return undefined
}
