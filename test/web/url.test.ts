import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createWebHandler, type Route, type WebRequest } from '../../src/web/index.js'
import { recordingHandler, request } from './support.js'

const QUERY = 'msg_signature=a&timestamp=1&nonce=2'

async function routed(routes: Route[], url: string, method = 'POST') {
  const { handler, calls } = recordingHandler()
  const answer = await createWebHandler(handler, { routes })(request({ url, method }))
  return { matched: answer !== undefined, call: calls[0] }
}

describe('routes by path', () => {
  test('compare the path as it is', async () => {
    const routes = [{ path: '/cb' }]
    expect((await routed(routes, `/cb?${QUERY}`)).matched).toBe(true)
    for (const url of [
      `/cb/?${QUERY}`,
      `/CB?${QUERY}`,
      `/%63b?${QUERY}`,
      `/cbx?${QUERY}`,
      `/?/cb&${QUERY}`,
    ]) {
      expect((await routed(routes, url)).matched, url).toBe(false)
    }
  })

  test('accept a target in absolute form and one without a path', async () => {
    expect((await routed([{ path: '/cb' }], `http://host:80/cb?${QUERY}`)).matched).toBe(true)
    expect((await routed([{ path: '/' }], `https://host?${QUERY}`)).matched).toBe(true)
    expect((await routed([{ path: '/' }], `?${QUERY}`)).matched).toBe(true)
  })

  test('hand suites and accepts of the first route that fits to the handler', async () => {
    const routes: Route[] = [
      { path: '/a', suites: ['ww1'] },
      { path: '/b', accepts: ['data'], suites: ['ww2'] },
      { path: '/b', accepts: ['system'] },
    ]
    expect((await routed(routes, '/b')).call?.route).toEqual({ accepts: ['data'], suites: ['ww2'] })
    expect((await routed(routes, '/a')).call?.route).toEqual({ suites: ['ww1'] })
  })

  test('take everything below the mount when there are none, and nothing when the list is empty', async () => {
    const { handler, calls } = recordingHandler()
    expect(await createWebHandler(handler)(request({ url: '/anything/at?all' }))).toBeDefined()
    expect(calls).toHaveLength(1)
    expect((await routed([], '/')).matched).toBe(false)
  })
})

describe('routes by bare key', () => {
  const routes = [{ path: '/index.php', key: 'qyweixin/auth' }]

  test.each([
    `/index.php?qyweixin/auth&${QUERY}`,
    `/index.php?qyweixin%2Fauth&${QUERY}`,
    `/index.php?qyweixin%2fauth=&${QUERY}`,
    `/index.php?qyweixin/auth=&${QUERY}`,
    `/index.php??qyweixin/auth&${QUERY}`,
    `/index.php?qyweixin/auth?${QUERY}`,
    '/index.php?qyweixin/auth',
  ])('find the key in %s', async (url) => {
    const { matched, call } = await routed(routes, url)
    expect(matched).toBe(true)
    expect(call?.query).toBe(url.slice(url.indexOf('?') + 1))
  })

  test.each([
    `/index.php?${QUERY}&qyweixin/auth`,
    `/index.php?qyweixin/auth/x&${QUERY}`,
    `/index.php?qyweixin/auth=1&${QUERY}`,
    `/index.php?qyweixin%252Fauth&${QUERY}`,
    `/index.php?qyweixin%/auth&${QUERY}`,
    `/other.php?qyweixin/auth&${QUERY}`,
    `/index.php?&qyweixin/auth&${QUERY}`,
    '/index.php',
  ])('do not find it in %s', async (url) => {
    expect((await routed(routes, url)).matched).toBe(false)
  })

  test('never fail on a hostile URL, and hand its query on unchanged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.boolean(), async (tail, keyed) => {
        const url = `/index.php?${keyed ? 'qyweixin/auth&' : ''}${tail}`
        const { matched, call } = await routed(routes, url)
        if (keyed) expect(matched).toBe(true)
        if (matched) expect(call?.query).toBe(url.slice('/index.php?'.length).replace(/#.*$/s, ''))
      }),
    )
  })
})

