import type { WaitUntil } from '../web/index.js'

/** What keeps the process of one request alive, from the context that a host gives beside it. */
export function waitUntilOf(context: object | undefined): { waitUntil?: WaitUntil } {
  if (typeof context !== 'object' || context === null) return {}
  const { waitUntil } = context as { waitUntil?: unknown }
  return typeof waitUntil === 'function' ? { waitUntil: (work) => waitUntil.call(context, work) } : {}
}
