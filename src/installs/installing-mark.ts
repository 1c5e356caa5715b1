import { type Clock, randomHex } from '../base/index.js'
import { type Store, storeKeys } from '../store/index.js'

const MARK_MS = 30_000

/**
 * Tells all processes that some auth code of a suite is being exchanged: a corp that is unknown now may be known in a
 * moment. Nothing but patience hangs on it, so a store that fails is no matter.
 */
export class InstallingMark {
  readonly #store: Store
  readonly #clock: Clock
  readonly #id = randomHex(8)
  readonly #counts = new Map<string, number>()

  constructor(store: Store, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  async isSet(suiteId: string): Promise<boolean> {
    return ((await this.#store.get(storeKeys.installing(suiteId))) ?? undefined) !== undefined
  }

  begin(suiteId: string): void {
    this.#counts.set(suiteId, (this.#counts.get(suiteId) ?? 0) + 1)
    this.renew(suiteId)
  }

  renew(suiteId: string): void {
    const expiresAt = this.#clock.now() + MARK_MS
    this.#store.set(storeKeys.installing(suiteId), this.#id, { expiresAt }).catch(() => {})
  }

  /** Takes the mark off, unless others here are at work; that of another process stays. Never rejects. */
  async end(suiteId: string): Promise<void> {
    const left = (this.#counts.get(suiteId) ?? 1) - 1
    if (left > 0) {
      this.#counts.set(suiteId, left)
      return
    }
    this.#counts.delete(suiteId)
    await this.#store.swap(storeKeys.installing(suiteId), this.#id, undefined).catch(() => false)
  }
}
