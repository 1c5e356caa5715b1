import { describe, expect, test } from 'vitest'
import type { Logger } from '../../../src/base/index.js'
import { silentLogger } from '../../../src/base/index.js'
import { createWebHandler, phpRoutes } from '../../../src/web/index.js'
import { recordingHandler, request } from './support.js'

describe('an answer', () => {
  test('has its length in bytes, and keeps proxies from touching it', async () => {
    const { handler } = recordingHandler({ body: '成功', headers: { 'content-type': 'text/plain' } })
    const answer = await createWebHandler(handler)(request())
    expect(answer).toEqual({
      status: 200,
      body: '成功',
      headers: {
        'content-type': 'text/plain',
        'content-length': '6',
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store, no-transform',
      },
    })
  })

  test('to an exception is an empty 500, and the logger learns of it', async () => {
    const errors: unknown[] = []
    const logger: Logger = { ...silentLogger, error: (...args) => errors.push(args) }
    const handler = { handle: () => Promise.reject(new RangeError('boom, access_token=abcdefghijkl')) }
    const answer = await createWebHandler(handler, { logger })(request())
    expect(answer).toMatchObject({ status: 500, body: '', headers: { 'content-length': '0' } })
    expect(JSON.stringify(errors)).toContain('RangeError: boom')
    expect(JSON.stringify(errors)).not.toContain('abcdefghijkl')
  })

  test('to a handler that throws before it returns is the same', async () => {
    const handler = {
      handle: () => {
        throw new Error('at once')
      },
    }
    const answer = await createWebHandler(handler, { logger: silentLogger })(request())
    expect(answer?.status).toBe(500)
  })
})

describe('domain verification files', () => {
  const { handler } = recordingHandler()
  const answerOf = (verifyFiles: Record<string, string> | string[], url: string, method = 'GET') =>
    createWebHandler(handler, { verifyFiles, routes: [] })(request({ url, method }))

  test('are served with the code of their name, or with the given text', async () => {
    const byName = await answerOf(['WW_verify_Ab12.txt'], '/WW_verify_Ab12.txt')
    expect(byName).toMatchObject({ status: 200, body: 'Ab12', headers: { 'content-length': '4' } })
    expect(byName?.headers['content-type']).toBe('text/plain; charset=utf-8')
    expect((await answerOf({ 'WW_verify_Ab12.txt': 'other' }, '/WW_verify_Ab12.txt?x=1', 'HEAD'))?.body).toBe(
      'other',
    )
  })

  test('are found at their exact place only', async () => {
    for (const url of [
      '/x/WW_verify_Ab12.txt',
      '/WW_verify_ab12.txt',
      '/WW_verify_Zz.txt',
      '/WW_verify_Ab12.txt/',
    ]) {
      expect(await answerOf(['WW_verify_Ab12.txt'], url), url).toBeUndefined()
    }
    expect(await answerOf(['WW_verify_Ab12.txt'], '/WW_verify_Ab12.txt', 'POST')).toBeUndefined()
  })

  test('do not stand in the way of the routes', async () => {
    const both = createWebHandler(handler, { verifyFiles: ['WW_verify_Ab12.txt'], routes: [{ path: '/cb' }] })
    expect((await both(request({ url: '/cb' })))?.body).toBe('success')
    expect(await both(request({ url: '/' }))).toBeUndefined()
  })

  test.each([
    [['../WW_verify_a.txt']],
    [['WW_verify_.txt']],
    [['verify.txt']],
    [['WW_verify_a.txt\n']],
    [{ 'WW_verify_a.txt': '' }],
    [{ __proto__x: 'a' }],
    [[5 as unknown as string]],
    [null as unknown as string[]],
  ])('of another form are refused at construction: %j', (verifyFiles) => {
    expect(() => createWebHandler(handler, { verifyFiles })).toThrow(
      expect.objectContaining({ code: 'WECOM_CONFIG' }),
    )
  })
})

describe('the routes of a PHP back end', () => {
  test('are those of the console, the data URL taking system events too', () => {
    expect(phpRoutes()).toEqual([
      { path: '/index.php', key: 'qyweixin/auth', accepts: ['instruction'] },
      { path: '/index.php', key: 'qyweixin/index', accepts: ['data', 'system'] },
      { path: '/index.php', key: 'qyweixin/callback', page: true },
      { path: '/index.php', key: 'corp/qywx_come', page: true },
    ])
  })

  test('can be renamed, shared by the channels, and left out', () => {
    const routes = phpRoutes({
      script: '/x.php',
      instruction: 'w/cb',
      data: 'w/cb',
      home: '',
      suites: ['ww1'],
    })
    expect(routes).toEqual([
      { path: '/x.php', suites: ['ww1'], key: 'w/cb', accepts: ['instruction', 'data', 'system'] },
      { path: '/x.php', suites: ['ww1'], key: 'qyweixin/callback', page: true },
    ])
    expect(phpRoutes({ system: '', data: '', businessSetting: '', home: '' })).toHaveLength(1)
  })
})

describe('options', () => {
  const { handler } = recordingHandler()

  test.each([
    [{ limitBytes: 0 }, 'limitBytes'],
    [{ limitBytes: 1.5 }, 'limitBytes'],
    [{ limitBytes: '1mb' }, 'limitBytes'],
    [{ bodyTimeoutMs: -1 }, 'bodyTimeoutMs'],
    [{ bodyTimeoutMs: Number.POSITIVE_INFINITY }, 'bodyTimeoutMs'],
    [{ route: [] }, 'route'],
    [{ routes: {} }, 'routes'],
    [{ routes: [null] }, 'routes[0]'],
    [{ routes: [{}, { path: 'cb' }] }, 'routes[1].path'],
    [{ routes: [{ path: '/a?b' }] }, 'routes[0].path'],
    [{ routes: [{ key: 'a&b' }] }, 'routes[0].key'],
    [{ routes: [{ key: '' }] }, 'routes[0].key'],
    [{ routes: [{ accepts: ['datas'] }] }, 'routes[0].accepts'],
    [{ routes: [{ accepts: [] }] }, 'routes[0].accepts'],
    [{ routes: [{ suites: [''] }] }, 'routes[0].suites'],
    [{ routes: [{ suites: 'ww1' }] }, 'routes[0].suites'],
    [{ routes: [{ page: 'yes' }] }, 'routes[0].page'],
    [{ routes: [{ page: true, accepts: ['data'] }] }, 'routes[0]'],
    [{ routes: [{ url: '/' }] }, 'url'],
    [[], undefined],
    ['no object', 'object'],
  ])('are checked at construction: %j', (options, named) => {
    const create = () => createWebHandler(handler, options as object)
    if (named === undefined) expect(create).not.toThrow()
    else
      expect(create).toThrow(
        expect.objectContaining({ code: 'WECOM_CONFIG', message: expect.stringContaining(named) }),
      )
  })

  test.each([undefined, null, {}, () => {}])(
    'come second: the first argument must be a handler, not %s',
    (wrong) => {
      expect(() => createWebHandler(wrong as never)).toThrow(
        expect.objectContaining({ code: 'WECOM_CONFIG' }),
      )
    },
  )
})
