import type { Clock } from '../base/index.js'
import { type Store, storeKeys } from '../store/index.js'
import { isObject, isText } from './stored-record.js'
import type { IncompleteInstallation } from './types.js'

/** An entry with what it goes by: the corp id, or the digest of the auth code. */
interface Entry extends IncompleteInstallation {
  id: string
  authCodeDigest: string
}

const MOST_ENTRIES = 100
/** Nobody can take back a loss whose corp is unknown: after this it is forgotten. */
const UNKNOWN_LOSS_MS = 7 * 86_400_000

/** The authorisations that lack something, one short list per suite, so that looking at it is one read. */
export class IncompleteList {
  readonly #store: Store
  readonly #clock: Clock

  constructor(store: Store, clock: Clock) {
    this.#store = store
    this.#clock = clock
  }

  async list(suiteId: string): Promise<Entry[]> {
    return this.#live(await this.#store.get(storeKeys.incomplete(suiteId)), suiteId)
  }

  /** Adds an entry in place of one of the same corp or code. */
  async add(entry: Omit<Entry, 'noticedAt' | 'id'>): Promise<void> {
    const id = entry.corpId ?? entry.authCodeDigest
    const added = { ...entry, id, noticedAt: this.#clock.now() }
    await this.#change(entry.suiteId, (entries) =>
      [...entries.filter((other) => other.id !== id), added].slice(-MOST_ENTRIES),
    )
  }

  /** @param ids corp ids or digests of auth codes */
  async remove(suiteId: string, ...ids: readonly string[]): Promise<void> {
    await this.#change(suiteId, (entries) =>
      entries.filter(({ id, authCodeDigest }) => !ids.includes(id) && !ids.includes(authCodeDigest)),
    )
  }

  async #change(suiteId: string, change: (entries: Entry[]) => Entry[]): Promise<void> {
    const key = storeKeys.incomplete(suiteId)
    for (;;) {
      const raw = (await this.#store.get(key)) ?? undefined
      const before = this.#live(raw, suiteId)
      const after = change(before)
      if (raw === undefined && after.length === 0) return
      const next = after.length === 0 ? undefined : JSON.stringify(after)
      if (next === raw || (await this.#store.swap(key, raw, next))) return
    }
  }

  #live(raw: string | null | undefined, suiteId: string): Entry[] {
    const now = this.#clock.now()
    return parse(raw).filter(
      (entry) =>
        entry.suiteId === suiteId &&
        (entry.corpId !== undefined ||
          entry.reason === 'corpUnknown' ||
          Math.abs(now - entry.noticedAt) < UNKNOWN_LOSS_MS),
    )
  }
}

/** What people are shown of an entry. */
export function shownEntry({ id, authCodeDigest, ...shown }: Entry): IncompleteInstallation {
  return shown
}

function parse(raw: string | null | undefined): Entry[] {
  if (typeof raw !== 'string') return []
  try {
    const value: unknown = JSON.parse(raw)
    return Array.isArray(value) ? value.filter(isEntry) : []
  } catch {
    return []
  }
}

function isEntry(value: unknown): value is Entry {
  if (!isObject(value) || !isText(value.id) || !isText(value.suiteId)) return false
  const known = value.reason === 'codeMissing' || value.reason === 'corpUnknown'
  return known && typeof value.noticedAt === 'number' && isText(value.authCodeDigest)
}
