/**
 * How much is worked on at once. Each lane has as many places as the others: what fills one up, such as handlers that
 * never end, does not keep the others waiting.
 */
export class Lanes {
  readonly #places: number
  readonly #lanes = new Map<string, { taken: number; queue: string[] }>()

  constructor(places: number) {
    this.#places = places
  }

  /** Takes a place, if one is free and nobody waits for it. */
  enter(name: string): boolean {
    const lane = this.#lane(name)
    if (lane.taken >= this.#places || lane.queue.length > 0) return false
    lane.taken++
    return true
  }

  /** Waits for a place: the key is given out by {@link next}. */
  queue(name: string, key: string): void {
    this.#lane(name).queue.push(key)
  }

  /** Gives a place back. */
  leave(name: string): void {
    this.#lane(name).taken--
  }

  /** The key whose turn it is, with a place taken for it. */
  next(name: string): string | undefined {
    const lane = this.#lane(name)
    if (lane.taken >= this.#places) return undefined
    const key = lane.queue.shift()
    if (key !== undefined) lane.taken++
    return key
  }

  clear(): void {
    for (const lane of this.#lanes.values()) lane.queue = []
  }

  #lane(name: string): { taken: number; queue: string[] } {
    let lane = this.#lanes.get(name)
    if (lane === undefined) {
      lane = { taken: 0, queue: [] }
      this.#lanes.set(name, lane)
    }
    return lane
  }
}
