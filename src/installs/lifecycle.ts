import type { Clock, Logger } from '../base/index.js'
import { sha256Hex } from '../base/index.js'
import { isWeComError, WeComError } from '../errors/index.js'
import type { Inbox, InboxItem } from '../inbox/index.js'
import type { Store } from '../store/index.js'
import { notInstalled } from '../tokens/index.js'
import type { App } from './app.js'
import { Arrivals } from './arrivals.js'
import { Authorisations, askAuthInfo } from './authorisation.js'
import { Departures } from './departures.js'
import { type Entitlement, entitlementOf } from './entitlement.js'
import { type EntitlementAnnouncer, EntitlementNews, TELL } from './entitlement-news.js'
import { AuthCodeExchange, type FinishExchange } from './exchange.js'
import { IncompleteList, shownEntry } from './incomplete-list.js'
import {
  type ChangePayload,
  type InstallationAnnouncer,
  KIND,
  type LossAnnouncer,
  OwnItems,
} from './installation-news.js'
import { LostCodes } from './lost-codes.js'
import type { AuthorisationFacts } from './permanent-code.js'
import { InstallationRepository } from './repository.js'
import {
  type IncompleteInstallation,
  type Installation,
  type InstallationRecord,
  publicView,
} from './types.js'
import type { UnwrittenCode } from './unwritten-codes.js'

export interface LifecycleOptions {
  store: Store
  clock: Clock
  logger: Logger
  /** The time by WeCom's clock, as far as it is known. Default: by this machine's. */
  wecomNow?: () => number
  inbox: Pick<Inbox, 'accept' | 'register'>
  /** The app of an item. @throws WECOM_CONFIG when there is none such, or nobody can install it */
  app: (suiteId: string | undefined) => App
  /** Drops the tokens of an installation. */
  forgetTokens: (suiteId: string, corpId: string) => Promise<void>
  announce: InstallationAnnouncer
  announceLoss: LossAnnouncer
  announceEntitlement: EntitlementAnnouncer
}

/** What brought an auth code. */
export type CodeBringer = 'redirect' | 'create_auth' | 'reset_permanent_code'

interface Delivery {
  attempt: number
  signal: AbortSignal
}

/** The life of installations: made, changed, reset, cancelled, each told to the listeners at least once. */
export class InstallationLifecycle {
  readonly repository: InstallationRepository
  readonly #exchange: AuthCodeExchange
  readonly #items: OwnItems
  readonly #news: EntitlementNews
  readonly #incomplete: IncompleteList
  readonly #authorisations: Authorisations
  readonly #arrivals: Arrivals
  readonly #departures: Departures
  readonly #lost: LostCodes
  readonly #options: LifecycleOptions

  constructor(options: LifecycleOptions) {
    const { store, clock, logger, forgetTokens, announceEntitlement: announce } = options
    const repository = new InstallationRepository(store, logger)
    const items = new OwnItems(options.inbox, clock)
    const incomplete = new IncompleteList(store, clock)
    const news = new EntitlementNews({ ...options, repository, announce })
    const authorisations = new Authorisations({ repository, clock, news })
    const shared = { repository, items, incomplete, authorisations, news, clock, forgetTokens }
    this.#options = options
    this.repository = repository
    this.#items = items
    this.#incomplete = incomplete
    this.#news = news
    this.#authorisations = authorisations
    this.#arrivals = new Arrivals(shared)
    this.#departures = new Departures(shared)
    this.#lost = new LostCodes(shared)
    this.#exchange = new AuthCodeExchange({ wecomNow: () => clock.now(), ...options })
    this.#register(options.inbox)
  }

  /** Whether an auth code of the suite is being exchanged, in whichever process: an unknown corp may be known in a moment. */
  installing(suiteId: string): Promise<boolean> {
    return this.#exchange.installing(suiteId)
  }

