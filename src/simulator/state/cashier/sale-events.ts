import type { PushResult } from '../../push/types.js'
import type { XmlFields } from '../../push/xml.js'
import type { Announcer } from '../announcer.js'
import { visibleCorpId } from '../world.js'
import type { Sale, SaleItem } from './sale.js'

/** Tells the suites about their app-edition orders, once a corp is known. */
export class SaleEvents {
  readonly #announcer: Announcer

  constructor(announcer: Announcer) {
    this.#announcer = announcer
  }

  opened(sale: Sale): Promise<PushResult[]> {
    return this.#each(sale, 'open_order', { OperatorId: sale.operatorId ?? '' })
  }

  tell(sale: Sale, event: 'pay_for_app_success' | 'cancel_order' | 'refund'): Promise<PushResult[]> {
    return this.#each(sale, event, {})
  }

  replaced(sale: Sale, item: SaleItem, oldOrderId: string): Promise<PushResult[]> {
    const fields = { OldOrderId: oldOrderId, NewOrderId: item.orderid }
    return this.#push(sale, [item], 'change_order', () => fields)
  }

  #each(sale: Sale, event: string, extra: XmlFields): Promise<PushResult[]> {
    return this.#push(sale, sale.items, event, (item) => ({ OrderId: item.orderid, ...extra }))
  }

  async #push(
    sale: Sale,
    items: readonly SaleItem[],
    event: string,
    fieldsOf: (item: SaleItem) => XmlFields,
  ): Promise<PushResult[]> {
    const { corp } = sale
    if (corp === undefined) return []
    return Promise.all(
      items.map((item) => {
        const fields = { InfoType: event, PaidCorpId: visibleCorpId(corp), ...fieldsOf(item) }
        return this.#announcer.toSuite(item.suite.id, fields)
      }),
    )
  }
}
