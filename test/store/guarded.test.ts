import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWeComError, WeComError } from '../../src/errors/index.js'
import { guarded, MemoryStore, type Store } from '../../src/store/index.js'
import { FakeClock } from '../../src/testing/index.js'

const SECRET = '{"ticket":"s3cr3t-Ticket/With+Signs=="}'

function setUp(over: Partial<Record<keyof Store, unknown>> = {}) {
  const clock = new FakeClock()
  const memory = new MemoryStore({ clock })
  const store = {
    get: (key: string) => memory.get(key),
    set: (...args: Parameters<Store['set']>) => memory.set(...args),
    swap: (...args: Parameters<Store['swap']>) => memory.swap(...args),
    delete: (key: string) => memory.delete(key),
    keys: (prefix: string) => memory.keys(prefix),
    ...over,
  } as Store
  return { clock, memory, store, guard: guarded(store, { clock, timeoutMs: 1_500 }) }
}

const list = async (store: Store, prefix = '') => {
  const keys = []
  for await (const key of store.keys(prefix)) keys.push(key)
  return keys
}

const calls: Record<string, (store: Store) => Promise<unknown>> = {
  get: (store) => store.get('a'),
  set: (store) => store.set('a', SECRET),
  swap: (store) => store.swap('a', SECRET, SECRET),
  delete: (store) => store.delete('a'),
  keys: (store) => list(store),
}

const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('a guarded store', () => {
  it('does what the store does', async () => {
    const { guard, clock } = setUp()
    await guard.set('a/1', 'x', { expiresAt: clock.now() + 100 })
    expect(await guard.swap('a/1', 'x', 'y')).toBe(true)
    expect(await guard.swap('a/1', 'x', 'z')).toBe(false)
    await guard.set('b/1', 'x')
    expect(await guard.get('a/1')).toBe('y')
    expect(await list(guard, 'a/')).toEqual(['a/1'])
    await guard.delete('a/1')
    expect(await guard.get('a/1')).toBeUndefined()
    expect(clock.pendingTimers).toBe(0)
  })

  it.each(Object.keys(calls))('ends a %s() that never returns', async (name) => {
    const never = () => new Promise(() => {})
    const hanging = name === 'keys' ? () => ({ [Symbol.asyncIterator]: () => ({ next: never }) }) : never
    const { guard, clock } = setUp({ [name]: hanging })
    const error = caught((calls[name] as (store: Store) => Promise<unknown>)(guard))
    await clock.advance(1_499)
    expect(clock.pendingTimers).toBe(1)
    await clock.advance(1)
    expect(await error).toMatchObject({ code: 'WECOM_STORE', reason: 'timeout' })
    expect(clock.pendingTimers).toBe(0)
  })

  it('gives every step of keys() its own time', async () => {
    const { guard, clock } = setUp({
      async *keys() {
        for (const key of ['a', 'b', 'c']) {
          await new Promise<void>((resolve) => clock.timer(1_000, resolve))
          yield key
        }
      },
    })
    const keys = list(guard)
    await clock.advance(10_000)
    expect(await keys).toEqual(['a', 'b', 'c'])
  })

  it('ends the iteration underneath when its own is broken off', async () => {
    let ended = false
    const { guard } = setUp({
      async *keys() {
        try {
          for (let i = 0; ; i++) yield `k${i}`
        } finally {
          ended = true
        }
      },
    })
    for await (const key of guard.keys('')) if (key === 'k3') break
    expect(ended).toBe(true)
  })

  it.each(Object.keys(calls))('makes one error of whatever %s() fails with', async (name) => {
    for (const thrown of [
      new Error('connection lost'),
      new TypeError('x is not a function'),
      'lost',
      null,
      7,
    ]) {
      for (const fail of [
        () => Promise.reject(thrown),
        () => {
          throw thrown
        },
      ]) {
        const { guard, clock } = setUp({ [name]: fail })
        const error = await caught((calls[name] as (store: Store) => Promise<unknown>)(guard))
        expect(isWeComError(error, 'WECOM_STORE') && error.reason).toBe('failed')
        expect(clock.pendingTimers).toBe(0)
      }
    }
  })

  it('keeps what a store of the library itself says', async () => {
    const own = new WeComError('WECOM_STORE', 'The file store is closed', { reason: 'closed' })
    const { guard } = setUp({ get: () => Promise.reject(own) })
    expect(await caught(guard.get('a'))).toBe(own)
  })

  it('names the fault of the driver, and nothing the driver was given', async () => {
    const { guard } = setUp({
      get: () =>
        Promise.reject(
          Object.assign(new Error('connect ECONNREFUSED redis://user:geheim@10.0.0.7:6379'), {
            code: 'ECONNREFUSED',
            options: { password: 'geheim' },
          }),
        ),
    })
    const error = await caught(guard.get('a'))
    expect(error).toMatchObject({ cause: { code: 'ECONNREFUSED' } })
    expect((error as Error).message).toContain('connect ECONNREFUSED')
    const shown = `${JSON.stringify(error)}${(error as Error).stack}${((error as Error).cause as Error).stack}${JSON.stringify((error as Error).cause)}`
    expect(shown).not.toContain('geheim')
  })

  it('tells nothing of a value however a driver quotes it', async () => {
    const quotes: ((value: string) => string)[] = [
      (value) => `Duplicate entry '${value}' for key`,
      (value) => `Data too long: '${value.slice(0, 24)}…'`,
      (value) => `Data too long: '…${value.slice(-20)}'`,
      (value) => `invalid input ${JSON.stringify(value)}`,
      (value) => `invalid bytea \\x${Buffer.from(value).toString('hex')}`,
    ]
    const value = fc.string({ minLength: 16, maxLength: 60, unit: fc.constantFrom(...'abcdefXYZ0189+/=-_') })
    await fc.assert(
      fc.asyncProperty(value, fc.constantFrom(...quotes), async (secret, quote) => {
        const text = JSON.stringify({ ticket: secret })
        const { guard } = setUp({
          set: (_: string, given: string) => Promise.reject(new Error(quote(given))),
        })
        const error = (await caught(guard.set('a', text))) as Error
        const cause = error.cause as Error
        for (const shown of [error.message, error.stack, cause.message, cause.stack]) {
          for (let at = 0; at + 12 <= secret.length; at++)
            expect(shown).not.toContain(secret.slice(at, at + 12))
        }
      }),
    )
  })

  it.each([null, undefined, 5, {}, ['x'], true, Buffer.from('x')])(
    'takes %o of get() for absent',
    async (value) => {
      const { guard } = setUp({ get: () => Promise.resolve(value) })
      expect(await guard.get('a')).toBeUndefined()
    },
  )

  it('lets a store tell how it is, in time', async () => {
    const told = { ok: false, problems: [] }
    const asked = (guard: Store) => (guard as Store & { check?: () => Promise<unknown> }).check
    const { clock, store } = setUp()
    expect(asked(guarded(store, { clock, timeoutMs: 1_500 }))).toBeUndefined()
    const telling = Object.assign(store, {
      told,
      check() {
        return Promise.resolve(this.told)
      },
    })
    expect(await asked(guarded(telling, { clock, timeoutMs: 1_500 }))?.()).toBe(told)
    const silent = Object.assign(store, { check: () => new Promise(() => {}) })
    const error = caught(asked(guarded(silent, { clock, timeoutMs: 1_500 }))?.() ?? Promise.resolve())
    await clock.advance(1_500)
    expect(await error).toMatchObject({ code: 'WECOM_STORE', reason: 'timeout' })
  })

  it('takes an empty text for a text', async () => {
    const { guard, memory } = setUp()
    await memory.set('a', '')
    expect(await guard.get('a')).toBe('')
  })

  it.each([
    [true, true],
    [1, true],
    [false, false],
    [0, false],
    [null, false],
  ])('takes %o of swap() for %o', async (answer, expected) => {
    const { guard } = setUp({ swap: () => Promise.resolve(answer) })
    expect(await guard.swap('a', undefined, 'x')).toBe(expected)
  })

  it.each([undefined, 'false', 'OK', {}, [], 2])('does not guess what %o of swap() means', async (answer) => {
    const { guard } = setUp({ swap: () => Promise.resolve(answer) })
    expect(await caught(guard.swap('a', undefined, 'x'))).toMatchObject({
      code: 'WECOM_STORE',
      reason: 'unusable_answer',
    })
  })

  it('takes plain values, lists and what is no promise as a script may write them', async () => {
    const { guard } = setUp({ get: () => 'x', keys: async () => ['a', 'b', 7, null] })
    expect(await guard.get('a')).toBe('x')
    expect(await list(guard)).toEqual(['a', 'b'])
  })
})

