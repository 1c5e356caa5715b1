/** Runs work on one key one after another, in the order of asking; work on other keys does not wait. */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>()

  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(key) ?? Promise.resolve()
    const mine = before.then(work)
    const ended = mine.then(
      () => {},
      () => {},
    )
    this.#last.set(key, ended)
    ended.then(() => {
      if (this.#last.get(key) === ended) this.#last.delete(key)
    })
    return mine
  }
}
