import { createLicense, createPaytool, type License, type PaytoolApi } from '../apis/index.js'
import {
  Addressee,
  type CallbackMessage,
  CallbackReceiver,
  type CallbackRequest,
  type CallbackResponse,
  KeyRing,
  Listeners,
} from '../callback/index.js'
import { isWeComError, WeComError } from '../errors/index.js'
import { axiosTransport, HttpClient } from '../http/index.js'
import { type DeadLetter, Inbox, type InboxItem } from '../inbox/index.js'
import { InstallationLifecycle } from '../installs/index.js'
import { Login, LoginCodes, LoginStates } from '../login/index.js'
import { Credentials } from '../tokens/index.js'
import type { ListenerName } from '../types/index.js'
import { BuiltIns } from './built-ins.js'
import { TokenCaller } from './caller.js'
import { cashierSigner } from './cashier.js'
import type { AnyEventContext, EventContext, InstallsEventMap } from './context.js'
import type { CorpHandle, CorpHandleDeps } from './corp-handle.js'
import { type Health, healthOf } from './health.js'
import { Installs } from './installs.js'
import { type ResolvedOptions, resolveOptions, type WeComOptions } from './options.js'
import { ProviderHandle } from './provider-handle.js'
import { Register } from './register.js'
import { type AppHandle, requireApp, SuiteHandle } from './suite-handle.js'

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
  readonly #options: ResolvedOptions
  readonly #suites = new Map<string, SuiteHandle>()
  readonly #listeners = new Listeners<AnyEventContext>()
  readonly #installListeners = new Listeners<InstallsEventMap[keyof InstallsEventMap]>()
  readonly #lifecycle: InstallationLifecycle
  readonly #receiver: CallbackReceiver
  readonly #builtIns: BuiltIns
  readonly #inbox: Inbox
  readonly #closeTransport: () => void

  constructor(options: ResolvedOptions) {
    this.#options = options
    const { store, clock, logger } = options
    const { hooks } = options
    const own = options.transport === undefined ? axiosTransport(options.http ?? {}) : undefined
    this.#closeTransport = () => own?.close()
    const http = new HttpClient({
      ...options.http,
      transport: own ?? options.transport,
      hooks,
      clock,
      logger,
    })
    const credentials = new Credentials({
      store,
      clock,
      logger,
      http,
      provider: options.provider,
      suites: options.suites,
      installed: (suiteId, corpId) => this.#lifecycle.repository.get(suiteId, corpId),
    })
    this.#inbox = new Inbox({
      store,
      clock,
      logger,
      process: (item, context) => this.#process(item, context),
      isPermanent: (error) => isWeComError(error, 'WECOM_CONFIG') || isWeComError(error, 'WECOM_STATE'),
      ...(options.callback.retryDelaysMs !== undefined && { retryDelaysMs: options.callback.retryDelaysMs }),
    })
    this.#lifecycle = new InstallationLifecycle({
      store,
      clock,
      inbox: () => this.#inbox,
      forgetTokens: (suiteId, corpId) => credentials.forgetCorp(suiteId, corpId),
      announce: (event, { installation, ...news }) => {
        const suite = this.suite(installation.suiteId)
        const corp = suite.corp(installation.corpId)
        return this.#installListeners.run(event, { installation, suite, corp, ...news })
      },
      announceEntitlement: (change) => {
        const { suiteId, corpId } = change.installation
        const suite = this.suite(suiteId)
        return this.#installListeners.run('entitlement', { ...change, suite, corp: suite.corp(corpId) })
      },
    })
    const deps: CorpHandleDeps = { http, clock, credentials, lifecycle: this.#lifecycle }
    for (const suite of options.suites) this.#suites.set(suite.id, new SuiteHandle(deps, suite))
    const providerToken = credentials.provider()
    const providerCaller = new TokenCaller(http, {
      kind: 'provider',
      token: providerToken,
      sign: cashierSigner(options.provider.cashierSecret, clock),
    })
    this.provider = new ProviderHandle(providerCaller, providerToken, options.provider.corpId)
    this.register = new Register({
      http,
      clock,
      caller: providerCaller.endpoint,
      hosts: options.hosts,
    })
    this.paytool = createPaytool(providerCaller.endpoint, { clock, creator: options.provider.cashierCreator })
    this.license = createLicense(providerCaller.endpoint, clock)
    this.installs = new Installs({
      lifecycle: this.#lifecycle,
      suite: (suiteId) => this.#app(suiteId),
      suites: () => this.#apps(),
      listeners: this.#installListeners,
      clock,
      hosts: options.hosts,
    })
    this.login = new Login({
      hosts: options.hosts,
      provider: this.provider,
      app: (suiteId) => this.#app(suiteId),
      loginSuite: [...this.#suites.values()].find(({ kind }) => kind === 'login'),
      consoleThrough: options.login.consoleThrough,
      installation: (suiteId, corpId) => this.installs.get(corpId, { suiteId }),
      states: new LoginStates(store, clock, options.login.stateLifeMs),
      codes: new LoginCodes(store, clock),
      clock,
    })
    this.#builtIns = new BuiltIns(credentials.tickets, this.#lifecycle, (suiteId) => this.#app(suiteId))
    this.#receiver = this.#createReceiver()
  }

  /** The suite of this id; without an id the only app, the login suite not counted. @throws WECOM_CONFIG */
  suite(suiteId?: string): SuiteHandle {
    const suite = suiteId === undefined ? this.#onlySuite() : this.#suites.get(suiteId)
    if (suite === undefined) throw new WeComError('WECOM_CONFIG', `No suite ${suiteId} is configured`)
    return suite
  }

  /** A corp of the only suite; with several suites use `wecom.suite(id).corp(corpId)`. */
  corp(corpId: string): CorpHandle {
    return this.suite().corp(corpId)
  }

  /**
   * Calls a handler for a callback event, or for a family of them (`change_contact`). Delivery is at least once:
   * a handler that fails is called again later, so use `id` to do something once.
   * @returns how to take the handler off again
   * @example wecom.on('message.text', ({ event, reply }) => reply({ MsgType: 'text', Content: event.Content }))
   */
  on<Name extends ListenerName>(name: Name, handler: (context: EventContext<Name>) => unknown): () => void {
    return this.#listeners.on(name, handler as unknown as (context: AnyEventContext) => unknown)
  }

  /** Calls a handler for every event, also for those this version does not know. */
  onAny(handler: (context: AnyEventContext) => unknown): () => void {
    return this.#listeners.onAny(handler)
  }

  /** Answers a callback request; what every adapter calls. Never rejects. */
  handle(request: CallbackRequest): Promise<CallbackResponse> {
    return this.#receiver.handle(request)
  }

  /**
   * Takes up what an earlier process left undone, and keeps watching. Call it once after the handlers are set.
   * @returns how many events were taken up
   */
  resume(): Promise<number> {
    return this.#inbox.resume()
  }

  /** Events that kept failing. */
  readonly deadLetters = {
    /** All of them, in no particular order. */
    list: (): AsyncGenerator<DeadLetter> => this.#inbox.deadLetters(),
    /** Tries one again from the start. Resolves to whether there was one. */
    replay: (id: string): Promise<boolean> => this.#inbox.replay(id),
    /** Forgets one. Resolves to whether there was one. */
    discard: (id: string): Promise<boolean> => this.#inbox.discard(id),
  }

  /** How old the tickets are, whether tokens can be had, what waits and what was given up. Asks WeCom at need. */
  health(): Promise<Health> {
    return healthOf({
      suites: this.#suites.values(),
      provider: this.#options.provider.secret === undefined ? undefined : this.provider,
      installations: (suiteId) => this.#lifecycle.repository.count(suiteId),
      inbox: this.#inbox,
    })
  }

  /** Resolves when no event is being worked on in this process. */
  idle(): Promise<void> {
    return this.#inbox.idle()
  }

  /** Stops retries and watching, waits for handlers under way, and closes idle connections. The store stays open: it is yours. */
  async close(): Promise<void> {
    await this.#inbox.close()
    this.#closeTransport()
  }

  #onlySuite(): SuiteHandle {
    const apps = this.#apps()
    const [first, second] = apps
    if (first !== undefined && second === undefined) return first
    const which =
      first === undefined ? 'There is no app among the suites' : 'There are several suites: say which one'
    throw new WeComError('WECOM_CONFIG', which, {
      hint: `Configured are ${[...this.#suites.keys()].join(', ')}.`,
    })
  }

  #apps(): AppHandle[] {
    return [...this.#suites.values()].filter(({ kind }) => kind !== 'login').map(requireApp)
  }

  #app(suiteId?: string): AppHandle {
    return requireApp(this.suite(suiteId))
  }

  #createReceiver(): CallbackReceiver {
    const { callback, clock, logger, provider, suites } = this.#options
    const keys = new KeyRing()
    for (const suite of suites) {
      for (const pair of [suite, ...(suite.previous ?? [])]) {
        keys.add(pair, { suiteId: suite.id })
        if (provider.callback === undefined) keys.add(pair, { suiteId: undefined })
      }
    }
    if (provider.callback !== undefined) {
      for (const pair of [provider.callback, ...(provider.callback.previous ?? [])])
        keys.add(pair, { suiteId: undefined })
    }
    const addressee = new Addressee({
      providerCorpId: provider.corpId,
      individual: callback.individual,
      onMismatch: callback.onReceiveIdMismatch,
      accept: callback.acceptReceiveId,
      installed: (suiteId, corpId) => this.#lifecycle.repository.get(suiteId, corpId),
      installing: () => this.#lifecycle.busy,
      clock,
      logger,
    })
    return new CallbackReceiver({
      keys,
      addressee,
      inbox: () => this.#inbox,
      clock,
      logger,
      deadlineMs: callback.deadlineMs,
      replayWindowMs: callback.replayWindowMs,
      beforeAck: (message) => this.#builtIns.beforeAck(message),
      isWanted: ({ name }) => this.#builtIns.handles(name) || this.#listeners.has(name),
      repeated: (message, delivery) => this.#builtIns.repeated(message, delivery),
    })
  }

  async #process(item: InboxItem, context: { attempt: number; signal: AbortSignal }): Promise<void> {
    if (this.#lifecycle.isOwn(item)) return this.#lifecycle.deliver(item, this.#app(item.suiteId), context)
    const { message, reply } = this.#receiver.resolve(item)
    await this.#builtIns.run(message)
    await this.#listeners.run(message.name, { ...this.#contextOf(message), reply, ...context })
  }

  #contextOf(message: CallbackMessage): Omit<AnyEventContext, 'reply' | 'attempt' | 'signal'> {
    const { id, name, known, event, raw, suiteId, corpId } = message
    const suite = suiteId === undefined ? undefined : this.suite(suiteId)
    return {
      id,
      name,
      known,
      event,
      raw,
      suite,
      corp: corpId === undefined ? undefined : suite?.corp(corpId),
    }
  }
}
