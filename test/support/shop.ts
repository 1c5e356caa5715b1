import {
  createWeCom,
  type EntitlementContext,
  MemoryStore,
  type Store,
  type WeCom,
  type WeComOptions,
} from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { CORP, instruction, PROVIDER, post, SUITE } from './callbacks.js'
import { type SeenCall, scriptedTransport } from './scripted-transport.js'

export const AUTH_INFO = '/cgi-bin/service/v2/get_auth_info'
export const DAY = 86_400_000
const START = 1_767_225_600_000

/** What WeCom has of the corp's edition; `undefined`: the app sells none. */
export type Edition = { app_status: number; user_limit?: number; expired_time?: number } | undefined

export const TRIAL: Edition = { app_status: 1, expired_time: START / 1000 + 15 * 86_400 }
export const PAID: Edition = { app_status: 3, user_limit: 10, expired_time: START / 1000 + 365 * 86_400 }
export const RENEWED: Edition = { app_status: 3, user_limit: 10, expired_time: START / 1000 + 730 * 86_400 }
export const UNPAID: Edition = { app_status: 0 }

/** A WeCom whose editions a test sets, and back ends on one store. */
export async function shop(options: Partial<WeComOptions> = {}) {
  const clock = new FakeClock(START)
  const store: Store = options.store ?? new MemoryStore({ clock })
  const market = {
    edition: TRIAL as Edition,
    /** Instead of an answer. */
    error: undefined as object | undefined,
    /** Runs between WeCom's look at its books and the arrival of the answer. */
    onTheWay: undefined as ((call: SeenCall) => Promise<void> | void) | undefined,
  }
  let codes = 0
  const scripted = scriptedTransport({
    '/cgi-bin/service/get_suite_token': () => ({ suite_access_token: 'ST', expires_in: 7200 }),
    '/cgi-bin/service/v2/get_permanent_code': () => ({
      permanent_code: `permanent-${++codes}`,
      auth_corp_info: { corpid: CORP, corp_name: '测试企业' },
    }),
    [AUTH_INFO]: async (call) => {
      const { edition, error } = market
      await market.onTheWay?.(call)
      if (error !== undefined) return error
      const agent = {
        agentid: 1000002,
        edition_id: 'sp1',
        edition_name: '专业版',
        user_limit: 0,
        expired_time: 0,
      }
      return {
        errcode: 0,
        auth_corp_info: { corpid: CORP, corp_name: '测试企业' },
        auth_info: { agent: [{ agentid: 1000002, name: 'app' }] },
        ...(edition && { edition_info: { agent: [{ ...agent, ...edition }] } }),
      }
    },
  })
  const told: EntitlementContext[] = []
  const create = (listener: (context: EntitlementContext) => unknown = () => {}) => {
    const wecom = createWeCom({
      provider: PROVIDER,
      suites: [SUITE],
      clock,
      transport: scripted.transport,
      ...options,
      store,
    })
    wecom.installs.on('entitlement', (context) => {
      told.push(context)
      return listener(context)
    })
    return wecom
  }
  const wecom = create()
  await wecom.suite().ticket.set('ticket')

  let second = START / 1000
  /** An event of the instruction callback, a second after the one before. */
  const event = (InfoType: string, fields: Record<string, string> = {}, TimeStamp = ++second) =>
    post(instruction({ InfoType, TimeStamp, ...fields }), SUITE.id)
  const order = (InfoType: string, OrderId = 'N1', at?: number) =>
    event(InfoType, { PaidCorpId: CORP, ...(InfoType !== 'change_editon' && { OrderId }) }, at)
  const send = async (request: ReturnType<typeof event>, target: WeCom = wecom) => {
    const answer = await target.handle(request)
    await target.idle()
    return answer
  }
  const install = (target: WeCom = wecom) =>
    send(event('create_auth', { AuthCode: `code-${++codes}-`.padEnd(64, 'x') }), target)
  /** What was told, in short. */
  const news = () =>
    told.map(({ previous, entitlement }) => `${previous?.status ?? '-'} > ${entitlement.status}`)
  return { wecom, create, clock, store, market, told, news, event, order, send, install, ...scripted }
}
