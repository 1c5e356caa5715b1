import { describe, expect, it } from 'vitest'
import {
  createWeCom,
  type InstallationContext,
  isWeComError,
  MemoryStore,
  type WeComOptions,
} from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import { CORP, instruction, PROVIDER, post, SUITE } from '../support/callbacks.js'
import { type SeenCall, scriptedTransport } from '../support/scripted-transport.js'

const SUITE_TOKEN = '/cgi-bin/service/get_suite_token'
const PERMANENT_CODE = '/cgi-bin/service/v2/get_permanent_code'
const AUTH_INFO = '/cgi-bin/service/v2/get_auth_info'
const CORP_TOKEN = '/cgi-bin/service/get_corp_token'
const AUTH_CODE = 'a'.repeat(64)

async function setUp(
  script: Record<string, (call: SeenCall) => unknown> = {},
  options: Partial<WeComOptions> = {},
) {
  const clock = new FakeClock(1_767_225_600_000)
  const store = options.store ?? new MemoryStore({ clock })
  const used = new Set<unknown>()
  const scripted = scriptedTransport({
    [SUITE_TOKEN]: () => ({ suite_access_token: 'suite-token', expires_in: 7200 }),
    [PERMANENT_CODE]: async ({ body }) => {
      await Promise.resolve()
      if (used.has(body.auth_code)) return { errcode: 40078, errmsg: ' invalid auth_code, hint: [1]' }
      used.add(body.auth_code)
      return {
        permanent_code: `permanent-${used.size}`,
        auth_corp_info: { corpid: CORP, corp_name: '测试企业' },
        auth_user_info: { userid: 'admin' },
      }
    },
    [AUTH_INFO]: () => ({
      errcode: 0,
      auth_corp_info: { corpid: CORP, corp_name: '测试企业' },
      auth_info: { agent: [{ agentid: 1000002, name: 'app' }] },
    }),
    [CORP_TOKEN]: ({ body }) => ({ access_token: `token-for-${body.permanent_code}`, expires_in: 7200 }),
    ...script,
  })
  const create = (more: Partial<WeComOptions> = {}) =>
    createWeCom({
      provider: PROVIDER,
      suites: [SUITE],
      clock,
      store,
      transport: scripted.transport,
      ...options,
      ...more,
    })
  const wecom = create()
  await wecom.suite().ticket.set('ticket')
  const events: string[] = []
  const listen = (target = wecom) => {
    for (const name of ['installed', 'changed', 'removed'] as const) {
      target.installs.on(name, ({ change, installation, corp }: InstallationContext) => {
        events.push(`${name} ${change} ${installation.corpId === corp.corpId} ${installation.agentId}`)
      })
    }
  }
  listen()
  return { wecom, create, clock, store, events, listen, ...scripted }
}

const createAuth = (at = 1_767_225_600, code = AUTH_CODE) =>
  post(instruction({ InfoType: 'create_auth', AuthCode: code, TimeStamp: at }), SUITE.id)
const cancelAuth = (at: number) =>
  post(instruction({ InfoType: 'cancel_auth', AuthCorpId: CORP, TimeStamp: at }), SUITE.id)

