import { describe, expect, it } from 'vitest'
import { redact } from '../../src/errors/index.js'

describe('a copy for logs', () => {
  it('hides secret and personal fields at any depth, in every kind of holder', () => {
    const form = new FormData()
    form.append('code', 'SECRET')
    form.append('media', new Blob(['SECRET']), 'a.txt')
    const value = {
      list: [{ permanent_code: 'SECRET', userid: 'li' }],
      map: new Map<string, unknown>([
        ['access_token', 'SECRET'],
        ['n', 1],
      ]),
      set: new Set([{ ticket: 'SECRET' }]),
      query: new URLSearchParams({ js_code: 'SECRET', a: '1' }),
      form,
      bytes: new TextEncoder().encode('SECRET'),
      buffer: new ArrayBuffer(3),
      at: new Date(0),
    }
    expect(redact(value)).toEqual({
      list: [{ permanent_code: '[redacted]', userid: 'li' }],
      map: { access_token: '[redacted]', n: 1 },
      set: { 0: { ticket: '[redacted]' } },
      query: { js_code: '[redacted]', a: '1' },
      form: { code: '[redacted]', media: '[6 bytes]' },
      bytes: '[6 bytes]',
      buffer: '[3 bytes]',
      at: new Date(0),
    })
  })

  it('comes to an end and changes no prototype', () => {
    const loop: Record<string, unknown> = { a: 1 }
    loop.self = loop
    loop.again = [{ a: 1 }]
    expect(redact(loop)).toEqual({ a: 1, self: '[circular]', again: [{ a: 1 }] })
    const copy = redact(JSON.parse('{"__proto__":{"polluted":1}}')) as Record<string, unknown>
    expect(copy.polluted).toBeUndefined()
    expect(Object.keys(copy)).toEqual(['__proto__'])
  })
})
