import type { Clock } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import type { Inbox, InboxItem } from '../inbox/index.js'
import type { Store } from '../store/index.js'
import { Authorisations, installedOver } from './authorisation.js'
import { type Entitlement, entitlementOf } from './entitlement.js'
import { type EntitlementAnnouncer, EntitlementNews, TELL } from './entitlement-news.js'
import { AuthCodeExchange } from './exchange.js'
import { notInstalled } from './not-installed.js'
import { InstallationRepository } from './repository.js'
import type { SuiteAccess } from './suite-access.js'
import {
  type Installation,
  type InstallationChange,
  type InstallationEventName,
  type InstallationRecord,
  publicView,
} from './types.js'

/** What an installation event carries through the inbox. */
interface LifecyclePayload {
  event: InstallationEventName
  change: InstallationChange
  installation: Installation
}

/** Tells the listeners; a rejection has the event delivered again. */
export type InstallationAnnouncer = (
  event: InstallationEventName,
  news: { installation: Installation; change: InstallationChange; attempt: number; signal: AbortSignal },
) => Promise<void>

export interface LifecycleOptions {
  store: Store
  clock: Clock
  inbox: () => Pick<Inbox, 'accept'>
  /** Drops the tokens of an installation. */
  forgetTokens: (suiteId: string, corpId: string) => Promise<void>
  announce: InstallationAnnouncer
  announceEntitlement: EntitlementAnnouncer
}

/** Kind of the inbox items that tell a change of an installation; in front of their names. */
const CHANGE = 'installation'
/** Kind, and name, of the inbox items that have an authorisation read. */
const READ = 'entitlement.read'

/** The life of installations: made, changed, reset, cancelled, each told to the listeners at least once. */
export class InstallationLifecycle {
  readonly repository: InstallationRepository
  readonly #exchange: AuthCodeExchange
  readonly #news: EntitlementNews
  readonly #authorisations: Authorisations
  readonly #options: LifecycleOptions

  constructor(options: LifecycleOptions) {
    this.#options = options
    this.repository = new InstallationRepository(options.store)
    this.#exchange = new AuthCodeExchange(options.store, options.clock)
    const { repository } = this
    const { clock, announceEntitlement: announce } = options
    this.#news = new EntitlementNews({ ...options, repository, announce })
    this.#authorisations = new Authorisations({ repository, clock, news: this.#news })
  }

  /** Whether an installation is being made right now, so that an unknown corp may be known in a moment. */
  get busy(): boolean {
    return this.#exchange.pending > 0
  }

