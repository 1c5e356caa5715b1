import type { Clock } from '../base/index.js'
import { installedOver } from './answered-record.js'
import type { App } from './app.js'
import { type Authorisations, askAuthInfo } from './authorisation.js'
import type { EntitlementNews } from './entitlement-news.js'
import type { CodeArrival } from './exchange.js'
import type { IncompleteList } from './incomplete-list.js'
import type { OwnItems } from './installation-news.js'
import type { AuthorisationFacts } from './permanent-code.js'
import type { InstallationRepository } from './repository.js'
import { type InstallationRecord, publicView } from './types.js'

export interface ArrivalsOptions {
  repository: InstallationRepository
  authorisations: Authorisations
  news: EntitlementNews
  items: OwnItems
  incomplete: IncompleteList
  clock: Clock
  forgetTokens: (suiteId: string, corpId: string) => Promise<void>
}

/** Permanent codes that came: stored in the place of older ones, and told. */
export class Arrivals {
  readonly #options: ArrivalsOptions

  constructor(options: ArrivalsOptions) {
    this.#options = options
  }

  /** @param arrival a code that waited may have been followed by another */
  async take(suite: App, record: InstallationRecord, reset: boolean, arrival: CodeArrival): Promise<void> {
    const { repository, authorisations, items, incomplete, forgetTokens } = this.#options
    const { suiteId, corpId, generation } = record
    if (arrival === 'resumed' && !(await this.#isNewest(suite, record))) return
    const written = await repository.update(suiteId, corpId, (before) => this.#over(before, record, reset))
    if (written !== undefined) {
      await forgetTokens(suiteId, corpId)
      if (written.before?.status === 'codeMissing') await incomplete.remove(suiteId, corpId)
    }
    const current = written?.after ?? (await repository.get(suiteId, corpId))
    if (arrival !== 'fresh') await incomplete.remove(suiteId, record.authCodeDigest ?? corpId)
    if (current?.generation !== generation) return
    // What get_auth_info adds can wait: it is asked again before the listeners are told.
    const full = await authorisations.read(suite, corpId).catch(() => current)
    const view = { installation: publicView(full), generation }
    await items.tell(reset ? 'changed' : 'installed', current.arrival ?? 'installed', view)
  }

  /** Adds to an installation what a second messenger of the same code knows. */
  async supplement(
    current: InstallationRecord,
    authCodeDigest: string,
    { eventAt, state }: AuthorisationFacts,
  ): Promise<InstallationRecord> {
    const lacks = (record: InstallationRecord | undefined) =>
      record?.authCodeDigest === authCodeDigest &&
      ((eventAt !== undefined && record.eventAt === undefined) ||
        (state !== undefined && record.state === undefined))
    if (!lacks(current)) return current
    const { suiteId, corpId } = current
    const written = await this.#options.repository.update(suiteId, corpId, (before) => {
      if (before === undefined || !lacks(before)) return undefined
      const time =
        eventAt === undefined || before.eventAt !== undefined ? {} : { eventAt, authorizedAt: eventAt }
      return { ...before, ...time, ...(state !== undefined && before.state === undefined && { state }) }
    })
    return written?.after ?? current
  }

  #over(
    before: InstallationRecord | undefined,
    record: InstallationRecord,
    reset: boolean,
  ): InstallationRecord | undefined {
    if (before?.generation === record.generation) return undefined
    const again = before !== undefined && before.status !== 'codeMissing'
    const arrival = reset ? 'reset' : again ? 'reinstalled' : 'installed'
    const { news, clock } = this.#options
    // A reset gives the same authorisation another code: it still came through the same link.
    const state = reset ? before?.state : undefined
    const kept = state === undefined ? {} : { state }
    return news.note({ ...kept, ...installedOver(before, record), arrival }, clock.now())
  }

  /** Whether a code that was exchanged earlier is still the corp's last one. By WeCom's times, or by asking WeCom. */
  async #isNewest(suite: App, record: InstallationRecord): Promise<boolean> {
    const { suiteId, corpId, permanentCode = '' } = record
    const stored = await this.#options.repository.get(suiteId, corpId)
    if (stored?.permanentCode === undefined || stored.generation === record.generation) return true
    const [mine, theirs] = [record.eventAt, stored.eventAt]
    if (mine !== undefined && theirs !== undefined && mine !== theirs) return mine > theirs
    if ((await askAuthInfo(suite, corpId, permanentCode)) !== undefined) return true
    // Only a code that works may keep one out that was given for good.
    return (await askAuthInfo(suite, corpId, stored.permanentCode)) === undefined
  }
}
