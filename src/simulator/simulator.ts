import { systemClock } from '../base/index.js'
import { type AdjustableClock, adjustable, SimulatorClock } from './clock.js'
import { credentialsOf, type SimulatorCredentials } from './credentials.js'
import type { Responder, ResponseHandle } from './described/answers.js'
import { AdministratorDesk } from './desks/administrator.js'
import { CashierDesk } from './desks/cashier.js'
import { EventDesk } from './desks/events.js'
import { LicenseDesk } from './desks/license.js'
import { MarketDesk } from './desks/market.js'
import { MemberDesk } from './desks/member.js'
import { ProviderDesk } from './desks/provider.js'
import { VisitorDesk } from './desks/visitor.js'
import { Faults } from './faults.js'
import { FlatFace } from './flat-face.js'
import { Gateway } from './gateway.js'
import { type LogEntry, SimulatorLog } from './log.js'
import { corpsOf, promotionTemplatesOf, providerOf, type SimulatorOptions, suitesOf } from './options.js'
import { Pages } from './pages/index.js'
import { announcerOf } from './push/announcer.js'
import { deliverOverHttp } from './push/deliver.js'
import { Pusher } from './push/pusher.js'
import { Billing } from './state/billing.js'
import type { TokenKind } from './state/tokens.js'
import type { SimCorp, SimInstallation, SimPromotionTemplate, SimSuite } from './state/types.js'
import { World } from './state/world.js'
import type { WireRequest, WireResponse } from './wire/request.js'
import { serve } from './wire/server.js'
import { inProcess, type SimulatorTransport } from './wire/transport.js'

const IN_PROCESS_IP = '203.0.113.7'

/**
 * An offline WeCom: its API, its pages and the callbacks it pushes to the app. Made by {@link createSimulator}.
 * A `suiteId` may be left out where there is only one suite; a corp is named by its plain or its encrypted id.
 */
export class Simulator extends FlatFace {
  /** The time of the simulator; hand it to `createWeCom` when you mean to advance it. */
  readonly clock: AdjustableClock
  /** Faults on demand. */
  readonly faults: Faults
  /** The `transport` option of `createWeCom`: no network at all. */
  readonly transport: SimulatorTransport
  /** The provider in its console: URLs, tickets. */
  readonly provider: ProviderDesk
  /** The administrator of a corp: installing, changing, removing an app. */
  readonly administrator: AdministratorDesk
  /** A member in the client. */
  readonly member: MemberDesk
  /** Anybody on WeCom's pages, without a browser. */
  readonly visitor: VisitorDesk
  /** Any other event. */
  readonly events: EventDesk
  /** The cashier page and the provider's cashier, without a browser. */
  readonly cashier: CashierDesk
  /** App-edition orders. */
  readonly market: MarketDesk
  /** Interface licences. */
  readonly license: LicenseDesk
  readonly #world: World
  readonly #log: SimulatorLog
  readonly #pages: Pages
  readonly #billing: Billing
  readonly #gateway: Gateway
  readonly #callerIp: string | undefined
  #server: { url: string; close: () => Promise<void> } | undefined

