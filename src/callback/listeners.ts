/** Handlers by event name; a family name stands for every event below it. */
export class Listeners<Context> {
  readonly #byName = new Map<string, Set<(context: Context) => unknown>>()
  readonly #any = new Set<(context: Context) => unknown>()

  /** Adds a handler. @returns how to take it off again */
  on(name: string, handler: (context: Context) => unknown): () => void {
    const handlers = this.#byName.get(name) ?? new Set()
    this.#byName.set(name, handlers)
    // Wrapped, so that one function added twice is two handlers and each can be taken off alone.
    const own = (context: Context) => handler(context)
    handlers.add(own)
    return () => void handlers.delete(own)
  }

  onAny(handler: (context: Context) => unknown): () => void {
    const own = (context: Context) => handler(context)
    this.#any.add(own)
    return () => void this.#any.delete(own)
  }

  has(name: string): boolean {
    return this.#any.size > 0 || familyOf(name).some((part) => (this.#byName.get(part)?.size ?? 0) > 0)
  }

  /** Runs every handler of a name side by side; rejects with the first failure once all have ended. */
  async run(name: string, context: Context): Promise<void> {
    const handlers = [...familyOf(name).flatMap((part) => [...(this.#byName.get(part) ?? [])]), ...this.#any]
    const outcomes = await Promise.allSettled(handlers.map(async (handler) => handler(context)))
    const failures = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
    if (failures.length === 0) return
    throw failures.length === 1
      ? failures[0]
      : new AggregateError(failures, `${failures.length} handlers failed`)
  }
}

/** `a.b.c` → `a.b.c`, `a.b`, `a`. */
function familyOf(name: string): string[] {
  const names = [name]
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1))
    names.push(name.slice(0, dot))
  return names
}
