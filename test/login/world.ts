import {
  createWeCom,
  MemoryStore,
  type Store,
  type SuiteOptions,
  type WeComOptions,
} from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { CORP, PROVIDER, SUITE, SUITE_TWO } from '../support/callbacks.js'
import { type SeenCall, scriptedTransport } from '../support/scripted-transport.js'

export const LOGIN_SUITE = { ...SUITE_TWO, id: 'ww5555555555555555', kind: 'login' as const }
export const CUSTOM_SUITE = { ...SUITE, id: 'dk3333333333333333' }
export const AGENT_ID = 1000002

export const IDENTITY = '/cgi-bin/service/auth/getuserinfo3rd'
export const LOGIN_INFO = '/cgi-bin/service/get_login_info'
export const CORP_IDENTITY = '/cgi-bin/auth/getuserinfo'

export const MEMBER = { errcode: 0, errmsg: 'ok', corpid: CORP, userid: 'woZhangsan', open_userid: 'woOpen' }
export const ADMIN = {
  errcode: 0,
  usertype: 2,
  user_info: { userid: 'woAdmin', open_userid: 'woAdminOpen', name: 'woAdmin' },
  corp_info: { corpid: CORP },
  agent: [
    { agentid: AGENT_ID, auth_type: 1 },
    { agentid: 1000003, auth_type: 0 },
  ],
  auth_info: { department: [{ id: 2, writable: true }] },
}

type Script = Record<string, (call: SeenCall) => unknown>

/** A WeCom that answers from a script, with an installed app and its tickets. */
export async function createLoginWorld(
  script: Script = {},
  options: Partial<WeComOptions> & { store?: Store } = {},
) {
  const clock = new FakeClock(1_767_225_600_000)
  const store = options.store ?? new MemoryStore({ clock })
  const scripted = scriptedTransport({
    '/cgi-bin/service/get_provider_token': () => ({
      provider_access_token: 'provider-token',
      expires_in: 7200,
    }),
    '/cgi-bin/service/get_suite_token': ({ body }) => ({
      suite_access_token: `token-of-${body.suite_id}`,
      expires_in: 7200,
    }),
    '/cgi-bin/service/get_corp_token': () => ({ access_token: 'corp-token', expires_in: 7200 }),
    '/cgi-bin/gettoken': () => ({ access_token: 'corp-token', expires_in: 7200 }),
    [IDENTITY]: () => MEMBER,
    [LOGIN_INFO]: () => ADMIN,
    [CORP_IDENTITY]: () => ({ errcode: 0, userid: 'zhangsan' }),
    ...script,
  })
  const suites: readonly SuiteOptions[] = options.suites ?? [SUITE, LOGIN_SUITE]
  const create = () =>
    createWeCom({
      provider: PROVIDER,
      suites,
      clock,
      store,
      transport: scripted.transport,
      ...options,
    })
  const wecom = create()
  for (const { id, kind } of suites) {
    await wecom.suite(id).ticket.set('ticket')
    if (kind === 'login') continue
    await wecom.installs.import({
      suiteId: id,
      corpId: CORP,
      permanentCode: 'permanent-code-of-the-corp',
      corpName: '测试企业',
      agentId: AGENT_ID,
    })
  }
  return { wecom, create, clock, store, ...scripted }
}

export type LoginWorld = Awaited<ReturnType<typeof createLoginWorld>>

/** What a promise rejects with. */
export function failureOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => {
      throw new Error('it did not fail')
    },
    (error: unknown) => error,
  )
}
