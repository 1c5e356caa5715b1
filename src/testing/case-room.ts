import { type Clock, sleep, systemClock } from '../base/index.js'
import type { Store } from '../store/index.js'
import type { CaseContext, Reconnect, StorePlace, TestApi } from './conformance-types.js'
import { FakeClock } from './fake-clock.js'

const LIFE_MS = { injected: 200, real: 500 }
/** What a store on a real clock may round, and what timers come late. */
const SLACK_MS = 100

/** Where one case runs: its places, its stores and its time. */
export class CaseRoom {
  readonly #expect: TestApi['expect']
  readonly #factory: (clock: Clock) => StorePlace | Promise<StorePlace>
  readonly #realTime: boolean
  readonly #fake = new FakeClock()
  readonly #clock: Clock
  readonly #opened = new Map<Store, { place: StorePlace; original: Store }>()
  readonly #places: StorePlace[] = []
  /** A life that a server counts from the arrival of the write ends this much later than ours at the most. */
  #slowestWriteMs = 0

  constructor(
    expect: TestApi['expect'],
    factory: (clock: Clock) => StorePlace | Promise<StorePlace>,
    realTime: boolean,
  ) {
    this.#expect = expect
    this.#factory = factory
    this.#realTime = realTime
    this.#clock = realTime ? systemClock : this.#fake
  }

  async context(): Promise<CaseContext> {
    const place = await this.#newPlace()
    return {
      store: await this.#open(place),
      expect: this.#expect,
      life: this.#realTime ? LIFE_MS.real : LIFE_MS.injected,
      now: () => this.#clock.now(),
      pass: (ms) => this.#pass(ms),
      before: (expiresAt) => this.#until(this.#realTime ? expiresAt - LIFE_MS.real / 2 : expiresAt - 1),
      expire: (expiresAt) =>
        this.#until(this.#realTime ? expiresAt + this.#slowestWriteMs + SLACK_MS : expiresAt),
      mustLive: (expiresAt) => this.#clock.now() < expiresAt - (this.#realTime ? SLACK_MS : 0),
      setBack: (ms) => this.#fake.set(this.#fake.now() - ms),
      open: () => this.#open(place),
      close: (store) => this.#close(store),
      elsewhere: async () => this.#open(await this.#newPlace()),
      interrupt: () => interrupt(place),
    }
  }

  /** Closes and removes everything, whatever became of the case. */
  async leave(): Promise<void> {
    for (const store of [...this.#opened.keys()]) await this.#close(store)
    for (const place of this.#places.splice(0)) await place.destroy?.()
  }

  async #newPlace(): Promise<StorePlace> {
    const place = await this.#factory(this.#clock)
    this.#places.push(place)
    return place
  }

  async #open(place: StorePlace): Promise<Store> {
    const original = await place.open()
    const store = this.#realTime ? this.#timed(original) : original
    this.#opened.set(store, { place, original })
    return store
  }

  async #close(store: Store): Promise<void> {
    const opened = this.#opened.get(store)
    this.#opened.delete(store)
    if (opened !== undefined) await opened.place.close?.(opened.original)
  }

  #until(time: number): Promise<void> {
    return this.#pass(Math.max(0, time - this.#clock.now()))
  }

  #pass(ms: number): Promise<void> {
    return this.#realTime ? sleep(systemClock, ms) : this.#fake.advance(ms)
  }

  #timed(store: Store): Store {
    const timed = async <T>(work: () => Promise<T>): Promise<T> => {
      const start = systemClock.now()
      try {
        return await work()
      } finally {
        this.#slowestWriteMs = Math.max(this.#slowestWriteMs, systemClock.now() - start)
      }
    }
    return {
      get: (key) => store.get(key),
      set: (...args) => timed(() => store.set(...args)),
      swap: (...args) => timed(() => store.swap(...args)),
      delete: (key) => store.delete(key),
      keys: (prefix) => store.keys(prefix),
    }
  }
}

async function interrupt(place: StorePlace): Promise<Reconnect> {
  if (place.interrupt === undefined)
    throw new Error('the place has no interrupt(), which `interruptible` promises')
  return place.interrupt()
}
