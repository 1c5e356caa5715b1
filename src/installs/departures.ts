import type { Clock, Timer } from '../base/index.js'
import type { App } from './app.js'
import { askAuthInfo } from './authorisation.js'
import type { IncompleteList } from './incomplete-list.js'
import type { OwnItems } from './installation-news.js'
import type { InstallationRepository } from './repository.js'
import { type InstallationRecord, publicView } from './types.js'

const LOOK_AGAIN_MS = 60_000

export interface DeparturesOptions {
  repository: InstallationRepository
  items: OwnItems
  incomplete: IncompleteList
  clock: Clock
  forgetTokens: (suiteId: string, corpId: string) => Promise<void>
}

/** Installations that end, and what is forgotten then. */
export class Departures {
  readonly #options: DeparturesOptions
  readonly #timers = new Set<Timer>()
  #closed = false

  constructor(options: DeparturesOptions) {
    this.#options = options
  }

  /**
   * `cancel_auth`. One that arrives late must not undo a newer authorisation.
   * @param at WeCom's time of the cancellation, ms; `undefined` when the event had none
   * @returns whether an installation ended
   */
  async cancelled(suite: App, corpId: string, at: number | undefined): Promise<boolean> {
    const record = await this.#options.repository.get(suite.id, corpId)
    if (record === undefined) return false
    const older = isOlder(record, at)
    if (older === true) return false
    // WeCom's own times tell; where they do not, WeCom is asked.
    if (older === undefined && (await works(suite, record))) {
      this.#lookAgain(suite, record)
      return false
    }
    await this.#end(record, 'cancelled')
    return true
  }

  close(): void {
    this.#closed = true
    for (const timer of this.#timers) timer.cancel()
    this.#timers.clear()
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

  /** A cancellation need not have reached every machine of WeCom's when it is told. */
  #lookAgain(suite: App, { corpId, generation }: InstallationRecord): void {
    if (this.#closed) return
    const timer = this.#options.clock.timer(LOOK_AGAIN_MS, () => {
      this.#timers.delete(timer)
      const look = async () => {
        const record = await this.#options.repository.get(suite.id, corpId)
        if (record?.generation !== generation || (await works(suite, record))) return
        await this.#end(record, 'cancelled')
      }
      // What fails here is left to the next refresh.
      look().catch(() => {})
    })
    this.#timers.add(timer)
  }
}

/** Whether a cancellation is older than the authorisation; `undefined` when WeCom's times do not tell. */
function isOlder(
  { eventAt, authCodeDigest }: InstallationRecord,
  at: number | undefined,
): boolean | undefined {
  if (at === undefined || eventAt === undefined || at === eventAt) return undefined
  if (at > eventAt) return false
  // What came without an auth code was imported: its time may be that of another system's clock.
  return authCodeDigest === undefined ? undefined : true
}

async function works(suite: App, { corpId, permanentCode }: InstallationRecord): Promise<boolean> {
  return permanentCode !== undefined && (await askAuthInfo(suite, corpId, permanentCode)) !== undefined
}
