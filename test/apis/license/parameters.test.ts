import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { bindFamily, FAMILIES } from '../../../src/apis/index.js'
import type {
  CreateNewLicenseOrderParams,
  LicenseOrder,
  LicenseRenewal,
  SetAutoActiveStatusParams,
} from '../../../src/types/index.js'
import facts from '../../fixtures/endpoints.json'
import { failure } from '../../http/support.js'
import { CODE, NOW_SECONDS, times } from './support.js'

const sent: Record<string, unknown>[] = []
const license = bindFamily(FAMILIES.wecom.license, async (_, params) => {
  sent.push(params as Record<string, unknown>)
  return { errcode: 0 }
}) as unknown as Record<string, (params: object) => Promise<unknown>>

const call = async (method: string, params: object) => license[method]?.(params)

const account_count = { base_count: 1 }
const account_duration = { months: 1 }
const purchase = { corpid: 'c', account_count, account_duration }

/** Parameters that fit, of every method. */
const GOOD: Record<string, Record<string, unknown>> = {
  createNewOrder: { ...purchase, buyer_userid: 'u' },
  listOrder: {},
  getOrder: { order_id: 'o' },
  listOrderAccount: { order_id: 'o' },
  cancelOrder: { order_id: 'o' },
  getUnionOrder: { order_id: 'o' },
  createRenewOrderJob: { corpid: 'c', account_list: [{ userid: 'u', type: 1 }] },
  submitOrderJob: { jobid: 'j', buyer_userid: 'u', account_duration },
  createNewOrderJob: { buy_list: [purchase] },
  submitNewOrderJob: { jobid: 'j', buyer_userid: 'u' },
  newOrderJobResult: { jobid: 'j' },
  submitPayJob: { payer_userid: 'u', order_id: 'o' },
  payJobResult: { jobid: 'j' },
  activeAccount: { active_code: CODE, corpid: 'c', userid: 'u' },
  batchActiveAccount: { corpid: 'c', active_list: [{ active_code: CODE, userid: 'u' }] },
  activeAccountByType: { type: 2, corpid: 'c', userid: 'u' },
  getActiveInfoByCode: { corpid: 'c', active_code: CODE },
  batchGetActiveInfoByCode: { corpid: 'c', active_code_list: [CODE] },
  listActivedAccount: { corpid: 'c' },
  getActiveInfoByUser: { corpid: 'c', userid: 'u' },
  batchTransferLicense: { corpid: 'c', transfer_list: [{ handover_userid: 'a', takeover_userid: 'b' }] },
  batchShareActiveCode: { from_corpid: 'a', to_corpid: 'b', share_list: [{ active_code: CODE }] },
  getAppLicenseInfo: { corpid: 'c', suite_id: 's' },
  setAutoActiveStatus: { corpid: 'c', auto_active_status: 0 },
  getAutoActiveStatus: { corpid: 'c' },
  supportPolicyQuery: { corpid: 'c' },
}
const METHODS = Object.entries(FAMILIES.wecom.license).map(([method, line]) => ({
  method,
  name: line.path.replace('/cgi-bin/', ''),
  required: facts.endpoints.find(({ path }) => path === line.path)?.required ?? [],
}))

