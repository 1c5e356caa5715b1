import { isLive } from '../expiry.js'

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

export interface Entry {
  value: string
  expiresAt: number | undefined
  /** The id of the record that wrote it. */
  version: string
  /** Bytes of its line in the log. */
  size: number
}

/** What a log says so far. Depends on nothing but the log, so that every process arrives at the same. */
export class Contents {
  readonly #entries = new Map<string, Entry>()

  /** Replays a write. Returns whether it took effect. */
  apply({ op, key, value, expiresAt, id, ifVersion }: WriteRecord, size: number): boolean {
    if (ifVersion !== undefined && ifVersion !== this.version(key)) return false
    if (op === 'delete' || value === undefined) this.#entries.delete(key)
    else this.#entries.set(key, { value, expiresAt, version: id, size })
    return true
  }

  /** The version of a key, expired or not; `null` when it is absent. */
  version(key: string): string | null {
    return this.#entries.get(key)?.version ?? null
  }

  value(key: string, now: number): string | undefined {
    const entry = this.#entries.get(key)
    return entry !== undefined && isLive(entry, now) ? entry.value : undefined
  }

  *live(now: number): Generator<[key: string, entry: Entry]> {
    for (const pair of this.#entries) {
      if (isLive(pair[1], now)) yield pair
    }
  }

  liveBytes(now: number): number {
    let bytes = 0
    for (const [, { size }] of this.live(now)) bytes += size
    return bytes
  }
}
