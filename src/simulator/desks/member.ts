import { dataPush } from '../push/events.js'
import type { Pusher } from '../push/pusher.js'
import type { PushResult } from '../push/types.js'
import type { InboxMessage } from '../state/types.js'
import type { World } from '../state/world.js'
import { type InstallationRef, installed } from './installation.js'

/** What a member of a corp does in the client. */
export class MemberDesk {
  readonly #world: World
  readonly #pusher: Pusher

  constructor(world: World, pusher: Pusher) {
    this.#world = world
    this.#pusher = pusher
  }

  /** A member writes to the app. The passive reply is in `reply`, and in the member's inbox. */
  async sendText(options: InstallationRef & { userId: string; content: string }): Promise<PushResult> {
    const { suite, installation } = installed(this.#world, options)
    const { corp } = installation
    const fields = { FromUserName: options.userId, MsgType: 'text', Content: options.content }
    const result = await this.#pusher.push(dataPush(this.#world, suite, corp.corpId, fields))
    if (result.reply !== null) {
      const { msgType, content, fields: body } = result.reply
      this.#world.inbox(corp, options.userId).push({
        via: 'reply',
        suiteId: suite.id,
        agentId: installation.agentId,
        msgtype: msgType,
        body: content === undefined ? body : { content },
        ...(content !== undefined && { text: content }),
        at: this.#world.clock.now(),
      })
    }
    return result
  }

  /** What reached a member, oldest first. */
  inboxOf(corpId: string, userId: string): readonly InboxMessage[] {
    return this.#world.inbox(this.#world.corp(corpId), userId)
  }
}
