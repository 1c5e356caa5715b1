import { type Clock, type Logger, silentLogger, systemClock } from '../base/index.js'
import type { CallbackKeys } from '../crypto/index.js'
import { WeComError } from '../errors/index.js'
import type { AxiosTransportOptions, HttpHooks, Transport } from '../http/index.js'
import { type BrowserHosts, browserHosts } from '../login/index.js'
import { guarded, type Store } from '../store/index.js'
import type { SuiteKind } from '../tokens/index.js'
import { checkOrigins, type JsSdkOptions } from './js-sdk.js'

export interface ProviderOptions {
  /** The provider's own corpid. URL checks and system events are addressed to it. */
  corpId: string
  /** ProviderSecret, for calls in the provider's name. */
  secret?: string
  /** 收银台API调用密钥, which signs the orders of the cashier. Needed for `wecom.paytool` only. */
  cashierSecret?: string
  /** Userid of a member of the provider's own corp: the `creator` of cashier orders that name none. */
  cashierCreator?: string
  /** Keys of the system event URL (通用开发参数). Default: the key pairs of the suites. */
  callback?: CallbackKeys & { previous?: readonly CallbackKeys[] }
}

export interface SuiteOptions {
  /** `ww…`, `wx…`, `tj…`, or a template id `dk…` of a customised app. */
  id: string
  secret: string
  /** Token of its callback URLs. */
  token: string
  /** EncodingAESKey of its callback URLs. */
  encodingAesKey: string
  /** Further key pairs that are valid too, while keys are being rotated. */
  previous?: readonly CallbackKeys[]
  /** Default: `custom` for ids that start with `dk`, else `thirdParty`. There is at most one of kind `login`. */
  kind?: SuiteKind
  /** Which pair of permanent-code and auth-info endpoints to call. Default `v2`. */
  authInfoVersion?: 'v1' | 'v2'
}

export interface CallbackOptions {
  /** How long a data callback waits for a passive reply, ms. Default 4500; WeCom hangs up after 5000. */
  deadlineMs?: number
  /** Refuse timestamps further than this from the own clock, ms. Default 0: no check, WeCom may repeat late. */
  replayWindowMs?: number
  /** The provider is an individual (个人主体): empty receive ids are accepted. Default false. */
  individual?: boolean
  /** `warn` logs a foreign receive id and goes on. Default `reject`. */
  onReceiveIdMismatch?: 'reject' | 'warn'
  /** Accepts receive ids the library does not know, such as plain corpids of corps known by another id. */
  acceptReceiveId?: (receiveId: string, suiteIds: readonly string[]) => boolean | Promise<boolean>
  /** Pauses between tries of a failed handler, ms; after the last the event is a dead letter. */
  retryDelaysMs?: readonly number[]
  /**
   * How many events are worked on at once in this process; more wait. Events about authorisations, and what the library
   * tells `installs.on`, have as many places of their own. Default 32.
   */
  concurrency?: number
  /**
   * How long an event that is done with is remembered, so that the same one is not handled again, ms. More than twice
   * `replayWindowMs`. Default 24 h, or what that takes.
   */
  dedupeMs?: number
}

export interface LoginOptions {
  /** How long somebody may take to come back from WeCom's login pages, ms. Default 600,000. */
  stateLifeMs?: number
  /**
   * Who is asked about the auth_code of a jump from the admin console: get_login_info, which tells administrators
   * from members, or the login suite, which does not. Default `provider`, unless only the login suite is configured.
   */
  consoleThrough?: 'provider' | 'loginSuite'
}

export interface HttpOptions extends AxiosTransportOptions {
  /** Default `https://qyapi.weixin.qq.com`. A path in front is kept. */
  baseUrl?: string
  /** Per try, ms. Default 10,000. */
  timeoutMs?: number
  /** Over all tries of a call, ms. Default 30,000. */
  budgetMs?: number
  /** Most repeats of a call that is safe to repeat, 0 to 2. Default 2. */
  retries?: number
  /** Largest JSON answer, bytes after unpacking. Default 16 MiB. */
  maxAnswerBytes?: number
  /** Largest answer of a call that may bring a file, bytes. Default 256 MiB. */
  maxFileBytes?: number
}

export interface WeComOptions {
  provider: ProviderOptions
  suites: readonly SuiteOptions[]
  /** Where tickets, codes, tokens and undelivered events live. Required: durability is a choice. */
  store: Store
  /** How long one call of the store may take before it counts as failed, ms. Default 1500. */
  storeTimeoutMs?: number
  callback?: CallbackOptions
  http?: HttpOptions
  /** Carries the calls instead of axios: a simulator, or a client of one's own. */
  transport?: Transport
  hooks?: HttpHooks
  logger?: Logger
  clock?: Clock
  login?: LoginOptions
  /** Which pages `corp.jssdk` signs. */
  jssdk?: JsSdkOptions
  /**
   * Replaces the three hosts people's browsers are sent to: open.weixin.qq.com, login.work.weixin.qq.com and
   * open.work.weixin.qq.com. For a simulator. Default: WeCom's own.
   */
  openBaseUrl?: string
}

export interface ResolvedSuite extends SuiteOptions {
  kind: SuiteKind
  authInfoVersion: 'v1' | 'v2'
}

