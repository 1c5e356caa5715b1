import { adaptLogger, type Clock, type Logger, silentLogger, systemClock } from '../base/index.js'
import type { CallbackKeys } from '../crypto/index.js'
import type { AxiosTransportOptions, HttpHooks, Transport } from '../http/index.js'
import { type BrowserHosts, browserHosts } from '../login/index.js'
import { guarded, type Store } from '../store/index.js'
import type { SuiteKind } from '../tokens/index.js'
import { checkOrigins, type JsSdkOptions } from './js-sdk.js'
import { checkWeComOptions } from './options-table.js'

/** The provider: who it is, and the secrets for calls in its own name. */
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

/** A suite: its id and secret, and the keys of its callback URLs. */
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

/** How callbacks are received and worked on. */
export interface CallbackOptions {
  /** How long a data callback waits for a passive reply, ms. Default 4500; WeCom hangs up after 5000. */
  deadlineMs?: number
  /**
   * Refuse callbacks whose timestamp is further than this from this machine's clock, ms. Default 900,000, which is
   * 15 minutes; 0: take any.
   */
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

/** How people are signed in. */
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

/** Options of {@link createWeCom}. All are checked at once; the error names each that is wrong. */
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
  /** Where the library reports what nobody asked for: console, pino, bunyan, winston or any with four methods. Default: nowhere. */
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

/** Checks everything once. @throws WECOM_CONFIG naming every option that is wrong */
export function resolveOptions(given: WeComOptions): ResolvedOptions {
  const options = checkWeComOptions(given)
  const {
    deadlineMs = 4500,
    replayWindowMs = 900_000,
    individual = false,
    onReceiveIdMismatch = 'reject',
    concurrency = 32,
    dedupeMs = Math.max(DAY_MS, 2 * replayWindowMs + 60_000),
    acceptReceiveId,
  } = options.callback ?? {}
  const { storeTimeoutMs = 1500, clock = systemClock } = options
  checkOrigins('jssdk.origins', options.jssdk?.origins)
  return {
    ...options,
    store: guarded(options.store, { clock, timeoutMs: storeTimeoutMs }),
    suites: options.suites.map(resolveSuite),
    login: resolveLogin(options),
    callback: {
      ...options.callback,
      ...(acceptReceiveId && { acceptReceiveId: onlyTrue(acceptReceiveId) }),
      deadlineMs,
      replayWindowMs,
      individual,
      onReceiveIdMismatch,
      concurrency,
      dedupeMs,
    },
    logger: adaptLogger(options.logger ?? silentLogger),
    clock,
    hosts: browserHosts(options.openBaseUrl),
  }
}

/** What lets a stranger in must say so: a text or an object that a function gives by mistake does not. */
function onlyTrue(
  accept: NonNullable<CallbackOptions['acceptReceiveId']>,
): NonNullable<CallbackOptions['acceptReceiveId']> {
  return async (receiveId, suiteIds) => (await accept(receiveId, suiteIds)) === true
}

function resolveLogin({ login = {}, provider, suites }: WeComOptions): Required<LoginOptions> {
  const { stateLifeMs = 600_000, consoleThrough } = login
  const only = provider.secret === undefined && suites.some(({ kind }) => kind === 'login')
  return { stateLifeMs, consoleThrough: consoleThrough ?? (only ? 'loginSuite' : 'provider') }
}

function resolveSuite(suite: SuiteOptions): ResolvedSuite {
  const kind = suite.kind ?? (suite.id.startsWith('dk') ? 'custom' : 'thirdParty')
  return { ...suite, kind, authInfoVersion: suite.authInfoVersion ?? 'v2' }
}
