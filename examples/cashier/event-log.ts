import type { EntitlementContext, EntitlementStatus, Store } from 'wecom-suite'

/** A change of what a customer may use, as it was told. */
export interface LoggedChange {
  id: string
  /** ms */
  at: number
  corpId: string
  corpName: string
  from: EntitlementStatus | undefined
  to: EntitlementStatus
  seats?: number
  /** ms */
  until?: number
}

const KEY = 'changes'
const KEPT = 50

/** The last changes, newest first. */
export class EventLog {
  readonly #store: Store

  constructor(store: Store) {
    this.#store = store
  }

  async list(): Promise<LoggedChange[]> {
    return parse(await this.#store.get(KEY))
  }

  /** Notes a change; one that is delivered twice is noted once. */
  async note({ id, entitlement, previous, installation }: EntitlementContext): Promise<void> {
    const { status: to, seats, paidUntil, trialUntil } = entitlement
    const until = paidUntil ?? trialUntil
    const { corpId, corpName = corpId } = installation
    const change: LoggedChange = {
      id,
      at: Date.now(),
      corpId,
      corpName,
      from: previous?.status,
      to,
      ...(seats !== undefined && { seats }),
      ...(until !== undefined && { until }),
    }
    for (;;) {
      const stored = await this.#store.get(KEY)
      const changes = parse(stored)
      if (changes.some((one) => one.id === id)) return
      const next = JSON.stringify([change, ...changes].slice(0, KEPT))
      if (await this.#store.swap(KEY, stored, next)) return
    }
  }
}

function parse(text: string | undefined): LoggedChange[] {
  return text === undefined ? [] : JSON.parse(text)
}
