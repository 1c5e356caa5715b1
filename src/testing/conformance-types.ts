import type { Store } from '../store/index.js'

/** What a test runner has to offer: Vitest's and Jest's globals fit as they are. */
export interface TestApi {
  /** Groups tests. */
  describe(name: string, body: () => void): unknown
  /** A test. */
  it(name: string, body: () => Promise<void>): unknown
  /** Begins a comparison. */
  expect(actual: unknown): {
    /** Compares by value. */
    toEqual(expected: unknown): unknown
  }
}

/** An empty place for data, such as a directory or a table, made for one test. */
export interface StorePlace {
  /** A store on this place. Called more than once only with the matching {@link StoreCapabilities}. */
  open(): Store | Promise<Store>
  /** Lets go of a store. */
  close?(store: Store): void | Promise<void>
  /** Removes the place. */
  destroy?(): void | Promise<void>
  /**
   * Cuts the place off, as a server that stops answering is, and gives the function that brings it back with
   * its data. Called only with the capability `interruptible`.
   */
  interrupt?(): Reconnect | Promise<Reconnect>
}

/** Ends an interruption. */
export type Reconnect = () => void | Promise<void>

/** What a store can do beyond the contract. All off by default. */
export interface StoreCapabilities {
  /** Data outlives the closing of the last store on a place. */
  persistent?: boolean
  /** Several stores may be open on one place at once. */
  shared?: boolean
  /**
   * The store goes by a clock that cannot be injected. The tests then wait about half a second where records
   * expire, and check nothing that a slow machine could turn into a failure.
   */
  realTime?: boolean
  /** Places have `interrupt`: the tests then see whether a store that cannot ask says so. */
  interruptible?: boolean
}

/** What a case works with. */
export interface CaseContext {
  store: Store
  expect: TestApi['expect']
  now(): number
  /** How long the records of a test live, ms: long enough to be read before they are over. */
  life: number
  /** Lets time pass. */
  pass(ms: number): Promise<void>
  /** Lets time pass until shortly before `expiresAt`; on an injected clock to the last millisecond. */
  before(expiresAt: number): Promise<void>
  /** Lets time pass until all that was written to expire at `expiresAt` has to be over. */
  expire(expiresAt: number): Promise<void>
  /** Whether a record read just now had to be there. On a real clock a slow machine may have come too late. */
  mustLive(expiresAt: number): boolean
  /** Sets an injected clock back. */
  setBack(ms: number): void
  /** Another store on the same place. */
  open(): Promise<Store>
  close(store: Store): Promise<void>
  /** A store on another place. */
  elsewhere(): Promise<Store>
  /** Cuts the place of `store` off until the function it gives is called. */
  interrupt(): Promise<Reconnect>
}

export interface Case {
  name: string
  needs?: 'persistent' | 'shared' | 'interruptible' | 'injectedClock'
  run(context: CaseContext): Promise<void>
}
