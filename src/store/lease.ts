import { type Clock, randomHex, sleep, type Timer } from '../base/index.js'
import type { Store } from './contract.js'

export interface LeaseOptions {
  clock: Clock
  /** How long the lease lasts unless it is renewed, ms. */
  ttlMs: number
}

/** The right to work on something alone, until it runs out. */
export interface Lease {
  /**
   * Gives the lease back, if it is still ours. Never rejects: with a failing store it runs out by itself, and
   * what was done under it should not fail for that.
   */
  release(): Promise<void>
  /** Makes it last `ttlMs` from now. Resolves to `false` when it has run out: others may be at work. */
  renew(): Promise<boolean>
}

/**
 * Takes the lease `key`, or gives `undefined` while somebody else holds it. One that has run out is free.
 * A lease saves double work; it cannot stop a holder that slept through its end, so what it guards must bear that.
 */
export async function acquireLease(
  store: Store,
  key: string,
  { clock, ttlMs }: LeaseOptions,
): Promise<Lease | undefined> {
  const owner = randomHex(12)
  const options = () => ({ expiresAt: clock.now() + ttlMs })
  if (!(await store.swap(key, undefined, owner, options()))) return undefined
  return {
    async release() {
      await store.swap(key, owner, undefined).catch(() => false)
    },
    renew: () => store.swap(key, owner, owner, options()),
  }
}

const POLL_MS = 100

/** Takes the lease `key` as soon as nobody else holds it. */
export async function waitForLease(store: Store, key: string, options: LeaseOptions): Promise<Lease> {
  for (;;) {
    const lease = await acquireLease(store, key, options)
    if (lease !== undefined) return lease
    await sleep(options.clock, POLL_MS)
  }
}

/**
 * Does work under the lease `key`, waiting for it first and renewing it as long as the work lasts.
 * @returns whether the lease was held to the end
 */
export async function holdLease(
  store: Store,
  key: string,
  options: LeaseOptions,
  work: () => Promise<void>,
): Promise<boolean> {
  const lease = await waitForLease(store, key, options)
  let timer: Timer | undefined
  const renewLater = () => {
    timer = options.clock.timer(options.ttlMs / 3, () => {
      renewLater()
      // A renewal that fails is followed by others; how it ended is asked below.
      lease.renew().catch(() => {})
    })
  }
  renewLater()
  try {
    await work()
    return await lease.renew()
  } finally {
    timer?.cancel()
    await lease.release()
  }
}
