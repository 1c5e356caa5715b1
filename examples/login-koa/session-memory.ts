/**
 * The sessions of one process, so that signing out ends one for good: without a store koa-session keeps a session in
 * its cookie, and a copy of that would work on. Several processes need a shared store of the same three methods.
 */
export class SessionMemory {
  readonly #sessions = new Map<string, { session: object; until: number }>()

  async get(key: string): Promise<object | undefined> {
    const found = this.#sessions.get(key)
    return found !== undefined && found.until > Date.now() ? found.session : undefined
  }

  async set(key: string, session: object, maxAge: unknown): Promise<void> {
    this.#forgetOld()
    this.#sessions.delete(key)
    this.#sessions.set(key, { session, until: Date.now() + Number(maxAge) })
  }

  async destroy(key: string): Promise<void> {
    this.#sessions.delete(key)
  }

  /** The oldest are in front, for all last equally long. */
  #forgetOld(): void {
    for (const [key, { until }] of this.#sessions) {
      if (until > Date.now()) return
      this.#sessions.delete(key)
    }
  }
}
