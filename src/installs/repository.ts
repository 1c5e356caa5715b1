import { readJson, type Store, storeKeys } from '../store/index.js'
import type { InstallationRecord } from './types.js'

/** The stored installations. Every change is one atomic swap, so that no two writers undo each other. */
export class InstallationRepository {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  get(suiteId: string, corpId: string): Promise<InstallationRecord | undefined> {
    return readJson<InstallationRecord>(this.#store, storeKeys.installation(suiteId, corpId))
  }

  /**
   * Replaces a record by what `change` makes of it (`undefined`: leave it alone).
   * @returns the record before and after, or `undefined` when it was left alone
   */
  async update(
    suiteId: string,
    corpId: string,
    change: (before: InstallationRecord | undefined) => InstallationRecord | undefined,
  ): Promise<{ before: InstallationRecord | undefined; after: InstallationRecord } | undefined> {
    const key = storeKeys.installation(suiteId, corpId)
    for (;;) {
      const raw = await this.#store.get(key)
      const before = raw === undefined ? undefined : (JSON.parse(raw) as InstallationRecord)
      const after = change(before)
      if (after === undefined) return undefined
      if (await this.#store.swap(key, raw, JSON.stringify(after))) return { before, after }
    }
  }

  /** Removes a record unless `keep` says otherwise. */
  async remove(
    suiteId: string,
    corpId: string,
    keep: (record: InstallationRecord) => boolean,
  ): Promise<InstallationRecord | undefined> {
    const key = storeKeys.installation(suiteId, corpId)
    for (;;) {
      const raw = await this.#store.get(key)
      if (raw === undefined) return undefined
      const record = JSON.parse(raw) as InstallationRecord
      if (keep(record)) return undefined
      if (await this.#store.swap(key, raw, undefined)) return record
    }
  }

  async *iterate(suiteId: string): AsyncGenerator<InstallationRecord> {
    for await (const key of this.#store.keys(storeKeys.installationPrefix(suiteId))) {
      const record = await readJson<InstallationRecord>(this.#store, key)
      if (record !== undefined) yield record
    }
  }

  async count(suiteId: string): Promise<number> {
    let count = 0
    for await (const _ of this.#store.keys(storeKeys.installationPrefix(suiteId))) count++
    return count
  }
}
