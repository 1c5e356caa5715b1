import { isWeComError } from '../errors/index.js'
import type { Store, StoreCheck, StoreProblem } from './contract.js'

/** A failure as a problem. What others have thrown may quote anything: it is not passed on. */
export function problemOf(error: unknown): StoreProblem {
  if (!isWeComError(error)) return { reason: 'unknown', message: 'The store failed' }
  return {
    reason: error.reason ?? error.code,
    message: error.message,
    ...(error.hint !== undefined && { hint: error.hint }),
  }
}

/** Asks a store how it is: by its own `check`, or by a read of a key that nobody writes. Never rejects. */
export async function checkStore(store: Store): Promise<StoreCheck> {
  try {
    if (store.check !== undefined) return await store.check()
    await store.get('check')
    return { ok: true, problems: [] }
  } catch (error) {
    return { ok: false, problems: [problemOf(error)] }
  }
}