  constructor(options: SimulatorOptions) {
    const clock = options.clock === undefined ? new SimulatorClock(systemClock) : adjustable(options.clock)
    const suites = suitesOf(options)
    const templates = promotionTemplatesOf(options, suites)
    const world = new World(clock, providerOf(options), suites, corpsOf(options), templates)
    const log = new SimulatorLog()
    const faults = new Faults()
    const deliver = options.deliver ?? deliverOverHttp
    const pushes = {
      deliver,
      retryDelayMs: options.pushes?.retryDelayMs ?? 0,
      reseal: options.pushes?.reseal ?? false,
    }
    const pusher = new Pusher(world, faults, log, pushes)
    const announcer = announcerOf(world, pusher)
    const billing = new Billing(world, announcer)
    const pages = new Pages(world, pusher, billing)
    super()
    this.provider = new ProviderDesk(world, log, deliver, pusher)
    this.administrator = new AdministratorDesk(world, pusher)
    this.member = new MemberDesk(world, pusher)
    this.visitor = new VisitorDesk(world, pages)
    this.events = new EventDesk(world, pusher)
    this.cashier = new CashierDesk(world, billing)
    this.market = new MarketDesk(world, billing)
    this.license = new LicenseDesk(world, billing, announcer)
    this.clock = clock
    this.faults = faults
    this.#world = world
    this.#log = log
    this.#pages = pages
    this.#billing = billing
    this.#gateway = new Gateway(world, billing, faults, log, options)
    this.#callerIp = options.callerIp
    this.transport = inProcess((request) => this.#handle(request), clock, options.callerIp ?? IN_PROCESS_IP)
  }

  /** The suites with their credentials. */
  get suites(): readonly SimSuite[] {
    return this.#world.suites
  }

  /** The companies with their directories; changes to them take effect at once. */
  get corps(): readonly SimCorp[] {
    return this.#world.corps
  }

  /** The promotion packages (推广包). */
  get promotionTemplates(): readonly SimPromotionTemplate[] {
    return this.#world.promotionTemplates
  }

  /** The `provider` and `suites` options of `createWeCom` for this simulator. */
  credentials(): SimulatorCredentials {
    return credentialsOf(this.#world.provider, this.#world.suites)
  }

  /**
   * Starts the HTTP server.
   * @param options.port default: any free one
   * @param options.host the interface. Default: 127.0.0.1
   * @param options.hosts names under which it is reached, such as that of a container. Addresses, `localhost` and `host`
   *   always do; requests for any other name get 421, so that no website can lead its visitors' browsers here
   * @returns the base URL for `createWeCom`
   */
  async listen(
    options: { port?: number; host?: string; hosts?: readonly string[] } = {},
  ): Promise<{ url: string }> {
    await this.close()
    this.#server = await serve((request) => this.#handle(request), {
      port: options.port ?? 0,
      host: options.host ?? '127.0.0.1',
      hosts: options.hosts ?? [],
      callerIp: this.#callerIp,
    })
    this.#billing.origin = this.#server.url
    return { url: this.#server.url }
  }

  /** Stops the HTTP server and the ticket timer. */
  async close(): Promise<void> {
    this.provider.stopTickets()
    const server = this.#server
    this.#server = undefined
    await server?.close()
  }

  /** Moves the simulator's time forward. */
  advance(ms: number): Promise<void> {
    return this.clock.advance(ms)
  }

  /** Calls and pushes, oldest first, without secrets. */
  get log(): readonly LogEntry[] {
    return this.#log.entries
  }

  /** How often an API was called (`/cgi-bin/…` or without that), failures included. */
  calls(path: string): number {
    return this.#log.calls(path)
  }

  /**
   * The endpoints that were answered by their description only, each once, without `/cgi-bin/`: what they answered was an
   * example. In {@link log} such calls have `answeredBy: 'description'`.
   */
  get describedCalls(): readonly string[] {
    return this.#log.described
  }

  /**
   * Sets what an endpoint answers from now on, whether the simulator has a model of it or not. Token and parameters are
   * checked before. The answer is given as it is, with errcode 0 unless it says otherwise.
   * @param path `externalcontact/get`, or with `/cgi-bin/`
   * @param answer fields, bytes of a file, or a function of the parameters that makes either
   * @returns what takes it back; of several answers for a path the last counts
   * @throws WECOM_CONFIG when there is no such endpoint
   */
  respond(path: string, answer: Responder): ResponseHandle {
    return this.#gateway.answers.set(path, answer)
  }

  /** The installation of a suite in a corp, permanent code included. */
  installation(corpId: string, suiteId?: string): Readonly<SimInstallation> | undefined {
    return this.#world.installation(this.#world.suite(suiteId).id, this.#world.corp(corpId))
  }

  /** Withdraws tokens and tickets before their time; calls with them then fail as with unknown ones. @returns how many */
  revokeTokens(match: { kind?: TokenKind; suiteId?: string; corpId?: string } = {}): number {
    const { corpId, ...rest } = match
    return this.#world.tokens.revoke({
      ...rest,
      ...(corpId !== undefined && { corpId: this.#world.corp(corpId).corpId }),
    })
  }

  async #handle(request: WireRequest): Promise<WireResponse> {
    const url = new URL(request.url, 'http://simulator.invalid')
    const { status, headers, body } = await (url.pathname.startsWith('/cgi-bin/')
      ? this.#gateway.handle(request, url)
      : this.#pages.handle(request, url))
    // Its own time, which a test may have moved.
    return { status, headers: { date: new Date(this.clock.now()).toUTCString(), ...headers }, body }
  }
}

/** Makes an offline WeCom with the given or with fictitious credentials. */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  return new Simulator(options)
}
