import { createWeCom, MemoryStore, type WeComOptions } from '../../src/index.js'
import { FakeClock } from '../../src/testing/index.js'
import type { OpenOrderParams } from '../../src/types/index.js'
import { PROVIDER, SUITE } from './callbacks.js'
import { type SeenCall, scriptedTransport } from './scripted-transport.js'

/** 1 January 2026, 08:00 in China. */
export const NOW = 1_767_225_600_000
export const CASHIER_SECRET = 'cashier-secret'
export const CUSTOMER = 'wpCustomerCustomerCustomer000001'

export const OPEN_ORDER = '/cgi-bin/paytool/open_order'
export const ORDER_LIST = '/cgi-bin/paytool/get_order_list'
export const ORDER_DETAIL = '/cgi-bin/paytool/get_order_detail'

/** A provider with a cashier, on a scripted WeCom. */
export function cashier(
  script: Record<string, (call: SeenCall) => unknown> = {},
  options: Partial<WeComOptions> = {},
) {
  const clock = new FakeClock(NOW)
  const scripted = scriptedTransport({
    '/cgi-bin/service/get_provider_token': () => ({ provider_access_token: 'PT', expires_in: 7200 }),
    ...script,
  })
  const wecom = createWeCom({
    provider: { ...PROVIDER, cashierSecret: CASHIER_SECRET },
    suites: [SUITE],
    store: new MemoryStore({ clock }),
    clock,
    transport: scripted.transport,
    ...options,
  })
  return { wecom, paytool: wecom.paytool, clock, ...scripted }
}

/** A sound order of a third-party app. */
export function thirdAppOrder() {
  return {
    business_type: 1,
    pay_type: 0,
    custom_corpid: CUSTOMER,
    product_list: {
      third_app: {
        order_type: 0,
        buy_info_list: [
          { suiteid: SUITE.id, edition_id: 'sp00000000000000a1', user_count: 10, duration_days: 365 },
        ],
      },
    },
  } satisfies OpenOrderParams
}

/** A sound order of a customised app. */
export function customizedAppOrder() {
  return {
    business_type: 2,
    pay_type: 2,
    custom_corpid: CUSTOMER,
    product_list: {
      customized_app: {
        order_type: 0,
        buy_info_list: [
          { suiteid: 'dk1111111111111111', total_price: 250_000, user_count: 5, duration_days: 30 },
        ],
      },
    },
  } satisfies OpenOrderParams
}

/** A sound order of an industry solution. */
export function promotionCaseOrder() {
  return {
    business_type: 3,
    pay_type: 0,
    product_list: {
      promotion_case: {
        order_type: 0,
        case_id: 'sl00000000000000c1',
        promotion_edition_name: '标准版',
        duration_days: 365,
        buy_info_list: [{ suiteid: SUITE.id, user_count: 10 }],
      },
    },
  } satisfies OpenOrderParams
}
