import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CORP } from '../support/callbacks.js'
import {
  authCode,
  changeAuth,
  contentsOf,
  createAuth,
  installationWorld,
  MINUTE,
  PERMANENT_CODE,
  SECOND,
  START,
} from '../support/installation-world.js'
import { scriptedTransport } from '../support/scripted-transport.js'

const CODE = authCode('a')
/** What may stand where a text should. */
const NO_TEXT: [string, unknown][] = [
  ['missing', undefined],
  ['null', null],
  ['empty', ''],
  ['blank', ' \t'],
  ['a number', 7],
  ['an array', []],
  ['an object', {}],
]

describe('an answer without the permanent code', () => {
  it.each(NO_TEXT)('(%s) is never stored and never used', async (_, permanent_code) => {
    const { wecom, weCom, store } = await installationWorld()
    weCom.answer = (whole) => ({ ...whole, permanent_code })
    await expect(wecom.installs.complete(CODE)).rejects.toMatchObject({
      code: 'WECOM_HTTP',
      reason: 'malformed_response',
    })
    expect(await wecom.installs.get(CORP)).toBeUndefined()
    expect(await contentsOf(store)).not.toContain('installation/')
  })
})

describe('an answer with the permanent code and without the corp', () => {
  const corps: [string, unknown][] = [
    ...NO_TEXT.map(([name, corpid]): [string, unknown] => [`corpid ${name}`, { corpid, corp_name: 'x' }]),
    ...NO_TEXT.filter(([name]) => name !== 'an object'),
  ]

  it.each(corps)('(%s) is completed by the corp id of the event', async (_, auth_corp_info) => {
    const { wecom, weCom, told, count } = await installationWorld()
    weCom.answer = (whole) => ({ ...whole, auth_corp_info })
    await wecom.handle(createAuth(START, CODE, { AuthCorpId: CORP }))
    await wecom.idle()
    expect(await wecom.installs.get(CORP)).toMatchObject({ status: 'active', corpName: '测试企业' })
    expect(count(PERMANENT_CODE)).toBe(1)
    expect(told).toEqual(['installed installed'])
  })

  it('is kept, said by health, and finds its corp at the next change_auth', async () => {
    const { wecom, weCom, told } = await installationWorld()
    weCom.answer = ({ permanent_code }) => ({ permanent_code })
    await expect(wecom.installs.complete(CODE)).rejects.toMatchObject({ reason: 'malformed_response' })
    await wecom.idle()
    expect((await wecom.health()).suites[0]?.incomplete).toMatchObject([{ reason: 'corpUnknown' }])
    await wecom.handle(changeAuth(START + SECOND, 'wpSomebodyElse'))
    await wecom.idle()
    expect(await wecom.installs.get('wpSomebodyElse')).toBeUndefined()
    await wecom.handle(changeAuth(START + SECOND))
    await wecom.idle()
    expect(await wecom.corp(CORP).accessToken()).toBe('for-permanent-1')
    expect((await wecom.health()).suites[0]?.incomplete).toEqual([])
    expect(told).toContain('installed installed')
  })
})

describe('get_auth_info', () => {
  it.each([
    ['without auth_corp_info', { auth_corp_info: undefined }],
    ['with auth_corp_info null', { auth_corp_info: null }],
    ['with auth_corp_info an array', { auth_corp_info: [] }],
    ['without corpid', { auth_corp_info: { corp_name: 'x' } }],
    ['with editions that are none', { edition_info: 'paid' }],
    ['with a list of editions that is none', { edition_info: { agent: 'x' } }],
    ['with an edition without its status', { edition_info: { agent: [{}] } }],
    ['with an edition null', { edition_info: { agent: [null] } }],
  ])('%s is no answer: nothing of it is stored', async (_, part) => {
    const { wecom, weCom } = await installationWorld()
    await wecom.installs.complete(CODE)
    const before = await wecom.installs.get(CORP)
    weCom.authInfo = (whole) => ({ ...whole, ...part })
    await expect(wecom.installs.refresh(CORP)).rejects.toMatchObject({
      code: 'WECOM_HTTP',
      reason: 'malformed_response',
    })
    expect(await wecom.installs.get(CORP)).toEqual(before)
  })

  it.each([
    ['agentid as text', { agent: [{ agentid: '1000009' }] }, 1000009],
    ['no list', { agent: null }, undefined],
    ['null', null, undefined],
    ['a list of nulls', { agent: [null] }, undefined],
    ['an agentid that is none', { agent: [{ agentid: 'x' }] }, undefined],
  ])('with auth_info %s gives what can be read', async (_, auth_info, agentId) => {
    const { wecom, weCom } = await installationWorld()
    weCom.authInfo = (whole) => ({ ...whole, auth_info })
    expect((await wecom.installs.complete(CODE)).agentId).toBe(agentId)
  })

  it('never makes a TypeError, whatever it says', async () => {
    const anything = fc.jsonValue()
    const answer = fc.record(
      { auth_corp_info: anything, auth_info: anything, edition_info: anything, dealer_corp_info: anything },
      { requiredKeys: [] },
    )
    await fc.assert(
      fc.asyncProperty(answer, answer, async (first, second) => {
        const { wecom, weCom } = await installationWorld()
        weCom.answer = (whole) => ({ ...first, ...whole })
        weCom.authInfo = () => ({ ...second, errcode: 0 })
        const outcome = await wecom.installs.complete(CODE)
        expect(outcome).toMatchObject({ corpId: CORP })
        const read = await wecom.installs.refresh(CORP).catch((error: unknown) => error)
        if (read instanceof Error) expect(read).toMatchObject({ reason: 'malformed_response' })
        await wecom.close()
      }),
      { numRuns: 60 },
    )
  })
})

