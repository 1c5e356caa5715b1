import type { SimCorp } from '../types.js'
import { visibleCorpId, type World } from '../world.js'
import type { Sale } from './sale.js'

/** What the cashier tells people in WeCom itself, not the app. */
export interface CashierNotice {
  /** To the corp: the first two. To the provider: `cancelled` by the corp, or not confirmed because it no longer fits. */
  kind: 'payment_reminder' | 'confirmation_request' | 'cancelled' | 'confirmation_failed'
  orderId: string
  /** The corp as the provider sees it, or the provider. */
  corpId: string
  userIds: string[]
  at: number
}

/** The notices of the cashier, oldest first. */
export class CashierNotices {
  readonly all: CashierNotice[] = []
  readonly #world: World

  constructor(world: World) {
    this.#world = world
  }

  toCorp(sale: Sale, corp: SimCorp, kind: 'payment_reminder' | 'confirmation_request'): void {
    this.#add(sale, kind, visibleCorpId(corp), [corp.adminUserId])
  }

  /** To whoever created the order, otherwise to all. */
  toProvider(sale: Sale, kind: 'cancelled' | 'confirmation_failed'): void {
    const { corpId, members } = this.#world.provider
    const everyone = members.map((member) => member.userId)
    this.#add(sale, kind, corpId, sale.creator === undefined ? everyone : [sale.creator])
  }

  #add(sale: Sale, kind: CashierNotice['kind'], corpId: string, userIds: string[]): void {
    this.all.push({ kind, orderId: sale.orderId, corpId, userIds, at: this.#world.clock.now() })
  }
}
