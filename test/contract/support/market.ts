import type { EntitlementContext, WeCom } from '../../../src/index.js'
import { APP, BIG, FLAT, PRO } from './credentials.js'
import { corpIdOf, createWorld, DAY, MINUTE, type WorldOptions } from './world.js'

export const CUSTOMER = corpIdOf(1)
/** Ten seats for a year. */
export const TEN = { corpId: CUSTOMER, editionId: PRO.editionId, userCount: 10 }

/** A back end whose app sells editions, what its listeners are told, and a customer on trial. */
export async function openShop(options: Pick<WorldOptions, 'store' | 'wecom'> = {}) {
  const made = await createWorld({
    simulator: { suites: [{ ...APP, editions: [PRO, BIG, FLAT] }] },
    ...options,
  })
  const { wecom, sim, clock, install, settled } = made
  const told: EntitlementContext[] = []
  const listen = (to: WeCom, handler: (news: EntitlementContext) => unknown = () => {}) =>
    to.installs.on('entitlement', (news) => {
      told.push(news)
      return handler(news)
    })
  /** Lets days pass, with a ticket at their end as WeCom would have pushed them all along. */
  const later = async (ms: number) => {
    await clock.advance(ms - MINUTE)
    await sim.provider.pushTicket()
    await clock.advance(MINUTE)
    await settled()
  }
  /** What WeCom's own books say. */
  const booked = () => {
    const edition = sim.market.edition({ corpId: CUSTOMER }) ?? {}
    const { app_status, edition_id, user_limit, expired_time } = edition
    return { app_status, edition_id, user_limit, expired_time }
  }
  /** What the back end makes of them, in the same terms. */
  const known = async (from: WeCom = wecom) => {
    const {
      appStatus,
      editionId,
      seats = 0,
      paidUntil,
      trialUntil = 0,
    } = await from.corp(CUSTOMER).entitlement()
    const expired_time = (paidUntil ?? trialUntil) / 1000
    return { app_status: appStatus, edition_id: editionId, user_limit: seats, expired_time }
  }
  const lastTold = () => {
    const { appStatus, editionId, seats = 0, paidUntil, trialUntil = 0 } = told.at(-1)?.entitlement ?? {}
    const expired_time = (paidUntil ?? trialUntil) / 1000
    return { app_status: appStatus, edition_id: editionId, user_limit: seats, expired_time }
  }
  /** The statuses that were told, each change once. */
  const story = () => told.map(({ entitlement }) => entitlement.status)
  return { ...made, install: () => install(CUSTOMER), told, listen, later, booked, known, lastTold, story }
}

export const TRIAL_MS = 15 * DAY
