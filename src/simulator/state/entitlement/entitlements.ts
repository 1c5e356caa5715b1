import type { PushResult } from '../../push/types.js'
import type { Announcer } from '../announcer.js'
import { DAY_MS, seconds } from '../calendar.js'
import { DirectoryView } from '../contacts/directory.js'
import { Refusal } from '../refusal.js'
import { Schedule } from '../schedule.js'
import type { SimCorp, SimEdition, SimInstallation, SimSuite } from '../types.js'
import { visibleCorpId, type World } from '../world.js'
import {
  APP_STATUS,
  type Entitlement,
  entitlementAt,
  type Holding,
  nextChange,
  OVER_LIMIT_GRACE_MS,
  type Period,
} from './entitlement.js'

const TRIAL_AT_MOST_DAYS = 60

interface Kept extends Holding {
  /** What the last change_editon, or the installation, told. */
  told: string
}

/** What every corp has of every app: trials, purchases, and `change_editon` whenever that changes. */
export class Entitlements {
  readonly #world: World
  readonly #announcer: Announcer
  readonly #kept = new Map<string, Kept>()
  readonly #schedule: Schedule<Kept>

  constructor(world: World, announcer: Announcer) {
    this.#world = world
    this.#announcer = announcer
    this.#schedule = new Schedule(world.clock)
    world.installWatchers.add((installation) => this.#installed(installation))
  }

  /** What the corp may use now; undefined when the app sells nothing and the corp bought nothing. */
  now(suite: SimSuite, corp: SimCorp): Entitlement | undefined {
    const kept = this.#find(suite, corp)
    return kept === undefined ? undefined : entitlementAt(kept, this.#world.clock.now())
  }

  /** The item of `edition_info`; reading it counts the seats in use. */
  agent(installation: SimInstallation): Record<string, unknown> | undefined {
    const kept = this.#find(this.#world.suite(installation.suiteId), installation.corp)
    if (kept === undefined) return undefined
    const now = this.#world.clock.now()
    const has = entitlementAt(kept, now)
    return {
      agentid: installation.agentId,
      edition_id: has.edition.editionId,
      edition_name: has.edition.name,
      app_status: has.status === APP_STATUS.paid ? this.#countSeats(kept, has, installation) : has.status,
      user_limit: has.edition.fixedTotal ? 0 : has.seats,
      expired_time: has.until === undefined ? 0 : seconds(has.until),
      is_virtual_version: has.edition.virtual ?? false,
      is_shared_from_other_corp: false,
    }
  }

  /** Adds what a paid order gives. */
  add(suite: SimSuite, corp: SimCorp, period: Period): Promise<PushResult[]> {
    const kept = this.#find(suite, corp) ?? this.#keep(suite, corp, { edition: period.edition })
    kept.periods.push(period)
    return this.#changed(suite, corp, kept)
  }

  /** Takes back what a refunded order gave. */
  async remove(suite: SimSuite, corp: SimCorp, orderid: string): Promise<PushResult[]> {
    const kept = this.#find(suite, corp)
    if (kept === undefined) return []
    kept.periods = kept.periods.filter((one) => one.orderid !== orderid)
    return this.#changed(suite, corp, kept)
  }

  /** Extends a trial. @returns its new end, ms @throws Refusal */
  prolongTrial(suite: SimSuite, corp: SimCorp, days: number): number {
    const kept = this.#find(suite, corp)
    if (kept === undefined) throw new Refusal(84113)
    const now = this.#world.clock.now()
    const { status, until } = entitlementAt(kept, now)
    if (until === undefined || (status !== APP_STATUS.trial && status !== APP_STATUS.trialExpired)) {
      throw new Refusal(90314, 'the app is not on a limited trial')
    }
    if (kept.trialDays + days > TRIAL_AT_MOST_DAYS) throw new Refusal(90352)
    kept.trialDays += days
    kept.trialUntil = Math.max(now, until) + days * DAY_MS
    void this.#changed(suite, corp, kept)
    return kept.trialUntil
  }

  #countSeats(kept: Kept, has: Entitlement, installation: SimInstallation): number {
    const suite = this.#world.suite(installation.suiteId)
    const used = new DirectoryView(installation, suite.kind === 'custom').allMembers().length
    const now = this.#world.clock.now()
    if (has.edition.fixedTotal || used <= has.seats) {
      delete kept.overSince
      return APP_STATUS.paid
    }
    kept.overSince ??= now
    return now - kept.overSince < OVER_LIMIT_GRACE_MS ? APP_STATUS.overLimit : APP_STATUS.overLimitTooLong
  }

  #installed(installation: SimInstallation): void {
    const { corp } = installation
    const suite = this.#world.suite(installation.suiteId)
    const existing = this.#find(suite, corp)
    const edition = tried(suite)
    if (existing !== undefined || edition === undefined) return
    const { trialDays = 0 } = edition
    const from = installation.firstInstalledAt
    const kept = this.#keep(suite, corp, {
      edition,
      ...(trialDays === 'unlimited' && { trialUntil: Number.POSITIVE_INFINITY }),
      ...(typeof trialDays === 'number' && trialDays > 0 && { trialUntil: from + trialDays * DAY_MS }),
      trialDays: typeof trialDays === 'number' ? trialDays : 0,
    })
    kept.told = this.#summary(kept)
    this.#arm(suite, corp, kept)
  }

  #find(suite: SimSuite, corp: SimCorp): Kept | undefined {
    return this.#kept.get(`${suite.id}|${corp.corpId}`)
  }

  #keep(suite: SimSuite, corp: SimCorp, holding: Partial<Holding> & { edition: SimEdition }): Kept {
    const kept: Kept = { trialDays: 0, periods: [], told: '', ...holding }
    this.#kept.set(`${suite.id}|${corp.corpId}`, kept)
    return kept
  }

  async #changed(suite: SimSuite, corp: SimCorp, kept: Kept): Promise<PushResult[]> {
    this.#arm(suite, corp, kept)
    const summary = this.#summary(kept)
    if (summary === kept.told) return []
    kept.told = summary
    if (this.#world.installation(suite.id, corp) === undefined) return []
    const fields = { InfoType: 'change_editon', PaidCorpId: visibleCorpId(corp) }
    return [await this.#announcer.toSuite(suite.id, fields)]
  }

  #summary(kept: Kept): string {
    const { status, edition, seats, until } = entitlementAt(kept, this.#world.clock.now())
    return [status, edition.editionId, seats, until].join('|')
  }

  #arm(suite: SimSuite, corp: SimCorp, kept: Kept): void {
    const at = nextChange(kept, this.#world.clock.now())
    if (at === undefined) this.#schedule.cancel(kept)
    else this.#schedule.set(kept, at, () => this.#changed(suite, corp, kept))
  }
}

/** The edition that is on trial after installation, or the first one. */
function tried(suite: SimSuite): SimEdition | undefined {
  const alive = suite.editions?.filter((one) => !one.deleted) ?? []
  return alive.find((one) => one.trialDays !== undefined && one.trialDays !== 0) ?? alive[0]
}