describe('an installation', () => {
  it('by create_auth is acknowledged at once, then exchanged, completed and told', async () => {
    const { wecom, events, count } = await setUp()
    expect(await wecom.handle(createAuth())).toMatchObject({ status: 200, body: 'success' })
    await wecom.idle()
    expect(await wecom.installs.get(CORP)).toMatchObject({
      corpId: CORP,
      corpName: '测试企业',
      adminUserId: 'admin',
      agentId: 1000002,
      status: 'active',
      authorizedAt: 1_767_225_600_000,
    })
    expect(events).toEqual(['installed installed true 1000002'])
    expect(count(PERMANENT_CODE)).toBe(1)
  })

  it('never shows its permanent code', async () => {
    const { wecom } = await setUp()
    const shown = [await wecom.installs.complete(AUTH_CODE), await wecom.installs.get(CORP)]
    for await (const installation of wecom.installs.iterate()) shown.push(installation)
    expect(shown).toHaveLength(3)
    expect(JSON.stringify(shown)).not.toContain('permanent-1')
  })

  it('by redirect and by create_auth at the same moment exchanges the code once and is told once', async () => {
    const { wecom, events, count } = await setUp()
    const [installation] = await Promise.all([
      wecom.installs.complete(AUTH_CODE),
      wecom.handle(createAuth()),
      wecom.installs.complete(AUTH_CODE),
    ])
    await wecom.idle()
    expect(installation.corpId).toBe(CORP)
    expect(count(PERMANENT_CODE)).toBe(1)
    expect(events).toEqual(['installed installed true 1000002'])
  })

  it('raced for by two processes on one store exchanges the code once', async () => {
    const { wecom, create, clock, count } = await setUp()
    const other = create()
    const both = Promise.all([wecom.installs.complete(AUTH_CODE), other.installs.complete(AUTH_CODE)])
    await clock.advance(1_000)
    const [one, two] = await both
    expect(one).toEqual(two)
    expect(count(PERMANENT_CODE)).toBe(1)
  })

  it('completes again for a code that was used here before, and refuses one that was used elsewhere', async () => {
    const { wecom } = await setUp({}, {})
    const first = await wecom.installs.complete(AUTH_CODE)
    expect(await wecom.installs.complete(AUTH_CODE)).toEqual(first)
    const elsewhere = await setUp({
      [PERMANENT_CODE]: () => ({ errcode: 40078, errmsg: ' invalid auth_code, hint: [1]' }),
    })
    const error = await elsewhere.wecom.installs.complete('b'.repeat(64)).catch((reason: unknown) => reason)
    expect(isWeComError(error, 'WECOM_STATE') && error.reason).toBe('auth_code_invalid')
    expect(JSON.stringify(error)).not.toContain('bbbb')
  })

  it('is known for good even if everything after the exchange fails at first', async () => {
    let broken = true
    const { wecom, clock, events } = await setUp({
      [AUTH_INFO]: () =>
        broken
          ? { errcode: 48002, errmsg: 'api forbidden' }
          : {
              errcode: 0,
              auth_corp_info: { corpid: CORP, corp_name: '测试企业' },
              auth_info: { agent: [{ agentid: 7 }] },
            },
    })
    expect(await wecom.installs.complete(AUTH_CODE)).toMatchObject({ corpId: CORP })
    await wecom.idle()
    expect(events).toEqual([])
    broken = false
    await clock.advance(1_000)
    expect(events).toEqual(['installed installed true 7'])
  })

  it('goes on from the written answer after a crash between exchange and record', async () => {
    const { wecom, store, clock, create, listen, events, count } = await setUp()
    const swap = store.swap.bind(store)
    store.swap = (key, expected, next, options) =>
      next?.includes('permanent-1') ? Promise.reject(new Error('killed')) : swap(key, expected, next, options)
    await expect(wecom.installs.complete(AUTH_CODE)).rejects.toThrow('killed')
    store.swap = swap
    await wecom.close()
    await clock.advance(60_000)
    const next = create()
    listen(next)
    expect(await next.installs.complete(AUTH_CODE)).toMatchObject({ corpId: CORP, agentId: 1000002 })
    await next.idle()
    expect(count(PERMANENT_CODE)).toBe(1)
    expect(await next.corp(CORP).accessToken()).toBe('token-for-permanent-1')
    expect(events).toEqual(['installed installed true 1000002'])
  })

  it('tells a failing listener again', async () => {
    const { wecom, clock } = await setUp()
    const attempts: number[] = []
    wecom.installs.on('installed', ({ attempt }) => {
      attempts.push(attempt)
      if (attempt === 1) throw new Error('no')
    })
    await wecom.handle(createAuth())
    await wecom.idle()
    await clock.advance(1_000)
    expect(attempts).toEqual([1, 2])
  })
})

describe('a reinstallation', () => {
  it('replaces the permanent code and drops the tokens of the old one', async () => {
    const { wecom, clock, events } = await setUp()
    await wecom.installs.complete(AUTH_CODE)
    expect(await wecom.corp(CORP).accessToken()).toBe('token-for-permanent-1')
    await clock.advance(60_000)
    await wecom.handle(createAuth(1_767_225_660, 'c'.repeat(64)))
    await wecom.idle()
    expect(await wecom.corp(CORP).accessToken()).toBe('token-for-permanent-2')
    expect(events[1]).toBe('installed reinstalled true 1000002')
  })

  it('is not undone by a cancellation that is older', async () => {
    const { wecom, events } = await setUp()
    await wecom.handle(createAuth(1_767_225_600))
    await wecom.idle()
    await wecom.handle(cancelAuth(1_767_225_590))
    await wecom.idle()
    expect(await wecom.installs.get(CORP)).toBeDefined()
    expect(events).toHaveLength(1)
  })
})

