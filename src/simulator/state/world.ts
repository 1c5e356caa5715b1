import type { Clock } from '../../base/index.js'
import { WeComError } from '../../errors/index.js'
import { newId } from '../ids.js'
import { type AuthGrant, CodeVault } from './codes.js'
import { TagShelf } from './contacts/tags.js'
import { SignIns } from './login/sign-ins.js'
import { MediaShelf } from './media.js'
import { Registrations } from './registrations.js'
import { type TokenOwner, TokenVault } from './tokens.js'
import type {
  InboxMessage,
  SimCorp,
  SimInstallation,
  SimPromotionTemplate,
  SimProvider,
  SimScope,
  SimSuite,
} from './types.js'

const FIRST_AGENT_ID = 1_000_002
const SENSITIVE = ['avatar', 'gender', 'qr_code']
const SENSITIVE_FOR_CUSTOM = [...SENSITIVE, 'mobile', 'email', 'biz_mail', 'address']

/** Everything the simulated WeCom knows. */
export class World {
  readonly clock: Clock
  readonly provider: SimProvider
  readonly suites: SimSuite[]
  readonly corps: SimCorp[]
  readonly tokens: TokenVault
  readonly codes: CodeVault
  readonly signIns: SignIns
  readonly registrations: Registrations
  readonly promotionTemplates: readonly SimPromotionTemplate[]
  readonly media: MediaShelf
  readonly tags = new TagShelf()
  /** Who sent which message, by msgid. */
  readonly sent = new Map<string, TokenOwner & { at: number }>()
  /** What the QR codes given out stand for, by URL. */
  readonly qrCodes = new Map<string, { suiteIds: string[]; state?: string }>()
  readonly #installations = new Map<string, SimInstallation>()
  readonly #firstInstalls = new Map<string, number>()
  /** Told about every installation that is made. */
  readonly installWatchers = new Set<(installation: SimInstallation) => void>()
  readonly #agentIds = new Map<string, number>()
  readonly #inboxes = new Map<string, InboxMessage[]>()

  constructor(
    clock: Clock,
    provider: SimProvider,
    suites: SimSuite[],
    corps: SimCorp[],
    promotionTemplates: readonly SimPromotionTemplate[],
  ) {
    this.clock = clock
    this.provider = provider
    this.suites = suites
    this.corps = corps
    this.promotionTemplates = promotionTemplates
    this.tokens = new TokenVault(clock)
    this.codes = new CodeVault(clock)
    this.signIns = new SignIns(clock)
    this.registrations = new Registrations(clock)
    this.media = new MediaShelf(clock)
  }

  findSuite(id: unknown): SimSuite | undefined {
    return this.suites.find((suite) => suite.id === id)
  }

  /** The suite of that id, or the only one beside those for web login. @throws WECOM_CONFIG */
  suite(id?: string): SimSuite {
    const apps = this.suites.filter((suite) => suite.kind !== 'login')
    const found = id === undefined && apps.length === 1 ? apps[0] : this.findSuite(id)
    if (found === undefined)
      throw new WeComError('WECOM_CONFIG', `The simulator has no suite ${id ?? '(none given)'}`)
    return found
  }

  /** The corp of that id in either form. @throws WECOM_CONFIG */
  corp(id: string): SimCorp {
    const found = this.corps.find((corp) => corp.openCorpId === id || corp.corpId === id)
    if (found === undefined) throw new WeComError('WECOM_CONFIG', `The simulator has no corp ${id}`)
    return found
  }

  /** The corp that the provider knows by this id: a ciphertext is compared byte by byte, a plain id is not. */
  corpOnWire(id: unknown): SimCorp | undefined {
    if (typeof id !== 'string') return undefined
    return this.corps.find((corp) =>
      corp.openCorpId === undefined ? corp.corpId.toLowerCase() === id.toLowerCase() : corp.openCorpId === id,
    )
  }

  installation(suiteId: string, corp: SimCorp): SimInstallation | undefined {
    return this.#installations.get(`${suiteId}|${corp.corpId}`)
  }

  installationsOf(corp: SimCorp): SimInstallation[] {
    return [...this.#installations.values()].filter((one) => one.corp === corp)
  }

  /** The custom apps of a corp, all or that of one agent. */
  customSuitesIn(corp: SimCorp, agentId?: string): SimSuite[] {
    return this.installationsOf(corp)
      .filter((one) => agentId === undefined || String(one.agentId) === agentId)
      .map((one) => this.suite(one.suiteId))
      .filter((suite) => suite.kind === 'custom')
  }

  /** The administrator said yes: the app is in the corp, without a permanent code yet when it is new. */
  authorise(grant: AuthGrant): SimInstallation {
    const corp = this.corp(grant.corpId)
    const key = `${grant.suiteId}|${corp.corpId}`
    const scope = fullScope(grant.scope, this.suite(grant.suiteId))
    const existing = this.#installations.get(key)
    if (existing !== undefined) {
      existing.scope = scope
      existing.authMode = grant.authMode
      return existing
    }
    const agentId = this.#agentIds.get(corp.corpId) ?? FIRST_AGENT_ID
    this.#agentIds.set(corp.corpId, agentId + 1)
    const firstInstalledAt = this.#firstInstalls.get(key) ?? this.clock.now()
    this.#firstInstalls.set(key, firstInstalledAt)
    const created: SimInstallation = {
      suiteId: grant.suiteId,
      corp,
      agentId,
      authMode: grant.authMode,
      scope,
      firstInstalledAt,
    }
    this.#installations.set(key, created)
    for (const watch of this.installWatchers) watch(created)
    return created
  }

  /** Gives the installation a new permanent code; the one before stops working. */
  renewPermanentCode(installation: SimInstallation): string {
    installation.permanentCode = newId.permanentCode()
    return installation.permanentCode
  }

  /** Removes an installation with its tokens and codes. */
  cancel(installation: SimInstallation): void {
    const { suiteId, corp } = installation
    this.#installations.delete(`${suiteId}|${corp.corpId}`)
    this.tokens.revoke({ suiteId, corpId: corp.corpId })
    this.codes.dropAuth(suiteId, corp.corpId)
  }

  inbox(corp: SimCorp, userId: string): InboxMessage[] {
    const key = `${corp.corpId}|${userId.toLowerCase()}`
    let messages = this.#inboxes.get(key)
    if (messages === undefined) {
      messages = []
      this.#inboxes.set(key, messages)
    }
    return messages
  }
}

/** The id under which the provider knows the corp. */
export function visibleCorpId(corp: SimCorp): string {
  return corp.openCorpId ?? corp.corpId
}

function fullScope(scope: SimScope | undefined, suite: SimSuite): Required<SimScope> {
  return {
    level: scope?.level ?? 1,
    allowUser: scope?.allowUser ?? [],
    allowParty: scope?.allowParty ?? (scope?.allowUser === undefined ? [1] : []),
    grants: scope?.grants ?? (suite.kind === 'custom' ? ['name'] : []),
    sensitiveFields: scope?.sensitiveFields ?? (suite.kind === 'custom' ? SENSITIVE_FOR_CUSTOM : SENSITIVE),
  }
}
