import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { silentLogger } from '../../src/base/index.js'
import { WeComError } from '../../src/errors/index.js'
import { warningOf } from '../../src/http/index.js'
import { client, errno, failure, SAFE_POST, type Step } from './support.js'

const call = {
  ...SAFE_POST,
  token: { kind: 'suite', name: 'suite_access_token', value: 'SECRET-token' },
  query: { code: 'SECRET-oauth' },
  body: { permanent_code: 'SECRET-code', list: [{ suite_ticket: 'SECRET-ticket' }], auth_corpid: 'wp1' },
} as const

const leaky = Object.assign(errno('ECONNREFUSED', 'connect'), {
  message: 'GET https://a/?suite_access_token=SECRET-token failed',
  config: { url: 'https://a/?suite_access_token=SECRET-token', data: 'SECRET-code' },
  request: { path: '/?suite_access_token=SECRET-token' },
})

describe('no secret is in an error', () => {
  const everything =
    'bad SECRET-token, SECRET-code, SECRET-oauth and SECRET-ticket, suite_access_token=SECRET-other'
  it.each([
    ['whose errmsg quotes what was sent', { body: { errcode: 40082, errmsg: everything } }],
    ['about an answer that is none', { body: everything }],
    ['of an unknown transport', leaky],
    [
      'of a transport that wraps its cause',
      new WeComError('WECOM_HTTP', 'refused', { reason: 'network', cause: leaky }),
    ],
    [
      'of a transport that throws anything',
      Object.assign(new Error('fetch failed SECRET-token'), { cause: leaky }),
    ],
  ] satisfies [string, Step][])('%s', async (_, step) => {
    const error = await failure(client([step]).http.call(call))
    const shown = [
      inspect(error, { depth: 9, showHidden: true }),
      JSON.stringify(error),
      error.stack,
      String(error),
    ]
    expect(shown.join('\n')).not.toContain('SECRET')
  })

  it('and the code and system call of its cause are kept', async () => {
    const error = await failure(client([leaky]).http.call(call))
    expect(error).toMatchObject({ code: 'WECOM_HTTP', reason: 'connection_refused' })
    expect({ ...(error.cause as Error) }).toEqual({ code: 'ECONNREFUSED', syscall: 'connect' })
  })

  it('while the rest of errmsg stays readable', async () => {
    const errmsg = 'invalid authorizer permanent code SECRET-code, hint: [9], from ip: 203.0.113.7'
    const error = await failure(client([{ body: { errcode: 40084, errmsg } }]).http.call(call))
    expect(error.errmsg).toBe('invalid authorizer permanent code [redacted], hint: [9], from ip: 203.0.113.7')
  })
})

describe('a warning about a call that went through', () => {
  const errmsg = 'ok, WARNING: app order of SECRET-code not associated'
  it('is in the result as WeCom wrote it, and logged without what was sent in secret', async () => {
    const logged: string[] = []
    const warn = (message: string, data?: object) => void logged.push(`${message} ${JSON.stringify(data)}`)
    const { http } = client([{ body: { errcode: 0, errmsg } }], { logger: { ...silentLogger, warn } })
    const result = await http.call<{ errmsg: string }>(call)
    expect(warningOf(result)).toBe(errmsg)
    expect(warningOf({ errmsg: 'ok' })).toBeUndefined()
    expect(warningOf({})).toBeUndefined()
    expect(logged).toHaveLength(1)
    expect(logged[0]).toContain('app order of [redacted] not associated')
  })
})
