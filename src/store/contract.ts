/** Options of a write. */
export interface WriteOptions {
  /** When the record stops existing, in ms since the epoch. Default: never. */
  expiresAt?: number
}

/** Something about a store that an operator should know. */
export interface StoreProblem {
  /** Literal and stable: the `reason` of the error that says the same, such as `damaged_record` or `ENOSPC`. */
  reason: string
  /** A sentence, without a secret. */
  message: string
  /** What to do about it. */
  hint?: string
}

/** How a store is. */
export interface StoreCheck {
  ok: boolean
  /** Empty when it is well. */
  problems: StoreProblem[]
}

/**
 * Where tickets, tokens, permanent codes and undelivered events live.
 *
 * Strings in, strings out. An expired record behaves as absent in every method. `swap` is the one atomic
 * primitive; everything else the library needs is built on it.
 */
export interface Store {
  /** The value, or `undefined` when there is none or it has expired. */
  get(key: string): Promise<string | undefined>
  /** Writes unconditionally; the former expiry does not carry over. */
  set(key: string, value: string, options?: WriteOptions): Promise<void>
  /**
   * Atomically replaces `expected` by `next`; `undefined` stands for "no record" on either side.
   * Resolves to whether it did.
   */
  swap(
    key: string,
    expected: string | undefined,
    next: string | undefined,
    options?: WriteOptions,
  ): Promise<boolean>
  /** Removes the record, if there is one. */
  delete(key: string): Promise<void>
  /** Every live key that starts with `prefix`, each once, in no particular order. */
  keys(prefix: string): AsyncIterable<string>
  /** What an operator should know about the store. Left out by stores that have nothing to say. */
  check?(): Promise<StoreCheck>
}
