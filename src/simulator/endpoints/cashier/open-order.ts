import { chinaDate, DAY_MS, startOfChinaDate } from '../../state/calendar.js'
import type { SaleItem } from '../../state/cashier/sale.js'
import type { NewSale } from '../../state/cashier/sales.js'
import { Refusal } from '../../state/refusal.js'
import type { SimCorp, SimEdition, SimSuite } from '../../state/types.js'
import type { World } from '../../state/world.js'
import type { Fields } from '../../wire/fields.js'

/** What the products of an order have in common with its payment. */
export interface OrderHead {
  corp: SimCorp | undefined
  payType: 0 | 1 | 2
}

/** The products of an order. */
export type Products = Pick<NewSale, 'orderType' | 'notify' | 'items' | 'promotion'>

type OrderType = 0 | 1 | 2

const ITEMS_AT_MOST = 20
const SEATS_AT_MOST = 1_000_000
const DAYS_AT_MOST = 1825
const ID_MAX_BYTES = 64
const CASE_NAME_MAX_BYTES = 128
const REMARKS_MAX_BYTES = 256
const DISCOUNT_AT_MOST = 10_000_000
/** 5 million yuan, the higher of the two readings of "500万". */
const TOTAL_AT_MOST = 500_000_000
const AHEAD_AT_MOST_MS = 365 * DAY_MS

/** `product_list.third_app`. */
export function thirdApp(world: World, branch: Fields, head: OrderHead): Products {
  const orderType = branch.oneOf('order_type', [0, 1, 2])
  const items = branch.objects('buy_info_list', ITEMS_AT_MOST).map((fields) => {
    const suite = suiteOf(world, fields, 'thirdParty')
    const edition = editionOf(suite, fields.text('edition_id', ID_MAX_BYTES))
    return {
      suite,
      edition,
      userCount: seats(fields, orderType, edition),
      days: days(fields, orderType),
      ...takesEffect(world, fields),
      ...discount(fields, suite, orderType, head),
    }
  })
  return { orderType, notify: notifies(branch), items }
}

/** `product_list.customized_app`. */
export function customizedApp(world: World, branch: Fields): Products {
  const orderType = branch.oneOf('order_type', [0, 1, 2])
  const items = branch.objects('buy_info_list', ITEMS_AT_MOST).map((fields) => {
    const suite = suiteOf(world, fields, 'custom')
    if (orderType !== 0 && fields.has('take_effect_date')) throw new Refusal(84130)
    return {
      suite,
      edition: customEdition(suite),
      userCount: orderType === 2 ? 0 : fields.int('user_count', { min: 1, max: SEATS_AT_MOST, code: 84078 }),
      days: days(fields, orderType),
      ...takesEffect(world, fields),
      fixedPrice: totalPrice(fields),
    }
  })
  return { orderType, notify: notifies(branch), items }
}

/** `product_list.promotion_case`. */
export function promotionCase(world: World, branch: Fields, head: OrderHead): Products {
  const orderType = branch.oneOf('order_type', [0, 1, 2])
  const caseId = branch.text('case_id', ID_MAX_BYTES)
  const editionName = branch.text('promotion_edition_name', CASE_NAME_MAX_BYTES)
  const edition = world.provider.promotionCases
    .find((one) => one.caseId === caseId)
    ?.editions.find((one) => one.name === editionName)
  if (edition === undefined) throw new Refusal(84079)
  const duration = days(branch, orderType)
  const effect = takesEffect(world, branch)
  const items = branch.objects('buy_info_list', ITEMS_AT_MOST).map((fields) => {
    const suite = suiteOf(world, fields, undefined)
    const app = edition.apps.find((one) => one.suiteId === suite.id)
    if (app === undefined) throw new Refusal(84124)
    if (head.payType === 2 && (suite.kind === 'custom' || suite.recommended === true)) {
      throw new Refusal(40058, 'pay_type invalid Request Parameter')
    }
    const sold = editionOf(suite, app.editionId)
    return { suite, edition: sold, userCount: seats(fields, orderType, sold), days: duration, ...effect }
  })
  const { takeEffectDate } = effect
  const promotion = {
    caseId,
    editionName,
    days: duration,
    ...(takeEffectDate !== undefined && { takeEffectDate }),
  }
  return { orderType, notify: notifies(branch), items, promotion }
}

function suiteOf(world: World, fields: Fields, kind: SimSuite['kind'] | undefined): SimSuite {
  const suite = world.findSuite(fields.text('suiteid', ID_MAX_BYTES))
  if (suite === undefined || (kind !== undefined && suite.kind !== kind))
    throw fields.refusal('suiteid', 40083)
  return suite
}

function editionOf(suite: SimSuite, id: string): SimEdition {
  const edition = suite.editions?.find((one) => one.editionId === id)
  if (edition === undefined) throw new Refusal(84079)
  return edition
}

/** A customised app is sold at a price of its own and needs no edition. */
function customEdition(suite: SimSuite): SimEdition {
  return suite.editions?.[0] ?? { editionId: `custom-${suite.id}`, name: '定制版', price: 0 }
}

function seats(fields: Fields, orderType: OrderType, edition: SimEdition): number {
  if (orderType === 2 || edition.fixedTotal) return 0
  return fields.int('user_count', { min: 1, max: SEATS_AT_MOST, code: 84078 })
}

function days(fields: Fields, orderType: OrderType): number {
  return orderType === 1 ? 0 : fields.int('duration_days', { min: 1, max: DAYS_AT_MOST })
}

function totalPrice(fields: Fields): number {
  const price = fields.int('total_price')
  if (price === 0) throw new Refusal(84109)
  if (price > TOTAL_AT_MOST) throw new Refusal(84077)
  return price
}

function notifies(branch: Fields): boolean {
  return branch.has('notify_custom_corp') ? branch.oneOf('notify_custom_corp', [0, 1]) === 1 : true
}

function takesEffect(world: World, fields: Fields): Pick<SaleItem, 'takeEffectDate' | 'takesEffectAt'> {
  const date = fields.optionalText('take_effect_date')
  if (date === undefined) return {}
  const at = startOfChinaDate(date)
  const now = world.clock.now()
  if (at === undefined) throw fields.refusal('take_effect_date')
  if (date <= chinaDate(now) || at > now + AHEAD_AT_MOST_MS) throw new Refusal(84130)
  return { takeEffectDate: date, takesEffectAt: at }
}

function discount(
  fields: Fields,
  suite: SimSuite,
  orderType: OrderType,
  head: OrderHead,
): Pick<SaleItem, 'discount'> {
  const info = fields.optionalObject('discount_info')
  if (info === undefined) return {}
  const lowest = suite.recommended === true ? 50 : 10
  info.text('discount_remarks', REMARKS_MAX_BYTES)
  if (info.oneOf('discount_type', [1, 2]) === 2) {
    const ratio = info.int('discount_ratio', { min: 10, max: 99 })
    if (ratio < lowest) throw new Refusal(84091)
    return { discount: (origin) => Math.round((origin * ratio) / 100) }
  }
  if (head.corp === undefined && orderType !== 0) throw new Refusal(40058, 'custom_corpid missing')
  const amount = info.int('discount_amount', { min: 1, max: DISCOUNT_AT_MOST })
  return {
    discount: (origin) => {
      if (origin - amount < (origin * lowest) / 100) throw new Refusal(84091)
      return origin - amount
    },
  }
}