describe('the parameters of the licence endpoints', () => {
  it.each(METHODS)('are sent as they are when they fit, unknown ones too: $name', async ({ method }) => {
    const params = { ...GOOD[method], new_field: 1 }
    await call(method, params)
    expect(sent.at(-1)).toEqual(params)
  })

  const missing = METHODS.flatMap(({ method, name, required }) =>
    required.map((field) => ({ method, name, field })),
  )
  it.each(missing)('are refused without $field: $name', async ({ method, name, field }) => {
    const { [field]: _, ...params } = GOOD[method] ?? {}
    expect(await failure(call(method, params))).toMatchObject({
      code: 'WECOM_CONFIG',
      message: expect.stringMatching(`^${name}: ${field} is missing`),
    })
  })

  const order = GOOD.createNewOrder
  const span = (days: number) => ({
    start_time: NOW_SECONDS,
    end_time: NOW_SECONDS + days * 86_400,
  })
  it.each([
    ['createNewOrder', { ...order, account_count: {} }, 'account_count.base_count'],
    [
      'createNewOrder',
      { ...order, account_count: { base_count: 0, external_contact_count: 0 } },
      'not both be 0',
    ],
    ['createNewOrder', { ...order, account_count: { base_count: 1_000_001 } }, 'account_count.base_count'],
    [
      'createNewOrder',
      { ...order, account_count: { external_contact_count: 1.5 } },
      'account_count.external_contact_count',
    ],
    ['createNewOrder', { ...order, account_count: { base_count: -1 } }, 'account_count.base_count'],
    ['createNewOrder', { ...order, account_duration: {} }, '31 to 1860'],
    ['createNewOrder', { ...order, account_duration: { days: 30 } }, 'account_duration.months'],
    ['createNewOrder', { ...order, account_duration: { months: 60, days: 1 } }, '31 to 1860'],
    ['createNewOrder', { ...order, account_duration: { months: 0.5 } }, 'account_duration.months'],
    ['createNewOrder', { ...order, corpid: ' ' }, 'corpid'],
    ['submitOrderJob', { ...GOOD.submitOrderJob, account_duration: {} }, 'exactly one of'],
    [
      'submitOrderJob',
      { ...GOOD.submitOrderJob, account_duration: { months: 1, new_expire_time: NOW_SECONDS } },
      'exactly one of',
    ],
    [
      'submitOrderJob',
      { ...GOOD.submitOrderJob, account_duration: { months: 61 } },
      'account_duration.months',
    ],
    [
      'submitOrderJob',
      { ...GOOD.submitOrderJob, account_duration: { new_expire_time: NOW_SECONDS * 1000 } },
      'not milliseconds',
    ],
    ['createRenewOrderJob', { corpid: 'c', account_list: [] }, 'account_list must be a list of 1 to 1000'],
    [
      'createRenewOrderJob',
      { corpid: 'c', account_list: [{ userid: 'u', type: 3 }] },
      'account_list[0].type must be 1 or 2',
    ],
    [
      'createRenewOrderJob',
      {
        corpid: 'c',
        account_list: [
          { userid: 'u', type: 1 },
          { userid: 'U', type: 1 },
        ],
      },
      'account_list[1] repeats account_list[0]',
    ],
    [
      'createRenewOrderJob',
      { corpid: 'c', account_list: times(1001, (n) => ({ userid: `u${n}`, type: 1 })) },
      'account_list',
    ],
    [
      'createNewOrderJob',
      { buy_list: times(11, (n) => ({ ...purchase, corpid: `c${n}` })) },
      '1 to 10 items',
    ],
    ['createNewOrderJob', { buy_list: [purchase, purchase] }, 'buy_list[1] repeats buy_list[0]'],
    [
      'createNewOrderJob',
      { buy_list: [{ ...purchase, account_count: { base_count: '1' } }] },
      'buy_list[0].account_count.base_count',
    ],
    [
      'createNewOrderJob',
      { buy_list: [{ ...purchase, auto_active_status: true }] },
      'buy_list[0].auto_active_status must be 0 or 1',
    ],
    ['listOrder', { start_time: NOW_SECONDS }, 'given together'],
    ['listOrder', span(31.00002), 'end_time'],
    ['listOrder', span(32), '31 days'],
    ['listOrder', span(-1), 'end_time must not be before'],
    ['listOrder', { limit: 1001 }, 'limit'],
    ['listOrderAccount', { order_id: 'o', limit: 0 }, 'limit'],
    ['listActivedAccount', { corpid: 'c', cursor: 5 }, 'cursor'],
    ['batchActiveAccount', { corpid: 'c', active_list: [{ active_code: CODE }] }, 'active_list[0].userid'],
    ['batchShareActiveCode', { ...GOOD.batchShareActiveCode, corp_link_type: 2 }, 'corp_link_type'],
    [
      'batchShareActiveCode',
      { ...GOOD.batchShareActiveCode, share_list: [CODE] },
      'share_list[0] must be an object',
    ],
    ['activeAccountByType', { ...GOOD.activeAccountByType, type: '1' }, 'type must be 1 or 2'],
    ['setAutoActiveStatus', { corpid: 'c', auto_active_status: true }, 'auto_active_status must be 0 or 1'],
    ['getOrder', null as unknown as object, 'must be an object'],
  ] as [string, object, string][])('are refused when out of range: %s %o', async (method, params, named) => {
    const before = sent.length
    const error = await failure(call(method, params))
    expect(error).toMatchObject({ code: 'WECOM_CONFIG', message: expect.stringContaining(named) })
    expect(sent).toHaveLength(before)
  })

  it.each([
    ['createNewOrder', { ...order, account_duration: { days: 31 } }],
    ['createNewOrder', { ...order, account_duration: { months: 59, days: 31 } }],
    ['createNewOrder', { ...order, account_count: { base_count: 0, external_contact_count: 1_000_000 } }],
    ['submitOrderJob', { ...GOOD.submitOrderJob, account_duration: { months: 60 } }],
    [
      'createRenewOrderJob',
      {
        corpid: 'c',
        account_list: [
          { userid: 'u', type: 1 },
          { userid: 'u', type: 2 },
        ],
      },
    ],
    ['listOrder', span(31)],
    [
      'batchActiveAccount',
      { corpid: 'c', active_list: times(1000, (n) => ({ active_code: `${n}`, userid: 'u' })) },
    ],
  ] as [string, object][])('may lie on the limit: %s', async (method, params) => {
    await call(method, params)
    expect(sent.at(-1)).toEqual(params)
  })

  it('say which place repeats a code, never the code', async () => {
    const one = { active_code: CODE, userid: 'u' }
    const error = await failure(call('batchActiveAccount', { corpid: 'c', active_list: [one, { ...one }] }))
    expect(error.message).toBe('license/batch_active_account: active_list[1] repeats active_list[0]')
    const twice = await failure(
      call('batchGetActiveInfoByCode', { corpid: 'c', active_code_list: [CODE, CODE] }),
    )
    expect(twice.message).not.toContain(CODE)
  })

  it('leave the empty cursor of a first page out', async () => {
    await call('listOrder', { corpid: 'c', cursor: '' })
    expect(sent.at(-1)).toEqual({ corpid: 'c' })
  })

  it('whatever they are, are sent as they are or refused as WECOM_CONFIG', async () => {
    const value = fc.oneof(
      fc.anything({ maxDepth: 2 }),
      fc.constantFrom(0, 1, 2, '', 'x', [], {}, null, Number.NaN),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...METHODS).chain(({ method }) => {
          const fields = [...Object.keys(GOOD[method] ?? {}), 'limit', 'jobid', 'corpid']
          return fc.tuple(fc.constant(method), fc.constantFrom(...fields), value)
        }),
        async ([method, field, hostile]) => {
          const params = { ...GOOD[method], [field]: hostile }
          const before = sent.length
          const error = await call(method, params).catch((thrown) => thrown)
          if (sent.length > before) expect(sent.at(-1)).toEqual(params)
          else expect(error).toMatchObject({ code: 'WECOM_CONFIG', message: expect.stringContaining(field) })
        },
      ),
      { numRuns: 500 },
    )
  })

  it('are strict in their types, and answers open', () => {
    expectTypeOf<{ userid: string; type: 3 }>().not.toExtend<LicenseRenewal>()
    expectTypeOf<{ corpid: string; auto_active_status: 2 }>().not.toExtend<SetAutoActiveStatusParams>()
    expectTypeOf<number>().toExtend<LicenseOrder['order_status']>()
    expectTypeOf<typeof purchase>().not.toExtend<CreateNewLicenseOrderParams>()
  })
})
