import { describe, expect, it } from 'vitest'
import { describeError, WeComError } from '../../src/errors/index.js'

const BODY = JSON.stringify({ permanent_code: 'SECRET-1234', corp: 'wp1' })

class TicketError extends Error {
  override readonly name = 'TicketError'
  readonly ticket = 'SECRET-1234'
}

describe('a line about an error', () => {
  it('is its name and message', () => {
    expect(describeError(new TypeError('x is not a function'))).toBe('TypeError: x is not a function')
    expect(describeError(new WeComError('WECOM_STORE', 'disk full'))).toBe('WECOM_STORE: disk full')
    expect(describeError(new TicketError('late'))).toBe('TicketError: late')
  })

  it('has its causes and what it gathers', () => {
    const cause = new RangeError('deep', { cause: new Error('deeper') })
    expect(describeError(new Error('top', { cause }))).toBe(
      'Error: top (because of RangeError: deep (because of Error: deeper))',
    )
    expect(describeError(new AggregateError([new Error('a'), 'no error', new Error('b')], 'both'))).toBe(
      'AggregateError: both (because of Error: a; Error: b)',
    )
  })

  it.each([
    ['in its message', new Error(BODY)],
    ['encoded', new Error(encodeURIComponent(BODY))],
    ['in base64', new Error(Buffer.from(BODY).toString('base64'))],
    ['escaped', new Error(JSON.stringify({ body: BODY }))],
    ['in its name', Object.assign(new Error('x'), { name: 'E?access_token=SECRET-1234' })],
    ['in a field', new TicketError('x')],
    ['in a cause', new Error('x', { cause: new Error(BODY) })],
    ['in a cause that is no error', new Error('x', { cause: { permanent_code: 'SECRET-1234' } })],
    ['among gathered errors', new AggregateError([new Error(BODY), BODY], BODY)],
    ['in an error of the library', new WeComError('WECOM_STATE', BODY, { cause: new Error(BODY) })],
    ['in what is no error', { message: BODY }],
    ['in a text', BODY],
  ])('holds no secret that is %s', (_, error) => {
    expect(describeError(error)).not.toContain('SECRET')
    expect(describeError(error)).not.toContain('U0VDUkVU')
  })

  it('is short, and comes of anything that can be thrown', () => {
    const loop = new Error('loop')
    loop.cause = loop
    const hostile = Object.defineProperty(new Error('x'), 'message', {
      get() {
        throw new Error('getter')
      },
    })
    const odd = [
      loop,
      hostile,
      undefined,
      null,
      1,
      'text',
      Object.create(null),
      Object.create(Error.prototype),
      new Error('x'.repeat(1e6)),
      Object.assign(new Error(), { message: 7 }),
    ]
    for (const thrown of odd) {
      expect(describeError(thrown)).toEqual(expect.any(String))
      expect(describeError(thrown).length).toBeLessThanOrEqual(601)
    }
    expect(describeError('text')).toBe('something that is no Error')
  })
})