  /** Turns an auth code into an installation. @throws WECOM_STATE (`auth_code_invalid`), WECOM_TIMEOUT, WECOM_HTTP */
  async complete(
    suite: App,
    authCode: string,
    facts: AuthorisationFacts = {},
    by: CodeBringer = 'redirect',
  ): Promise<Installation> {
    if (typeof authCode !== 'string' || authCode === '') {
      throw new WeComError('WECOM_CONFIG', 'auth_code is missing')
    }
    const digest = sha256Hex(authCode)
    const finish: FinishExchange = (record, arrival) =>
      this.#arrivals.take(suite, record, by === 'reset_permanent_code', arrival)
    // An event stays in the inbox until its code has arrived; the visitor of a redirect may never come back.
    const ahead = () =>
      this.#items.put(KIND.arrival, `${suite.id}:${digest}`, { suiteId: suite.id }, { digest })
    const request = { suite, authCode, facts, ...(by === 'redirect' && { ahead }) }
    try {
      const corpId = await this.#exchange.run(request, finish)
      const current = await this.repository.get(suite.id, corpId)
      if (current === undefined) throw notInstalled(suite.id, corpId)
      return publicView(await this.#arrivals.supplement(current, digest, facts))
    } catch (error) {
      const working = await this.#withoutCode(suite, digest, facts, by, error)
      if (working === undefined) throw error
      return publicView(working)
    }
  }

  /** Reads the authorisation again. @throws WECOM_NOT_INSTALLED */
  async refresh(suite: App, corpId: string): Promise<Installation> {
    return publicView(await this.#authorisations.read(suite, corpId))
  }

  /** What the corp may use now. Asks WeCom only if it was never asked. @throws WECOM_NOT_INSTALLED */
  async entitlement(suite: App, corpId: string): Promise<Entitlement> {
    return entitlementOf(await this.#authorisations.known(suite, corpId), this.#options.clock.now())
  }

  /** The authorisations of a suite that lack something. */
  async incomplete(suiteId: string): Promise<IncompleteInstallation[]> {
    return (await this.#incomplete.list(suiteId)).map(shownEntry)
  }

  /**
   * Something was bought, refunded or ended: what it is, WeCom is asked, with tries of its own.
   * @param eventId equal for deliveries one look is enough for
   */
  async editionTouched(suiteId: string, corpId: string, eventId: string): Promise<void> {
    await this.#items.put(KIND.read, eventId, { suiteId, corpId })
  }

  /**
   * `change_auth`: reads the authorisation again and tells. Of a corp that is gone, or was never here, there is
   * nothing to read.
   * @param eventId equal for deliveries of one event
   */
  async changed(suite: App, corpId: string, eventId: string): Promise<void> {
    const record =
      (await this.#authorisations.readIfInstalled(suite, corpId)) ?? (await this.#claim(suite, corpId))
    if (record === undefined) return
    await this.#items.tell('changed', 'changed', viewOf(record), eventId)
  }

  /** `cancel_auth`. @param at WeCom's time of it, ms @returns whether an installation ended */
  cancelled(suite: App, corpId: string, at: number | undefined): Promise<boolean> {
    return this.#departures.cancelled(suite, corpId, at)
  }

  /** Forgets an installation by the application's own decision. @returns whether there was one */
  removed(suiteId: string, corpId: string): Promise<boolean> {
    return this.#departures.removed(suiteId, corpId)
  }

  /** Stores a record another system made, whatever is there. */
  put(record: InstallationRecord): Promise<boolean> {
    return this.#put(record, () => true)
  }

  /** The same, if what is there is still `stored`. Resolves to whether it was. */
  replace(record: InstallationRecord, stored: InstallationRecord | undefined): Promise<boolean> {
    return this.#put(record, (before) => before?.generation === stored?.generation)
  }

  /** What WeCom says of a corp with this code; `undefined`: it does not take it. */
  check(suite: App, corpId: string, permanentCode: string): Promise<Partial<InstallationRecord> | undefined> {
    return askAuthInfo(suite, corpId, permanentCode)
  }

  /**
   * Waits for exchanges under way, within a bound.
   * @returns those whose permanent code could not be written down
   */
  close(waitMs: number): Promise<UnwrittenCode[]> {
    this.#departures.close()
    return this.#exchange.close(waitMs)
  }

  /** Has what it puts into the inbox come back to it. */
  #register(inbox: Pick<Inbox, 'register'>): void {
    const corpOf = ({ corpId = '' }: InboxItem) => corpId
    const appOf = ({ suiteId }: InboxItem) => this.#options.app(suiteId)
    inbox.register(TELL, (item, delivery) =>
      this.#news.deliver(
        item,
        () => this.#authorisations.knownIfInstalled(appOf(item), corpOf(item)),
        delivery,
      ),
    )
    inbox.register(KIND.read, async (item) => {
      await this.#authorisations.readIfInstalled(appOf(item), corpOf(item))
    })
    inbox.register(KIND.arrival, async (item) => this.#deliverArrival(item, appOf(item)))
    inbox.register(KIND.loss, async (item, delivery) => this.#deliverLoss(item, delivery))
    inbox.register(KIND.change, async (item, delivery) => this.#deliverChange(item, appOf(item), delivery))
  }

  async #put(
    record: InstallationRecord,
    mayReplace: (before: InstallationRecord | undefined) => boolean,
  ): Promise<boolean> {
    const { suiteId, corpId } = record
    const written = await this.repository.update(suiteId, corpId, (before) =>
      mayReplace(before) ? record : undefined,
    )
    if (written === undefined) return false
    if (written.before?.status === 'codeMissing') await this.#incomplete.remove(suiteId, corpId)
    await this.#options.forgetTokens(suiteId, corpId)
    return true
  }

  async #deliverArrival(item: InboxItem, suite: App): Promise<void> {
    const { digest } = JSON.parse(item.payload) as { digest: string }
    const finish: FinishExchange = (record, arrival) => this.#arrivals.take(suite, record, false, arrival)
    const outcome = await this.#exchange.resume(suite.id, digest, finish).catch((error: unknown) => {
      // The exchange that is joined here has told its caller already that the code is none.
      if (!isWeComError(error, 'WECOM_STATE')) throw error
    })
    if (outcome !== undefined && outcome.corpId === undefined && outcome.left === 'silence')
      await this.#lost.note(suite, digest, {})
  }

  #deliverLoss({ id, payload }: InboxItem, delivery: Delivery): Promise<void> {
    const incomplete = JSON.parse(payload) as IncompleteInstallation
    return this.#options.announceLoss({ id, incomplete, ...delivery })
  }

  async #deliverChange(item: InboxItem, suite: App, delivery: Delivery): Promise<void> {
    const { event, change, installation, generation } = JSON.parse(item.payload) as ChangePayload
    const { suiteId, corpId } = installation
    const { id } = item
    if (event === 'removed') {
      await this.#departures.drop(suiteId, corpId, generation)
      return this.#options.announce(event, { id, installation, change, ...delivery })
    }
    const record = await this.#authorisations.knownIfInstalled(suite, corpId)
    if (record !== undefined) await this.#news.queue(record)
    const current = record === undefined ? installation : publicView(record)
    return this.#options.announce(event, { id, installation: current, change, ...delivery })
  }

