/** Runs at most one call per key at a time; everyone who asks meanwhile shares its outcome. */
export class SingleFlight<T> {
  readonly #inFlight = new Map<string, Promise<T>>()

  /** The number of keys being worked on. */
  get size(): number {
    return this.#inFlight.size
  }

  run(key: string, work: () => Promise<T>): Promise<T> {
    const running = this.#inFlight.get(key)
    if (running !== undefined) return running
    // Registered before anything is awaited: one `await` in between lets every caller through.
    const started = Promise.resolve()
      .then(work)
      .finally(() => this.#inFlight.delete(key))
    this.#inFlight.set(key, started)
    return started
  }
}
