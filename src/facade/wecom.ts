import {
  ApiMemory,
  createLicense,
  createPaytool,
  createWebhook,
  type License,
  type PaytoolApi,
  type Webhook,
} from '../apis/index.js'
import { type CallbackRequest, type CallbackResponse, Listeners } from '../callback/index.js'
import { axiosTransport, HttpClient } from '../http/index.js'
import type { DeadLetter } from '../inbox/index.js'
import { type Installation, InstallationLifecycle } from '../installs/index.js'
import { InstallStates, Login, LoginCodes, LoginStates } from '../login/index.js'
import { Credentials } from '../tokens/index.js'
import type { ListenerName } from '../types/index.js'
import { Callbacks } from './callbacks.js'
import { TokenCaller } from './caller.js'
import { cashierSigner } from './cashier.js'
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

/** An install link is good for 20 minutes; the administrator may confirm at the end of them. */
const INSTALL_LIFE_MS = 30 * 60_000

/**
 * Everything a provider's back end needs, built from validated options. Makes no call and starts no timer by itself.
 * @throws WECOM_CONFIG naming the option that is wrong
 */
export function createWeCom(options: WeComOptions): WeCom {
  return new WeCom(resolveOptions(options))
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
      installed: (suiteId, corpId) => this.#lifecycle.repository.get(suiteId, corpId),
    })
    const lifecycle = new InstallationLifecycle({
      store,
      clock,
      inbox: () => this.#callbacks.inbox,
      forgetTokens: (suiteId, corpId) => credentials.forgetCorp(suiteId, corpId),
      announce: (event, news) =>
        this.#installListeners.run(event, { ...news, ...this.#handlesOf(news.installation) }),
      announceEntitlement: (change) =>
        this.#installListeners.run('entitlement', { ...change, ...this.#handlesOf(change.installation) }),
    })
    const jssdkOrigins = options.jssdk?.origins && [...options.jssdk.origins]
    const memory = new ApiMemory(clock)
    const shared = { http, clock, store, memory, credentials, lifecycle, jssdkOrigins }
    const suites = new Suites(shared, options.suites)
    this.#lifecycle = lifecycle
    this.#suites = suites
    this.#callbacks = new Callbacks({ options, suites, tickets: credentials.tickets, lifecycle })

    const token = credentials.provider()
    const sign = cashierSigner(provider.cashierSecret, clock)
    const caller = new TokenCaller(http, { kind: 'provider', token, sign })
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
   * @example wecom.on('message.text', ({ event, reply }) => reply({ MsgType: 'text', Content: event.Content }))
   */
  on<Name extends ListenerName>(name: Name, handler: (context: EventContext<Name>) => unknown): () => void {
    return this.#callbacks.listeners.on(name, handler as unknown as (context: AnyEventContext) => unknown)
  }

  /** Calls a handler for every event, also for those this version does not know. */
  onAny(handler: (context: AnyEventContext) => unknown): () => void {
    return this.#callbacks.listeners.onAny(handler)
  }

  /** Answers a callback request; what every adapter calls. Never rejects. */
  handle(request: CallbackRequest): Promise<CallbackResponse> {
    return this.#callbacks.handle(request)
  }

  /**
   * Takes up what an earlier process left undone, and keeps watching. Call it once after the handlers are set.
   * @returns how many events were taken up
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

  /** How old the tickets are, whether tokens can be had, what waits and what was given up. Asks WeCom at need. */
  health(): Promise<Health> {
    return healthOf({
      suites: this.#suites.all(),
      provider: this.#options.provider.secret === undefined ? undefined : this.provider,
      installations: (suiteId) => this.#lifecycle.repository.count(suiteId),
      inbox: this.#callbacks.inbox,
    })
  }

  /** Resolves when no event is being worked on in this process. */
  idle(): Promise<void> {
    return this.#callbacks.inbox.idle()
  }

  /** Stops retries and watching, waits for handlers under way, and closes idle connections. The store stays open: it is yours. */
  async close(): Promise<void> {
    await this.#callbacks.inbox.close()
    this.#closeTransport()
  }

  #handlesOf({ suiteId, corpId }: Installation): { suite: SuiteHandle; corp: CorpHandle } {
    const suite = this.suite(suiteId)
    return { suite, corp: suite.corp(corpId) }
  }
}