describe('routes of the frameworks of PHP', () => {
  const found = async (key: string, url: string) => (await routed([{ path: '/index.php', key }], url)).matched

  test.each([
    ['s=/qyweixin/auth', `/index.php?s=/qyweixin/auth&${QUERY}`],
    ['s=/qyweixin/auth', `/index.php?s=%2Fqyweixin%2fauth&${QUERY}`],
    ['s=/qyweixin/auth', `/index.php?s=qyweixin/auth&${QUERY}`],
    ['s=qyweixin/auth', `/index.php?${QUERY}&s=/qyweixin/auth`],
    ['s=%2Fqyweixin%2Fauth', `/index.php?${QUERY}&s=/qyweixin/auth&x=1`],
    ['s=/qyweixin/auth', `/index.php??s=/qyweixin/auth?${QUERY}`],
    ['r=qyweixin/auth', `/index.php?r=qyweixin%2Fauth&${QUERY}`],
    ['m=home&c=qyweixin&a=auth', `/index.php?m=home&a=auth&${QUERY}&c=qyweixin`],
    ['qyweixin/auth', `/index.php?/qyweixin/auth&${QUERY}`],
    ['/qyweixin/auth', `/index.php?qyweixin/auth&${QUERY}`],
    ['qyweixin/auth', `/index.php/qyweixin/auth?${QUERY}`],
    ['/qyweixin/auth', `/index.php/qyweixin%2Fauth?${QUERY}`],
  ])('%s is found in %s', async (key, url) => {
    expect(await found(key, url)).toBe(true)
  })

  test.each([
    ['s=/qyweixin/auth', `/index.php?s=/qyweixin/index&${QUERY}`],
    ['s=/qyweixin/auth', `/index.php?s=/qyweixin/auth/x&${QUERY}`],
    ['s=/qyweixin/auth', `/index.php?s=//qyweixin/auth&${QUERY}`],
    ['s=/qyweixin/auth', `/index.php?s=%252Fqyweixin/auth&${QUERY}`],
    ['s=/qyweixin/auth', `/index.php?S=/qyweixin/auth&${QUERY}`],
    ['s=/qyweixin/auth', `/index.php?x=s=/qyweixin/auth&${QUERY}`],
    ['s=/qyweixin/auth', `/index.php?s=/qyweixin/auth&s=/other&${QUERY}`],
    ['s=/qyweixin/auth', `/index.php?s=%&${QUERY}`],
    ['s=/qyweixin/auth', `/other.php?s=/qyweixin/auth&${QUERY}`],
    ['s=/qyweixin/auth', `/index.php/qyweixin/auth?${QUERY}`],
    ['m=home&c=qyweixin&a=auth', `/index.php?m=home&a=auth&${QUERY}`],
    ['qyweixin/auth', `/index.php/qyweixin/auth/x?${QUERY}`],
    ['qyweixin/auth', `/index.phpqyweixin/auth?${QUERY}`],
    ['qyweixin/auth', `/index.php?s=/qyweixin/auth&${QUERY}`],
  ])('%s is not found in %s', async (key, url) => {
    expect(await found(key, url)).toBe(false)
  })

  test('never fail on a hostile URL', async () => {
    const key = fc.constantFrom('s=/a/b', 'a/b', 'm=x&a=y')
    await fc.assert(
      fc.asyncProperty(key, fc.string(), async (given, tail) => {
        expect(typeof (await found(given, `/index.php${tail}`))).toBe('boolean')
      }),
    )
  })

  test('have keys that say what they are', () => {
    for (const key of ['', 'a b', 's=', '=a', 's=a&b', 's=a&', 'a#b', 's=a=b', 'a?b', 7]) {
      const routes = [{ path: '/index.php', key: key as string }]
      expect(() => createWebHandler(recordingHandler().handler, { routes }), String(key)).toThrow(
        /routes\[0\]\.key/,
      )
    }
  })
})

describe('pages', () => {
  const routes = [{ path: '/home', page: true }]
  const check = `/home?${QUERY}&echostr=x`

  test('take the GET check only', async () => {
    expect((await routed(routes, check, 'GET')).matched).toBe(true)
    const others: [string, string][] = [
      ['GET', '/home'],
      ['GET', `/home?${QUERY}`],
      ['GET', '/home?echostr=x'],
      ['POST', check],
      ['HEAD', check],
    ]
    for (const [method, url] of others) expect((await routed(routes, url, method)).matched, url).toBe(false)
  })
})

describe('a handler', () => {
  test('gets method and headers as they came', async () => {
    const { handler, calls } = recordingHandler()
    const given: WebRequest = { method: 'GET', url: '/?a=%2B+b', headers: { 'user-agent': 'Mozilla/4.0' } }
    await createWebHandler(handler)(given)
    expect(calls[0]).toMatchObject({ method: 'GET', query: 'a=%2B+b', headers: given.headers })
  })
})
