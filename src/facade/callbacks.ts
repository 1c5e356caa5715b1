import {
  Addressee,
  type CallbackMessage,
  CallbackReceiver,
  type CallbackRequest,
  type CallbackResponse,
  KeyRing,
  Listeners,
  type WeComClock,
} from '../callback/index.js'
import { isWeComError } from '../errors/index.js'
import { Inbox, type InboxItem, type InboxProcessor } from '../inbox/index.js'
import { InstallationLifecycle } from '../installs/index.js'
import type { SuiteTickets } from '../tokens/index.js'
import { BuiltIns } from './built-ins.js'
import type { AnyEventContext } from './context.js'
import type { ResolvedOptions } from './options.js'
import type { Suites } from './suites.js'

export interface CallbacksDeps {
  options: ResolvedOptions
  suites: Suites
  tickets: SuiteTickets
  lifecycle: InstallationLifecycle
  weComClock: WeComClock
}

/** The way of a callback: received, kept, seen to by the library itself, told to the handlers. */
export class Callbacks {
  readonly listeners = new Listeners<AnyEventContext>()
  readonly inbox: Inbox
  readonly #suites: Suites
  readonly #lifecycle: InstallationLifecycle
  readonly #builtIns: BuiltIns
  readonly #receiver: CallbackReceiver

  constructor({ options, suites, tickets, lifecycle, weComClock }: CallbacksDeps) {
    const { callback, clock, logger, provider, store } = options
    const { retryDelaysMs, dedupeMs, concurrency } = callback
    this.#suites = suites
    this.#lifecycle = lifecycle
    this.#builtIns = new BuiltIns(tickets, lifecycle, (suiteId) => suites.app(suiteId))
    this.inbox = new Inbox({
      store,
      clock,
      logger,
      providerCorpId: provider.corpId,
      processors: this.#processors(),
      // On a store that several back ends share, another one may know the suite.
      isOurs: ({ suiteId }) => suiteId === undefined || suites.has(suiteId),
      laneOf: (item) => this.#laneOf(item),
      concurrency,
      dedupeMs,
      isPermanent: (error) => isWeComError(error, 'WECOM_CONFIG') || isWeComError(error, 'WECOM_STATE'),
      ...(retryDelaysMs !== undefined && { retryDelaysMs }),
    })
    this.#receiver = new CallbackReceiver({
      keys: keysOf(options),
      addressee: new Addressee({
        providerCorpId: provider.corpId,
        individual: callback.individual,
        onMismatch: callback.onReceiveIdMismatch,
        accept: callback.acceptReceiveId,
        installed: (suiteId, corpId) => lifecycle.repository.get(suiteId, corpId),
        installing: (suiteId) => lifecycle.installing(suiteId),
        clock,
        logger,
      }),
      inbox: () => this.inbox,
      clock,
      logger,
      deadlineMs: callback.deadlineMs,
      replayWindowMs: callback.replayWindowMs,
      weComClock,
      providerCorpId: provider.corpId,
      beforeAck: (message) => this.#builtIns.beforeAck(message),
      repeated: (message, delivery) => this.#builtIns.repeated(message, delivery),
      isWanted: ({ name }) => this.#builtIns.handles(name) || this.listeners.has(name),
    })
  }

  handle(request: CallbackRequest): Promise<CallbackResponse> {
    return this.#receiver.handle(request)
  }

  /** By the kind of the items, which is the library's own word: a name from the wire is never asked. */
  #processors(): Map<string, InboxProcessor> {
    const own: InboxProcessor = (item, context) =>
      this.#lifecycle.deliver(item, this.#suites.app(item.suiteId), context)
    const kinds = InstallationLifecycle.kinds.map((kind) => [kind, own] as const)
    return new Map([['callback', (item, context) => this.#process(item, context)], ...kinds])
  }

  /** An auth code lives ten minutes: handlers that do not end must not keep it from being exchanged. */
  #laneOf({ kind, name }: InboxItem): string {
    if (kind !== 'callback') return 'installations'
    return this.#builtIns.handles(name) ? 'authorisations' : 'events'
  }

  async #process(item: InboxItem, context: { attempt: number; signal: AbortSignal }): Promise<void> {
    const { message, reply } = await this.#receiver.resolve(item)
    await this.#builtIns.run(message)
    await this.listeners.run(message.name, { ...this.#contextOf(message), reply, ...context })
  }

  #contextOf(message: CallbackMessage): Omit<AnyEventContext, 'reply' | 'attempt' | 'signal'> {
    const { id, name, known, event, raw, suiteId, corpId } = message
    const suite = suiteId === undefined ? undefined : this.#suites.get(suiteId)
    const corp = corpId === undefined ? undefined : suite?.corp(corpId)
    return { id, name, known, event, raw, suite, corp }
  }
}

/** The key pairs by whom they stand for. Without a pair of its own the provider's callbacks come with those of the suites. */
function keysOf({ provider, suites }: ResolvedOptions): KeyRing {
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
  return keys
}
