import { describe, expect, it } from 'vitest'
import { ADMIN, CUSTOM_SUITE, createLoginWorld, LOGIN_INFO } from '../../login/world.js'
import { CORP } from '../../support/callbacks.js'
import { createSite, IN_CLIENT } from './browser.js'

const done = (returnTo = '/') => ({ status: 302, headers: { location: returnTo }, body: '' })

describe('the app home', () => {
  const home = { path: '/index.php', key: 'corp/qywx_come', returnTo: '/desk' }

  it('starts a login inside the client without a question', async () => {
    const { browser, users } = await createSite({ home })
    const phone = browser(IN_CLIENT)
    const { page, back } = await phone.start('/index.php?corp/qywx_come')
    expect(page.pathname).toBe('/connect/oauth2/authorize')
    expect(await phone.go(back('code=CODE1'))).toMatchObject(done('/desk'))
    expect(users).toMatchObject([{ via: 'client' }])
  })

  it('of a customised app takes the corp out of its URL', async () => {
    const { browser } = await createSite({ home }, createLoginWorld({}, { suites: [CUSTOM_SUITE] }))
    const { page } = await browser(IN_CLIENT).start(`/index.php?corp/qywx_come&corp=${CORP}`)
    expect(page.searchParams.get('appid')).toBe(CORP)
    const failed = await browser(IN_CLIENT).go('/index.php?corp/qywx_come&corp=$CORPID$')
    expect(failed.status).toBe(400)
  })

  it('leaves everything else under its path to the application, and URL checks to the callback handler', async () => {
    const { send } = await createSite({ home })
    for (const url of [
      '/index.php',
      '/index.php?corp/other',
      '/index.php?a=1&corp/qywx_come',
      '/other.php?corp/qywx_come',
      '/index.php?corp/qywx_come&msg_signature=a&timestamp=1&nonce=2&echostr=b',
    ]) {
      expect(await send(url), url).toBeUndefined()
    }
    for (const method of ['POST', 'HEAD', 'PUT']) {
      expect(await send('/index.php?corp/qywx_come', { method }), method).toBeUndefined()
    }
  })
})

describe('the business-setting URL', () => {
  const businessSetting = { path: '/index.php', key: 'qyweixin/callback', returnTo: '/settings' }

  it.each(['&', '?'])('takes an administrator, the code appended with %s', async (mark) => {
    const { browser, users } = await createSite({ businessSetting })
    const answer = await browser().go(`/index.php?qyweixin/callback${mark}auth_code=CODE1`)
    expect(answer).toMatchObject(done('/settings'))
    expect(users).toMatchObject([{ via: 'console', administrator: { usertype: 2 } }])
  })

  it('takes the same code once', async () => {
    const { browser, users, errors } = await createSite({ businessSetting })
    const url = '/index.php?qyweixin/callback&auth_code=CODE1'
    await browser().go(url)
    expect(await browser().go(url)).toMatchObject({ status: 400 })
    expect(errors).toMatchObject([{ reason: 'code_invalid' }])
    expect(users).toHaveLength(1)
  })

  it('takes no member', async () => {
    const { browser, errors, users } = await createSite(
      { businessSetting },
      createLoginWorld({ [LOGIN_INFO]: () => ({ ...ADMIN, usertype: 5 }) }),
    )
    expect(await browser().go('/index.php?qyweixin/callback&auth_code=CODE1')).toMatchObject({ status: 403 })
    expect(errors).toMatchObject([{ reason: 'not_administrator' }])
    expect(users).toEqual([])
  })

  it('leaves to others what is no jump from the console', async () => {
    const { send } = await createSite({ businessSetting })
    for (const url of [
      '/index.php?qyweixin/callback',
      '/index.php?qyweixin/callback&msg_signature=a&timestamp=1&nonce=2&echostr=b',
      '/index.php?qyweixin/callback&msg_signature=a&echostr=b&auth_code=CODE1',
      '/index.php?qyweixin/other&auth_code=CODE1',
      '/index.php?auth_code=CODE1',
    ]) {
      expect(await send(url), url).toBeUndefined()
    }
  })

  it('and the app home are no routes unless they are asked for', async () => {
    const { send } = await createSite()
    expect(await send('/index.php?qyweixin/callback&auth_code=CODE1')).toBeUndefined()
    expect(await send('/index.php?corp/qywx_come')).toBeUndefined()
  })
})
