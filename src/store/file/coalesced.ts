interface Waiting {
  promise: Promise<void>
  resolve: () => void
  reject: (error: unknown) => void
}

function waiting(): Waiting {
  let resolve = () => {}
  let reject: (error: unknown) => void = () => {}
  const promise = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}

/**
 * Work that many ask for at once. Runs never overlap, and nobody shares a run that had started before they asked:
 * it may have looked too early for them. They share the next one.
 */
export class Coalesced {
  readonly #work: () => Promise<void>
  #busy = false
  #next: Waiting | undefined

  constructor(work: () => Promise<void>) {
    this.#work = work
  }

  run(): Promise<void> {
    if (!this.#busy) return this.#start()
    this.#next ??= waiting()
    return this.#next.promise
  }

  async #start(): Promise<void> {
    this.#busy = true
    try {
      await this.#work()
    } finally {
      this.#busy = false
      const next = this.#next
      this.#next = undefined
      if (next !== undefined) this.#start().then(next.resolve, next.reject)
    }
  }
}
