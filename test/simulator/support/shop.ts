import { createHmac, randomBytes } from 'node:crypto'
import type { SimEdition, Simulator, SimulatorOptions } from '../../../src/simulator/index.js'
import {
  type App,
  CORP,
  DK,
  element,
  installed,
  type Json,
  open,
  PROVIDER,
  post,
  providerToken,
  start,
  suiteToken,
  TP,
} from './helpers.js'

export const DAY_MS = 86_400_000
export const SECRET = 'cashier-key-for-tests'

/** 365 fen a seat and year: one fen a seat and day. */
export const PRO: SimEdition = { editionId: 'sp-pro', name: '专业版', price: 365 }
export const EDITIONS: SimEdition[] = [
  PRO,
  { editionId: 'sp-big', name: '旗舰版', price: 3650, minUsers: 5, maxUsers: 50 },
  { editionId: 'sp-flat', name: '固定版', price: 36_500, fixedTotal: true },
  { editionId: 'sp-virtual', name: '虚拟版', price: 365, virtual: true },
  { editionId: 'sp-gone', name: '下架版', price: 365, deleted: true },
]

export const MEMBERS = [
  { userId: 'kefu' },
  { userId: 'clerk', canCollect: false, canInvoice: false, canBuyLicense: false },
]

/** A simulator whose third-party app sells editions; the app is installed in the first corp. */
export async function shop(
  options: SimulatorOptions = {},
): Promise<{ sim: Simulator; app: App; token: string }> {
  const { sim, app } = start({
    provider: { ...PROVIDER, cashier: { secret: SECRET, members: MEMBERS } },
    suites: [{ ...TP, editions: EDITIONS }, DK],
    ...options,
  })
  await installed(sim, app)
  return { sim, app, token: await providerToken(sim) }
}

/** A body with nonce, time and signature, by a second hand at the rules. */
export function signed(sim: Simulator, body: Json, secret = SECRET): Json {
  const nonce = randomBytes(16).toString('hex')
  const full: Json = { nonce_str: nonce, ts: Math.floor(sim.clock.now() / 1000), ...body }
  const pairs: string[] = []
  JSON.stringify(full, (name, value) => {
    if (value !== undefined && typeof value !== 'object' && value !== '' && name !== 'sig')
      pairs.push(`${name}=${value}`)
    return value
  })
  const text = pairs.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).join('&')
  return { ...full, sig: createHmac('sha256', secret).update(text).digest('base64') }
}

/** A signed call to `paytool/…`. */
export async function paytool(sim: Simulator, name: string, body: Json): Promise<Json> {
  const token = await providerToken(sim)
  return post(sim, `paytool/${name}?provider_access_token=${token}`, signed(sim, body))
}

/** A call in the provider's name, not signed. */
export async function asProvider(sim: Simulator, path: string, body: Json = {}): Promise<Json> {
  return post(sim, `${path}?provider_access_token=${await providerToken(sim)}`, body)
}

/** A call in the suite's name. */
export async function asSuite(sim: Simulator, path: string, body: Json, suite = TP): Promise<Json> {
  return post(sim, `${path}?suite_access_token=${await suiteToken(sim, suite)}`, body)
}

/** `open_order` of a third-party app for the first corp. */
export function order(change: Json = {}, item: Json = {}, orderType = 0): Json {
  const { notify_custom_corp, ...rest } = change
  const bought = { suiteid: TP.id, edition_id: PRO.editionId, user_count: 10, duration_days: 100, ...item }
  return {
    business_type: 1,
    custom_corpid: CORP.openCorpId,
    pay_type: 0,
    product_list: {
      third_app: {
        order_type: orderType,
        buy_info_list: [bought],
        ...(notify_custom_corp !== undefined && { notify_custom_corp }),
      },
    },
    ...rest,
  }
}

/** Opens an order that has to succeed. @returns its id */
export async function opened(sim: Simulator, body: Json = order()): Promise<string> {
  const answer = await paytool(sim, 'open_order', body)
  if (answer.errcode !== 0) throw new Error(String(answer.errmsg))
  return String(answer.order_id)
}

/** `order_status` of a cashier order. */
export async function statusOf(sim: Simulator, orderId: string): Promise<unknown> {
  const answer = await paytool(sim, 'get_order_detail', { order_id: orderId })
  return (answer.pay_order as Json).order_status
}

/** The names of the order and licence events that came, without tickets and installations. */
export function events(app: App): string[] {
  return pushes(app).map((xml) => element(xml, 'InfoType') ?? element(xml, 'Event') ?? '')
}

/** The decrypted order and licence events that came. */
export function pushes(app: App): string[] {
  return app.requests
    .map((request) => open(request).message)
    .filter((xml) => !/<InfoType><!\[CDATA\[(?:create_auth|suite_ticket)/.test(xml))
}

/** The corp's item of `edition_info`. */
export function edition(sim: Simulator): Json {
  return sim.market.edition({ corpId: CORP.corpId, suiteId: TP.id }) ?? {}
}
