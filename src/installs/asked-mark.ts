import { type Clock, sleep, type Timer } from '../base/index.js'
import type { Store } from '../store/index.js'
import { readExchange, type Settled, settled, writeExchange } from './exchange-record.js'

/** How long an auth code is remembered; it is worth something for 10 minutes. */
export const REMEMBERED_MS = 24 * 3_600_000

const LIFE_SIGN_MS = 3_000
/** After that long without a sign nobody is asking any more. */
export const SILENCE_MS = 8_000
const POLL_MS = 200

/**
 * In the place of an answer: that WeCom is being asked. It changes every few seconds while the asking process lives, so
 * that others can tell an answer that is late from one that will never come.
 */
export class AskedMark {
  readonly #store: Store
  readonly #clock: Clock
  readonly #key: string
  #text: string
  #timer: Timer | undefined

  constructor(store: Store, clock: Clock, key: string) {
    this.#store = store
    this.#clock = clock
    this.#key = key
    this.#text = this.#next()
  }

  /** Puts the mark in the place of `before`. Resolves to whether it still was there. */
  set(before: string | undefined): Promise<boolean> {
    return this.#store.swap(this.#key, before, this.#text, this.#life())
  }

  /** Starts the signs of life. */
  live(): void {
    this.#timer = this.#clock.timer(LIFE_SIGN_MS, () => {
      this.live()
      const text = this.#next()
      // A swap: an answer that has been written meanwhile stays.
      this.#store.swap(this.#key, this.#text, text, this.#life()).then(
        (done) => {
          if (done) this.#text = text
        },
        () => {},
      )
    })
  }

  die(): void {
    this.#timer?.cancel()
  }

  /** Takes the mark off: WeCom has not taken the code. Never rejects. */
  async clear(): Promise<void> {
    this.die()
    await this.#store.swap(this.#key, this.#text, undefined).catch(() => false)
  }

  #next(): string {
    return writeExchange({ step: 'asked', at: this.#clock.now() })
  }

  #life(): { expiresAt: number } {
    return { expiresAt: this.#clock.now() + REMEMBERED_MS }
  }
}

/** What another process writes in the place of its mark; `undefined` when it gives no sign of life. */
export async function waitForAnswer(
  store: Store,
  clock: Clock,
  key: string,
  isClosed: () => boolean,
): Promise<Settled | undefined> {
  let giveUpAt = clock.now() + SILENCE_MS
  let seen: string | undefined
  for (;;) {
    const raw = await store.get(key)
    const found = settled(readExchange(raw))
    if (found !== undefined) return found
    if (raw !== seen) giveUpAt = clock.now() + SILENCE_MS
    seen = raw
    if (isClosed() || clock.now() >= giveUpAt) return undefined
    await sleep(clock, POLL_MS)
  }
}
