import {
  Addressee,
  BuiltIns,
  type CallbackMessage,
  CallbackReceiver,
  type CallbackRequest,
  type CallbackResponse,
  isBuiltIn,
  KeyRing,
  Listeners,
  type WeComClock,
} from '../callback/index.js'
import type { Inbox, InboxItem } from '../inbox/index.js'
import type { InstallationLifecycle } from '../installs/index.js'
import type { ResolvedOptions } from '../options/index.js'
import type { SuiteTickets } from '../tokens/index.js'
import type { AnyEventContext } from './context.js'
import type { Suites } from './suites.js'

export interface CallbacksDeps {
  options: ResolvedOptions
  inbox: Inbox
  suites: Suites
  tickets: SuiteTickets
  lifecycle: InstallationLifecycle
  weComClock: WeComClock
}

/** The way of a callback: received, kept, seen to by the library itself, told to the handlers. */
export class Callbacks {
  readonly listeners = new Listeners<AnyEventContext>()
  readonly #suites: Suites
  readonly #builtIns: BuiltIns
  readonly #receiver: CallbackReceiver

  constructor({ options, inbox, suites, tickets, lifecycle, weComClock }: CallbacksDeps) {
    const { callback, clock, logger, provider } = options
    this.#suites = suites
    this.#builtIns = new BuiltIns(tickets, lifecycle, (suiteId) => suites.app(suiteId))
    inbox.register('callback', (item, context) => this.#process(item, context))
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
      inbox,
      clock,
      logger,
      deadlineMs: callback.deadlineMs,
      replayWindowMs: callback.replayWindowMs,
      weComClock,
      providerCorpId: provider.corpId,
      beforeAck: (message) => this.#builtIns.beforeAck(message),
      repeated: (message, delivery) => this.#builtIns.repeated(message, delivery),
      isWanted: ({ name }) => isBuiltIn(name) || this.listeners.has(name),
    })
  }

  handle(request: CallbackRequest): Promise<CallbackResponse> {
    return this.#receiver.handle(request)
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
