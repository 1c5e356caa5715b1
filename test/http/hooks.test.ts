import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { describe, expect, it } from 'vitest'
import type { Logger } from '../../src/base/index.js'
import type { HttpHooks, Transport } from '../../src/http/index.js'
import { advance, client, errno, failure, GET, SAFE_POST, scripted } from './support.js'

function recorder() {
  const events: [string, Record<string, unknown>][] = []
  const note = (name: string) => (event: object) => void events.push([name, { ...event }])
  const hooks: HttpHooks = {
    onRequest: note('request'),
    onResponse: note('response'),
    onRetry: note('retry'),
    onError: note('error'),
  }
  return { hooks, events }
}

function memoryLogger() {
  const lines: string[] = []
  const calls: [string, unknown][] = []
  const write = (message: string, data?: object) =>
    void lines.push(`${message} ${JSON.stringify(data ?? {})}`)
  const debug = (message: string, data?: object) => void calls.push([message, data])
  const logger: Logger = { debug, info: write, warn: write, error: write }
  return { logger, lines, calls }
}

const SUITE = { kind: 'suite', name: 'suite_access_token', value: 'SECRET-token' } as const

describe('hooks', () => {
  it('see every try and the end of a call, in order', async () => {
    const { hooks, events } = recorder()
    const { http, clock } = client([{ body: { errcode: -1 } }], { hooks, retries: 1 })
    const failed = failure(http.call({ ...SAFE_POST, token: SUITE, suiteId: 'ww1', corpId: 'wp1' }))
    await advance(clock, 1000)
    const error = await failed
    const call = {
      method: 'POST',
      path: '/cgi-bin/service/get_auth_info',
      tokenKind: 'suite',
      suiteId: 'ww1',
      corpId: 'wp1',
    }
    expect(events).toEqual([
      ['request', { ...call, attempt: 1, query: {}, body: undefined }],
      ['response', { ...call, attempt: 1, status: 200, errcode: -1, durationMs: 0 }],
      ['retry', { ...call, attempt: 1, delayMs: 1000, reason: -1 }],
      ['request', { ...call, attempt: 2, query: {}, body: undefined }],
      ['response', { ...call, attempt: 2, status: 200, errcode: -1, durationMs: 0 }],
      [
        'error',
        { ...call, attempt: 2, status: 200, errcode: -1, code: 'WECOM_API', durationMs: 1000, error },
      ],
    ])
  })

  it('see queries and bodies with secrets and personal data blotted out', async () => {
    const { hooks, events } = recorder()
    const { http } = client([{}], { hooks })
    const body = { auth_corpid: 'wp1', permanent_code: 'SECRET-code', deep: [{ mobile: '13800000000' }] }
    await http.call({ ...SAFE_POST, token: SUITE, query: { userid: 'u', code: 'SECRET-oauth' }, body })
    await http.call({ ...SAFE_POST, token: SUITE, body: new Uint8Array(3) })
    const text = JSON.stringify(events)
    expect(text).not.toMatch(/SECRET|13800000000/)
    expect(events[0]?.[1]).toMatchObject({
      query: { userid: 'u', code: '[redacted]' },
      body: { auth_corpid: 'wp1', permanent_code: '[redacted]' },
    })
    expect(events[2]?.[1].body).toBe('[3 bytes]')
  })

  it('that throw or reject are logged and break nothing', async () => {
    const { logger, lines } = memoryLogger()
    const broken = () => {
      throw new Error('SECRET in a hook')
    }
    const hooks = { onRequest: broken, onResponse: async () => broken(), onRetry: broken, onError: broken }
    const { http, clock } = client([{ body: { errcode: -1 } }, { body: { errcode: 40003 } }], {
      hooks,
      logger,
    })
    const failed = failure(http.call(GET))
    await advance(clock, 1000)
    expect(await failed).toMatchObject({ errcode: 40003 })
    for (const name of ['onRequest', 'onResponse', 'onRetry', 'onError']) {
      expect(lines.some((line) => line.includes(name))).toBe(true)
    }
    expect(lines.join()).not.toContain('SECRET')
  })

  it.each(['Warning: wrong json format. ok', 'ok, WARNING: the link failed'])(
    'and the log hear of the warning in "%s"',
    async (errmsg) => {
      const { hooks, events } = recorder()
      const { logger, lines } = memoryLogger()
      const { http } = client([{ body: { errcode: 0, errmsg } }], { hooks, logger })
      expect(await http.call(GET)).toEqual({ errcode: 0, errmsg })
      expect(events[1]?.[1].warning).toBe(errmsg)
      expect(lines).toHaveLength(1)
      expect(lines[0]).toContain('/cgi-bin/user/get')
    },
  )
})

