import { type Request, type Response, Router } from 'express'
import { isWeComError, isWeComJobError } from 'wecom-suite'
import type { CreateNewLicenseOrderParams } from 'wecom-suite/types'
import { path } from '../../site/html.js'
import type { Attempt } from '../attempts.js'
import { type Form, readForm } from '../form.js'
import { holdingsOf } from '../licenses.js'
import { balanceOf, customersOf, explain, type Office } from '../office.js'
import type { Customer } from '../order-form.js'
import { type LicenseView, licensesPage } from '../pages/licenses.js'
import { isAttemptToken, newAttemptToken, place } from '../place.js'

/** How long a page may wait for a payment; it goes on without the page. */
const PAYMENT_WAIT_MS = 8_000
const NO_BUYER = '请设置 LICENSE_BUYER 或 WECOM_CASHIER_CREATOR：服务商企业中有购买权限的成员'

interface Action extends Pick<Attempt, 'suiteId' | 'corpId'> {
  orderId?: string
}

/** Interface licences of a customer: bought, paid from the balance, given to members. */
export function licenseRoutes(office: Office): Router {
  const { wecom, settings, attempts, formToken } = office
  const router = Router({ mergeParams: true })

  router.get('/:suiteId/:corpId', async (request, response) => {
    const customer = await customerOf(request.params)
    if (customer === undefined) return response.redirect(303, '/')
    return show(response, customer)
  })

  router.post('/:suiteId/:corpId/orders', async (request, response) => {
    const form = await readForm(request)
    const token = form.text('attemptToken')
    const customer = await customerOf(request.params)
    if (customer === undefined || !isAttemptToken(token)) return response.redirect(303, '/')
    const order = readPurchase(form, customer)
    if (order === undefined)
      return show(response.status(422), customer, { values: form.values, errors: form.errors })
    const { base_count = 0, external_contact_count = 0 } = order.account_count
    const what = `接口许可 · 基础 ${base_count} · 互通 ${external_contact_count} · ${order.account_duration.months} 个月`
    const attempt: Attempt = {
      token,
      kind: 'license',
      ...customer,
      what,
      request: order,
      startedAt: Date.now(),
      state: 'sending',
    }
    const placed = await place(attempts, attempt, async () => ({
      orderId: (await wecom.license.createNewOrder(order)).order_id,
    }))
    if (placed.as === 'refused')
      return show(response.status(422), customer, { values: form.values, problem: explain(placed.error) })
    const toShow = placed.as === 'blocked' ? placed.attempt.token : token
    return response.redirect(303, path`/attempts/${toShow}`)
  })

  router.post('/:suiteId/:corpId/orders/:orderId/pay', (request, response) =>
    act(request, response, async ({ orderId = '' }) => {
      const payer_userid = buyer()
      await wecom.license.payOrder({ order_id: orderId, payer_userid }, { maxWaitMs: PAYMENT_WAIT_MS })
    }),
  )

  router.post('/:suiteId/:corpId/orders/:orderId/cancel', (request, response) =>
    act(request, response, async ({ corpId, orderId = '' }) => {
      await wecom.license.cancelOrder({ order_id: orderId, corpid: corpId })
    }),
  )

  // Of the codes that are left WeCom takes the one that expires soonest: no code passes through the page.
  router.post('/:suiteId/:corpId/activate', (request, response) =>
    act(request, response, async ({ corpId }, form) => {
      const type = form.text('type') === '2' ? 2 : 1
      await wecom.license.activeAccountByType({ corpid: corpId, userid: form.text('userid'), type })
    }),
  )

  /** Does something, and shows the page anew; with the reason on it, when it could not be done. */
  async function act(
    request: Request<Record<string, string>>,
    response: Response,
    work: (action: Action, form: Form) => Promise<void>,
  ): Promise<void> {
    const customer = await customerOf(request.params)
    if (customer === undefined) return response.redirect(303, '/')
    const { suiteId, corpId } = customer
    const { orderId } = request.params
    try {
      const form = await readForm(request)
      await work({ suiteId, corpId, ...(orderId !== undefined && { orderId }) }, form)
    } catch (error) {
      if (!isWeComError(error) && !(error instanceof NoBuyer)) throw error
      const open = isWeComJobError(error, 'job_pending') || isWeComJobError(error, 'submit_unknown')
      const problem = open ? '付款结果还不确定：请稍后刷新查看订单状态，不要重复支付。' : explain(error)
      return show(response.status(open ? 202 : 422), customer, { problem })
    }
    return response.redirect(303, path`/licenses/${suiteId}/${corpId}`)
  }

  function buyer(): string {
    if (settings.buyer === undefined) throw new NoBuyer(NO_BUYER)
    return settings.buyer
  }

  function readPurchase(form: Form, { corpId }: Customer): CreateNewLicenseOrderParams | undefined {
    const base_count = form.integer('base', 0, 1_000_000)
    const external_contact_count = form.integer('external', 0, 1_000_000)
    const months = form.integer('months', 1, 60)
    if (base_count + external_contact_count === 0) form.fail('base', '至少购买一个账号')
    if (settings.buyer === undefined) form.fail('base', NO_BUYER)
    if (!form.ok || settings.buyer === undefined) return undefined
    return {
      corpid: corpId,
      buyer_userid: settings.buyer,
      account_count: { base_count, external_contact_count },
      account_duration: { months },
    }
  }

  async function customerOf(params: Record<string, string | undefined>): Promise<Customer | undefined> {
    const customers = await customersOf(office)
    return customers.find(({ suiteId, corpId }) => suiteId === params.suiteId && corpId === params.corpId)
  }

  async function show(
    response: Response,
    customer: Customer,
    changed: Partial<Pick<LicenseView, 'values' | 'errors' | 'problem'>> = {},
  ): Promise<void> {
    const [holdings, balance] = await Promise.all([holdingsOf(office, customer), balanceOf(office)])
    const unresolved: Attempt[] = []
    for await (const attempt of attempts.unresolved(Date.now()))
      if (attempt.kind === 'license' && attempt.corpId === customer.corpId) unresolved.push(attempt)
    response.send(
      licensesPage({
        customer,
        balance,
        ...holdings,
        unresolved,
        formToken: formToken.text,
        attemptToken: newAttemptToken(),
        values: {},
        errors: {},
        ...changed,
      }),
    )
  }

  return router
}

class NoBuyer extends Error {}
