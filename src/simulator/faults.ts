import { WeComError } from '../errors/index.js'
import { fullPath } from './log.js'

/** A fault of API calls. It meets the next `times` calls (default 1; `Infinity` until removed) of that path and suite. */
export type FaultSpec = { path?: string; suiteId?: string; times?: number } & FaultKind

type FaultKind =
  | { kind: 'errcode'; errcode: number; errmsg?: string }
  /** errcode -1. */
  | { kind: 'busy' }
  /** An HTTP status and body that are not WeCom's, as a gateway gives. */
  | { kind: 'http'; status: number; body?: string }
  /** The connection breaks: `before` (default) the call is carried out, or `after` it. */
  | { kind: 'reset'; when?: 'before' | 'after' }
  /** The answer comes late, on the simulator's clock. */
  | { kind: 'delay'; delayMs: number }
  /** HTTP 200 with a body that is no JSON. */
  | { kind: 'malformed'; body?: string }

/** Which pushes a fault meets. `name` is `suite_ticket`, `message.text` … `times`: default 1. */
export interface PushMatch {
  suiteId?: string
  name?: string
  times?: number
}

/** Takes a fault back. */
export interface FaultHandle {
  /** Takes the fault back. */
  remove(): void
}

interface Held {
  name: string
  run: () => Promise<void>
}

interface Armed<T> {
  spec: T
  left: number
}

/** Faults on demand. */
export class Faults {
  readonly #api = new Set<Armed<FaultSpec>>()
  readonly #duplicates = new Set<Armed<PushMatch>>()
  readonly #drops = new Set<Armed<PushMatch>>()
  #holding = 0
  #held: Held[] = []

  /** Adds a fault of API calls. */
  add(spec: FaultSpec): FaultHandle {
    return arm(this.#api, spec)
  }

  /** Delivers matching pushes twice. */
  duplicatePush(match: PushMatch = {}): FaultHandle {
    return arm(this.#duplicates, match)
  }

  /** Loses matching pushes: the app never sees them. */
  dropPush(match: PushMatch = {}): FaultHandle {
    return arm(this.#drops, match)
  }

  /**
   * Holds the next `count` pushes and delivers them last to first once all are there, or on {@link releasePushes}.
   * Their promises stay open until then: start them all before awaiting any.
   */
  reorderPushes(count = 2): void {
    this.#holding = count
  }

  /** Holds every push from now on until {@link releasePushes}. Their promises stay open until then. */
  holdPushes(): void {
    this.#holding = Number.POSITIVE_INFINITY
  }

  /** The names of the pushes that are held, in the order in which they were made. */
  get heldPushes(): readonly string[] {
    return this.#held.map((one) => one.name)
  }

  /**
   * Delivers what is held, one after the other, and holds no more.
   * @param order positions in {@link heldPushes}; what is not among them follows as it was made. Default: last to first
   * @throws WECOM_CONFIG for a position where nothing is held
   */
  async releasePushes(order?: readonly number[]): Promise<void> {
    const first = order?.map((position) => this.#heldAt(position))
    const rest = this.#held.filter((one) => first?.includes(one) !== true)
    const all = first === undefined ? rest.reverse() : [...new Set(first), ...rest]
    this.#held = []
    this.#holding = 0
    for (const one of all) await one.run()
  }

  /** Takes every fault back. Pushes that are held stay held. */
  clear(): void {
    this.#api.clear()
    this.#duplicates.clear()
    this.#drops.clear()
  }

  /** @internal */
  /** The fault a call runs into, counted as used. */
  takeApi(path: string, suiteId: string | undefined): FaultSpec | undefined {
    return take(
      this.#api,
      (spec) =>
        (spec.path === undefined || fullPath(spec.path) === path) &&
        (spec.suiteId === undefined || spec.suiteId === suiteId),
    )
  }

  /** @internal */
  /** Whether a push gets lost, counted as used. */
  takeDrop(name: string, suiteId: string | undefined): boolean {
    return take(this.#drops, (match) => meets(match, name, suiteId)) !== undefined
  }

  /** @internal */
  /** Whether a push is sent twice, counted as used. */
  takeDuplicate(name: string, suiteId: string | undefined): boolean {
    return take(this.#duplicates, (match) => meets(match, name, suiteId)) !== undefined
  }

  /** @internal Runs a push at once, or when its turn comes in a reordering. */
  inOrder<T>(name: string, send: () => Promise<T>): Promise<T> {
    if (this.#holding === 0) return send()
    return new Promise<T>((resolve, reject) => {
      this.#held.push({ name, run: () => send().then(resolve, reject) })
      if (this.#held.length >= this.#holding) void this.releasePushes()
    })
  }

  #heldAt(position: number): Held {
    const held = this.#held[position]
    if (held === undefined) throw new WeComError('WECOM_CONFIG', `No push is held at position ${position}`)
    return held
  }
}

function arm<T extends { times?: number }>(set: Set<Armed<T>>, spec: T): FaultHandle {
  const armed = { spec, left: spec.times ?? 1 }
  set.add(armed)
  return {
    remove: () => {
      set.delete(armed)
    },
  }
}

function take<T>(set: Set<Armed<T>>, matches: (spec: T) => boolean): T | undefined {
  for (const armed of set) {
    if (!matches(armed.spec)) continue
    armed.left--
    if (armed.left <= 0) set.delete(armed)
    return armed.spec
  }
  return undefined
}

function meets(match: PushMatch, name: string, suiteId: string | undefined): boolean {
  return (
    (match.name === undefined || match.name === name) &&
    (match.suiteId === undefined || match.suiteId === suiteId)
  )
}