describe('the debug level of the log', () => {
  const call = {
    method: 'POST',
    path: '/cgi-bin/service/get_auth_info',
    tokenKind: 'suite',
    suiteId: 'ww1',
    corpId: 'wp1',
  }
  const spec = {
    ...SAFE_POST,
    token: SUITE,
    suiteId: 'ww1',
    corpId: 'wp1',
    query: { code: 'SECRET' },
    body: { permanent_code: 'SECRET' },
  }

  it('tells every try in a line: what was called with which token, what came of it and how long it took', async () => {
    const { logger, calls } = memoryLogger()
    const slow: Transport = async (request) => {
      await clock.advance(120)
      return transport(request)
    }
    const { transport } = scripted({ body: { errcode: -1 } }, { body: {} })
    const { http, clock } = client([], { logger, transport: slow, retries: 0 })
    await failure(http.call(spec))
    await http.call(spec)
    expect(calls).toEqual([
      ['WeCom call', { ...call, attempt: 1, status: 200, errcode: -1, durationMs: 120 }],
      ['WeCom call', { ...call, attempt: 1, status: 200, errcode: 0, durationMs: 120 }],
    ])
  })

  it('tells of tries without an answer why there is none', async () => {
    const { logger, calls } = memoryLogger()
    const { http } = client([errno('ECONNREFUSED')], { logger })
    await failure(http.call(spec))
    expect(calls).toEqual([
      [
        'WeCom call',
        { ...call, attempt: 1, durationMs: 0, code: 'WECOM_HTTP', reason: 'connection_refused' },
      ],
    ])
  })

  it('breaks nothing when the logger itself does', async () => {
    const broken = () => {
      throw new Error('logger')
    }
    const logger: Logger = { debug: broken, info: broken, warn: broken, error: broken }
    const hooks = { onRequest: broken }
    expect(await client([{ body: { errmsg: 'warning' } }], { logger, hooks }).http.call(GET)).toEqual({
      errmsg: 'warning',
    })
  })
})

describe('diagnostics channels', () => {
  it('carry what the hooks see', async () => {
    const seen: [string, unknown][] = []
    const listeners = ['request', 'response', 'retry', 'error'].map((name) => {
      const listener = (event: unknown) => void seen.push([name, event])
      subscribe(`wecom-suite:${name}`, listener)
      return () => unsubscribe(`wecom-suite:${name}`, listener)
    })
    try {
      const { http, clock } = client([{ body: { errcode: -1 } }, { body: { errcode: 40003 } }])
      const failed = failure(
        http.call({ ...SAFE_POST, token: SUITE, body: { permanent_code: 'SECRET-code' } }),
      )
      await advance(clock, 1000)
      await failed
    } finally {
      for (const stop of listeners) stop()
    }
    expect(seen.map(([name]) => name)).toEqual([
      'request',
      'response',
      'retry',
      'request',
      'response',
      'error',
    ])
    expect(seen[2]?.[1]).toMatchObject({ path: SAFE_POST.path, attempt: 1, delayMs: 1000, reason: -1 })
    expect(seen[5]?.[1]).toMatchObject({ path: SAFE_POST.path, errcode: 40003, code: 'WECOM_API' })
    expect(JSON.stringify(seen)).not.toContain('SECRET')
  })
})
