import {
  amount,
  type CheckOptions,
  checkOptions,
  flag,
  func,
  group,
  listOf,
  methods,
  needed,
  type OptionRule,
  type OptionTable,
  oneOf,
  optionsOf,
  rule,
  text,
  whole,
} from '../base/index.js'
import { checkProxy, type ProxyOption } from '../http/index.js'
import { variableOf } from './variables.js'

const MS = 'milliseconds'
const STORE_METHODS = ['get', 'set', 'swap', 'delete', 'keys']
const LOGGER_METHODS = ['debug', 'info', 'warn', 'error']

const corpId = text('Provider console > provider info > CorpID.')
const suiteId = text('Provider console > the app > SuiteID.')
const secret = text('Provider console > the app > Secret.')
const token = rule(
  (value) => typeof value === 'string' && /^[A-Za-z0-9]{1,32}$/.test(value),
  'must be the Token of the callback URL, letters and digits only',
  'Provider console > the app > callback settings > Token.',
)
const encodingAesKey = rule(
  (value) => typeof value === 'string' && /^[A-Za-z0-9]{43}$/.test(value),
  'must be the EncodingAESKey of the callback URL, 43 letters and digits',
  'Provider console > the app > callback settings > EncodingAESKey.',
)
const webAddress = rule(
  isWebAddress,
  'must be an http(s) address without credentials, query and fragment',
  'Such as https://qyapi.weixin.qq.com.',
)
const maxSockets = rule(
  (value) => value === Number.POSITIVE_INFINITY || (Number.isSafeInteger(value) && Number(value) > 0),
  'must be a whole number above 0, or Infinity',
)
const proxyFields = optionsOf({
  protocol: text(),
  host: needed(text()),
  port: rule(() => true, ''),
  auth: optionsOf({
    username: rule((value) => typeof value === 'string', 'must be a text'),
    password: rule((value) => typeof value === 'string', 'must be a text'),
  }),
})
const proxyAddress = rule(
  isProxy,
  'must be the address of an http(s) proxy, an object { host, port, protocol?, auth? }, or false',
)
/** What it holds is looked at first: a part that is wrong is told by its own name. */
const proxy: OptionRule = (value, path, report) => {
  if (typeof value !== 'object' || value === null || value instanceof URL)
    return proxyAddress(value, path, report)
  let wrong = false
  const note: typeof report = (...problem) => {
    wrong = true
    report(...problem)
  }
  const fields = proxyFields(value, path, note)
  return wrong ? fields : proxyAddress(fields, path, report)
}
const axios = methods(['request'], 'What axios.create() returns.')

const keys: OptionTable = { token: needed(token), encodingAesKey: needed(encodingAesKey) }
const previous = listOf(optionsOf(keys))

/** What one provider has. */
export const PROVIDER: OptionTable = {
  corpId: needed(corpId, 'is missing', 'Provider console > provider info > CorpID.'),
  secret: text('Provider console > common development parameters > ProviderSecret.'),
  cashierSecret: text('企业微信服务商助手 > 工具 > 收银台 > API key.'),
  cashierCreator: text('A userid of the provider’s own corp.'),
  callback: optionsOf({ ...keys, previous }),
}

/** What one suite has. */
export const SUITE: OptionTable = {
  id: needed(suiteId, 'is missing', 'Provider console > the app > SuiteID.'),
  secret: needed(secret, 'is missing', 'Provider console > the app > Secret.'),
  token: needed(token, 'is missing', 'Provider console > the app > callback settings > Token.'),
  encodingAesKey: needed(encodingAesKey, 'is missing', 'Provider console > the app > callback settings.'),
  previous,
  kind: oneOf('thirdParty', 'custom', 'login'),
  authInfoVersion: oneOf('v1', 'v2'),
}

const CALLBACK: OptionTable = {
  deadlineMs: amount(MS),
  replayWindowMs: amount(MS, 'zero'),
  individual: flag,
  onReceiveIdMismatch: oneOf('reject', 'warn'),
  acceptReceiveId: func,
  concurrency: whole(1),
  dedupeMs: amount(MS),
  retryDelaysMs: listOf(amount(MS, 'zero'), 0, 'must be a list of milliseconds'),
}

const LOGIN: OptionTable = {
  stateLifeMs: amount(MS),
  consoleThrough: oneOf('provider', 'loginSuite'),
}

