import { sha256Hex } from '../base/index.js'
import type { AddressedMessage, CallbackMessage } from '../callback/index.js'
import { isWeComError } from '../errors/index.js'
import type { InstallationLifecycle } from '../installs/index.js'
import type { SuiteTickets } from '../tokens/index.js'
import type { AppHandle } from './suite-handle.js'

const AUTHORISATION = new Set(['create_auth', 'change_auth', 'cancel_auth', 'reset_permanent_code'])
/** After these the edition may be another one, or none: free orders take effect without a payment. */
const EDITION = new Set([
  'change_editon',
  'pay_for_app_success',
  'refund',
  'open_order',
  'change_order',
  'cancel_order',
])

/** What the library does about a callback by itself, before and independent of any handler. */
export class BuiltIns {
  readonly #tickets: SuiteTickets
  readonly #lifecycle: InstallationLifecycle
  readonly #suite: (suiteId: string) => AppHandle

  constructor(
    tickets: SuiteTickets,
    lifecycle: InstallationLifecycle,
    suite: (suiteId: string) => AppHandle,
  ) {
    this.#tickets = tickets
    this.#lifecycle = lifecycle
    this.#suite = suite
  }

  handles(name: string): boolean {
    return AUTHORISATION.has(name) || EDITION.has(name)
  }

  /** A ticket is durable before WeCom hears `success`. */
  async beforeAck(message: AddressedMessage): Promise<void> {
    const { name, suiteId, event } = message
    if (name !== 'suite_ticket' || suiteId === undefined) return
    await this.#tickets.push(suiteId, String(event.SuiteTicket ?? ''), timeOf(event))
  }

  /**
   * Two events about one corp's edition within a second may be equal letter by letter: what came again may be another
   * one, so WeCom is asked again.
   */
  async repeated({ id, name, suiteId, corpId }: CallbackMessage, delivery: string): Promise<void> {
    if (suiteId === undefined || corpId === undefined || !EDITION.has(name)) return
    await this.#lifecycle.editionTouched(suiteId, corpId, `${id}:${sha256Hex(delivery).slice(0, 16)}`)
  }

  /** Runs out of the inbox; may run again. */
  async run(message: CallbackMessage): Promise<void> {
    const { name, suiteId, corpId, event } = message
    if (suiteId === undefined) return
    if (EDITION.has(name) && corpId !== undefined)
      return this.#lifecycle.editionTouched(suiteId, corpId, message.id)
    if (!AUTHORISATION.has(name)) return
    if (name === 'create_auth' || name === 'reset_permanent_code') {
      const facts = { eventAt: eventTimeOf(event), corpId, state: textOf(event.State) }
      await this.#lifecycle
        .complete(this.#suite(suiteId), String(event.AuthCode ?? ''), facts, name)
        // Repeated after the corp has left again: there is nothing more to do.
        .catch((error: unknown) => {
          if (!isWeComError(error, 'WECOM_NOT_INSTALLED')) throw error
        })
    } else if (corpId !== undefined && name === 'change_auth') {
      await this.#lifecycle.changed(this.#suite(suiteId), corpId, message.id)
    } else if (corpId !== undefined) {
      await this.#lifecycle.cancelled(this.#suite(suiteId), corpId, eventTimeOf(event))
    }
  }
}

/** WeCom's time of an event, ms; `undefined` where it cannot be read: it is compared with other times of WeCom's. */
function eventTimeOf(event: Record<string, unknown>): number | undefined {
  const at = timeOf(event)
  return Number.isSafeInteger(at) && at > 0 ? at : undefined
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function timeOf(event: Record<string, unknown>): number {
  return Number(event.TimeStamp ?? 0) * 1000
}
