import type { LicensePurchaseDuration } from '../../../src/types/index.js'
import { APP, COLLECTOR, CUSTOM, company, LOGIN } from './credentials.js'
import { all, corpIdOf, createWorld } from './world.js'

export const CUSTOMER = corpIdOf(1)
export const YEAR: LicensePurchaseDuration = { months: 12 }
export const ANN = 'woAnn1'
export const BOB = 'woBob1'
export const CID = 'woCid1'
export const DAN = 'woDan1'

/** Companies 1 to 3 with the app; 2 is downstream of 1, and licences are checked in 1. Company 4 has not got it. */
export async function licensing() {
  const made = await createWorld({
    simulator: {
      suites: [APP, CUSTOM, LOGIN],
      corps: [
        company(1, { licenseChecks: true }),
        company(2, { upstreamCorpId: company(1).corpId }),
        company(3),
        company(4),
      ],
    },
  })
  const { wecom, sim, install, meanwhile, clock } = made
  const { license } = wecom
  for (const number of [1, 2, 3]) await install(corpIdOf(number))
  /** Orders for the customer. */
  const order = async (account_count = { base_count: 3, external_contact_count: 1 }, corpid = CUSTOMER) =>
    (
      await license.createNewOrder({
        corpid,
        buyer_userid: COLLECTOR,
        account_count,
        account_duration: YEAR,
      })
    ).order_id
  /** Orders, pays in the console and waits for the codes. @returns them by type */
  const codes = async (account_count = { base_count: 3, external_contact_count: 1 }, corpid = CUSTOMER) => {
    const order_id = await order(account_count, corpid)
    await sim.license.pay(order_id)
    await meanwhile(license.waitForCodes(order_id))
    const accounts = await all(license.iterateOrderAccounts({ order_id }))
    const ofType = (type: number) =>
      accounts.flatMap((one) => (one.type === type && one.active_code ? [one.active_code] : []))
    return { order_id, base: ofType(1), external: ofType(2) }
  }
  /** Lets days pass, with tickets at their end. */
  const later = async (ms: number) => {
    await clock.advance(ms)
    for (const { id } of sim.suites) await sim.provider.pushTicket(id)
  }
  return { ...made, license, order, codes, later }
}