describe('a record the store calls damaged', () => {
  const damaged = () => new WeComError('WECOM_STORE', 'The record is damaged', { reason: 'damaged_record' })

  /** A store whose record `a` is damaged until it is written or deleted. */
  function withDamage() {
    let broken = true
    const setting = setUp({
      get: async (key: string) => {
        if (key === 'a' && broken) throw damaged()
        return setting.memory.get(key)
      },
      set: async (key: string, value: string) => {
        broken = false
        await setting.memory.set(key, value)
      },
      swap: async (key: string, expected?: string, next?: string) => {
        if (key === 'a' && broken) throw damaged()
        return setting.memory.swap(key, expected, next)
      },
      delete: async (key: string) => {
        broken = false
        await setting.memory.delete(key)
      },
    })
    return setting.guard
  }

  it('is absent, and the next write mends it', async () => {
    const guard = withDamage()
    expect(await guard.get('a')).toBeUndefined()
    expect(await guard.swap('a', 'what was there', 'new')).toBe(false)
    expect(await guard.swap('a', undefined, 'new')).toBe(true)
    expect(await guard.get('a')).toBe('new')
  })

  it('can be swapped for nothing', async () => {
    const guard = withDamage()
    expect(await guard.swap('a', undefined, undefined)).toBe(true)
    expect(await guard.get('a')).toBeUndefined()
    expect(await guard.swap('a', undefined, 'later')).toBe(true)
  })
})
