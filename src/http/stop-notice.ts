type Listener = () => void

/**
 * Tells one try to stop. To axios it is a signal as good as any other; a real AbortSignal, which costs a good part of a
 * whole call, is made for transports that ask for one.
 */
export class StopNotice {
  #stopped = false
  #controller: AbortController | undefined
  readonly #listeners = new Set<Listener>()

  get aborted(): boolean {
    return this.#stopped
  }

  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController()
      if (this.#stopped) this.#controller.abort()
    }
    return this.#controller.signal
  }

  addEventListener(_type: 'abort', listener: Listener): void {
    this.#listeners.add(listener)
  }

  removeEventListener(_type: 'abort', listener: Listener): void {
    this.#listeners.delete(listener)
  }

  stop(): void {
    if (this.#stopped) return
    this.#stopped = true
    this.#controller?.abort()
    for (const listener of [...this.#listeners]) listener()
  }
}