describe('a link', () => {
  it.each(NO_TEXT)('is not made of a pre_auth_code that is %s', async (_, pre_auth_code) => {
    const { transport } = scriptedTransport({
      '/cgi-bin/service/get_suite_token': () => ({ suite_access_token: 'ST', expires_in: 7200 }),
      '/cgi-bin/service/get_pre_auth_code': () => ({ errcode: 0, pre_auth_code }),
    })
    const { wecom } = await installationWorld({ transport })
    await expect(wecom.installs.url({ redirectUri: 'https://app.example.com/' })).rejects.toMatchObject({
      code: 'WECOM_HTTP',
      reason: 'malformed_response',
    })
  })

  it.each(NO_TEXT)('of a promotion is not made of a register_code that is %s', async (_, register_code) => {
    const { transport } = scriptedTransport({
      '/cgi-bin/service/get_provider_token': () => ({ provider_access_token: 'PT', expires_in: 7200 }),
      '/cgi-bin/service/get_register_code': () => ({ errcode: 0, register_code, expires_in: 600 }),
    })
    const { wecom } = await installationWorld({ transport })
    await expect(wecom.register.link({ template_id: 't' })).rejects.toMatchObject({
      reason: 'malformed_response',
    })
  })
})

describe('a stored record that is none', () => {
  const BAD = ['not json', '{', 'null', '[]', '"x"', '{}', '{"suiteId":"s"}', '{"permanentCode":""}']

  it.each(BAD)('of an installation (%s) counts as absent, is said once, and is replaced', async (text) => {
    const { wecom, store, log } = await installationWorld()
    await store.set(`installation/ww1111111111111111/${CORP}`, text)
    expect(await wecom.installs.get(CORP)).toBeUndefined()
    await expect(wecom.corp(CORP).accessToken()).rejects.toMatchObject({ code: 'WECOM_NOT_INSTALLED' })
    for await (const installation of wecom.installs.iterate()) expect(installation).toBeUndefined()
    expect(log.filter(({ message }) => message.includes('cannot be read'))).toHaveLength(1)
    expect(await wecom.installs.complete(CODE)).toMatchObject({ corpId: CORP })
  })

  it.each(BAD)('of an auth code (%s) counts as absent', async (text) => {
    const { wecom, store } = await installationWorld()
    const { sha256Hex } = await import('../../src/base/index.js')
    await store.set(`authcode/ww1111111111111111/${sha256Hex(CODE)}`, text)
    expect(await wecom.installs.complete(CODE)).toMatchObject({ corpId: CORP })
  })

  it.each(BAD)('of the incomplete installations (%s) counts as absent', async (text) => {
    const { wecom, store } = await installationWorld()
    await store.set('incomplete/ww1111111111111111', text)
    expect((await wecom.health()).suites[0]?.incomplete).toEqual([])
  })
})

describe('change_auth', () => {
  it('of a corp that is not known here is done, and its handlers are called', async () => {
    const { wecom, clock } = await installationWorld()
    const seen: string[] = []
    wecom.on('change_auth', ({ event }) => seen.push(event.AuthCorpId))
    await wecom.handle(changeAuth(START, 'wpUnknown'))
    await wecom.idle()
    await clock.advance(MINUTE)
    expect(seen).toEqual(['wpUnknown'])
    expect(await wecom.health()).toMatchObject({ pending: 0, deadLetters: 0 })
  })

  it('of a corp that is gone is done', async () => {
    const { wecom, told } = await installationWorld()
    await wecom.installs.complete(CODE)
    await wecom.installs.remove(CORP)
    await wecom.handle(changeAuth(START + SECOND))
    await wecom.idle()
    expect(told).toEqual(['installed installed', 'removed removed'])
    expect(await wecom.health()).toMatchObject({ deadLetters: 0 })
  })
})

describe('the id of an installation event', () => {
  it('is the same at every delivery, and another one with every event', async () => {
    const { wecom, clock, weCom, ids } = await installationWorld()
    let failures = 2
    wecom.installs.on('installed', () => {
      if (failures-- > 0) throw new Error('the welcome message failed')
    })
    await wecom.installs.complete(CODE)
    await wecom.idle()
    await clock.advance(MINUTE)
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(1)
    await wecom.handle(changeAuth(START + SECOND))
    await wecom.handle(changeAuth(START + 2 * SECOND))
    await wecom.idle()
    await wecom.installs.complete(authCode('b'))
    weCom.taken.clear()
    await wecom.installs.remove(CORP)
    await wecom.idle()
    expect(new Set(ids).size).toBe(5)
  })
})