const HTTP: OptionTable = {
  baseUrl: webAddress,
  timeoutMs: amount(MS),
  budgetMs: amount(MS),
  retries: whole(0, 2),
  axios,
  proxy,
  maxSockets,
  keepAlive: flag,
  maxAnswerBytes: whole(1),
  maxFileBytes: whole(1),
}

const JSSDK: OptionTable = { origins: listOf(text()) }

const HOOKS: OptionTable = { onRequest: func, onResponse: func, onRetry: func, onError: func }

/** Every option of createWeCom(). */
export const OPTIONS: OptionTable = {
  provider: needed(optionsOf(PROVIDER)),
  suites: needed(listOf(optionsOf(SUITE), 1, 'must list at least one suite'), 'must list at least one suite'),
  store: needed(
    methods(STORE_METHODS),
    'is required and must implement get, set, swap, delete and keys',
    'new FileStore("./.wecom") keeps everything on this machine; new MemoryStore() forgets it at exit.',
  ),
  storeTimeoutMs: amount(MS),
  callback: group(CALLBACK),
  http: group(HTTP),
  transport: func,
  hooks: group(HOOKS),
  logger: methods(LOGGER_METHODS),
  clock: methods(['now', 'timer']),
  login: group(LOGIN),
  jssdk: optionsOf(JSSDK),
  openBaseUrl: webAddress,
}

interface Keys {
  token: string
  previous?: readonly { token: string }[]
}

/** The options that are looked at beside others. */
interface Checked {
  provider: { corpId: string; callback?: Keys }
  suites: readonly ({ id: string; kind?: string } & Keys)[]
  login?: { consoleThrough?: string }
  callback?: { replayWindowMs?: number; dedupeMs?: number }
}

/** Ids of WeCom's own have 18 characters. A very short one is made up, for a test, and so may be its Token. */
const REAL_ID = 8
const SHORTEST_TOKEN = 3

/** What options must be beside each other. */
const together: NonNullable<CheckOptions<Checked>['together']> = (
  { provider, suites, login, callback = {} },
  report,
) => {
  const firstAt = new Map<string, number>()
  const checkTokens = (owner: string, keys: Keys | undefined, at: string) => {
    if (keys === undefined || owner.length < REAL_ID) return
    for (const [path, { token }] of [
      [at, keys] as const,
      ...(keys.previous ?? []).map((pair, index) => [`${at}.previous[${index}]`, pair] as const),
    ])
      if (token.length < SHORTEST_TOKEN)
        report(`${path}.token`, 'must have 3 to 32 letters and digits, as in the console')
  }
  checkTokens(provider.corpId, provider.callback, 'provider.callback')
  for (const [index, suite] of suites.entries()) {
    const { id } = suite
    checkTokens(id, suite, `suites[${index}]`)
    if (firstAt.has(id)) report(`suites[${index}].id`, `is that of suites[${firstAt.get(id)}] again`)
    else firstAt.set(id, index)
  }
  const loginSuites = suites.filter(({ kind }) => kind === 'login').length
  if (loginSuites > 1) report('suites', 'must list no more than one suite of kind login')
  if (login?.consoleThrough === 'loginSuite' && loginSuites === 0)
    report('login.consoleThrough', "needs a suite of kind 'login'")
  const { dedupeMs, replayWindowMs = 900_000 } = callback
  if (dedupeMs !== undefined && dedupeMs <= 2 * replayWindowMs)
    report('callback.dedupeMs', 'must be more than twice callback.replayWindowMs')
}

/** Checks all options at once. @throws WECOM_CONFIG naming each that is wrong */
export function checkWeComOptions<Options extends Checked>(given: Options): Options {
  const isLogin = (index: number) => given.suites[index]?.kind === 'login'
  return checkOptions<Options>(given, OPTIONS, {
    of: 'createWeCom()',
    reason: 'options',
    together,
    variableOf: (path) => variableOf(path, isLogin),
  })
}

function isWebAddress(value: unknown): boolean {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  const { protocol, search, hash, username, password } = new URL(value)
  return (protocol === 'https:' || protocol === 'http:') && search + hash + username + password === ''
}

function isProxy(value: unknown): boolean {
  try {
    checkProxy(value as ProxyOption)
    return value !== ''
  } catch {
    return false
  }
}
