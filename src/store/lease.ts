import { type Clock, randomHex } from '../base/index.js'
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
