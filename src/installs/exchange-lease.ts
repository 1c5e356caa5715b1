import { type Clock, sleep, type Timer } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import { acquireLease, type Lease, type Store, storeKeys } from '../store/index.js'

const LEASE_MS = 15_000
const POLL_MS = 100

/** The right to exchange an auth code, for as long as it takes: a lease that ended first would have it sent twice. */
export class ExchangeLease {
  readonly #store: Store
  readonly #clock: Clock
  #closed = false

  constructor(store: Store, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  /** Waits for nobody any longer. */
  close(): void {
    this.#closed = true
  }

  /** @param renewed runs whenever the lease is renewed */
  async hold<T>(key: string, work: () => Promise<T>, renewed: () => void): Promise<T> {
    const name = storeKeys.lease(key)
    let lease = await this.#wait(name)
    let timer: Timer | undefined
    let done = false
    const renew = async () => {
      if (done || (await lease.renew()) || done) return
      // The store was away, or this process asleep, for longer than the lease lasts.
      const again = await this.#acquire(name)
      if (again === undefined) return
      lease = again
      if (done) await again.release()
    }
    const renewLater = () => {
      timer = this.#clock.timer(LEASE_MS / 3, () => {
        renewLater()
        renew().catch(() => {})
        renewed()
      })
    }
    renewLater()
    try {
      return await work()
    } finally {
      done = true
      timer?.cancel()
      await lease.release()
    }
  }

  async #wait(name: string): Promise<Lease> {
    for (;;) {
      const lease = await this.#acquire(name)
      if (lease !== undefined) return lease
      if (this.#closed)
        throw new WeComError(
          'WECOM_ABORTED',
          'close() was called while another process exchanged the auth_code',
        )
      await sleep(this.#clock, POLL_MS)
    }
  }

  #acquire(name: string): Promise<Lease | undefined> {
    return acquireLease(this.#store, name, { clock: this.#clock, ttlMs: LEASE_MS })
  }
}
