import { type Clock, randomHex } from '../base/index.js'
import type { Authorisations } from './authorisation.js'
import type { IncompleteList } from './incomplete-list.js'
import { KIND, type OwnItems } from './installation-news.js'
import type { AuthorisationFacts } from './permanent-code.js'
import type { InstallationRepository } from './repository.js'
import type { SuiteAccess } from './suite-access.js'
import type { IncompleteInstallation, InstallationRecord } from './types.js'

export interface LostCodesOptions {
  repository: InstallationRepository
  authorisations: Authorisations
  incomplete: IncompleteList
  items: OwnItems
  clock: Clock
}

/** Authorisations whose permanent code was given and lost. A state of its own, until the customer authorises again. */
export class LostCodes {
  readonly #options: LostCodesOptions

  constructor(options: LostCodesOptions) {
    this.#options = options
  }

  /**
   * An auth code that was a good one brings nothing.
   * @returns the installation, when the corp has one that works: then nothing is missing
   */
  async note(
    suite: SuiteAccess,
    authCodeDigest: string,
    facts: AuthorisationFacts,
  ): Promise<InstallationRecord | undefined> {
    const { corpId, state, eventAt } = facts
    if (corpId !== undefined) {
      const working = await this.#working(suite, corpId)
      if (working !== undefined) return working
    }
    const { incomplete, items } = this.#options
    const loss: Omit<IncompleteInstallation, 'noticedAt'> = {
      reason: 'codeMissing',
      suiteId: suite.id,
      ...(corpId !== undefined && { corpId }),
      ...(state !== undefined && { state }),
      ...(eventAt !== undefined && { authorizedAt: eventAt }),
    }
    await incomplete.add({ ...loss, authCodeDigest })
    if (corpId !== undefined) await this.#keep(suite, corpId, authCodeDigest, facts)
    const noticedAt = this.#options.clock.now()
    const id = `${suite.id}:${authCodeDigest.slice(0, 32)}`
    await items.put(
      KIND.loss,
      id,
      { suiteId: suite.id, ...(corpId !== undefined && { corpId }) },
      { ...loss, noticedAt },
    )
    return undefined
  }

  async #working(suite: SuiteAccess, corpId: string): Promise<InstallationRecord | undefined> {
    const record = await this.#options.authorisations.readIfInstalled(suite, corpId)
    return record?.status === 'active' ? record : undefined
  }

  /** A record of the corp without a code, in the place of one whose code is dead. */
  async #keep(
    suite: SuiteAccess,
    corpId: string,
    authCodeDigest: string,
    { eventAt, state }: AuthorisationFacts,
  ): Promise<void> {
    const now = this.#options.clock.now()
    await this.#options.repository.update(suite.id, corpId, (before) => {
      if (before?.status === 'active') return undefined
      const { permanentCode, ...kept } = before ?? { suiteId: suite.id, corpId, kind: suite.kind }
      return {
        ...kept,
        status: 'codeMissing',
        authorizedAt: eventAt ?? now,
        updatedAt: now,
        generation: randomHex(12),
        authCodeDigest,
        ...(eventAt !== undefined && { eventAt }),
        ...(state !== undefined && { state }),
      }
    })
  }
}
