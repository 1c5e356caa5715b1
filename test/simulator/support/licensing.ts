import type { Simulator, SimulatorOptions } from '../../../src/simulator/index.js'
import { type App, CORP, DK, type Json, OPEN_CORP, TP } from './helpers.js'
import { asProvider, shop } from './shop.js'

/** Long enough that headcount does not matter. */
export const YEAR = { months: 12 }

/** A simulator whose app sells nothing, installed in the first corp. */
export async function licensing(options: SimulatorOptions = {}): Promise<{ sim: Simulator; app: App }> {
  return shop({ suites: [TP, DK], ...options })
}

export function license(sim: Simulator, name: string, body: Json = {}): Promise<Json> {
  return asProvider(sim, `license/${name}`, body)
}

/** The body of `create_new_order`. */
export function purchase(change: Json = {}): Json {
  return {
    corpid: OPEN_CORP,
    buyer_userid: 'kefu',
    account_count: { base_count: 2, external_contact_count: 1 },
    account_duration: YEAR,
    ...change,
  }
}

/** Buys, pays and waits for the codes. @returns the order and the codes by type */
export async function bought(
  sim: Simulator,
  change: Json = {},
): Promise<{ orderId: string; base: string[]; external: string[] }> {
  const created = await license(sim, 'create_new_order', purchase(change))
  if (created.errcode !== 0) throw new Error(String(created.errmsg))
  const orderId = String(created.order_id)
  await sim.license.pay(orderId)
  await sim.advance(2000)
  const { account_list: list } = await license(sim, 'list_order_account', { order_id: orderId })
  const codes = list as { active_code: string; type: number }[]
  const ofType = (type: number) => codes.filter((one) => one.type === type).map((one) => one.active_code)
  return { orderId, base: ofType(1), external: ofType(2) }
}

/** `active_account` in the first corp. */
export function activate(sim: Simulator, code: string | undefined, userid: string): Promise<Json> {
  return license(sim, 'active_account', { corpid: OPEN_CORP, active_code: code, userid })
}

/** What `get_active_info_by_code` tells. */
export async function codeInfo(sim: Simulator, code: string | undefined, corpid = OPEN_CORP): Promise<Json> {
  const answer = await license(sim, 'get_active_info_by_code', { corpid, active_code: code })
  return answer.errcode === 0 ? (answer.active_info as Json) : answer
}

/** The first corp of the simulator, to change it. */
export function corpOf(sim: Simulator) {
  const corp = sim.corps.find((one) => one.corpId === CORP.corpId)
  if (corp === undefined) throw new Error('no corp')
  return corp
}

export function secondsOf(sim: Simulator): number {
  return Math.floor(sim.clock.now() / 1000)
}
