import { WeComError } from '../errors/index.js'
import type { CorpHandleDeps } from './corp-handle.js'
import type { ResolvedSuite } from './options.js'
import { type AppHandle, requireApp, SuiteHandle } from './suite-handle.js'

/** The suites of a provider, found by id or for being the only one. */
export class Suites {
  readonly #byId: ReadonlyMap<string, SuiteHandle>
  readonly #only: AppHandle | undefined

  constructor(deps: CorpHandleDeps, suites: readonly ResolvedSuite[]) {
    this.#byId = new Map(suites.map((suite) => [suite.id, new SuiteHandle(deps, suite)]))
    const [first, second] = this.apps()
    this.#only = second === undefined ? first : undefined
  }

  all(): SuiteHandle[] {
    return [...this.#byId.values()]
  }

  has(suiteId: string): boolean {
    return this.#byId.has(suiteId)
  }

  /** The suites that corps can install. */
  apps(): AppHandle[] {
    return this.all().flatMap((suite) => (suite.kind === 'login' ? [] : [requireApp(suite)]))
  }

  /** The suite nobody installs, where there is one. */
  login(): SuiteHandle | undefined {
    return this.all().find(({ kind }) => kind === 'login')
  }

  /** The suite of this id; without an id the only app. @throws WECOM_CONFIG */
  get(suiteId?: string): SuiteHandle {
    const suite = suiteId === undefined ? this.#onlyApp() : this.#byId.get(suiteId)
    if (suite === undefined) throw new WeComError('WECOM_CONFIG', `No suite ${suiteId} is configured`)
    return suite
  }

  /** The same, if corps can install it. @throws WECOM_CONFIG */
  app(suiteId?: string): AppHandle {
    return requireApp(this.get(suiteId))
  }

  #onlyApp(): AppHandle {
    if (this.#only !== undefined) return this.#only
    const which =
      this.apps().length === 0
        ? 'There is no app among the suites'
        : 'There are several suites: say which one'
    throw new WeComError('WECOM_CONFIG', which, {
      hint: `Configured are ${[...this.#byId.keys()].join(', ')}.`,
    })
  }
}
