import {
  ApiMemory,
  createLicense,
  createPaytool,
  createWebhook,
  type License,
  type PaytoolApi,
  type Webhook,
} from '../apis/index.js'
import { type Clock, own } from '../base/index.js'
import { type CallbackRequest, type CallbackResponse, Listeners } from '../callback/index.js'
import { axiosTransport, HttpClient, SKEW_LIMIT_MS } from '../http/index.js'
import type { DeadLetter } from '../inbox/index.js'
import { InstallationLifecycle, type UnwrittenCode } from '../installs/index.js'
import { InstallStates, Login, LoginCodes, LoginStates } from '../login/index.js'
import { checkStore } from '../store/index.js'
import { Credentials } from '../tokens/index.js'
import type { ListenerName } from '../types/index.js'
import { Callbacks } from './callbacks.js'
import { TokenCaller } from './caller.js'
import { cashierSigner } from './cashier.js'
import { checkEventListener, checkHandler, checkUnlisted } from './check-listener.js'
import type { AnyEventContext, EventContext, InstallsEventMap } from './context.js'
import type { CorpHandle } from './corp-handle.js'
import { type Health, healthOf } from './health.js'
import { InstallCodes } from './install-codes.js'
import { Installs } from './installs.js'
import { type ResolvedOptions, resolveOptions, type WeComOptions } from './options.js'
import { ProviderHandle } from './provider-handle.js'
import { Register } from './register.js'
import { stateSecrets } from './state-secrets.js'
import type { SuiteHandle } from './suite-handle.js'
import { Suites } from './suites.js'
import { weComClock } from './wecom-clock.js'

/** An install link is good for 20 minutes; the administrator may confirm at the end of them. */
const INSTALL_LIFE_MS = 30 * 60_000
const CLOSE_WAIT_MS = 10_000
const DAY_MS = 86_400_000

/** Options of {@link WeCom.close}. */
export interface CloseOptions {
  /** The longest wait for auth codes that are being exchanged, ms. Default 10,000. */
  waitMs?: number
}

/** What {@link WeCom.close} leaves behind. */
export interface CloseReport {
  /** Authorisations whose permanent code is not in the store. They are taken up again if WeCom's event is still pending. */
  unwritten: UnwrittenCode[]
}

/**
 * Everything a provider's back end needs, built from validated options. Makes no call and starts no timer by itself.
 * @throws WECOM_CONFIG naming the option that is wrong
 */
export function createWeCom(options: WeComOptions): WeCom {
  return new WeCom(own(resolveOptions(options)))
}

/** A provider and its suites. Made by {@link createWeCom}. */
export class WeCom {
  readonly provider: ProviderHandle
  readonly installs: Installs
  /** Promotion links, and the contact migration of corps that registered through one. */
  readonly register: Register
  /** Signing people in. */
  readonly login: Login
  /** The cashier (收银台): orders, invoices, receipts. */
  readonly paytool: PaytoolApi
  /** Interface licences: orders, payments and accounts, with the token of the provider. */
  readonly license: License
  readonly #http: HttpClient
  readonly #options: ResolvedOptions
  readonly #suites: Suites
  readonly #installListeners = new Listeners<InstallsEventMap[keyof InstallsEventMap]>()
  readonly #lifecycle: InstallationLifecycle
  readonly #callbacks: Callbacks
  readonly #closeTransport: () => void