  /** @param authorizedAt ms; `reset`: the code replaces the permanent code of an existing installation */
  async complete(
    suite: SuiteAccess,
    authCode: string,
    authorizedAt: number,
    reset = false,
  ): Promise<Installation> {
    if (typeof authCode !== 'string' || authCode === '') {
      throw new WeComError('WECOM_CONFIG', 'auth_code is missing')
    }
    const corpId = await this.#exchange.run(suite, authCode, authorizedAt, (record) =>
      this.#take(suite, record, reset),
    )
    const current = await this.repository.get(suite.id, corpId)
    if (current === undefined) throw notInstalled(suite.id, corpId)
    return publicView(current)
  }

  async #take(suite: SuiteAccess, record: InstallationRecord, reset: boolean): Promise<void> {
    const { suiteId, corpId } = record
    const written = await this.repository.update(suiteId, corpId, (before) => {
      const outdated = before !== undefined && before.authorizedAt > record.authorizedAt
      if (outdated || before?.permanentCode === record.permanentCode) return undefined
      return this.#news.note(installedOver(before, record), this.#options.clock.now())
    })
    if (written !== undefined) await this.#options.forgetTokens(suiteId, corpId)
    const current = await this.repository.get(suiteId, corpId)
    if (current?.permanentCode !== record.permanentCode) return
    // What get_auth_info adds can wait: it is asked again before the listeners are told.
    const full = await this.#authorisations.read(suite, corpId).catch(() => current)
    const change = reset ? 'reset' : written?.before === undefined ? 'installed' : 'reinstalled'
    await this.#tell(reset ? 'changed' : 'installed', change, publicView(full), record.authorizedAt)
  }

  /** Reads the authorisation again. @throws WECOM_NOT_INSTALLED */
  async refresh(suite: SuiteAccess, corpId: string): Promise<Installation> {
    return publicView(await this.#authorisations.read(suite, corpId))
  }

  /** What the corp may use now. Asks WeCom only if it was never asked. @throws WECOM_NOT_INSTALLED */
  async entitlement(suite: SuiteAccess, corpId: string): Promise<Entitlement> {
    return entitlementOf(await this.#authorisations.known(suite, corpId), this.#options.clock.now())
  }

  /**
   * Something was bought, refunded or ended: what it is, WeCom is asked, with tries of its own.
   * @param eventId equal for deliveries one look is enough for
   */
  async editionTouched(suiteId: string, corpId: string, eventId: string): Promise<void> {
    const receivedAt = this.#options.clock.now()
    await this.#options.inbox().accept({
      id: `${READ}:${eventId}`,
      kind: READ,
      name: READ,
      suiteId,
      corpId,
      receivedAt,
      payload: '{}',
    })
  }

  /** `change_auth`: reads the authorisation again and tells. */
  async changed(suite: SuiteAccess, corpId: string, at: number): Promise<void> {
    const installation = await this.refresh(suite, corpId)
    await this.#tell('changed', 'changed', installation, at)
  }

  /** `cancel_auth`, or the application's own decision: forgets the permanent code and everything got with it. */
  async cancelled(
    suiteId: string,
    corpId: string,
    at: number,
    change: 'cancelled' | 'removed',
  ): Promise<boolean> {
    const record = await this.repository.get(suiteId, corpId)
    // A cancellation that arrives late must not undo a newer authorisation.
    if (record === undefined || record.authorizedAt > at) return false
    await this.#tell('removed', change, publicView(record), at)
    await this.#drop(suiteId, corpId, at)
    return true
  }

  async put(record: InstallationRecord): Promise<void> {
    await this.repository.update(record.suiteId, record.corpId, () => record)
    await this.#options.forgetTokens(record.suiteId, record.corpId)
  }

  /** The kinds of inbox items that are the lifecycle's own. */
  static readonly kinds: readonly string[] = [CHANGE, READ, TELL]

  /** Does the work of an item of its own out of the inbox. */
  async deliver(
    item: InboxItem,
    suite: SuiteAccess,
    context: { attempt: number; signal: AbortSignal },
  ): Promise<void> {
    const { corpId: corp = '' } = item
    if (item.kind === TELL)
      return this.#news.deliver(item, () => this.#authorisations.knownIfInstalled(suite, corp), context)
    if (item.kind === READ) return void (await this.#authorisations.readIfInstalled(suite, corp))
    return this.#deliverChange(item, suite, context)
  }

  async #deliverChange(
    item: InboxItem,
    suite: SuiteAccess,
    context: { attempt: number; signal: AbortSignal },
  ): Promise<void> {
    const { event, change, installation } = JSON.parse(item.payload) as LifecyclePayload
    const { suiteId, corpId, authorizedAt } = installation
    if (event === 'removed') {
      await this.#drop(suiteId, corpId, Math.max(authorizedAt, item.receivedAt))
      return this.#options.announce(event, { installation, change, ...context })
    }
    const record = await this.#authorisations.knownIfInstalled(suite, corpId)
    if (record !== undefined) await this.#news.queue(record)
    const current = record === undefined ? installation : publicView(record)
    return this.#options.announce(event, { installation: current, change, ...context })
  }

  async #drop(suiteId: string, corpId: string, at: number): Promise<void> {
    await this.repository.remove(suiteId, corpId, (record) => record.authorizedAt > at)
    if ((await this.repository.get(suiteId, corpId)) === undefined) {
      await this.#options.forgetTokens(suiteId, corpId)
    }
  }

  async #tell(
    event: InstallationEventName,
    change: InstallationChange,
    installation: Installation,
    at: number,
  ): Promise<void> {
    const { suiteId, corpId } = installation
    const payload: LifecyclePayload = { event, change, installation }
    const name = `${CHANGE}.${event}`
    const id = `${name}:${suiteId}:${corpId}:${at}`
    const receivedAt = this.#options.clock.now()
    await this.#options
      .inbox()
      .accept({ id, kind: CHANGE, name, suiteId, corpId, receivedAt, payload: JSON.stringify(payload) })
  }
}
