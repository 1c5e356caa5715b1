import { isLive } from '../expiry.js'
import { recordDamaged } from './failure.js'
import { type Damage, markOf } from './line.js'
import { type Entry, RecordTable } from './record-table.js'

/** A write in the log. It takes effect only if the key is then at `ifVersion` (null: absent; left out: in any case). */
export interface WriteRecord {
  op: 'set' | 'delete'
  key: string
  value?: string
  expiresAt?: number
  /** Unique; the version of the key from here on. */
  id: string
  ifVersion?: string | null
}

/** Of a key whose last record cannot be read. */
const UNKNOWN = '?'

/**
 * What a log says so far. Depends on nothing but the log, so that every process arrives at the same.
 *
 * A record that cannot be read makes its key doubtful: what stood there before may be out of date, so it is not
 * given out. The doubt ends with the next record that was written by somebody who knew better, or in any case.
 */
export class Contents {
  readonly #table = new RecordTable()
  /** By mark of the key: until when the record that cannot be read may have lived. */
  readonly #doubts = new Map<string, number>()
  #unreadable = 0
  #damages = 0

  /** Replays a write. Returns whether it took effect. */
  apply({ op, key, value, expiresAt, id, ifVersion }: WriteRecord, size: number): boolean {
    const mark = this.#doubtful(key)
    if (ifVersion !== undefined) {
      const isCurrent = ifVersion === (this.#table.version(key) ?? null)
      // In doubt, what goes by the version before the damage came too late, and all else knew the one after it.
      if (mark === undefined ? !isCurrent : isCurrent) return false
    }
    if (mark !== undefined) this.#doubts.delete(mark)
    if (op === 'delete' || value === undefined) this.#table.delete(key)
    else this.#table.set(key, { value, expiresAt, version: id, size })
    return true
  }

  /** Something that cannot be read stands here. */
  applyDamage({ marks, expiresAt = Number.POSITIVE_INFINITY }: Damage): void {
    this.#damages++
    if (marks.length === 0) this.#unreadable++
    for (const mark of marks) this.#doubts.set(mark, Math.max(expiresAt, this.#doubts.get(mark) ?? 0))
  }

  /** The version of a key, expired or not; `null` when it is absent. */
  version(key: string): string | null {
    if (this.#doubtful(key) !== undefined) return UNKNOWN
    return this.#table.version(key) ?? null
  }

  /** @throws `WECOM_STORE` when the last record of the key cannot be read */
  value(key: string, now: number): string | undefined {
    if (this.isUnreadable(key, now)) throw recordDamaged(key)
    if (this.isDoubtful(key)) return undefined
    const entry = this.#table.get(key)
    return entry !== undefined && isLive(entry, now) ? entry.value : undefined
  }

  /** What the log says of a key, expired or not, and in doubt or not. */
  entry(key: string): Entry | undefined {
    return this.#table.get(key)
  }

  /** Whether the last record of the key cannot be read. */
  isDoubtful(key: string): boolean {
    return this.#doubtful(key) !== undefined
  }

  /** Whether it would still count at `now`. */
  isUnreadable(key: string, now: number): boolean {
    return this.isDoubtful(key) && !this.#isOver(key, now)
  }

  *live(now: number): Generator<[key: string, entry: Entry]> {
    for (const pair of this.#table) {
      if (isLive(pair[1], now) && !this.#isOver(pair[0], now)) yield pair
    }
  }

  *liveKeys(now: number): Generator<string> {
    for (const key of this.#table.liveKeys(now)) {
      if (!this.#isOver(key, now)) yield key
    }
  }

  liveBytes(now: number): number {
    return this.#table.liveSize(now)
  }

  /** The doubts there are at `now`. */
  *doubts(now: number): Generator<[mark: string, until: number]> {
    for (const pair of this.#doubts) if (now < pair[1]) yield pair
  }

  /** How much damage was found, whether it matters any more or not. */
  get damages(): number {
    return this.#damages
  }

  /** Keys of which the last record cannot be read, as far as their names are known, and the number of others. */
  damage(now: number): { keys: string[]; unnamed: number } {
    const marks = new Set([...this.doubts(now)].map(([mark]) => mark))
    if (marks.size === 0) return { keys: [], unnamed: this.#unreadable }
    const keys = [...this.liveKeys(now)].filter((key) => marks.has(markOf(key)))
    return { keys, unnamed: this.#unreadable + Math.max(0, marks.size - keys.length) }
  }

  /** Whether what made the key doubtful is over: what was there before it is then over as well. */
  #isOver(key: string, now: number): boolean {
    const mark = this.#doubtful(key)
    return mark !== undefined && now >= (this.#doubts.get(mark) ?? 0)
  }

  /** The mark of the key, if its last record cannot be read. */
  #doubtful(key: string): string | undefined {
    if (this.#doubts.size === 0) return undefined
    const mark = markOf(key)
    return this.#doubts.has(mark) ? mark : undefined
  }
}
