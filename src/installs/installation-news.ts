import type { Clock } from '../base/index.js'
import type { Inbox } from '../inbox/index.js'
import type {
  IncompleteInstallation,
  Installation,
  InstallationChange,
  InstallationEventName,
} from './types.js'

/** What listeners are told of an installation. */
export interface InstallationNews {
  /** Equal for every delivery of one event. */
  id: string
  installation: Installation
  change: InstallationChange
  attempt: number
  signal: AbortSignal
}

/** Tells the listeners; a rejection has the event delivered again. */
export type InstallationAnnouncer = (event: InstallationEventName, news: InstallationNews) => Promise<void>

/** The same for an authorisation whose permanent code was lost. */
export type LossAnnouncer = (news: {
  id: string
  incomplete: IncompleteInstallation
  attempt: number
  signal: AbortSignal
}) => Promise<void>

/** What an installation event carries through the inbox. */
export interface ChangePayload {
  event: InstallationEventName
  change: InstallationChange
  installation: Installation
  generation: string
}

/** Kinds of the inbox items of this folder. */
export const KIND = {
  /** Tells listeners of a change. */
  change: 'installation',
  /** Tells listeners that a permanent code was lost. */
  loss: 'installation.codeMissing',
  /** Finishes what follows from an auth code nobody may bring again. */
  arrival: 'installation.arrival',
  /** Has an authorisation read. */
  read: 'entitlement.read',
} as const
export type OwnKind = (typeof KIND)[keyof typeof KIND]

/** Puts the library's own work into the inbox, where it survives this process. */
export class OwnItems {
  readonly #inbox: () => Pick<Inbox, 'accept'>
  readonly #clock: Clock

  constructor(inbox: () => Pick<Inbox, 'accept'>, clock: Clock) {
    this.#inbox = inbox
    this.#clock = clock
  }

  /**
   * @param id equal for work that is to be done once
   * @param name for people
   */
  async put(
    kind: OwnKind,
    id: string,
    of: { suiteId: string; corpId?: string },
    payload: unknown = {},
    name: string = kind,
  ): Promise<void> {
    const { suiteId, corpId } = of
    await this.#inbox().accept({
      id: `${name}:${id}`,
      kind,
      name,
      suiteId,
      corpId,
      receivedAt: this.#clock.now(),
      payload: JSON.stringify(payload),
    })
  }

  /** @param what tells this change of the corp from any other */
  async tell(
    event: InstallationEventName,
    change: InstallationChange,
    { installation, generation }: { installation: Installation; generation: string },
    what: string = generation,
  ): Promise<void> {
    const { suiteId, corpId } = installation
    const payload: ChangePayload = { event, change, installation, generation }
    const of = { suiteId, corpId }
    await this.put(KIND.change, `${suiteId}:${corpId}:${what}`, of, payload, `${KIND.change}.${event}`)
  }
}
