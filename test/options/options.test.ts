import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createWeCom, isWeComError, MemoryStore, optionsFromEnv, type WeComOptions } from '../../src/index.js'
import { PROVIDER, SUITE } from '../support/callbacks.js'

const KEYS = { token: SUITE.token, encodingAesKey: SUITE.encodingAesKey }
const right = (): WeComOptions => ({ provider: PROVIDER, suites: [SUITE], store: new MemoryStore() })

function failure(work: () => unknown): { code: string; message: string; hint: string } {
  try {
    work()
  } catch (error) {
    if (!isWeComError(error)) throw error
    return { code: error.code, message: error.message, hint: error.hint ?? '' }
  }
  return { code: 'accepted', message: '', hint: '' }
}

/** Options with one of them set, wherever it is; in plain JavaScript nobody looks at its type. */
function withOption(path: string, value: unknown): WeComOptions {
  const options = structuredClone({ provider: PROVIDER, suites: [SUITE] }) as Record<string, unknown>
  options.store = new MemoryStore()
  if (path.startsWith('provider.callback.'))
    Object.assign(options.provider as object, { callback: { ...KEYS } })
  const names = path.split(/[.[\]]+/).filter((name) => name !== '')
  let at = options
  for (const name of names.slice(0, -1)) {
    at[name] ??= {}
    at = at[name] as Record<string, unknown>
  }
  at[names.at(-1) ?? ''] = value
  return options as unknown as WeComOptions
}

const junk = [
  null,
  '',
  ' ',
  'yes',
  '0',
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  [],
  {},
  () => true,
]

/** Every option that stands alone, with what is right for it among the junk. */
const RIGHT: Record<string, (value: unknown) => boolean> = {
  'provider.corpId': isText,
  'provider.secret': isText,
  'provider.cashierSecret': isText,
  'provider.cashierCreator': isText,
  'provider.callback': () => false,
  'provider.callback.token': (value) => value === 'yes',
  'suites[0].id': isText,
  'suites[0].secret': isText,
  'suites[0].token': (value) => value === 'yes',
  'suites[0].encodingAesKey': () => false,
  'suites[0].previous': Array.isArray,
  'suites[0].kind': () => false,
  'suites[0].authInfoVersion': () => false,
  store: () => false,
  callback: isOptions,
  'callback.deadlineMs': isPositive,
  'callback.replayWindowMs': (value) => value === 0 || isPositive(value),
  'callback.individual': (value) => value === true,
  'callback.onReceiveIdMismatch': () => false,
  'callback.acceptReceiveId': isFunction,
  'callback.retryDelaysMs': Array.isArray,
  'callback.retryDelaysMs[0]': () => false,
  http: isOptions,
  'http.baseUrl': () => false,
  'http.timeoutMs': isPositive,
  'http.budgetMs': isPositive,
  'http.retries': (value) => value === 0,
  'http.axios': () => false,
  'http.maxSockets': (value) => value === Number.POSITIVE_INFINITY,
  'http.keepAlive': (value) => value === true,
  transport: isFunction,
  hooks: isOptions,
  'hooks.onError': isFunction,
  logger: () => false,
  clock: () => false,
  login: isOptions,
  'login.stateLifeMs': isPositive,
  'login.consoleThrough': () => false,
  openBaseUrl: () => false,
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== ''
}
function isFunction(value: unknown): boolean {
  return typeof value === 'function'
}
function isPositive(value: unknown): boolean {
  return typeof value === 'number' && Number.isFinite(value) && value > 0
}
function isOptions(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

describe('the options of createWeCom', () => {
  test('are accepted when they are right, also those that are undefined', () => {
    expect(failure(() => createWeCom(right())).code).toBe('accepted')
    const options = { ...right(), callback: undefined, clock: undefined } as unknown as WeComOptions
    expect(failure(() => createWeCom(options)).code).toBe('accepted')
  })

  test.each(Object.keys(RIGHT))('refuse for %s whatever is not right, and name it', (path) => {
    for (const value of junk) {
      const { code, message } = failure(() => createWeCom(withOption(path, value)))
      const fits = RIGHT[path]?.(value) === true
      expect(code, `${path}: ${String(value)}`).toBe(fits ? 'accepted' : 'WECOM_CONFIG')
      if (!fits) expect(message).toContain(path.replace(/\[0\]$/, ''))
    }
  })

  test.each([
    ['callbacks', 'did you mean callback?'],
    ['provider.corpid', 'did you mean corpId?'],
    ['suites[0].encodingAESKey', 'did you mean encodingAesKey?'],
    ['callback.onReceiveIdMissmatch', 'did you mean onReceiveIdMismatch?'],
    ['http.timeout', 'there are'],
    ['hooks.onerror', 'did you mean onError?'],
    ['login.states', 'there are'],
    ['http.proxy.user', 'there are'],
    ['http.proxy.auth.user', 'there are'],
  ])('refuse %s, which is none of them', (path, hint) => {
    const { code, message, hint: told } = failure(() => createWeCom(withOption(path, {})))
    expect(code).toBe('WECOM_CONFIG')
    expect(message).toContain(`${path} is no option`)
    expect(told).toContain(hint)
  })

  test('name the part of a proxy that is wrong, beside all else that is', () => {
    const given = { ...right(), http: { proxy: { host: 'a', auth: 'user:kept-secret' }, retries: 9 } }
    const { message } = failure(() => createWeCom(given as unknown as WeComOptions))
    expect(message).toContain('http.proxy.auth must be an object')
    expect(message).toContain('http.retries')
    expect(message).not.toContain('kept-secret')
    for (const proxy of [
      'http://a:1/path',
      { host: 'http://a', port: 1 },
      { host: 'a', port: 1, protocol: 'socks' },
    ])
      expect(failure(() => createWeCom({ ...right(), http: { proxy, retries: 9 } })).message).toMatch(
        /http\.proxy.*\n.*http\.retries|http\.retries.*\n.*http\.proxy/,
      )
  })

  test('are no list with an empty place', () => {
    const suites = [SUITE]
    suites.length = 2
    expect(failure(() => createWeCom({ ...right(), suites }))).toMatchObject({
      code: 'WECOM_CONFIG',
      message: expect.stringContaining('suites[1]'),
    })
  })

  test('are checked all at once, each told with its path and its variable', () => {
    const wrong = {
      provider: { corpId: ' ', secret: 'kept-secret' },
      suites: [SUITE, { ...SUITE, id: 'ww2', secret: '' }, { id: 'ww3', kind: 'login', ...KEYS }],
      callback: { individual: 'false', replayWindowMs: Number.NaN },
      logger: { warn() {} },
      colour: 'red',
    }
    const { message } = failure(() => createWeCom(wrong as unknown as WeComOptions))
    for (const part of [
      'provider.corpId (WECOM_CORP_ID)',
      'suites[1].secret (WECOM_SUITE_SECRET_2)',
      'suites[2].secret (WECOM_LOGIN_SUITE_SECRET) is missing',
      'store is required',
      'callback.individual must be true or false',
      'callback.replayWindowMs',
      'logger must implement debug, info, warn and error',
      'colour is no option',
    ])
      expect(message).toContain(part)
    expect(message).not.toContain('kept-secret')
  })

  test.each([undefined, null, 7, 'options', [], [{}]])('must be an object, not %j', (wrong) => {
    expect(failure(() => createWeCom(wrong as never)).code).toBe('WECOM_CONFIG')
  })

  test('count when they are of a class of the caller, and not when every object has them', () => {
    class Options {
      readonly provider = PROVIDER
      readonly suites = [SUITE]
      get store() {
        return new MemoryStore()
      }
    }
    expect(failure(() => createWeCom(new Options())).code).toBe('accepted')
    const everything = Object.prototype as Record<string, unknown>
    try {
      everything.callback = { individual: 'yes' }
      everything.transport = 'somewhere else'
      expect(failure(() => createWeCom(right())).code).toBe('accepted')
    } finally {
      delete everything.callback
      delete everything.transport
    }
  })

  test('refuse a suite that is listed twice and a second login suite', () => {
    const twice = failure(() => createWeCom({ ...right(), suites: [SUITE, SUITE] }))
    expect(twice.message).toContain('suites[1].id')
    const login = { ...SUITE, kind: 'login' as const }
    const suites = [login, { ...login, id: 'ww2' }]
    expect(failure(() => createWeCom({ ...right(), suites })).message).toContain('kind login')
    const through = { ...right(), login: { consoleThrough: 'loginSuite' as const } }
    expect(failure(() => createWeCom(through)).message).toContain('login.consoleThrough')
  })

  test('never show a value, whatever it is', () => {
    const value = fc.stringMatching(/^[a-z0-9]{12,40}$/).map((text) => `value-${text}`)
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(RIGHT)), value, (path, secret) => {
        const { message, hint } = failure(() =>
          createWeCom(withOption(path, [secret, { [`${secret}0`]: secret }])),
        )
        expect(message + hint).not.toContain(secret.slice(0, 12))
      }),
    )
  })
})

