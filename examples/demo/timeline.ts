/** Prints what happens, step by step, and stops at the first thing that is not as it should be. */
export class Timeline {
  readonly #startedAt = performance.now()
  readonly #wire: () => readonly string[]
  #printed = 0
  #steps = 0

  /** @param wire all lines of traffic so far */
  constructor(wire: () => readonly string[]) {
    this.#wire = wire
  }

  get steps(): number {
    return this.#steps
  }

  /** Runs a step; its result is what gets printed. */
  async step<T>(title: string, work: () => Promise<T>, tell: (result: T) => string): Promise<T> {
    this.#steps++
    console.log(
      `\n${String(this.#steps).padStart(2)}  ${title}  (+${Math.round(performance.now() - this.#startedAt)} ms)`,
    )
    try {
      const result = await work()
      this.#printWire()
      console.log(`    ✔ ${tell(result)}`)
      return result
    } catch (error) {
      this.#printWire()
      console.log(`    ✘ ${error instanceof Error ? error.message : String(error)}`)
      throw error
    }
  }

  #printWire(): void {
    const lines = this.#wire()
    for (const line of lines.slice(this.#printed)) console.log(`      ${line}`)
    this.#printed = lines.length
  }
}

/** Fails the step unless the condition holds. */
export function expect(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`expected ${what}`)
}