  constructor(options: ResolvedOptions) {
    this.#options = options
    const { store, clock, logger, hooks, hosts, provider } = options
    const own = options.transport === undefined ? axiosTransport(options.http ?? {}) : undefined
    this.#closeTransport = () => own?.close()
    const transport = own ?? options.transport
    const http = new HttpClient({ ...options.http, transport, hooks, clock, logger })
    this.#http = http
    const credentials = new Credentials({
      store,
      clock,
      logger,
      http,
      provider,
      suites: options.suites,
      installed: (suiteId, corpId) => this.#lifecycle.repository.installed(suiteId, corpId),
    })
    const lifecycle = new InstallationLifecycle({
      store,
      clock,
      logger,
      wecomNow: () => wecomTime(clock, http),
      inbox: () => this.#callbacks.inbox,
      forgetTokens: (suiteId, corpId) => credentials.forgetCorp(suiteId, corpId),
      announce: (event, news) =>
        this.#installListeners.run(event, { ...news, ...this.#handlesOf(news.installation) }),
      announceLoss: (news) => {
        const { suiteId, corpId } = news.incomplete
        const suite = this.suite(suiteId)
        const corp = corpId === undefined ? undefined : suite.corp(corpId)
        return this.#installListeners.run('codeMissing', { ...news, suite, corp })
      },
      announceEntitlement: (change) =>
        this.#installListeners.run('entitlement', { ...change, ...this.#handlesOf(change.installation) }),
    })
    const jssdkOrigins = options.jssdk?.origins && [...options.jssdk.origins]
    const memory = new ApiMemory(clock)
    const shared = { http, clock, store, memory, credentials, lifecycle, jssdkOrigins }
    const suites = new Suites(shared, options.suites)
    this.#lifecycle = lifecycle
    this.#suites = suites
    this.#callbacks = new Callbacks({
      options,
      suites,
      tickets: credentials.tickets,
      lifecycle,
      weComClock: weComClock(http, clock),
    })

    const token = credentials.provider()
    const sign = cashierSigner(provider.cashierSecret, clock)
    const caller = new TokenCaller({ http, clock }, { kind: 'provider', token, sign })
    const scope = { store, clock, memory, suiteId: '', corpId: provider.corpId }
    this.provider = new ProviderHandle(caller, token, scope)
    this.register = new Register({ http, clock, caller: caller.endpoint, hosts })
    this.paytool = createPaytool(caller.endpoint, { clock, creator: provider.cashierCreator })
    this.license = createLicense(caller.endpoint, clock)
    const states = { store, clock, secrets: stateSecrets(options) }
    this.installs = new Installs({
      lifecycle,
      suite: (suiteId) => suites.app(suiteId),
      suites: () => suites.apps(),
      listeners: this.#installListeners,
      clock,
      logger,
      hosts,
      states: new InstallStates({ ...states, lifeMs: INSTALL_LIFE_MS }),
      codes: new InstallCodes(store, clock),
    })
    this.login = new Login({
      hosts,
      provider: this.provider,
      app: (suiteId) => suites.app(suiteId),
      loginSuite: suites.login(),
      consoleThrough: options.login.consoleThrough,
      installation: (suiteId, corpId) => this.installs.get(corpId, { suiteId }),
      states: new LoginStates({ ...states, lifeMs: options.login.stateLifeMs }),
      codes: new LoginCodes(store, clock),
      clock,
    })
  }

  /** The suite of this id; without an id the only app, the login suite not counted. @throws WECOM_CONFIG */
  suite(suiteId?: string): SuiteHandle {
    return this.#suites.get(suiteId)
  }

  /** A corp of the only suite; with several suites use `wecom.suite(id).corp(corpId)`. */
  corp(corpId: string): CorpHandle {
    return this.suite().corp(corpId)
  }

  /**
   * A group robot (群机器人, 消息推送), by the `key` in the address it was given. The key is a secret.
   * @throws WECOM_CONFIG when it is no key
   * @example await wecom.webhook(key).sendText('部署完成')
   */
  webhook(key: string): Webhook {
    return createWebhook(this.#http, key)
  }

  /**
   * Calls a handler for a callback event, or for a family of them (`change_contact`). Delivery is at least once:
   * a handler that fails is called again later, so use `id` to do something once.
   * @returns how to take the handler off again
   * @throws WECOM_CONFIG for a name that is none
   * @example wecom.on('message.text', ({ event, reply }) => reply({ MsgType: 'text', Content: event.Content }))
   */
  on<Name extends ListenerName>(name: Name, handler: (context: EventContext<Name>) => unknown): () => void {
    checkEventListener(name, handler)
    return this.#callbacks.listeners.on(name, handler as unknown as (context: AnyEventContext) => unknown)
  }

  /** Calls a handler for every event, also for those this version does not know. */
  onAny(handler: (context: AnyEventContext) => unknown): () => void {
    checkHandler(handler)
    return this.#callbacks.listeners.onAny(handler)
  }

  /**
   * Calls a handler for an event, or a family, that this version does not list. The name is made as those of the others:
   * the `InfoType`, `message.` and the `MsgType`, or `event.` and the `Event`, with the `ChangeType` behind a dot.
   * @returns how to take the handler off again
   * @example wecom.onUnlisted('event.brand_new', ({ event }) => console.log(event))
   */
  onUnlisted(name: string, handler: (context: AnyEventContext) => unknown): () => void {
    checkUnlisted(name)
    checkHandler(handler)
    return this.#callbacks.listeners.on(name, handler)
  }

  /** Answers a callback request; what every adapter calls. Never rejects. */
  handle(request: CallbackRequest): Promise<CallbackResponse> {
    return this.#callbacks.handle(request)
  }

  /**
   * Takes up what an earlier process left undone, and keeps watching. Call it once, after the handlers are set and the
   * server listens. Never rejects: while the store is away it goes on trying.
   * @returns how many events were taken up; of many, most wait for their turn
   */
  resume(): Promise<number> {
    return this.#callbacks.inbox.resume()
  }

  /** Events that kept failing. */
  readonly deadLetters = {
    /** All of them, in no particular order. */
    list: (): AsyncGenerator<DeadLetter> => this.#callbacks.inbox.deadLetters(),
    /** Tries one again from the start. Resolves to whether there was one. */
    replay: (id: string): Promise<boolean> => this.#callbacks.inbox.replay(id),
    /** Forgets one. Resolves to whether there was one. */
    discard: (id: string): Promise<boolean> => this.#callbacks.inbox.discard(id),
  }

  /**
   * How old the tickets are, whether tokens can be had, what waits, what was given up and what is missing, whether the
   * store answers and the clock is right. Asks WeCom at need. Never rejects, and scans nothing that grows with customers.
   */
  health(): Promise<Health> {
    return healthOf({
      suites: this.#suites.all(),
      provider: this.#options.provider.secret === undefined ? undefined : this.provider,
      checkStore: () => checkStore(this.#options.store),
      incomplete: (suiteId) => this.#lifecycle.incomplete(suiteId),
      inbox: this.#callbacks.inbox,
      skewMs: () => this.#http.serverClock.skewMs,
    })
  }

  /** Resolves when no event is being worked on in this process. */
  idle(): Promise<void> {
    return this.#callbacks.inbox.idle()
  }

  /**
   * Stops retries and watching, waits for handlers under way, and closes idle connections. The store stays open: it is
   * yours. It also waits, `waitMs` at the most, for auth codes that are being exchanged: what a slow WeCom or a store
   * that is away keeps from being written down by then is in the report, and in the log as an error.
   * @example const { unwritten } = await wecom.close()
   */
  async close({ waitMs = CLOSE_WAIT_MS }: CloseOptions = {}): Promise<CloseReport> {
    const { inbox } = this.#callbacks
    const [unwritten] = await Promise.all([this.#lifecycle.close(waitMs), inbox.close()])
    // An exchange that ended meanwhile may have had something to tell.
    await inbox.idle()
    this.#closeTransport()
    return { unwritten }
  }

  #handlesOf({ suiteId, corpId }: { suiteId: string; corpId: string }): {
    suite: SuiteHandle
    corp: CorpHandle
  } {
    const suite = this.suite(suiteId)
    return { suite, corp: suite.corp(corpId) }
  }
}

/** The time by WeCom's clock, as far as its answers tell. A difference of days is no clock that is off, but a simulated time. */
function wecomTime(clock: Clock, http: HttpClient): number {
  const { skewMs = 0 } = http.serverClock
  const off = Math.abs(skewMs)
  return off > SKEW_LIMIT_MS && off < DAY_MS ? clock.now() - skewMs : clock.now()
}
