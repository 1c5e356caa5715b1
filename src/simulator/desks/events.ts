import { WeComError } from '../../errors/index.js'
import { dataPush, instructionPush, systemPush } from '../push/events.js'
import type { Pusher } from '../push/pusher.js'
import type { PushResult } from '../push/types.js'
import type { XmlFields } from '../push/xml.js'
import { visibleCorpId, type World } from '../state/world.js'

/** Any event, whatever would bring it about at WeCom. */
export class EventDesk {
  readonly #world: World
  readonly #pusher: Pusher

  constructor(world: World, pusher: Pusher) {
    this.#world = world
    this.#pusher = pusher
  }

  /**
   * Pushes any event. What every event of the channel carries is filled in; `fields` wins over it.
   * @param options.corpId the corp; needed on the data channel
   */
  async push(
    suiteId: string | undefined,
    channel: 'instruction' | 'data',
    fields: XmlFields,
    options: { corpId?: string } = {},
  ): Promise<PushResult> {
    const suite = this.#world.suite(suiteId)
    const corp = options.corpId === undefined ? undefined : this.#world.corp(options.corpId)
    if (channel === 'data') {
      if (corp === undefined)
        throw new WeComError('WECOM_CONFIG', 'An event on the data channel needs corpId')
      return this.#pusher.push(dataPush(this.#world, suite, corp.corpId, fields))
    }
    const all = corp === undefined ? fields : { AuthCorpId: visibleCorpId(corp), ...fields }
    return this.#pusher.push(instructionPush(this.#world, suite, all))
  }

  /** Pushes an event of the provider to the system event URL. */
  async pushSystem(fields: XmlFields): Promise<PushResult> {
    return this.#pusher.push(systemPush(this.#world, fields))
  }
}
