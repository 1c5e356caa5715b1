import { seconds } from '../calendar.js'
import { visibleCorpId } from '../world.js'
import { type Sale, type SaleItem, total } from './sale.js'

const BRANCHES = { 1: 'third_app', 2: 'customized_app', 3: 'promotion_case' } as const

/** A cashier order as `get_order_list` shows it. */
export function showSale(sale: Sale): Record<string, unknown> {
  const { corp, creator } = sale
  return {
    order_id: sale.orderId,
    create_time: seconds(sale.createdAt),
    ...(corp !== undefined && { custom_corpid: visibleCorpId(corp) }),
    buy_content: buyContent(sale),
    origin_price: total(sale, 'originPrice') ?? 0,
    paid_price: total(sale, 'price') ?? 0,
    order_status: sale.status,
    order_from: sale.placedBy === 'customer' ? 1 : 2,
    ...(creator !== undefined && { creator }),
    pay_type: sale.payType,
  }
}

/** A cashier order as `get_order_detail` shows it. */
export function showSaleInDetail(sale: Sale): Record<string, unknown> {
  const { corp, payChannel, channelOrderId, paidAt, incomeAt } = sale
  return {
    ...showSale(sale),
    ...(corp !== undefined && { custom_corp_name: corp.name }),
    business_type: sale.businessType,
    ...(payChannel !== undefined && { pay_channel: payChannel }),
    ...(channelOrderId !== undefined && { channel_order_id: channelOrderId }),
    ...(paidAt !== undefined && { paid_time: seconds(paidAt) }),
    ...(incomeAt !== undefined && {
      income_type: payChannel ?? 1,
      income_time: seconds(incomeAt),
      income_amount: total(sale, 'price') ?? 0,
    }),
    product_list: { [BRANCHES[sale.businessType]]: products(sale) },
  }
}

/** What was bought, in words. */
export function buyContent(sale: Sale): string {
  return sale.items.map(({ suite, edition }) => `${suite.name} ${edition.name}`).join('、')
}

function products(sale: Sale): Record<string, unknown> {
  const { promotion } = sale
  if (promotion === undefined) {
    return { order_type: sale.orderType, buy_info_list: sale.items.map((item) => showItem(sale, item)) }
  }
  return {
    order_type: sale.orderType,
    case_id: promotion.caseId,
    promotion_edition_name: promotion.editionName,
    duration_days: promotion.days,
    buy_info_list: sale.items.map(({ suite, userCount, takeEffectDate }) => ({
      suiteid: suite.id,
      user_count: userCount,
      ...(takeEffectDate !== undefined && { take_effect_date: takeEffectDate }),
    })),
  }
}

function showItem(sale: Sale, item: SaleItem): Record<string, unknown> {
  return {
    suiteid: item.suite.id,
    ...(sale.businessType === 1 && { edition_id: item.edition.editionId }),
    user_count: item.userCount,
    duration_days: item.days,
    origin_price: item.originPrice ?? 0,
    paid_price: item.price ?? 0,
    ...(item.takeEffectDate !== undefined && { take_effect_date: item.takeEffectDate }),
  }
}
