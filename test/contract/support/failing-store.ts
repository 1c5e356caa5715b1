import type { Store, WriteOptions } from '../../../src/index.js'

/** When a write fails: without having happened, or although it has. */
export type Failure = 'before' | 'after'

/** A store in front of another one whose writes fail on demand, as a database does whose connection breaks. */
export class FailingStore implements Store {
  /** Writes so far. */
  writes = 0
  readonly #inner: Store
  #failsAt = Number.POSITIVE_INFINITY
  #how: Failure = 'before'
  #forEver = false
  #onFailure: () => void = () => {}

  constructor(inner: Store) {
    this.#inner = inner
  }

  /** Has the write of that number, counted from now, fail. */
  failAt(number: number, how: Failure): void {
    this.#arm(number, how)
  }

  /** From that write on, counted from now, nothing works any more: the process is gone. */
  dieAt(number: number, how: Failure, onDeath: () => void): void {
    this.#arm(number, how)
    this.#forEver = true
    this.#onFailure = onDeath
  }

  get(key: string): Promise<string | undefined> {
    if (this.#dead) return broken()
    return this.#inner.get(key)
  }

  set(key: string, value: string, options?: WriteOptions): Promise<void> {
    return this.#write(() => this.#inner.set(key, value, options))
  }

  swap(key: string, expected: string | undefined, next: string | undefined, options?: WriteOptions) {
    return this.#write(() => this.#inner.swap(key, expected, next, options))
  }

  delete(key: string): Promise<void> {
    return this.#write(() => this.#inner.delete(key))
  }

  keys(prefix: string): AsyncIterable<string> {
    return this.#inner.keys(prefix)
  }

  #arm(number: number, how: Failure): void {
    this.writes = 0
    this.#failsAt = number
    this.#how = how
  }

  get #dead(): boolean {
    return this.#forEver && this.writes >= this.#failsAt
  }

  async #write<T>(write: () => Promise<T>): Promise<T> {
    if (this.#dead) return broken()
    this.writes++
    if (this.writes !== this.#failsAt) return write()
    if (this.#how === 'after') await write()
    this.#onFailure()
    return broken()
  }
}

function broken(): Promise<never> {
  return Promise.reject(new Error('the connection to the database broke'))
}
