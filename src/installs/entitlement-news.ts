import { type Clock, Turns } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import type { Inbox, InboxItem } from '../inbox/index.js'
import { holdLease, type Store, storeKeys } from '../store/index.js'
import { type Entitlement, entitlementOf, sameEntitlement } from './entitlement.js'
import type { InstallationRepository } from './repository.js'
import { type Installation, type InstallationRecord, publicView } from './types.js'

/** What listeners are told of an entitlement. */
export interface EntitlementChange {
  /** Equal for every delivery of one change. */
  id: string
  /** The state at the delivery. */
  entitlement: Entitlement
  /** What was told before; `undefined` the first time. */
  previous: Entitlement | undefined
  /** Grows with every change of the corp's entitlement. */
  revision: number
  installation: Installation
  attempt: number
  signal: AbortSignal
}

/** Tells the listeners; a rejection has the change delivered again. */
export type EntitlementAnnouncer = (change: EntitlementChange) => Promise<void>

export interface EntitlementNewsOptions {
  store: Store
  clock: Clock
  repository: InstallationRepository
  inbox: () => Pick<Inbox, 'accept'>
  announce: EntitlementAnnouncer
}

/** Kind, and name, of the inbox items that tell a change. */
export const TELL = 'entitlement.tell'
const LEASE_MS = 30_000

/**
 * Changes of entitlements, told at least once and in order.
 *
 * A change gets its revision in the same write as the facts it follows from, then an item in the inbox. Whoever dies
 * between the two is followed by a retry of what made it read, which finds the revision and queues the item again. At
 * the delivery the state of that moment is told, by one process at a time: a late item cannot bring back an old state.
 */
export class EntitlementNews {
  readonly #options: EntitlementNewsOptions
  readonly #turns = new Turns()

  constructor(options: EntitlementNewsOptions) {
    this.#options = options
  }

  /** The record with a new revision in it, if its entitlement is not the one queued last. */
  note(record: InstallationRecord, now: number): InstallationRecord {
    if (record.editionReadAt === undefined && record.status === 'active') return record
    const queued = entitlementOf(record, now)
    const { news } = record
    if (news !== undefined && sameEntitlement(news.queued, queued)) return record
    // Not from 1: a corp that left and came back goes on above what it had.
    const revision = Math.max((news?.revision ?? 0) + 1, now)
    return { ...record, news: { ...news, revision, queued } }
  }

  /** Puts a change into the inbox, unless it is there or was told. */
  async queue({ suiteId, corpId, generation, news }: InstallationRecord): Promise<void> {
    if (news === undefined || news.revision <= (news.told?.revision ?? 0)) return
    const { revision } = news
    await this.#options.inbox().accept({
      id: `${TELL}:${suiteId}:${corpId}:${generation}:${revision}`,
      kind: TELL,
      name: TELL,
      suiteId,
      corpId,
      receivedAt: this.#options.clock.now(),
      payload: JSON.stringify({ revision }),
    })
  }

  /**
   * Delivers a change out of the inbox.
   * @param read the record with its facts; `undefined` when the corp is gone
   */
  deliver(
    item: InboxItem,
    read: () => Promise<InstallationRecord | undefined>,
    context: { attempt: number; signal: AbortSignal },
  ): Promise<void> {
    const { store, clock } = this.#options
    const key = storeKeys.lease(storeKeys.installation(item.suiteId ?? '', item.corpId ?? ''))
    return this.#turns.run(key, async () => {
      const kept = await holdLease(store, key, { clock, ttlMs: LEASE_MS }, () =>
        this.#tell(item, read, context),
      )
      if (kept) return
      // Another process may have told a newer state meanwhile, and been overtaken by this one.
      throw new WeComError('WECOM_STORE', `The lease ${key} was lost while listeners were told`)
    })
  }

  async #tell(
    item: InboxItem,
    read: () => Promise<InstallationRecord | undefined>,
    context: { attempt: number; signal: AbortSignal },
  ): Promise<void> {
    const { revision: wanted } = JSON.parse(item.payload) as { revision: number }
    const record = await read()
    if (record === undefined) return
    const { news } = record
    const told = news?.told
    // A newer state was told already. Only a first try may rely on it: a failed one may have been acted on.
    if (context.attempt === 1 && told !== undefined && told.revision >= wanted) return
    const entitlement = entitlementOf(record, this.#options.clock.now())
    const revision = news?.revision ?? wanted
    await this.#options.announce({
      id: item.id,
      entitlement,
      previous: told?.entitlement,
      revision,
      installation: publicView(record),
      ...context,
    })
    await this.#options.repository.update(record.suiteId, record.corpId, (current) => {
      if (current?.news === undefined || current.generation !== record.generation) return undefined
      return { ...current, news: { ...current.news, told: { revision, entitlement } } }
    })
  }
}
