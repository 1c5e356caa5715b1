import { type Clock, type Logger, silentLogger } from '../../src/base/index.js'
import { Inbox, type InboxItem, type InboxOptions, type InboxProcessor } from '../../src/inbox/index.js'
import { MemoryStore, type Store } from '../../src/store/index.js'
import { FakeClock } from '../../src/testing/index.js'

export function item(id: string, over: Partial<InboxItem> = {}): InboxItem {
  return {
    id,
    kind: 'callback',
    name: 'change_contact.create_user',
    suiteId: 'ww1',
    receivedAt: 0,
    payload: '{}',
    ...over,
  }
}

/** A store that can be away: what is asked of it then fails. */
export class AwayStore implements Store {
  away = false
  /** Fails although it has written. */
  afterwards = false
  calls = 0
  readonly #inner: Store

  constructor(inner: Store) {
    this.#inner = inner
  }

  get(key: string) {
    return this.#call(() => this.#inner.get(key))
  }
  set(...args: Parameters<Store['set']>) {
    return this.#call(() => this.#inner.set(...args))
  }
  swap(...args: Parameters<Store['swap']>) {
    return this.#call(() => this.#inner.swap(...args))
  }
  delete(key: string) {
    return this.#call(() => this.#inner.delete(key))
  }
  async *keys(prefix: string) {
    await this.#call(async () => {})
    yield* this.#inner.keys(prefix)
  }

  async #call<T>(work: () => Promise<T>): Promise<T> {
    this.calls++
    if (this.away && this.afterwards) await work()
    if (this.away) throw new Error('the store is away')
    return work()
  }
}

export function setUp(process: InboxProcessor, options: Partial<InboxOptions> = {}) {
  const clock = new FakeClock()
  const store = new AwayStore(new MemoryStore({ clock }))
  const lines: string[] = []
  const log = (message: string, data?: Record<string, unknown>) =>
    void lines.push(`${message} ${JSON.stringify(data)}`)
  const logger: Logger = { ...silentLogger, warn: log, error: log }
  const inbox = (own: Clock = clock, over: Partial<InboxOptions> = {}) =>
    new Inbox({
      store,
      clock: own,
      logger,
      providerCorpId: 'wwP',
      processors: new Map([['callback', process]]),
      ...options,
      ...over,
    })
  return { clock, store, inbox, lines }
}

export async function listDead(inbox: Inbox) {
  const dead = []
  for await (const letter of inbox.deadLetters()) dead.push(letter)
  return dead
}

/** A process whose clock stands still: it renews nothing, and is as good as dead. */
export const stopped = (clock: FakeClock, ahead = 0) => new FakeClock(clock.now() + ahead)
