import type { IncomingMessage } from 'node:http'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Guard, passwordFrom } from '../../../examples/site/guard.js'
import { Site, siteFrom } from '../../../examples/site/site.js'

type Headers = Record<string, string>

function request(headers: Headers, method = 'GET', peer = '127.0.0.1'): IncomingMessage {
  return { method, headers, socket: { remoteAddress: peer } } as unknown as IncomingMessage
}

const local = new Site(3000, undefined)
const published = new Site(3000, 'https://app.example.com')
const statusOf = (site: Site, headers: Headers, method?: string) =>
  site.check(request(headers, method))?.status

describe('the host a request is for', () => {
  it.each(['127.0.0.1:3000', 'localhost:3000', '[::1]:3000', '10.0.0.7', 'app.example.com'])(
    'may be %s, which nobody else can lead here',
    (host) => {
      expect(statusOf(published, { host })).toBeUndefined()
    },
  )

  it.each([
    'evil.example',
    'evil.example:3000',
    'app.example.com.evil.example',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    'app.example.com@evil.example',
    'evil.example/127.0.0.1',
    'app.example.com:8443',
    '',
  ])('is not %s', (host) => {
    expect(statusOf(local, { host })).toBe(421)
    expect(statusOf(published, { host })).toBe(421)
  })

  it('is no name of another site, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.domain(), fc.integer({ min: 1, max: 65_535 }), (name, port) => {
        fc.pre(name !== 'app.example.com')
        expect(statusOf(published, { host: `${name}:${port}` })).toBe(421)
      }),
    )
  })
})

describe('a form', () => {
  const host = 'localhost:3000'
  it.each<[string, Headers]>([
    ['the browser calls same-origin', { 'sec-fetch-site': 'same-origin', origin: 'null' }],
    ['somebody sends again by hand', { 'sec-fetch-site': 'none' }],
    ['an older browser says is from here', { origin: 'http://localhost:3000' }],
    ['a program sends that is no browser', {}],
  ])('is taken which %s', (_what, headers) => {
    expect(statusOf(local, { host, ...headers }, 'POST')).toBeUndefined()
  })

  it.each<[string, Headers]>([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['another port of this machine', { 'sec-fetch-site': 'same-site', origin: 'http://localhost:4000' }],
    ['another site, in an older browser', { origin: 'https://evil.example' }],
    ['another port, in an older browser', { origin: 'http://localhost:4000' }],
    ['a page that hides its address', { origin: 'null' }],
  ])('is refused which comes from %s', (_what, headers) => {
    expect(statusOf(local, { host, ...headers }, 'POST')).toBe(403)
    expect(statusOf(local, { host, ...headers }, 'DELETE')).toBe(403)
    expect(statusOf(local, { host, ...headers })).toBeUndefined()
  })

  it('is taken behind a proxy that speaks to the program under another name', () => {
    const headers = { host: '127.0.0.1:3000', origin: 'https://app.example.com' }
    expect(statusOf(published, headers, 'POST')).toBeUndefined()
  })
})

describe('the password', () => {
  const login = { user: 'admin', password: 'correct horse' }
  const basic = (user: string, password: string) => ({
    authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
  })
  const right = basic(login.user, login.password)
  const wrong = basic('admin', 'guess')

  function guarded(site = local) {
    let now = 1_000_000
    const guard = new Guard(site, login, () => now)
    const ask = (headers: Headers, peer?: string) => guard.check(request(headers, 'GET', peer))?.status
    return { guard, ask, wait: (ms: number) => (now += ms) }
  }

  it('lets in who knows it, and nobody else', () => {
    const { ask } = guarded()
    expect(ask(right)).toBeUndefined()
    expect(ask({})).toBe(401)
    expect(ask(wrong)).toBe(401)
    expect(ask(basic('operator', login.password))).toBe(401)
    expect(ask({ authorization: 'Basic' })).toBe(401)
    expect(ask({ authorization: `Bearer ${login.password}` })).toBe(401)
  })

  it('may be guessed ten times in a quarter of an hour, and then not even rightly', () => {
    const { ask, wait, guard } = guarded()
    for (let tries = 0; tries < 10; tries++) expect(ask(wrong)).toBe(401)
    expect(ask(wrong)).toBe(429)
    expect(ask(right)).toBe(429)
    expect(guard.check(request(wrong))?.headers['retry-after']).toBe('900')
    wait(15 * 60_000 - 1)
    expect(ask(right)).toBe(429)
    wait(1)
    expect(ask(right)).toBeUndefined()
  })

  it('is asked for as often as a browser needs, which is no guess', () => {
    const { ask } = guarded()
    for (let tries = 0; tries < 50; tries++) expect(ask({})).toBe(401)
    expect(ask(right)).toBeUndefined()
  })

  it('is counted for each visitor the proxy names, by what the proxy itself added', () => {
    const { ask } = guarded(published)
    const from = (told: string) => ({ 'x-forwarded-for': told })
    for (let tries = 0; tries < 10; tries++) ask({ ...wrong, ...from(`198.51.100.${tries}, 203.0.113.9`) })
    expect(ask({ ...wrong, ...from('198.51.100.77, 203.0.113.9') })).toBe(429)
    expect(ask({ ...right, ...from('203.0.113.10') })).toBeUndefined()
  })

  it('is counted for the connection where there is no proxy, whatever is told', () => {
    const { ask } = guarded()
    for (let tries = 0; tries < 10; tries++) ask({ ...wrong, 'x-forwarded-for': `198.51.100.${tries}` })
    expect(ask({ ...right, 'x-forwarded-for': '198.51.100.77' })).toBe(429)
  })

  it('has to be set where others can reach the site', () => {
    const user = 'admin'
    const read = (env: Record<string, string>) =>
      passwordFrom(env, 'ADMIN_PASSWORD', { site: siteFrom(env), user })
    expect(() => read({ PUBLIC_URL: 'https://app.example.com' })).toThrow('ADMIN_PASSWORD')
    expect(() => read({ PUBLIC_URL: 'http://192.168.1.5:3000' })).toThrow('ADMIN_PASSWORD')
    expect(() => read({ PUBLIC_URL: 'http://127.0.0.1.nip.io', ADMIN_PASSWORD: '' })).toThrow(
      'ADMIN_PASSWORD',
    )
    expect(read({ PUBLIC_URL: 'https://app.example.com', ADMIN_PASSWORD: 'given' })).toBe('given')
    expect(read({})).toHaveLength(20)
    expect(read({ PUBLIC_URL: 'http://localhost:3000' })).not.toBe(read({}))
  })
})
