import { askAuthInfo } from './authorisation.js'
import type { IncompleteList } from './incomplete-list.js'
import type { OwnItems } from './installation-news.js'
import type { InstallationRepository } from './repository.js'
import type { SuiteAccess } from './suite-access.js'
import { type InstallationRecord, publicView } from './types.js'

export interface DeparturesOptions {
  repository: InstallationRepository
  items: OwnItems
  incomplete: IncompleteList
  forgetTokens: (suiteId: string, corpId: string) => Promise<void>
}

/** Installations that end, and what is forgotten then. */
export class Departures {
  readonly #options: DeparturesOptions

  constructor(options: DeparturesOptions) {
    this.#options = options
  }

  /**
   * `cancel_auth`. One that arrives late must not undo a newer authorisation.
   * @param at WeCom's time of the cancellation, ms; `undefined` when the event had none
   * @returns whether an installation ended
   */
  async cancelled(suite: SuiteAccess, corpId: string, at: number | undefined): Promise<boolean> {
    const record = await this.#options.repository.get(suite.id, corpId)
    if (record === undefined || !(await isOver(suite, record, at))) return false
    await this.#end(record, 'cancelled')
    return true
  }

  /** The application's own decision. */
  async removed(suiteId: string, corpId: string): Promise<boolean> {
    const record = await this.#options.repository.get(suiteId, corpId)
    if (record === undefined) return false
    await this.#end(record, 'removed')
    return true
  }

  /** Forgets the permanent code and everything got with it, unless another authorisation came since. */
  async drop(suiteId: string, corpId: string, generation: string): Promise<void> {
    const { repository, incomplete, forgetTokens } = this.#options
    const record = await repository.remove(suiteId, corpId, (stored) => stored.generation !== generation)
    if (record?.status === 'codeMissing') await incomplete.remove(suiteId, corpId)
    if (record !== undefined || (await repository.get(suiteId, corpId)) === undefined)
      await forgetTokens(suiteId, corpId)
  }

  async #end(record: InstallationRecord, change: 'cancelled' | 'removed'): Promise<void> {
    const { suiteId, corpId, generation } = record
    await this.#options.items.tell('removed', change, { installation: publicView(record), generation })
    await this.drop(suiteId, corpId, generation)
  }
}

/** Whether a cancellation means this authorisation. WeCom's own times tell; where they do not, WeCom is asked. */
async function isOver(
  suite: SuiteAccess,
  { corpId, permanentCode, eventAt }: InstallationRecord,
  at: number | undefined,
): Promise<boolean> {
  const told = at !== undefined && eventAt !== undefined
  if (told && at !== eventAt) return at > eventAt
  if (permanentCode === undefined) return true
  return (await askAuthInfo(suite, corpId, permanentCode)) === undefined
}
