import { type Clock, type Logger, sleep } from '../base/index.js'
import { WeComCallbackError } from '../errors/index.js'
import type { KeyOwner } from './key-ring.js'
import type { ReadMessage } from './message.js'
import type { CallbackRoute } from './types.js'

/** What is known about an installed corp. */
export interface KnownCorp {
  agentId?: number
}

export interface AddresseeOptions {
  providerCorpId: string
  /** The provider is an individual (个人主体): WeCom then leaves the receive id empty. */
  individual: boolean
  /** `warn`: log a mismatch and go on, for a switch-over from a system that never checked. */
  onMismatch: 'reject' | 'warn'
  /** Accepts further ids. */
  accept?: ((receiveId: string, suiteIds: readonly string[]) => boolean | Promise<boolean>) | undefined
  installed: (suiteId: string, corpId: string) => Promise<KnownCorp | undefined>
  /** Whether an unknown corp may be known in a moment. */
  installing: () => boolean
  clock: Clock
  logger: Logger
}

const WAIT_FOR_INSTALL_MS = 2_000
const POLL_MS = 50
/** The two events that are known to arrive on the other URL. */
const CROSSING = new Set(['device_data_auth_change', 'event.sys_approval_change'])

/** Decides for whom a callback is, and whether that is us. */
export class Addressee {
  readonly #options: AddresseeOptions

  constructor(options: AddresseeOptions) {
    this.#options = options
  }

  /** Whether the receive id of a URL check belongs to us: the provider's corpid, as a rule. */
  async ofCheck(receiveId: string, owners: readonly KeyOwner[]): Promise<boolean> {
    return this.#isOurs(receiveId, owners) || (await this.#isKnown(receiveId, owners))
  }

  /** Whether a posted receive id can belong to us at all. */
  async ofPost(receiveId: string, owners: readonly KeyOwner[]): Promise<boolean> {
    if (this.#isOurs(receiveId, owners) || (await this.#isKnown(receiveId, owners))) return true
    return this.#options.onMismatch === 'warn'
  }

  /** The suite a message is for. @throws WECOM_RECEIVE_ID when its parts contradict each other or the route */
  async suiteOf(
    message: ReadMessage,
    owners: readonly KeyOwner[],
    route: CallbackRoute | undefined,
  ): Promise<string | undefined> {
    const found = await this.#match(message, owners, route)
    if (found !== undefined) return found.suiteId
    if (this.#options.onMismatch === 'reject') {
      throw new WeComCallbackError(
        'receive_id_mismatch',
        `A ${message.style} callback is addressed to another id`,
      )
    }
    this.#options.logger.warn('a callback with a foreign receive id was accepted', { name: message.name })
    return owners.find((owner) => owner.suiteId !== undefined)?.suiteId
  }

  async #match(
    message: ReadMessage,
    owners: readonly KeyOwner[],
    route: CallbackRoute | undefined,
  ): Promise<KeyOwner | undefined> {
    const { style, event, receiveId } = message
    if (!isAccepted(message, route)) return undefined
    const { providerCorpId, individual } = this.#options
    if (style === 'system') {
      const fits = receiveId === providerCorpId && event.ServiceCorpId === receiveId
      return fits ? owners.find((owner) => owner.suiteId === undefined) : undefined
    }
    if (style === 'instruction') {
      const owner = owners.find(({ suiteId }) => suiteId !== undefined && suiteId === event.SuiteId)
      if (owner === undefined) return undefined
      if (receiveId === owner.suiteId || (receiveId === '' && individual)) return owner
      return CROSSING.has(message.name) && receiveId === event.AuthCorpId ? owner : undefined
    }
    const crossing = CROSSING.has(message.name) && owners.some(({ suiteId }) => suiteId === receiveId)
    const fits = receiveId === event.ToUserName || (receiveId === '' && individual) || crossing
    if (!fits) return undefined
    return this.#suiteOfCorp(String(event.ToUserName ?? ''), event.AgentID, owners, receiveId)
  }

  /** Two suites may share a key pair and a corp may have both: then the agent id tells. */
  async #suiteOfCorp(
    corpId: string,
    agentId: unknown,
    owners: readonly KeyOwner[],
    receiveId: string,
  ): Promise<KeyOwner | undefined> {
    let found: KeyOwner | undefined
    for (const owner of owners) {
      if (owner.suiteId === undefined) continue
      const known = await this.#options.installed(owner.suiteId, corpId)
      if (known === undefined) continue
      if (known.agentId !== undefined && known.agentId === agentId) return owner
      found ??= owner
    }
    if (found !== undefined) return found
    return (await this.#acceptedByOption(receiveId, owners)) || (receiveId === '' && this.#options.individual)
      ? owners.find((owner) => owner.suiteId !== undefined)
      : undefined
  }

  #isOurs(receiveId: string, owners: readonly KeyOwner[]): boolean {
    const { providerCorpId, individual } = this.#options
    if (receiveId === '') return individual
    return receiveId === providerCorpId || owners.some(({ suiteId }) => suiteId === receiveId)
  }

  async #isKnown(receiveId: string, owners: readonly KeyOwner[]): Promise<boolean> {
    if (receiveId === '') return false
    if (await this.#acceptedByOption(receiveId, owners)) return true
    const { clock, installing, installed } = this.#options
    const giveUpAt = clock.now() + WAIT_FOR_INSTALL_MS
    for (;;) {
      for (const { suiteId } of owners) {
        if (suiteId !== undefined && (await installed(suiteId, receiveId)) !== undefined) return true
      }
      // The first messages of a new customer can overtake the exchange of its permanent code.
      if (!installing() || clock.now() >= giveUpAt) return false
      await sleep(clock, POLL_MS)
    }
  }

  async #acceptedByOption(receiveId: string, owners: readonly KeyOwner[]): Promise<boolean> {
    const { accept } = this.#options
    if (accept === undefined) return false
    return accept(
      receiveId,
      owners.flatMap(({ suiteId }) => suiteId ?? []),
    )
  }
}

function isAccepted({ style, name }: ReadMessage, route: CallbackRoute | undefined): boolean {
  if (route?.accepts === undefined || route.accepts.includes(style)) return true
  return CROSSING.has(name) && style !== 'system'
}
