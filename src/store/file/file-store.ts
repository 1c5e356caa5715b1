import { resolve } from 'node:path'
import { type Clock, type Logger, silentLogger, systemClock } from '../../base/index.js'
import { problemOf } from '../check.js'
import type { Store, StoreCheck, WriteOptions } from '../contract.js'
import { expiryOf } from '../expiry.js'
import { storeClosed } from './failure.js'
import { Journal } from './journal.js'
import { LogDirectory } from './log-directory.js'
import type { Change } from './plan.js'
import { Writer } from './writer.js'

/** Options of {@link FileStore}. */
export interface FileStoreOptions {
  /** Default: the machine's clock. */
  clock?: Clock
  /** Whether a write waits until the disk has it. Without, a power failure may cost the last seconds. Default true. */
  fsync?: boolean
  /** The size of the log, in bytes, below which it is never compacted. Default 64 KiB. */
  compactAboveBytes?: number
  /** Hears, once each, of records that cannot be read and of compactions that fail. Default: nobody. */
  logger?: Logger
}

/**
 * A directory on a local disk, for all processes of one machine: atomic between them, and no write that was
 * acknowledged is lost to `kill -9` or, with `fsync`, to a power failure. Locks nothing, so nothing stays locked.
 *
 * Every write is a line at the end of a log; the order of the lines decides, and every process keeps what the log
 * says in memory. So all data must fit into memory. Network file systems (NFS, SMB) will not do, because their
 * appends are not atomic, nor will file systems without hard links (exFAT, some folders shared with containers):
 * there the first call says so. The log is compacted before it and the log that replaces it take three times the
 * room of what lives, or `compactAboveBytes`; what was deleted is gone from the disk from then on. While the disk
 * is too full to compact, the store goes on with the log it has.
 *
 * The directory is made with mode 0700, files with 0600; Windows has no such modes. A directory that is there
 * already keeps its mode, but must belong to the user of this process, or to root, and let nobody else write.
 * Anything called `log.<number>` in it that is not a log of the store is refused; other files are left alone.
 *
 * A record that is damaged on the disk is not read as what it was before: `get` and `swap` of its key fail with
 * the reason `damaged_record` until it expires, is written by `set` or removed by `delete`. {@link FileStore.check}
 * tells of it. Several machines need a store of their own kind.
 *
 * A write that rejects may nevertheless have happened.
 *
 * Every method throws `WECOM_STORE` when the disk fails, and after {@link FileStore.close}. Its `reason` is the
 * system's code, or one of `closed`, `log_lost`, `damaged_record`, `unknown_format`, `no_hard_links`,
 * `foreign_file`, `foreign_owner`, `unsafe_mode`.
 *
 * @example
 * const store = new FileStore('./.wecom')
 */
export class FileStore implements Store {
  readonly #clock: Clock
  readonly #journal: Journal
  readonly #writer: Writer
  #closed = false

  /** Touches nothing yet: the directory is made at the first call of a method. */
  constructor(directory: string, options: FileStoreOptions = {}) {
    const fsync = options.fsync ?? true
    this.#clock = options.clock ?? systemClock
    const logs = new LogDirectory(resolve(directory), options.compactAboveBytes ?? 64 * 1024)
    this.#journal = new Journal(logs, this.#clock, options.logger ?? silentLogger, fsync)
    this.#writer = new Writer(this.#journal, this.#clock)
  }

  async get(key: string): Promise<string | undefined> {
    return (await this.#journal.fresh()).value(key, this.#clock.now())
  }

  async set(key: string, value: string, options?: WriteOptions): Promise<void> {
    await this.#change({ key, next: value, expiresAt: expiryOf(options) })
  }

  async swap(
    key: string,
    expected: string | undefined,
    next: string | undefined,
    options?: WriteOptions,
  ): Promise<boolean> {
    return this.#change({ key, next, expiresAt: expiryOf(options), expected: { value: expected } })
  }

  async delete(key: string): Promise<void> {
    await this.#change({ key, next: undefined, expiresAt: undefined })
  }

  async *keys(prefix: string): AsyncGenerator<string> {
    const contents = await this.#journal.fresh()
    const found: string[] = []
    for (const key of contents.liveKeys(this.#clock.now())) {
      if (key.startsWith(prefix)) found.push(key)
    }
    yield* found
  }

  /**
   * Tells of records that cannot be read, of a log that cannot be compacted because the disk is full or files
   * cannot be opened, and of whatever keeps the store from being read. Never rejects.
   */
  async check(): Promise<StoreCheck> {
    try {
      const problems = await this.#journal.problems()
      return { ok: problems.length === 0, problems }
    } catch (error) {
      return { ok: false, problems: [problemOf(error)] }
    }
  }

  /** Waits for the writes under way and lets go of the files. The store cannot be used afterwards. */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    await this.#writer.idle()
    await this.#journal.close()
  }

  #change(change: Change): Promise<boolean> {
    if (this.#closed) throw storeClosed()
    return this.#writer.submit(change)
  }
}
