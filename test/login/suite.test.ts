import { describe, expect, it } from 'vitest'
import { createWeCom, MemoryStore, optionsFromEnv } from '../../src/index.js'
import { CORP, instruction, PROVIDER, post, SUITE, SUITE_TWO } from '../support/callbacks.js'
import { createLoginWorld, failureOf, LOGIN_SUITE } from './world.js'

describe('the login suite', () => {
  it('is none of the apps: the only suite is still the only one', async () => {
    const { wecom } = await createLoginWorld()
    expect(wecom.suite().id).toBe(SUITE.id)
    expect(wecom.login.loginSuiteId).toBe(LOGIN_SUITE.id)
    expect(wecom.suite(LOGIN_SUITE.id).kind).toBe('login')
  })

  it('gets tickets and tokens like any suite, and is part of the health report', async () => {
    const { wecom } = await createLoginWorld()
    const ticket = instruction({ InfoType: 'suite_ticket', SuiteTicket: 'pushed' }, LOGIN_SUITE)
    expect(await wecom.handle(post(ticket, LOGIN_SUITE.id, LOGIN_SUITE))).toMatchObject({ body: 'success' })
    expect(await wecom.suite(LOGIN_SUITE.id).accessToken()).toBe(`token-of-${LOGIN_SUITE.id}`)
    expect((await wecom.health()).suites.map(({ suiteId }) => suiteId)).toContain(LOGIN_SUITE.id)
  })

  it('is installed by nobody, and says so', async () => {
    const { wecom } = await createLoginWorld()
    const suiteId = LOGIN_SUITE.id
    const refused = { code: 'WECOM_CONFIG', message: expect.stringContaining('login suite') }
    const { installs } = wecom
    expect(await failureOf(installs.url({ redirectUri: 'https://x.example', suiteId }))).toMatchObject(
      refused,
    )
    expect(await failureOf(installs.import({ corpId: CORP, permanentCode: 'c', suiteId }))).toMatchObject(
      refused,
    )
    expect(() => installs.complete('a'.repeat(64), { suiteId })).toThrow(expect.objectContaining(refused))
    const found = []
    for await (const installation of installs.iterate()) found.push(installation.suiteId)
    expect(found).toEqual([SUITE.id])
  })

  it('alone is no app, and two of them are one too many', async () => {
    const options = { provider: PROVIDER, store: new MemoryStore() }
    expect(() => createWeCom({ ...options, suites: [LOGIN_SUITE] }).suite()).toThrow(/no app/)
    const two = [LOGIN_SUITE, { ...SUITE_TWO, kind: 'login' as const }]
    expect(() => createWeCom({ ...options, suites: two })).toThrow(/more than one/)
  })

  it('comes out of the environment', () => {
    const env = {
      WECOM_CORP_ID: PROVIDER.corpId,
      WECOM_SUITE_ID: SUITE.id,
      WECOM_SUITE_SECRET: SUITE.secret,
      WECOM_TOKEN: SUITE.token,
      WECOM_AES_KEY: SUITE.encodingAesKey,
    }
    const login = {
      WECOM_LOGIN_SUITE_ID: LOGIN_SUITE.id,
      WECOM_LOGIN_SUITE_SECRET: LOGIN_SUITE.secret,
      WECOM_LOGIN_TOKEN: LOGIN_SUITE.token,
      WECOM_LOGIN_AES_KEY: LOGIN_SUITE.encodingAesKey,
    }
    expect(optionsFromEnv(env).suites).toEqual([SUITE])
    expect(optionsFromEnv({ ...env, ...login }).suites).toEqual([SUITE, LOGIN_SUITE])
    const partly = { ...env, ...login, WECOM_LOGIN_TOKEN: '' }
    expect(() => optionsFromEnv(partly)).toThrow(/WECOM_LOGIN_TOKEN/)
  })

  it('is asked about console logins only where it is configured', () => {
    const create = (consoleThrough: 'provider' | 'loginSuite', suites = [SUITE]) =>
      createWeCom({ provider: PROVIDER, store: new MemoryStore(), suites, login: { consoleThrough } })
    expect(() => create('loginSuite')).toThrow(/consoleThrough/)
    expect(() => create('loginSuite', [SUITE, LOGIN_SUITE])).not.toThrow()
    expect(() =>
      createWeCom({
        provider: PROVIDER,
        store: new MemoryStore(),
        suites: [SUITE],
        login: { stateLifeMs: 0 },
      }),
    ).toThrow(/stateLifeMs/)
  })
})
