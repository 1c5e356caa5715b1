import type { Refuse } from './parameters.js'

/** One app, or a list of those to choose from. */
export type SuiteChoice = string | readonly string[]

/** Which apps a handler is for. What is configured is a limit: no address leads out of it. */
export class SuiteLimit {
  readonly #ids: readonly string[] | undefined

  /**
   * @param known throws for what is no app of this provider
   * @throws what `known` throws
   */
  constructor(suiteId: SuiteChoice | undefined, known: (suiteId: string) => unknown) {
    if (suiteId === undefined) return
    const ids = typeof suiteId === 'string' ? [suiteId] : suiteId
    for (const id of ids) known(id)
    this.#ids = [...new Set<string>(ids)]
  }

  /** The only app, when one is configured. */
  get only(): string | undefined {
    return this.#ids?.length === 1 ? this.#ids[0] : undefined
  }

  /** Whether several are configured, so that it has to be said which. */
  get asks(): boolean {
    return this.#ids !== undefined && this.#ids.length > 1
  }

  /** Whether something for this app may be done here. */
  allows(suiteId: string): boolean {
    return this.#ids === undefined || this.#ids.includes(suiteId)
  }

  /**
   * The app that was asked for, else the only one; `undefined` when nothing is configured.
   * @throws what `refuse` makes
   */
  choose(asked: string | undefined, refuse: Refuse): string | undefined {
    if (asked === undefined && this.asks) throw refuse('suite has to say which app')
    if (asked !== undefined && !this.allows(asked)) throw refuse('suite is none of the apps offered here')
    return asked ?? this.only
  }
}
