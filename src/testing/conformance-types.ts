import type { Store } from '../store/index.js'

/** What a test runner has to offer: Vitest's and Jest's globals fit as they are. */
export interface TestApi {
  describe(name: string, body: () => void): unknown
  it(name: string, body: () => Promise<void>): unknown
  expect(actual: unknown): { toEqual(expected: unknown): unknown }
}

/** An empty place for data, such as a directory or a table, made for one test. */
export interface StorePlace {
  /** A store on this place. Called more than once only with the matching {@link StoreCapabilities}. */
  open(): Store | Promise<Store>
  /** Lets go of a store. */
  close?(store: Store): void | Promise<void>
  /** Removes the place. */
  destroy?(): void | Promise<void>
}

/** What a store can do beyond the contract. All off by default. */
export interface StoreCapabilities {
  /** Data outlives the closing of the last store on a place. */
  persistent?: boolean
  /** Several stores may be open on one place at once. */
  shared?: boolean
  /** The store goes by a clock that cannot be injected; the tests then wait some 200 ms at a time. */
  realTime?: boolean
}

/** What a case works with. */
export interface CaseContext {
  store: Store
  expect: TestApi['expect']
  now(): number
  /** Lets time pass. */
  pass(ms: number): Promise<void>
  /** Another store on the same place. */
  open(): Promise<Store>
  close(store: Store): Promise<void>
  /** A store on another place. */
  elsewhere(): Promise<Store>
}

export interface Case {
  name: string
  needs?: 'persistent' | 'shared'
  run(context: CaseContext): Promise<void>
}
