interface Lane {
  taken: number
  queue: string[]
}

/** Something that waits for a place in its lane. */
interface Waiting {
  note: string | undefined
  done: Promise<void>
  settle: () => void
}

/**
 * How much is worked on at once. Each lane has as many places as the others: what fills one up, such as handlers that
 * never end, does not keep the others waiting.
 */
export class Lanes {
  readonly #places: number
  readonly #lanes = new Map<string, Lane>()
  readonly #waiting = new Map<string, Waiting>()

  constructor(places: number) {
    this.#places = places
  }

  /** How many keys wait, or have their turn. */
  get waiting(): number {
    return this.#waiting.size
  }

  /** Takes a place, if one is free and nobody waits for it. */
  enter(name: string): boolean {
    const lane = this.#lane(name)
    if (lane.taken >= this.#places || lane.queue.length > 0) return false
    lane.taken++
    return true
  }

  /** Gives a place back. */
  leave(name: string): void {
    this.#lane(name).taken--
  }

  has(key: string): boolean {
    return this.#waiting.has(key)
  }

  /** Has a key wait for a place. Resolves when it has had its turn. */
  queue(name: string, key: string, note: string | undefined): Promise<void> {
    let settle = () => {}
    const done = new Promise<void>((resolve) => {
      settle = resolve
    })
    this.#waiting.set(key, { note, done, settle })
    this.#lane(name).queue.push(key)
    return done
  }

  /** The key whose turn it is, with a place taken for it. */
  next(name: string): { key: string; note: string | undefined } | undefined {
    const lane = this.#lane(name)
    if (lane.taken >= this.#places) return undefined
    const key = lane.queue.shift()
    if (key === undefined) return undefined
    lane.taken++
    return { key, note: this.#waiting.get(key)?.note }
  }

  /** The turn of a key is over. */
  done(key: string): void {
    this.#waiting.get(key)?.settle()
    this.#waiting.delete(key)
  }

  /** Resolves when everything that waits now has had its turn. */
  async allDone(): Promise<void> {
    await Promise.all([...this.#waiting.values()].map(({ done }) => done))
  }

  /** Nobody waits any more. */
  clear(): void {
    for (const lane of this.#lanes.values()) lane.queue = []
    for (const key of [...this.#waiting.keys()]) this.done(key)
  }

  #lane(name: string): Lane {
    let lane = this.#lanes.get(name)
    if (lane === undefined) {
      lane = { taken: 0, queue: [] }
      this.#lanes.set(name, lane)
    }
    return lane
  }
}
