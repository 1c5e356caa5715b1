import type { Clock } from '../base/index.js'
import { CaseRoom } from './case-room.js'
import type { Case, StoreCapabilities, StorePlace, TestApi } from './conformance-types.js'
import { contractCases } from './store-contract-cases.js'
import { expiryCases } from './store-expiry-cases.js'
import { expiryWriteCases } from './store-expiry-write-cases.js'
import { listingCases } from './store-listing-cases.js'
import { interruptionCases, sharingCases } from './store-sharing-cases.js'
import { sizeCases } from './store-size-cases.js'
import { swapCases } from './store-swap-cases.js'
import { keyTextCases, valueTextCases } from './store-text-cases.js'

const CASES: readonly Case[] = [
  ...contractCases,
  ...swapCases,
  ...valueTextCases,
  ...keyTextCases,
  ...sizeCases,
  ...listingCases,
  ...expiryCases,
  ...expiryWriteCases,
  ...sharingCases,
  ...interruptionCases,
]

/**
 * Declares the tests every `Store` has to pass, in whatever runner its functions come from.
 *
 * They ask for keys of up to 1,000 characters, values of up to 2 MiB and lists of more than 1,000 keys; a `get`
 * that resolves to `null` counts as one that found nothing. None takes longer than a few seconds.
 *
 * @param api the runner's `describe`, `it` and `expect`
 * @param factory makes an empty place; the stores on it must go by the given clock unless `realTime` is set
 *
 * @example
 * import { describe, expect, it } from 'vitest'
 * describe('my store', () => {
 *   storeConformance({ describe, it, expect }, (clock) => ({ open: () => new MyStore({ clock }) }))
 * })
 */
export function storeConformance(
  api: TestApi,
  factory: (clock: Clock) => StorePlace | Promise<StorePlace>,
  capabilities: StoreCapabilities = {},
): void {
  api.describe('the store contract', () => {
    for (const { name, needs, run } of CASES) {
      if (!isPossible(needs, capabilities)) continue
      api.it(name, async () => {
        const room = new CaseRoom(api.expect, factory, capabilities.realTime === true)
        try {
          await run(await room.context())
        } finally {
          await room.leave()
        }
      })
    }
  })
}

function isPossible(needs: Case['needs'], capabilities: StoreCapabilities): boolean {
  if (needs === undefined) return true
  return needs === 'injectedClock' ? capabilities.realTime !== true : capabilities[needs] === true
}
