import { describe, expect, it } from 'vitest'
import { CORP, PROVIDER, SUITE, SUITE_TWO } from '../support/callbacks.js'
import { CUSTOM_SUITE, createLoginWorld, failureOf, LOGIN_SUITE } from './world.js'

const redirectUri = 'https://app.example.com/login/return?from=a b&to=企业'
const ENCODED = encodeURIComponent(redirectUri)
const state = 'abcDEF123'

describe('the login URL inside the client', () => {
  it('carries the suite id, the parameters in the order of the page, and the fragment', async () => {
    const { wecom } = await createLoginWorld()
    expect(await wecom.login.client.url({ redirectUri, state })).toBe(
      `https://open.weixin.qq.com/connect/oauth2/authorize?appid=${SUITE.id}&redirect_uri=${ENCODED}&response_type=code&scope=snsapi_base&state=${state}#wechat_redirect`,
    )
  })

  it.each(['base', 'userinfo', 'privateinfo'] as const)('asks for scope %s', async (scope) => {
    const { wecom } = await createLoginWorld()
    const url = new URL(await wecom.login.client.url({ redirectUri, scope }))
    expect(url.searchParams.get('scope')).toBe(`snsapi_${scope}`)
    expect(url.searchParams.has('state')).toBe(false)
    expect(url.searchParams.has('agentid')).toBe(false)
  })

  it('carries corp and agentid for a customised app, the agentid out of the installation', async () => {
    const { wecom } = await createLoginWorld({}, { suites: [CUSTOM_SUITE] })
    const own = new URL(await wecom.login.client.url({ redirectUri, corpId: CORP, scope: 'privateinfo' }))
    expect(own.searchParams.get('appid')).toBe(CORP)
    expect(own.searchParams.get('agentid')).toBe('1000002')
    const given = new URL(await wecom.login.client.url({ redirectUri, corpId: CORP, agentId: 7 }))
    expect(given.searchParams.get('agentid')).toBe('7')
  })

  it('needs the corp of a customised app, its installation, and for privateinfo its agentid', async () => {
    const { wecom } = await createLoginWorld({}, { suites: [CUSTOM_SUITE] })
    const { client } = wecom.login
    expect(await failureOf(client.url({ redirectUri }))).toMatchObject({ code: 'WECOM_CONFIG' })
    expect(await failureOf(client.url({ redirectUri, corpId: 'wpOther' }))).toMatchObject({
      code: 'WECOM_NOT_INSTALLED',
    })
    await wecom.installs.import({ corpId: 'wpBare', permanentCode: 'permanent-code-two' })
    const bare = { redirectUri, corpId: 'wpBare' }
    expect(await client.url(bare)).not.toContain('agentid')
    const failure = await failureOf(client.url({ ...bare, scope: 'privateinfo' }))
    expect(failure).toMatchObject({ code: 'WECOM_CONFIG', hint: expect.stringContaining('installs.refresh') })
  })

  it('refuses what WeCom would refuse', async () => {
    const { wecom } = await createLoginWorld()
    for (const wrong of ['/relative', 'javascript:alert(1)', '', 'app.example.com/x']) {
      const failure = await failureOf(wecom.login.client.url({ redirectUri: wrong }))
      expect(failure, wrong).toMatchObject({ code: 'WECOM_CONFIG' })
    }
    for (const wrong of ['', 'a-b', 'a b', 'x'.repeat(129), '状态']) {
      const failure = await failureOf(wecom.login.client.url({ redirectUri, state: wrong }))
      expect(failure, wrong).toMatchObject({ code: 'WECOM_CONFIG' })
    }
  })

  it('asks which app when there are several, and does not count the login suite', async () => {
    const { wecom } = await createLoginWorld({}, { suites: [SUITE, SUITE_TWO, LOGIN_SUITE] })
    expect(await failureOf(wecom.login.client.url({ redirectUri }))).toMatchObject({ code: 'WECOM_CONFIG' })
    const url = await wecom.login.client.url({ redirectUri, suiteId: SUITE_TWO.id })
    expect(url).toContain(`appid=${SUITE_TWO.id}&`)
    const failure = await failureOf(wecom.login.client.url({ redirectUri, suiteId: LOGIN_SUITE.id }))
    expect(failure).toMatchObject({ code: 'WECOM_CONFIG' })
  })
})

describe('the login URLs for browsers', () => {
  it('lead to the page of the login suite', async () => {
    const { wecom } = await createLoginWorld()
    expect(await wecom.login.web.url({ redirectUri, state, lang: 'zh' })).toBe(
      `https://login.work.weixin.qq.com/wwlogin/sso/login?login_type=ServiceApp&appid=${LOGIN_SUITE.id}&redirect_uri=${ENCODED}&state=${state}&lang=zh`,
    )
  })

  it('lead to the page of a customised app', async () => {
    const { wecom } = await createLoginWorld({}, { suites: [CUSTOM_SUITE] })
    expect(await wecom.login.web.url({ redirectUri, state, corpId: CORP })).toBe(
      `https://login.work.weixin.qq.com/wwlogin/sso/login?login_type=CorpApp&appid=${CORP}&agentid=1000002&redirect_uri=${ENCODED}&state=${state}`,
    )
  })

  it('need the login suite for a third-party app', async () => {
    const { wecom } = await createLoginWorld({}, { suites: [SUITE] })
    const failure = await failureOf(wecom.login.web.url({ redirectUri }))
    expect(failure).toMatchObject({ code: 'WECOM_CONFIG', hint: expect.stringContaining('登录授权') })
  })

  it('lead to the older page, for members and for administrators', async () => {
    const { wecom } = await createLoginWorld()
    for (const usertype of ['member', 'admin'] as const) {
      expect(await wecom.login.qr.url({ redirectUri, state, usertype, lang: 'en' })).toBe(
        `https://open.work.weixin.qq.com/wwopen/sso/3rd_qrConnect?appid=${PROVIDER.corpId}&redirect_uri=${ENCODED}&state=${state}&usertype=${usertype}&lang=en`,
      )
    }
  })
})

describe('openBaseUrl', () => {
  it('replaces all three hosts, a path of its own kept', async () => {
    const { wecom } = await createLoginWorld(
      { '/cgi-bin/service/get_pre_auth_code': () => ({ pre_auth_code: 'pre', expires_in: 1200 }) },
      { openBaseUrl: 'http://127.0.0.1:8080/sim/' },
    )
    const base = 'http://127.0.0.1:8080/sim'
    const urls = [
      [await wecom.login.client.url({ redirectUri }), '/connect/oauth2/authorize?'],
      [await wecom.login.web.url({ redirectUri }), '/wwlogin/sso/login?'],
      [await wecom.login.qr.url({ redirectUri, usertype: 'admin' }), '/wwopen/sso/3rd_qrConnect?'],
      [await wecom.installs.url({ redirectUri }), '/3rdapp/install?'],
    ]
    for (const [url, path] of urls) expect(url?.startsWith(`${base}${path}`), url).toBe(true)
  })

  it('has to be a web address', async () => {
    for (const openBaseUrl of ['', 'localhost', 'ftp://x', 'https://x/?a=1', 'https://u:p@x']) {
      const failure = await failureOf(createLoginWorld({}, { openBaseUrl }))
      expect(failure, openBaseUrl).toMatchObject({ code: 'WECOM_CONFIG' })
    }
  })
})
