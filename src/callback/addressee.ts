import { type Clock, type Logger, sleep } from '../base/index.js'
import { WeComCallbackError, WeComError } from '../errors/index.js'
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
  /** Whether an unknown corp of the suite may be known in a moment, through whichever process. */
  installing: (suiteId: string) => Promise<boolean>
  clock: Clock
  logger: Logger
}

const WAIT_FOR_INSTALL_MS = 2_000
const POLL_MS = 100
const CORP_ID = /^[\w-]{2,64}$/
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
    if (this.#isOurs(receiveId, owners)) return true
    if (receiveId === '') return false
    if (await this.#acceptedByOption(receiveId, owners)) return true
    return (await this.#ownerOfCorp(receiveId, undefined, owners)) !== undefined
  }

  /**
   * Whether a posted receive id can belong to us at all. Any corp may have installed an app of ours a moment ago, in
   * another process: whether it has is found out once, when the message is read.
   */
  async ofPost(receiveId: string, owners: readonly KeyOwner[]): Promise<boolean> {
    if (CORP_ID.test(receiveId) || this.#options.onMismatch === 'warn') return true
    return this.ofCheck(receiveId, owners)
  }

  /**
   * The suite a message is for.
   * @throws WECOM_RECEIVE_ID when its parts contradict each other or the route, WECOM_NOT_INSTALLED when all is well with
   * it but that nobody here knows the corp, yet
   */
  async suiteOf(
    message: ReadMessage,
    owners: readonly KeyOwner[],
    route: CallbackRoute | undefined,
  ): Promise<string | undefined> {
    const found = await this.#match(message, owners, route)
    if (found !== undefined && found !== 'unknownCorp') return found.suiteId
    if (this.#options.onMismatch === 'warn') {
      const { name } = message
      this.#options.logger.warn('a callback with a foreign receive id was accepted', { name })
      return owners.find((owner) => owner.suiteId !== undefined)?.suiteId
    }
    if (found === 'unknownCorp') throw unknownCorp(message)
    throw new WeComCallbackError(
      'receive_id_mismatch',
      `A ${message.style} callback is addressed to another id`,
    )
  }

  async #match(
    message: ReadMessage,
    owners: readonly KeyOwner[],
    route: CallbackRoute | undefined,
  ): Promise<KeyOwner | 'unknownCorp' | undefined> {
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
      if (!CROSSING.has(message.name) || receiveId !== event.AuthCorpId) return undefined
      return this.#ofCorp(receiveId, event.AgentID, [owner], receiveId)
    }
    const crossing = CROSSING.has(message.name) && owners.some(({ suiteId }) => suiteId === receiveId)
    const fits = receiveId === event.ToUserName || (receiveId === '' && individual) || crossing
    if (!fits) return undefined
    return this.#ofCorp(String(event.ToUserName ?? ''), event.AgentID, owners, receiveId)
  }

  async #ofCorp(
    corpId: string,
    agentId: unknown,
    owners: readonly KeyOwner[],
    receiveId: string,
  ): Promise<KeyOwner | 'unknownCorp' | undefined> {
    const known = await this.#ownerOfCorp(corpId, agentId, owners)
    if (known !== undefined) return known
    const suite = owners.find((owner) => owner.suiteId !== undefined)
    if (suite === undefined) return undefined
    if (receiveId === '' || (await this.#acceptedByOption(receiveId, owners))) return suite
    // Our own ids are no corps.
    return CORP_ID.test(corpId) && !this.#isOurs(corpId, owners) ? 'unknownCorp' : undefined
  }

  /** Two suites may share a key pair and a corp may have both: then the agent id tells. */
  async #ownerOfCorp(
    corpId: string,
    agentId: unknown,
    owners: readonly KeyOwner[],
  ): Promise<KeyOwner | undefined> {
    const known = await this.#installedFor(corpId, agentId, owners)
    if (known !== undefined || corpId === '' || this.#isOurs(corpId, owners)) return known
    const { clock } = this.#options
    const giveUpAt = clock.now() + WAIT_FOR_INSTALL_MS
    for (;;) {
      // The first messages of a new customer can overtake the exchange of its permanent code. Its mark is read before the
      // next look: an installation is stored before the mark is taken off.
      const installing = await this.#isInstalling(owners)
      const found = await this.#installedFor(corpId, agentId, owners)
      if (found !== undefined || !installing || clock.now() >= giveUpAt) return found
      await sleep(clock, POLL_MS)
    }
  }

  async #installedFor(
    corpId: string,
    agentId: unknown,
    owners: readonly KeyOwner[],
  ): Promise<KeyOwner | undefined> {
    let found: KeyOwner | undefined
    for (const owner of owners) {
      if (owner.suiteId === undefined) continue
      const known = await this.#options.installed(owner.suiteId, corpId)
      if (known === undefined) continue
      if (known.agentId !== undefined && known.agentId === agentId) return owner
      found ??= owner
    }
    return found
  }

  async #isInstalling(owners: readonly KeyOwner[]): Promise<boolean> {
    for (const { suiteId } of owners)
      if (suiteId !== undefined && (await this.#options.installing(suiteId))) return true
    return false
  }

  #isOurs(receiveId: string, owners: readonly KeyOwner[]): boolean {
    const { providerCorpId, individual } = this.#options
    if (receiveId === '') return individual
    return receiveId === providerCorpId || owners.some(({ suiteId }) => suiteId === receiveId)
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

function unknownCorp({ style, name }: ReadMessage): WeComError {
  return new WeComError(
    'WECOM_NOT_INSTALLED',
    `A ${style} callback (${name}) is of a corp that is not known here, or not yet`,
    {
      hint: 'It is left to WeCom to send it again. If it goes on, bring the permanent code of the corp over with installs.import().',
    },
  )
}

function isAccepted({ style, name }: ReadMessage, route: CallbackRoute | undefined): boolean {
  if (route?.accepts === undefined || route.accepts.includes(style)) return true
  return CROSSING.has(name) && style !== 'system'
}
