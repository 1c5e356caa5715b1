import type { Clock, Timer } from '../base/index.js'

interface Entry {
  key: string
  at: number
  note: string
}

/** A clock that was set back by less is not worth the trouble. */
const SET_BACK_MS = 1_000

/** What is to be looked at again, and when: any number of keys on one timer. */
export class Agenda {
  readonly #clock: Clock
  readonly #onDue: (key: string, note: string) => void
  readonly #byKey = new Map<string, Entry>()
  /** A binary heap by time. Entries that were replaced stay in it until they come up. */
  #heap: Entry[] = []
  #timer: Timer | undefined
  #firesAt = Number.POSITIVE_INFINITY

  /** @param onDue gets the key and the note it was put down with */
  constructor(clock: Clock, onDue: (key: string, note: string) => void) {
    this.#clock = clock
    this.#onDue = onDue
  }

  /** The note a key was put down with. */
  noteOf(key: string): string | undefined {
    return this.#byKey.get(key)?.note
  }

  /** Puts a key down for a time, in place of the one it had. */
  put(key: string, at: number, note: string): void {
    const entry = { key, at, note }
    this.#byKey.set(key, entry)
    if (this.#heap.length > 2 * this.#byKey.size + 16) this.#rebuild()
    else this.#push(entry)
    this.#arm()
  }

  clear(): void {
    this.#timer?.cancel()
    this.#firesAt = Number.POSITIVE_INFINITY
    this.#byKey.clear()
    this.#heap = []
  }

  #arm(): void {
    const first = this.#heap[0]
    if (first === undefined || first.at >= this.#firesAt) return
    this.#timer?.cancel()
    this.#firesAt = first.at
    this.#timer = this.#clock.timer(Math.max(0, first.at - this.#clock.now()), () => this.#run())
  }

  #run(): void {
    const now = this.#clock.now()
    const setBackMs = this.#firesAt - now
    this.#firesAt = Number.POSITIVE_INFINITY
    // The time has passed, whatever the clock says by now.
    if (setBackMs > SET_BACK_MS) for (const entry of this.#heap) entry.at -= setBackMs
    const due: Entry[] = []
    for (let first = this.#heap[0]; first !== undefined && first.at <= now; first = this.#heap[0]) {
      this.#pop()
      if (this.#byKey.get(first.key) !== first) continue
      this.#byKey.delete(first.key)
      due.push(first)
    }
    this.#arm()
    for (const { key, note } of due) this.#onDue(key, note)
  }

  #rebuild(): void {
    this.#heap = [...this.#byKey.values()].sort((a, b) => a.at - b.at)
  }

  #push(entry: Entry): void {
    const heap = this.#heap
    let at = heap.push(entry) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      const above = heap[parent]
      if (above === undefined || above.at <= entry.at) break
      heap[at] = above
      at = parent
    }
    heap[at] = entry
  }

  #pop(): void {
    const heap = this.#heap
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return
    let at = 0
    for (;;) {
      const left = 2 * at + 1
      const [one, other] = [heap[left], heap[left + 1]]
      if (one === undefined) break
      const child = other !== undefined && other.at < one.at ? left + 1 : left
      const smaller = heap[child]
      if (smaller === undefined || smaller.at >= last.at) break
      heap[at] = smaller
      at = child
    }
    heap[at] = last
  }
}