describe('a cancellation', () => {
  it('forgets the permanent code and the tokens, and tells with what was known', async () => {
    const { wecom, store, events } = await setUp()
    await wecom.handle(createAuth())
    await wecom.idle()
    await wecom.corp(CORP).accessToken()
    await wecom.handle(cancelAuth(1_767_225_700))
    await wecom.idle()
    expect(await wecom.installs.get(CORP)).toBeUndefined()
    expect(events.at(-1)).toBe('removed cancelled true 1000002')
    await expect(wecom.corp(CORP).accessToken()).rejects.toMatchObject({ code: 'WECOM_NOT_INSTALLED' })
    for await (const key of store.keys('')) {
      expect(await store.get(key)).not.toContain('permanent-1')
    }
  })

  it('stays when the create_auth before it is delivered once more', async () => {
    const { wecom, clock } = await setUp()
    let broken = true
    wecom.on('create_auth', () => {
      if (broken) throw new Error('not yet')
    })
    await wecom.handle(createAuth())
    await wecom.idle()
    await wecom.handle(cancelAuth(1_767_225_700))
    await wecom.idle()
    broken = false
    await clock.advance(60_000)
    expect(await wecom.installs.get(CORP)).toBeUndefined()
  })
})

describe('a changed authorisation', () => {
  it('is read again and told', async () => {
    let agentid = 1000002
    const { wecom, events } = await setUp({
      [AUTH_INFO]: () => ({
        errcode: 0,
        auth_corp_info: { corpid: CORP, corp_name: '新名字' },
        auth_info: { agent: [{ agentid }] },
      }),
    })
    await wecom.installs.complete(AUTH_CODE)
    agentid = 1000009
    await wecom.handle(
      post(instruction({ InfoType: 'change_auth', AuthCorpId: CORP, TimeStamp: 1_767_225_800 }), SUITE.id),
    )
    await wecom.idle()
    expect(await wecom.installs.get(CORP)).toMatchObject({ corpName: '新名字', agentId: 1000009 })
    expect(events.at(-1)).toBe('changed changed true 1000009')
  })

  it('marks the installation invalid when WeCom no longer takes the permanent code', async () => {
    let gone = false
    const { wecom } = await setUp({
      [AUTH_INFO]: () =>
        gone
          ? { errcode: 40084, errmsg: ' invalid authorizer permanent code ' }
          : { errcode: 0, auth_corp_info: { corpid: CORP, corp_name: 'x' } },
    })
    await wecom.installs.complete(AUTH_CODE)
    gone = true
    expect(await wecom.installs.refresh(CORP)).toMatchObject({ status: 'invalid' })
  })
})

describe('a customised app', () => {
  const template = { ...SUITE, id: 'dk1111111111111111' }

  it('gets its corp token by gettoken, and a reset replaces the secret', async () => {
    const { wecom, events, calls } = await setUp(
      {
        '/cgi-bin/gettoken': ({ query }) => ({
          errcode: 0,
          access_token: `got-${query.get('corpsecret')}`,
          expires_in: 7200,
        }),
      },
      { suites: [template] },
    )
    await wecom.suite().ticket.set('ticket')
    const send = (type: string, code: string, at: number) =>
      wecom.handle(
        post(instruction({ InfoType: type, AuthCode: code, TimeStamp: at }, template), template.id, template),
      )
    await send('create_auth', AUTH_CODE, 1_767_225_600)
    await wecom.idle()
    expect(await wecom.corp(CORP).accessToken()).toBe('got-permanent-1')
    await send('reset_permanent_code', 'd'.repeat(64), 1_767_225_700)
    await wecom.idle()
    expect(await wecom.corp(CORP).accessToken()).toBe('got-permanent-2')
    expect(events.at(-1)).toBe('changed reset true 1000002')
    expect(calls.some(({ path }) => path === CORP_TOKEN)).toBe(false)
  })
})

describe('an import', () => {
  it('brings a permanent code over, ready to call with', async () => {
    const { wecom } = await setUp()
    await wecom.installs.import({ corpId: CORP, permanentCode: 'from-php', agentId: 5 })
    expect(await wecom.corp(CORP).accessToken()).toBe('token-for-from-php')
    expect(await wecom.installs.get(CORP)).toMatchObject({ agentId: 5, status: 'active' })
  })
})

