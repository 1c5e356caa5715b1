import { describe, expect, it } from 'vitest'
import { createLoginWorld, IDENTITY } from '../../login/world.js'
import { CORP, SUITE } from '../../support/callbacks.js'
import { createSite, PUBLIC_URL } from './browser.js'

describe('the page of a login that failed', () => {
  it('is small, cannot run or load anything, and is kept by nobody', async () => {
    const { browser } = await createSite()
    const { status, headers, body } = await browser().go('/login/return?state=x&code=y')
    expect(status).toBe(400)
    expect(headers).toEqual({
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    })
    expect(body).toMatch(/^<!doctype html>/)
    expect(body).toContain(`<a href="${PUBLIC_URL}/start">`)
    expect(body).not.toMatch(/<script|style=|<img|http:/)
  })

  it.each([
    [{}, '重新登录', 'zh'],
    [{ 'accept-language': 'zh-CN,zh;q=0.9,en;q=0.8' }, '重新登录', 'zh'],
    [{ 'accept-language': 'en-US,en;q=0.5' }, 'Sign in again', 'en'],
  ])('speaks the language of the browser: %j', async (headers, text, lang) => {
    const { browser } = await createSite()
    const { body } = await browser().go('/login/return', headers as Record<string, string>)
    expect(body).toContain(text)
    expect(body).toContain(`<html lang="${lang}">`)
  })

  it('speaks the language of the options', async () => {
    const { browser } = await createSite({ lang: 'en' })
    expect((await browser().go('/login/return', { 'accept-language': 'zh' })).body).toContain('Sign in again')
  })

  it('does not let a return address break out of its link', async () => {
    const { browser } = await createSite()
    const desktop = browser()
    const returnTo = encodeURIComponent(`/x?a="><script>alert('1')</script>&b=<b>`)
    const { state } = await desktop.start(`/login/start?return_to=${returnTo}`)
    const { body } = await desktop.go(`/login/return?state=${state}`)
    expect(body).toContain('cancel')
    expect(body).not.toMatch(/<script|"><|<b>/)
    expect(body.match(/href="/g)).toHaveLength(1)
  })

  it('leads to a login that works', async () => {
    const { browser, users } = await createSite()
    const desktop = browser()
    const { state } = await desktop.start('/login/start?kind=qr&return_to=/orders')
    const { body } = await desktop.go(`/login/return?state=${state}`)
    const href = /href="([^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? ''
    expect(href.startsWith(`${PUBLIC_URL}/start?`)).toBe(true)
    const { back, page } = await desktop.start(href)
    expect(page.pathname).toBe('/wwopen/sso/3rd_qrConnect')
    expect(await desktop.go(back('auth_code=CODE1'))).toMatchObject({ headers: { location: '/orders' } })
    expect(users).toHaveLength(1)
  })

  it("may be the application's own, with its own status and headers", async () => {
    const seen: unknown[] = []
    const { browser } = await createSite({
      onError: async ({ error, restartUrl, tag }) => {
        seen.push(error.reason, restartUrl, tag)
        return {
          status: 200,
          headers: { 'content-security-policy': "default-src 'self'" },
          body: '<p>own</p>',
        }
      },
    })
    const answer = await browser().go('/login/return')
    expect(answer).toMatchObject({ status: 200, body: '<p>own</p>' })
    expect(answer.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'self'",
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    })
    expect(seen).toEqual(['state_missing', `${PUBLIC_URL}/start`, 'native'])
  })

  it.each([
    ['WeCom is not to be reached', () => Promise.reject(new Error('down')), 503, 'WECOM_HTTP'],
    ['WeCom refuses for another reason', () => ({ errcode: 60020, errmsg: 'not allow' }), 503, 'WECOM_API'],
    ['the domain is not trusted', () => ({ errcode: 50001, errmsg: 'no' }), 500, 'WECOM_CONFIG'],
  ])('says that it is not their fault when %s', async (_what, answer, status, code) => {
    const { browser, errors, logged } = await createSite({}, createLoginWorld({ [IDENTITY]: answer }))
    const desktop = browser()
    const page = await desktop.go((await desktop.start()).back('code=CODE1'))
    expect(page.status).toBe(status)
    expect(page.body).toContain('暂时无法登录')
    expect(errors).toMatchObject([{ code }])
    expect(logged.join()).toContain(code)
    if (status === 500) expect(String(errors[0])).toContain('app.example.com')
  })

  it('is shown when the store fails, whatever it threw', async () => {
    const { browser, errors, store } = await createSite()
    store.get = () => Promise.reject(new Error('connection to redis://user:secret@host lost'))
    const desktop = browser()
    const { back } = await desktop.start()
    const page = await desktop.go(back('code=CODE1'))
    expect(page.status).toBe(503)
    expect(errors).toMatchObject([{ code: 'WECOM_STORE' }])
    expect(page.body).not.toContain('secret')
  })

  it('is shown for a corp whose customised app is not installed', async () => {
    const suites = [{ ...SUITE, id: 'dk3333333333333333' }]
    const { browser, errors } = await createSite({}, createLoginWorld({}, { suites }))
    expect(await browser().go('/login/start?corp=wpStranger')).toMatchObject({ status: 403 })
    expect(await browser().go('/login/start')).toMatchObject({ status: 500 })
    expect(await browser().go('/login/start?corp=..%2F')).toMatchObject({ status: 400 })
    expect(errors).toMatchObject([
      { code: 'WECOM_NOT_INSTALLED' },
      { code: 'WECOM_CONFIG' },
      { code: 'WECOM_REQUEST' },
    ])
    expect(CORP).not.toBe('wpStranger')
  })
})
