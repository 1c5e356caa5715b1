import type { Clock } from '../base/index.js'
import type { CallbackMessage } from './message.js'
import { buildReply, type ReplyMessage } from './reply.js'

/** Puts a passive reply into the response. `false`: too late, or there was one already. */
export type Reply = (message: ReplyMessage) => boolean

/** A delivery that is being worked on in this process. */
export class Delivery {
  readonly message: CallbackMessage
  readonly replied: Promise<void>
  xml: string | undefined
  #open: boolean
  readonly #clock: Clock
  #resolve: (() => void) | undefined

  constructor(message: CallbackMessage, clock: Clock) {
    this.message = message
    this.#clock = clock
    this.#open = message.channel === 'data'
    this.replied = new Promise((resolve) => {
      this.#resolve = resolve
    })
  }

  readonly reply: Reply = (reply) => {
    if (!this.#open) return false
    this.#open = false
    this.xml = buildReply(reply, this.message.event, Math.floor(this.#clock.now() / 1000))
    this.#resolve?.()
    return true
  }

  close(): void {
    this.#open = false
  }
}
