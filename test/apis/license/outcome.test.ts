import { describe, expect, it } from 'vitest'
import { failure } from '../../http/support.js'
import { inTurn, licenses, lost } from './support.js'

const account_duration = { months: 1 }
const busy = { errcode: -1, errmsg: 'system busy' }
const payment = { payer_userid: 'u', order_id: 'o' }

const CALLS: [string, string, object, string][] = [
  [
    'createNewOrder',
    'create_new_order',
    { corpid: 'c', buyer_userid: 'u', account_count: { base_count: 1 }, account_duration },
    'reconcileOrder',
  ],
  ['cancelOrder', 'cancel_order', { order_id: 'o' }, 'getOrder'],
  [
    'submitOrderJob',
    'submit_order_job',
    { jobid: 'j', buyer_userid: 'u', account_duration },
    'reconcileOrder',
  ],
  ['submitNewOrderJob', 'submit_new_order_job', { jobid: 'j', buyer_userid: 'u' }, 'submitOrderForCorps'],
  ['submitPayJob', 'submit_pay_job', payment, 'getOrder'],
]

describe('a licence call that must not be made twice', () => {
  it.each(CALLS)('says where to look when no answer tells: %s', async (method, name, params, where) => {
    const { license, bodies } = licenses({ [name]: inTurn(lost(), busy) })
    const call = license[method as 'createNewOrder'] as (params: object) => Promise<unknown>
    for (const code of ['WECOM_HTTP', 'WECOM_API'])
      expect(await failure(call(params))).toMatchObject({
        code,
        reason: 'outcome_unknown',
        hint: expect.stringContaining(where),
      })
    expect(bodies(name)).toHaveLength(2)
  })

  it('and is made by a helper may have worked when WeCom is too busy to say', async () => {
    const { license, bodies } = licenses({ submit_pay_job: () => busy })
    expect(await failure(license.payOrder(payment))).toMatchObject({
      reason: 'submit_unknown',
      errcode: -1,
      hint: expect.stringContaining('getOrder'),
    })
    expect(bodies('submit_pay_job')).toHaveLength(1)
  })

  it('was certainly not made when its token could not be had', async () => {
    const paths: string[] = []
    const transport = async ({ url }: { url: string }) => {
      paths.push(new URL(url).pathname)
      return { status: 200, headers: {}, body: '<html>' }
    }
    expect(await failure(licenses({}, { transport }).license.payOrder(payment))).toMatchObject({
      code: 'WECOM_HTTP',
      reason: 'submit_refused',
    })
    expect(paths).not.toContain('/cgi-bin/license/submit_pay_job')
  })

  it('has items that may have been done when WeCom is too busy to say', async () => {
    const { license } = licenses({ batch_active_account: () => busy })
    const { items } = await license.activateAccounts('c', [{ active_code: 'a', userid: 'u' }])
    expect(items).toEqual([{ item: { active_code: 'a', userid: 'u' }, outcome: 'unknown' }])
  })
})