describe('an install link', () => {
  it('is made with a fresh pre_auth_code and keeps redirect and state', async () => {
    const { wecom, calls } = await setUp({
      '/cgi-bin/service/get_pre_auth_code': () => ({ errcode: 0, pre_auth_code: 'pre-1', expires_in: 1200 }),
      '/cgi-bin/service/set_session_info': () => ({ errcode: 0 }),
    })
    const url = new URL(
      await wecom.installs.url({
        redirectUri: 'https://app.example.com/done?a=1&b=2',
        state: 'abc',
        test: true,
      }),
    )
    expect(url.origin + url.pathname).toBe('https://open.work.weixin.qq.com/3rdapp/install')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      suite_id: SUITE.id,
      pre_auth_code: 'pre-1',
      redirect_uri: 'https://app.example.com/done?a=1&b=2',
      state: 'abc',
    })
    expect(calls.at(-1)?.body).toEqual({ pre_auth_code: 'pre-1', session_info: { auth_type: 1 } })
  })

  it('is refused for a state WeCom would not take, and for a redirect that is no URL', async () => {
    const { wecom } = await setUp()
    const redirectUri = 'https://app.example.com/done'
    await expect(wecom.installs.url({ redirectUri, state: 'a-b' })).rejects.toMatchObject({
      code: 'WECOM_CONFIG',
    })
    await expect(wecom.installs.url({ redirectUri: 'javascript:1' })).rejects.toMatchObject({
      code: 'WECOM_CONFIG',
    })
  })
})

describe('a refused token', () => {
  it('is renewed once and the call made again, for 100 callers together', async () => {
    let current = 1
    const { wecom, count } = await setUp({
      [CORP_TOKEN]: () => ({ access_token: `token-${current}`, expires_in: 7200 }),
      '/cgi-bin/user/get': ({ query }) =>
        query.get('access_token') === `token-${current}`
          ? { errcode: 0, userid: query.get('userid') }
          : { errcode: 42001, errmsg: 'access_token expired' },
    })
    await wecom.installs.import({ corpId: CORP, permanentCode: 'x' })
    await wecom.corp(CORP).user.get({ userid: 'a' })
    current = 2
    const users = await Promise.all(
      Array.from({ length: 100 }, (_, i) => wecom.corp(CORP).user.get({ userid: `u${i}` })),
    )
    expect(users[99]).toMatchObject({ userid: 'u99' })
    expect(count(CORP_TOKEN)).toBe(2)
  })

  it('a second time is an error, not a loop', async () => {
    const { wecom, count } = await setUp({
      '/cgi-bin/user/get': () => ({ errcode: 40014, errmsg: 'invalid access_token' }),
    })
    await wecom.installs.import({ corpId: CORP, permanentCode: 'x' })
    await expect(wecom.corp(CORP).user.get({ userid: 'a' })).rejects.toMatchObject({ errcode: 40014 })
    expect(count('/cgi-bin/user/get')).toBe(2)
  })

  it('of a suite is renewed under a corp token call', async () => {
    let current = 1
    const { wecom } = await setUp({
      [SUITE_TOKEN]: () => ({ suite_access_token: `suite-${current}`, expires_in: 7200 }),
      [CORP_TOKEN]: ({ query }) =>
        query.get('suite_access_token') === `suite-${current}`
          ? { access_token: 'token', expires_in: 7200 }
          : { errcode: 42009, errmsg: 'suite_access_token expired' },
    })
    await wecom.installs.import({ corpId: CORP, permanentCode: 'x' })
    await wecom.suite().accessToken()
    current = 2
    expect(await wecom.corp(CORP).accessToken()).toBe('token')
  })
})

describe('a missing suite ticket', () => {
  it('is an error of its own that says how old the last one is', async () => {
    const { wecom, clock } = await setUp({
      [SUITE_TOKEN]: () => ({ errcode: 40085, errmsg: 'invalid suite ticket' }),
    })
    await clock.advance(45 * 60_000)
    const error = await wecom
      .suite()
      .accessToken()
      .catch((reason: unknown) => reason)
    expect(isWeComError(error, 'WECOM_NO_SUITE_TICKET') && error.message).toContain('45 min ago')
    const health = await wecom.health()
    expect(health).toMatchObject({
      ok: false,
      suites: [{ ticket: { fresh: false }, token: { ok: false, code: 'WECOM_NO_SUITE_TICKET' } }],
    })
  })
})
