import type { Clock } from '../base/index.js'
import { isWeComApiError, WeComError } from '../errors/index.js'
import type { Inbox, InboxItem } from '../inbox/index.js'
import type { Store } from '../store/index.js'
import { AuthCodeExchange } from './exchange.js'
import { InstallationRepository } from './repository.js'
import type { SuiteAccess } from './suite-access.js'
import {
  type Installation,
  type InstallationChange,
  type InstallationEventName,
  type InstallationRecord,
  publicView,
} from './types.js'

/** What an installation event carries through the inbox. */
interface LifecyclePayload {
  event: InstallationEventName
  change: InstallationChange
  installation: Installation
}

/** Tells the listeners; a rejection has the event delivered again. */
export type InstallationAnnouncer = (
  event: InstallationEventName,
  news: { installation: Installation; change: InstallationChange; attempt: number; signal: AbortSignal },
) => Promise<void>

export interface LifecycleOptions {
  store: Store
  clock: Clock
  inbox: () => Pick<Inbox, 'accept'>
  /** Drops the tokens of an installation. */
  forgetTokens: (suiteId: string, corpId: string) => Promise<void>
  announce: InstallationAnnouncer
}

const NAME_PREFIX = 'installation.'

/** The life of installations: made, changed, reset, cancelled, each told to the listeners at least once. */
export class InstallationLifecycle {
  readonly repository: InstallationRepository
  readonly #exchange: AuthCodeExchange
  readonly #options: LifecycleOptions

  constructor(options: LifecycleOptions) {
    this.#options = options
    this.repository = new InstallationRepository(options.store)
    this.#exchange = new AuthCodeExchange(options.store, options.clock)
  }

  /** Whether an installation is being made right now, so that an unknown corp may be known in a moment. */
  get busy(): boolean {
    return this.#exchange.pending > 0
  }

