import type { Logger } from '../base/index.js'
import { type Store, storeKeys } from '../store/index.js'
import { codeMissing } from './code-missing.js'
import { readRecord } from './stored-record.js'
import type { InstallationRecord } from './types.js'

/** What it takes to call WeCom for a corp. */
export interface InstalledCode {
  permanentCode: string
  /** Another one with every permanent code: what was got with an older one is not to be stored any more. */
  generation: string
}

const MOST_SAID = 1_000

/** The stored installations. Every change is one atomic swap, so that no two writers undo each other. */
export class InstallationRepository {
  readonly #store: Store
  readonly #logger: Logger
  readonly #said = new Set<string>()

  constructor(store: Store, logger: Logger) {
    this.#store = store
    this.#logger = logger
  }

  /** The record; one that cannot be read counts as absent, and is reported once. */
  async get(suiteId: string, corpId: string): Promise<InstallationRecord | undefined> {
    const key = storeKeys.installation(suiteId, corpId)
    return this.#read(key, await this.#store.get(key))
  }

  /** The permanent code in force. @throws WECOM_NOT_INSTALLED (`code_missing`) when it was lost */
  async installed(suiteId: string, corpId: string): Promise<InstalledCode | undefined> {
    const record = await this.get(suiteId, corpId)
    if (record === undefined) return undefined
    const { permanentCode, generation } = record
    if (permanentCode === undefined) throw codeMissing(suiteId, corpId)
    return { permanentCode, generation }
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
      const raw = (await this.#store.get(key)) ?? undefined
      const before = this.#read(key, raw)
      const after = change(before)
      if (after === undefined) return undefined
      if (await this.#store.swap(key, raw, JSON.stringify(after))) return { before, after }
    }
  }

  /** Removes a record unless `keep` says otherwise. Resolves to the record that was removed. */
  async remove(
    suiteId: string,
    corpId: string,
    keep: (record: InstallationRecord) => boolean,
  ): Promise<InstallationRecord | undefined> {
    const key = storeKeys.installation(suiteId, corpId)
    for (;;) {
      const raw = await this.#store.get(key)
      const record = this.#read(key, raw)
      if (raw === undefined || record === undefined || keep(record)) return undefined
      if (await this.#store.swap(key, raw, undefined)) return record
    }
  }

  async *iterate(suiteId: string): AsyncGenerator<InstallationRecord> {
    for await (const key of this.#store.keys(storeKeys.installationPrefix(suiteId))) {
      const record = this.#read(key, await this.#store.get(key))
      if (record !== undefined) yield record
    }
  }

  #read(key: string, raw: string | undefined): InstallationRecord | undefined {
    const record = readRecord(raw)
    if (record === undefined && typeof raw === 'string') this.#say(key)
    return record
  }

  #say(key: string): void {
    if (this.#said.has(key) || this.#said.size >= MOST_SAID) return
    this.#said.add(key)
    this.#logger.error('a stored installation cannot be read and counts as absent', { key })
  }
}
