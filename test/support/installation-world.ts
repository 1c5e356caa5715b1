import {
  type CodeMissingContext,
  createWeCom,
  type InstallationContext,
  type Logger,
  MemoryStore,
  type Store,
  type WeCom,
  type WeComOptions,
} from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { CORP, instruction, PROVIDER, post, SUITE } from './callbacks.js'
import { type SeenCall, scriptedTransport } from './scripted-transport.js'

export const PERMANENT_CODE = '/cgi-bin/service/v2/get_permanent_code'
export const AUTH_INFO = '/cgi-bin/service/v2/get_auth_info'
export const START = 1_767_225_600_000
export const SECOND = 1_000
export const MINUTE = 60_000

/** An auth code of a kind WeCom gives. */
export const authCode = (letter: string) => letter.repeat(64)

/** A logger that remembers. */
export function memoryLogger() {
  const lines: { level: string; message: string; data: Record<string, unknown> | undefined }[] = []
  const put = (level: string) => (message: string, data?: Record<string, unknown>) =>
    void lines.push({ level, message, data })
  const logger: Logger = { debug: put('debug'), info: put('info'), warn: put('warn'), error: put('error') }
  return { logger, lines }
}

/** A WeCom that gives permanent codes once and takes only the newest, and back ends on one store. */
export async function installationWorld(options: Partial<WeComOptions> & { clock?: FakeClock } = {}) {
  const clock = options.clock ?? new FakeClock(START)
  const store: Store = options.store ?? new MemoryStore({ clock })
  const log = memoryLogger()
  const used = new Set<unknown>()
  const weCom = {
    /** What WeCom's own clock says, ms. */
    now: START,
    /** The permanent codes that work. */
    taken: new Set<unknown>(),
    /** How long the answer with the permanent code takes, ms. */
    answerMs: 0,
    /** Takes the place of the answer, or of the part of it that is given. */
    answer: (whole: Record<string, unknown>): unknown => whole,
    authInfo: (whole: Record<string, unknown>): unknown => whole,
    /** Runs once the code is spent, before the answer is under way. */
    spent: (): void => {},
    issued: 0,
  }
  const permanentCode = async ({ body }: SeenCall) => {
    if (used.has(body.auth_code)) return { errcode: 40078, errmsg: 'invalid auth_code' }
    used.add(body.auth_code)
    weCom.issued++
    const permanent_code = `permanent-${weCom.issued}`
    weCom.taken.clear()
    weCom.taken.add(permanent_code)
    weCom.spent()
    const { answerMs } = weCom
    if (answerMs > 0) await new Promise<void>((resolve) => clock.timer(answerMs, resolve))
    return weCom.answer({ permanent_code, auth_corp_info: { corpid: CORP, corp_name: '测试企业' } })
  }
  const authInfo = ({ body }: SeenCall) =>
    weCom.taken.has(body.permanent_code) && body.auth_corpid === CORP
      ? weCom.authInfo({
          errcode: 0,
          auth_corp_info: { corpid: CORP, corp_name: '测试企业' },
          auth_info: { agent: [{ agentid: 1000002, name: 'app' }] },
        })
      : { errcode: 40084, errmsg: 'invalid permanent code' }
  const scripted = scriptedTransport(
    {
      '/cgi-bin/service/get_suite_token': () => ({ suite_access_token: 'ST', expires_in: 7200 }),
      '/cgi-bin/service/get_corp_token': ({ body }) =>
        weCom.taken.has(body.permanent_code)
          ? { access_token: `for-${body.permanent_code}`, expires_in: 7200 }
          : { errcode: 40084, errmsg: 'invalid permanent code' },
      [PERMANENT_CODE]: permanentCode,
      '/cgi-bin/service/get_permanent_code': permanentCode,
      [AUTH_INFO]: authInfo,
      '/cgi-bin/service/get_auth_info': authInfo,
    },
    () => weCom.now,
  )
  const told: string[] = []
  const ids: string[] = []
  const create = (more: Partial<WeComOptions> = {}): WeCom => {
    const wecom = createWeCom({
      provider: PROVIDER,
      suites: [SUITE],
      clock,
      store,
      transport: scripted.transport,
      logger: log.logger,
      ...options,
      ...more,
    })
    for (const name of ['installed', 'changed', 'removed'] as const) {
      wecom.installs.on(name, ({ change, id }: InstallationContext) => {
        told.push(`${name} ${change}`)
        ids.push(id)
      })
    }
    wecom.installs.on('codeMissing', ({ incomplete, corp }: CodeMissingContext) => {
      told.push(`codeMissing ${incomplete.corpId} ${corp?.corpId === incomplete.corpId}`)
    })
    return wecom
  }
  const wecom = create()
  await wecom.suite().ticket.set('ticket')
  return { wecom, create, clock, store, weCom, told, ids, log: log.lines, ...scripted }
}

export const createAuth = (at: number, code: string, more: Record<string, string> = {}) =>
  post(instruction({ InfoType: 'create_auth', AuthCode: code, TimeStamp: at / 1000, ...more }), SUITE.id)

export const cancelAuth = (at: number, corpId = CORP) =>
  post(instruction({ InfoType: 'cancel_auth', AuthCorpId: corpId, TimeStamp: at / 1000 }), SUITE.id)

export const changeAuth = (at: number, corpId = CORP) =>
  post(instruction({ InfoType: 'change_auth', AuthCorpId: corpId, TimeStamp: at / 1000 }), SUITE.id)

/** Everything in a store, for a look at secrets. */
export async function contentsOf(store: Store): Promise<string> {
  const contents: string[] = []
  for await (const key of store.keys('')) contents.push(`${key} ${await store.get(key)}`)
  return contents.join('\n')
}

/** A store that can go away; what is called then is rejected. */
export function storeThatGoesAway(inner: Store) {
  const state = { away: false }
  const guarded =
    <Args extends unknown[], Result>(method: (...args: Args) => Promise<Result>) =>
    (...args: Args): Promise<Result> =>
      state.away ? Promise.reject(new Error('connect ECONNREFUSED')) : method(...args)
  const store: Store = {
    get: guarded(inner.get.bind(inner)),
    set: guarded(inner.set.bind(inner)),
    swap: guarded(inner.swap.bind(inner)),
    delete: guarded(inner.delete.bind(inner)),
    keys(prefix) {
      if (state.away) throw new Error('connect ECONNREFUSED')
      return inner.keys(prefix)
    },
  }
  return { store, state }
}