describe('the options of the environment', () => {
  const env = {
    WECOM_CORP_ID: PROVIDER.corpId,
    WECOM_SUITE_ID: SUITE.id,
    WECOM_SUITE_SECRET: SUITE.secret,
    WECOM_TOKEN: SUITE.token,
    WECOM_AES_KEY: SUITE.encodingAesKey,
  }

  test('that are missing are all named in one error', () => {
    const { code, message } = failure(() => optionsFromEnv({}))
    expect(code).toBe('WECOM_CONFIG')
    for (const name of Object.keys(env)) expect(message).toContain(name)
  })

  test('that are wrong are named, and their values are not', () => {
    const wrong = { ...env, WECOM_AES_KEY: 'too-short-a-key', WECOM_TOKEN: 'not a token' }
    const { message } = failure(() => optionsFromEnv(wrong))
    expect(message).toContain('suites[0].encodingAesKey (WECOM_AES_KEY)')
    expect(message).toContain('suites[0].token (WECOM_TOKEN)')
    expect(message).not.toMatch(/too-short|not a token/)
  })

  test.each([
    [{ WECOM_SUITE_ID_2: 'ww2' }, 'WECOM_SUITE_SECRET_2'],
    [{ WECOM_SUITE_SECRET_2: 'x' }, 'WECOM_SUITE_ID_2'],
    [{ WECOM_SUITE_ID_3: 'ww3' }, 'WECOM_SUITE_ID_2'],
    [{ WECOM_LOGIN_SUITE_SECRET: 'x' }, 'WECOM_LOGIN_SUITE_ID'],
    [{ WECOM_PROVIDER_TOKEN: 'x' }, 'WECOM_PROVIDER_AES_KEY'],
    [{ WECOM_PROVIDER_AES_KEY: SUITE.encodingAesKey }, 'WECOM_PROVIDER_TOKEN'],
  ])('that are there by half are told: %j', (more, missing) => {
    expect(failure(() => optionsFromEnv({ ...env, ...more })).message).toContain(missing)
  })

  test('are trimmed, and empty ones are none', () => {
    const options = optionsFromEnv({ ...env, WECOM_TOKEN: ` ${SUITE.token}\n`, WECOM_CASHIER_SECRET: ' ' })
    expect(options).toEqual({ provider: { corpId: PROVIDER.corpId }, suites: [SUITE] })
  })
})
