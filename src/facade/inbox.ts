import { isBuiltIn } from '../callback/index.js'
import { isWeComError } from '../errors/index.js'
import { Inbox, type InboxItem } from '../inbox/index.js'
import type { ResolvedOptions } from '../options/index.js'

/** The inbox of callbacks, and of the kind that the library puts into it by itself: each registers who works on it. */
export function createInbox({ callback, clock, logger, provider, store, suites }: ResolvedOptions): Inbox {
  const { retryDelaysMs, dedupeMs, concurrency } = callback
  const known = new Set(suites.map(({ id }) => id))
  return new Inbox({
    store,
    clock,
    logger,
    providerCorpId: provider.corpId,
    // On a store that several back ends share, another one may know the suite.
    isOurs: ({ suiteId }) => suiteId === undefined || known.has(suiteId),
    laneOf,
    concurrency,
    dedupeMs,
    isPermanent: (error) => isWeComError(error, 'WECOM_CONFIG') || isWeComError(error, 'WECOM_STATE'),
    ...(retryDelaysMs !== undefined && { retryDelaysMs }),
  })
}

/** An auth code lives ten minutes: handlers that do not end must not keep it from being exchanged. */
function laneOf({ kind, name }: InboxItem): string {
  if (kind !== 'callback') return 'installations'
  return isBuiltIn(name) ? 'authorisations' : 'events'
}