  /** An exchange ended without an installation: what is known of it is kept. @returns an installation that works all the same */
  async #withoutCode(
    suite: App,
    authCodeDigest: string,
    facts: AuthorisationFacts,
    by: CodeBringer,
    error: unknown,
  ): Promise<InstallationRecord | undefined> {
    if (this.#exchange.isLoss(error, by !== 'redirect')) return this.#lost.note(suite, authCodeDigest, facts)
    if (!isWeComError(error, 'WECOM_HTTP') || error.reason !== 'malformed_response') return undefined
    const answer = await this.#exchange.answerOf(suite.id, authCodeDigest)
    if (answer?.corpId !== '') return undefined
    const { state, eventAt } = answer
    await this.#incomplete.add({
      reason: 'corpUnknown',
      suiteId: suite.id,
      authCodeDigest,
      ...(state !== undefined && { state }),
      ...(eventAt !== undefined && { authorizedAt: eventAt }),
    })
    return undefined
  }

  /** Tries the permanent codes whose corp is unknown on a corp that has none. */
  async #claim(suite: App, corpId: string): Promise<InstallationRecord | undefined> {
    for (const { reason, authCodeDigest } of await this.#incomplete.list(suite.id)) {
      if (reason !== 'corpUnknown') continue
      const answer = await this.#exchange.answerOf(suite.id, authCodeDigest)
      const code = answer?.corpId === '' ? answer.permanentCode : undefined
      if (code === undefined || (await askAuthInfo(suite, corpId, code)) === undefined) continue
      const finish: FinishExchange = (record, arrival) => this.#arrivals.take(suite, record, false, arrival)
      await this.#exchange.resume(suite.id, authCodeDigest, finish, corpId)
      await this.#incomplete.remove(suite.id, authCodeDigest)
      return this.repository.get(suite.id, corpId)
    }
    return undefined
  }
}

function viewOf(record: InstallationRecord): { installation: Installation; generation: string } {
  return { installation: publicView(record), generation: record.generation }
}
