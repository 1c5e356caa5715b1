import type { Timer } from '../../base/index.js'
import { FlatProvider } from '../flat-provider.js'
import type { SimulatorLog } from '../log.js'
import type { Deliver } from '../push/deliver.js'
import { instructionPush } from '../push/events.js'
import type { Pusher } from '../push/pusher.js'
import type { PushResult, VerifiedUrl, VerifyResult } from '../push/types.js'
import { checkUrl } from '../push/verify.js'
import type { SimProvider, SuiteUrls } from '../state/types.js'
import type { World } from '../state/world.js'

const TICKET_EVERY_MS = 600_000

/** What the provider does in its console: URLs and suite tickets. */
export class ProviderDesk extends FlatProvider {
  readonly #world: World
  readonly #log: SimulatorLog
  readonly #deliver: Deliver
  readonly #pusher: Pusher
  #ticketTimer: Timer | undefined

  constructor(world: World, log: SimulatorLog, deliver: Deliver, pusher: Pusher) {
    super()
    this.#world = world
    this.#log = log
    this.#deliver = deliver
    this.#pusher = pusher
  }

  /** The provider with its credentials; changes take effect at once. */
  get settings(): SimProvider {
    return this.#world.provider
  }

  /**
   * Enters URLs and domains, without checking them.
   * @param urls.system the provider's system event URL
   * @param urls.loginDomain the provider's login domain, for the old QR login
   * @param urls.trustedDomain the trusted domain of the suite
   */
  setUrls(
    urls: SuiteUrls & { system?: string; loginDomain?: string; trustedDomain?: string },
    suiteId?: string,
  ): void {
    const { system, loginDomain, trustedDomain, ...own } = urls
    const suite = this.#world.suite(suiteId)
    if (system !== undefined) this.#world.provider.systemUrl = system
    if (loginDomain !== undefined) this.#world.provider.loginDomain = loginDomain
    if (trustedDomain !== undefined) suite.trustedDomain = trustedDomain
    Object.assign(suite.urls, own)
  }

  /** Checks a URL with a GET, as the console does when it is saved. */
  async verifyUrl(kind: VerifiedUrl, suiteId?: string): Promise<VerifyResult> {
    const { provider } = this.#world
    if (kind === 'system') {
      const check = { kind, url: provider.systemUrl, keys: provider.callback }
      return checkUrl(this.#world, this.#log, this.#deliver, check)
    }
    const suite = this.#world.suite(suiteId)
    const check = { kind, suiteId: suite.id, url: suite.urls[kind], keys: suite }
    return checkUrl(this.#world, this.#log, this.#deliver, check)
  }

  /** Checks every URL that is set, of every suite. */
  async verifyUrls(): Promise<VerifyResult[]> {
    const results: VerifyResult[] = []
    for (const suite of this.#world.suites) {
      for (const kind of ['instruction', 'data', 'business'] as const) {
        if (suite.urls[kind] !== undefined) results.push(await this.verifyUrl(kind, suite.id))
      }
    }
    if (this.#world.provider.systemUrl !== undefined) results.push(await this.verifyUrl('system'))
    return results
  }

  /** Makes a suite_ticket without pushing it. It lives 30 minutes, beside those before it. */
  issueTicket(suiteId?: string): string {
    return this.#world.codes.issueTicket(this.#world.suite(suiteId).id)
  }

  /** Makes a suite_ticket and pushes it, as "refresh ticket" in the console does. */
  async pushTicket(suiteId?: string): Promise<PushResult> {
    const suite = this.#world.suite(suiteId)
    const ticket = this.issueTicket(suite.id)
    return this.#pusher.push(
      instructionPush(this.#world, suite, { InfoType: 'suite_ticket', SuiteTicket: ticket }),
    )
  }

  /** Pushes a ticket to every suite now and every `everyMs` (default: 10 minutes) until {@link stopTickets}. */
  async startTickets(everyMs: number = TICKET_EVERY_MS): Promise<PushResult[]> {
    this.stopTickets()
    this.#ticketTimer = this.#world.clock.timer(everyMs, () => void this.startTickets(everyMs))
    return Promise.all(this.#world.suites.map((suite) => this.pushTicket(suite.id)))
  }

  /** Stops the regular tickets. */
  stopTickets(): void {
    this.#ticketTimer?.cancel()
    this.#ticketTimer = undefined
  }
}