export interface ResolvedOptions extends WeComOptions {
  suites: readonly ResolvedSuite[]
  callback: CallbackOptions & {
    deadlineMs: number
    replayWindowMs: number
    individual: boolean
    onReceiveIdMismatch: 'reject' | 'warn'
    concurrency: number
    dedupeMs: number
  }
  login: Required<LoginOptions>
  logger: Logger
  clock: Clock
  hosts: BrowserHosts
}

const DAY_MS = 86_400_000

/** Checks everything once. @throws WECOM_CONFIG naming the option */
export function resolveOptions(options: WeComOptions): ResolvedOptions {
  if (typeof options !== 'object' || options === null) throw invalid('createWeCom() takes an options object')
  requireText(options.provider?.corpId, 'provider.corpId', 'Provider console > provider info > CorpID.')
  const { cashierSecret, cashierCreator } = options.provider
  if (cashierSecret !== undefined)
    requireText(cashierSecret, 'provider.cashierSecret', '企业微信服务商助手 > 工具 > 收银台 > API key.')
  if (cashierCreator !== undefined)
    requireText(cashierCreator, 'provider.cashierCreator', 'A userid of the provider’s own corp.')
  if (!Array.isArray(options.suites) || options.suites.length === 0)
    throw invalid('suites must list at least one suite')
  checkStore(options.store)
  const suites = options.suites.map(resolveSuite)
  const ids = new Set<string>()
  for (const { id } of suites) {
    if (ids.has(id)) throw invalid(`suites lists ${id} twice`)
    ids.add(id)
  }
  const loginSuites = suites.filter(({ kind }) => kind === 'login')
  if (loginSuites.length > 1) throw invalid('suites lists more than one suite of kind login')
  const {
    deadlineMs = 4500,
    replayWindowMs = 0,
    individual = false,
    onReceiveIdMismatch = 'reject',
    concurrency = 32,
    dedupeMs = Math.max(DAY_MS, 2 * replayWindowMs + 60_000),
  } = options.callback ?? {}
  const { storeTimeoutMs = 1500, clock = systemClock } = options
  if (!(deadlineMs > 0)) throw invalid('callback.deadlineMs must be a positive number of milliseconds')
  checkOrigins('jssdk.origins', options.jssdk?.origins)
  if (!(replayWindowMs >= 0)) throw invalid('callback.replayWindowMs must be 0 or a number of milliseconds')
  if (!(Number.isInteger(concurrency) && concurrency > 0))
    throw invalid('callback.concurrency must be a positive integer')
  if (!(Number.isFinite(dedupeMs) && dedupeMs > 2 * replayWindowMs))
    throw invalid(
      'callback.dedupeMs must be a number of milliseconds, more than twice callback.replayWindowMs',
    )
  if (!(Number.isFinite(storeTimeoutMs) && storeTimeoutMs > 0))
    throw invalid('storeTimeoutMs must be a positive number of milliseconds')
  return {
    ...options,
    store: guarded(options.store, { clock, timeoutMs: storeTimeoutMs }),
    suites,
    login: resolveLogin(options, loginSuites.length > 0),
    callback: {
      ...options.callback,
      deadlineMs,
      replayWindowMs,
      individual,
      onReceiveIdMismatch,
      concurrency,
      dedupeMs,
    },
    logger: options.logger ?? silentLogger,
    clock,
    hosts: browserHosts(options.openBaseUrl),
  }
}

function resolveLogin(
  { login = {}, provider }: WeComOptions,
  hasLoginSuite: boolean,
): Required<LoginOptions> {
  const { stateLifeMs = 600_000, consoleThrough } = login
  if (!(stateLifeMs > 0)) throw invalid('login.stateLifeMs must be a positive number of milliseconds')
  if (consoleThrough === 'loginSuite' && !hasLoginSuite)
    throw invalid("login.consoleThrough needs a suite of kind 'login'")
  const only = provider.secret === undefined && hasLoginSuite
  return { stateLifeMs, consoleThrough: consoleThrough ?? (only ? 'loginSuite' : 'provider') }
}

function resolveSuite(suite: SuiteOptions, index: number): ResolvedSuite {
  const at = `suites[${index}]`
  requireText(suite?.id, `${at}.id`, 'Provider console > the app > SuiteID.')
  requireText(suite.secret, `${at}.secret`, 'Provider console > the app > Secret.')
  requireText(suite.token, `${at}.token`, 'Provider console > the app > callback settings > Token.')
  requireText(suite.encodingAesKey, `${at}.encodingAesKey`, 'Provider console > the app > callback settings.')
  const kind = suite.kind ?? (suite.id.startsWith('dk') ? 'custom' : 'thirdParty')
  return { ...suite, kind, authInfoVersion: suite.authInfoVersion ?? 'v2' }
}

function checkStore(store: Store): void {
  const methods = ['get', 'set', 'swap', 'delete', 'keys'] as const
  if (
    typeof store === 'object' &&
    store !== null &&
    methods.every((name) => typeof store[name] === 'function')
  )
    return
  throw new WeComError(
    'WECOM_CONFIG',
    'store is required and must implement get, set, swap, delete and keys',
    {
      hint: 'new FileStore("./.wecom") keeps everything on this machine; new MemoryStore() forgets it at exit.',
    },
  )
}

function requireText(value: unknown, name: string, hint: string): void {
  if (typeof value === 'string' && value.trim() === value && value !== '') return
  throw new WeComError('WECOM_CONFIG', `${name} must be a non-empty text without blanks around it`, { hint })
}

function invalid(message: string): WeComError {
  return new WeComError('WECOM_CONFIG', message)
}