  /** @param authorizedAt ms; `reset`: the code replaces the permanent code of an existing installation */
  async complete(
    suite: SuiteAccess,
    authCode: string,
    authorizedAt: number,
    reset = false,
  ): Promise<Installation> {
    if (typeof authCode !== 'string' || authCode === '') {
      throw new WeComError('WECOM_CONFIG', 'auth_code is missing')
    }
    const corpId = await this.#exchange.run(suite, authCode, authorizedAt, (record) =>
      this.#take(suite, record, reset),
    )
    const current = await this.repository.get(suite.id, corpId)
    if (current === undefined) throw notInstalled(suite.id, corpId)
    return publicView(current)
  }

  async #take(suite: SuiteAccess, record: InstallationRecord, reset: boolean): Promise<void> {
    const { suiteId, corpId } = record
    const written = await this.repository.update(suiteId, corpId, (before) => {
      const outdated = before !== undefined && before.authorizedAt > record.authorizedAt
      return outdated || before?.permanentCode === record.permanentCode ? undefined : { ...before, ...record }
    })
    if (written !== undefined) await this.#options.forgetTokens(suiteId, corpId)
    const current = await this.repository.get(suiteId, corpId)
    if (current?.permanentCode !== record.permanentCode) return
    // What get_auth_info adds can wait: it is asked again before the listeners are told.
    const full = await this.#fill(suite, current).catch(() => current)
    const change = reset ? 'reset' : written?.before === undefined ? 'installed' : 'reinstalled'
    await this.#tell(reset ? 'changed' : 'installed', change, publicView(full), record.authorizedAt)
  }

  /** Reads the authorisation again. @throws WECOM_NOT_INSTALLED */
  async refresh(suite: SuiteAccess, corpId: string): Promise<Installation> {
    const record = await this.repository.get(suite.id, corpId)
    if (record === undefined) throw notInstalled(suite.id, corpId)
    return publicView(await this.#fill(suite, record))
  }

  /** `change_auth`: reads the authorisation again and tells. */
  async changed(suite: SuiteAccess, corpId: string, at: number): Promise<void> {
    const installation = await this.refresh(suite, corpId)
    await this.#tell('changed', 'changed', installation, at)
  }

  /** `cancel_auth`, or the application's own decision: forgets the permanent code and everything got with it. */
  async cancelled(
    suiteId: string,
    corpId: string,
    at: number,
    change: 'cancelled' | 'removed',
  ): Promise<boolean> {
    const record = await this.repository.get(suiteId, corpId)
    // A cancellation that arrives late must not undo a newer authorisation.
    if (record === undefined || record.authorizedAt > at) return false
    await this.#tell('removed', change, publicView(record), at)
    await this.#drop(suiteId, corpId, at)
    return true
  }

  async put(record: InstallationRecord): Promise<void> {
    await this.repository.update(record.suiteId, record.corpId, () => record)
    await this.#options.forgetTokens(record.suiteId, record.corpId)
  }

  isOwn(item: InboxItem): boolean {
    return item.name.startsWith(NAME_PREFIX)
  }

  /** Delivers an installation event out of the inbox. */
  async deliver(
    item: InboxItem,
    suite: SuiteAccess,
    context: { attempt: number; signal: AbortSignal },
  ): Promise<void> {
    const { event, change, installation } = JSON.parse(item.payload) as LifecyclePayload
    const { suiteId, corpId, authorizedAt } = installation
    if (event === 'removed') {
      await this.#drop(suiteId, corpId, Math.max(authorizedAt, item.receivedAt))
      return this.#options.announce(event, { installation, change, ...context })
    }
    const record = await this.repository.get(suiteId, corpId)
    const current = record === undefined ? installation : publicView(await this.#fillIfBare(suite, record))
    return this.#options.announce(event, { installation: current, change, ...context })
  }

  async #drop(suiteId: string, corpId: string, at: number): Promise<void> {
    await this.repository.remove(suiteId, corpId, (record) => record.authorizedAt > at)
    if ((await this.repository.get(suiteId, corpId)) === undefined) {
      await this.#options.forgetTokens(suiteId, corpId)
    }
  }

  async #tell(
    event: InstallationEventName,
    change: InstallationChange,
    installation: Installation,
    at: number,
  ): Promise<void> {
    const { suiteId, corpId } = installation
    const payload: LifecyclePayload = { event, change, installation }
    const name = NAME_PREFIX + event
    const id = `${name}:${suiteId}:${corpId}:${at}`
    const receivedAt = this.#options.clock.now()
    await this.#options
      .inbox()
      .accept({ id, name, suiteId, corpId, receivedAt, payload: JSON.stringify(payload) })
  }

  #fillIfBare(suite: SuiteAccess, record: InstallationRecord): Promise<InstallationRecord> {
    return record.auth_info === undefined ? this.#fill(suite, record) : Promise.resolve(record)
  }

  /** Completes a record from get_auth_info; notes that the permanent code died, if WeCom says so. */
  async #fill(suite: SuiteAccess, record: InstallationRecord): Promise<InstallationRecord> {
    const now = this.#options.clock.now()
    const { corpId, permanentCode } = record
    const params = { auth_corpid: corpId, permanent_code: permanentCode }
    let found: Partial<InstallationRecord>
    try {
      const info =
        suite.authInfoVersion === 'v1'
          ? await suite.service.getAuthInfo(params)
          : await suite.service.getAuthInfoV2(params)
      const agentId = info.auth_info?.agent?.[0]?.agentid
      found = {
        status: 'active',
        auth_corp_info: info.auth_corp_info,
        ...(info.auth_corp_info.corp_name && { corpName: info.auth_corp_info.corp_name }),
        ...(info.auth_info && { auth_info: info.auth_info }),
        ...(agentId !== undefined && { agentId }),
        ...(info.edition_info && { edition_info: info.edition_info }),
        ...(info.dealer_corp_info && { dealer_corp_info: info.dealer_corp_info }),
      }
    } catch (error) {
      const gone =
        isWeComApiError(error) &&
        (error.class === 'permanent_code_invalid' || error.class === 'auth_cancelled')
      if (!gone) throw error
      found = { status: 'invalid' }
    }
    const written = await this.repository.update(suite.id, corpId, (before) =>
      before?.permanentCode === permanentCode ? { ...before, ...found, updatedAt: now } : undefined,
    )
    return written?.after ?? (await this.repository.get(suite.id, corpId)) ?? record
  }
}

export function notInstalled(suiteId: string, corpId: string): WeComError {
  return new WeComError('WECOM_NOT_INSTALLED', `Corp ${corpId} has not installed suite ${suiteId}`, {
    hint: 'Send an administrator of the corp through the install link, or bring the permanent code over with installs.import().',
  })
}
