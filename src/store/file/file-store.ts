import { resolve } from 'node:path'
import { type Clock, systemClock } from '../../base/index.js'
import type { Store, WriteOptions } from '../contract.js'
import { expiryOf } from '../expiry.js'
import { storeClosed } from './failure.js'
import { Journal } from './journal.js'
import { LogDirectory } from './log-directory.js'
import type { Change } from './plan.js'
import { Writer } from './writer.js'

export interface FileStoreOptions {
  /** Default: the machine's clock. */
  clock?: Clock
  /** Whether a write waits until the disk has it. Without, a power failure may cost the last seconds. Default true. */
  fsync?: boolean
  /** The size of the log, in bytes, below which it is never compacted. Default 1 MiB. */
  compactAboveBytes?: number
}

/**
 * A directory on a local disk, for all processes of one machine: atomic between them, and no write that was
 * acknowledged is lost to `kill -9` or, with `fsync`, to a power failure. Locks nothing, so nothing stays locked.
 *
 * Every write is a line at the end of a log; the order of the lines decides, and every process keeps what the log
 * says in memory. So all data must fit into memory, and network file systems (NFS, SMB) will not do: their
 * appends are not atomic. On Windows the access modes (files 0600, directory 0700) do not exist. A directory that
 * is there already keeps its mode. Several machines need a store of their own kind.
 *
 * A write that rejects may nevertheless have happened.
 *
 * Every method throws `WECOM_STORE` when the disk fails, and after {@link FileStore.close}.
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
    const logs = new LogDirectory(resolve(directory), fsync, options.compactAboveBytes ?? 1024 * 1024)
    this.#journal = new Journal(logs, this.#clock, fsync)
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
    for (const [key] of contents.live(this.#clock.now())) {
      if (key.startsWith(prefix)) found.push(key)
    }
    yield* found
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
