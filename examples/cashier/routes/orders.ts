import { type Response, Router } from 'express'
import QRCode from 'qrcode'
import type { WeComError } from 'wecom-suite'
import { isWeComApiError, isWeComError } from 'wecom-suite'
import type { CashierOrder } from 'wecom-suite/types'
import { html, type Part, path } from '../../site/html.js'
import type { Attempt } from '../attempts.js'
import { type Form, readForm } from '../form.js'
import { customersOf, explain, namesOf, type Office } from '../office.js'
import { type FilledOrder, fieldOf, readOrder } from '../order-form.js'
import { orderFormPage } from '../pages/order-form.js'
import { orderPage, ordersPage } from '../pages/orders.js'
import { isAttemptToken, newAttemptToken, place } from '../place.js'

const DAY_MS = 86_400_000
const LISTED_DAYS = 30

/** Cashier orders: listed, opened, shown, closed. */
export function orderRoutes(office: Office): Router {
  const { wecom, settings, attempts, formToken } = office
  const router = Router()

  router.get('/', async (request, response) => {
    const { corp } = request.query
    const now = Date.now()
    const orders: CashierOrder[] = []
    const span = {
      start_time: Math.floor((now - LISTED_DAYS * DAY_MS) / 1000),
      end_time: Math.ceil(now / 1000),
    }
    for await (const order of wecom.paytool.iterateOrders(span))
      if (corp === undefined || order.custom_corpid === corp) orders.push(order)
    const unresolved: Attempt[] = []
    for await (const attempt of attempts.unresolved(now)) unresolved.push(attempt)
    orders.sort((one, other) => other.create_time - one.create_time)
    response.send(ordersPage({ orders, unresolved, names: await namesOf(office), days: LISTED_DAYS }))
  })

  router.get('/new', async (request, response) => {
    const customer = typeof request.query.customer === 'string' ? request.query.customer : ''
    await showForm(response, { values: { customer } })
  })

  router.post('/', async (request, response) => {
    const form = await readForm(request)
    const token = form.text('attemptToken')
    if (!isAttemptToken(token)) return response.redirect(303, '/orders/new')
    const filled = readOrder(form, await customersOf(office), settings.editions)
    if (filled === undefined) return showForm(response.status(422), { ...filledIn(form), token })
    const { customer, order, what } = filled
    const attempt: Attempt = {
      token,
      kind: 'cashier',
      ...customer,
      what,
      request: order,
      startedAt: Date.now(),
      state: 'sending',
    }
    const placed = await place(attempts, attempt, () => open(filled))
    if (placed.as === 'made') return response.redirect(303, path`/orders/${placed.orderId}`)
    if (placed.as === 'refused') {
      blame(form, placed.error)
      return showForm(response.status(422), { ...filledIn(form), problem: explain(placed.error) })
    }
    if (placed.as === 'blocked') {
      const problem = html`该客户还有一笔下单没有结果：<a href="${path`/attempts/${placed.attempt.token}`}">去核对</a>`
      return showForm(response.status(409), { ...filledIn(form), token, problem })
    }
    return response.redirect(303, path`/attempts/${token}`)
  })

  router.get('/:orderId', async (request, response) => {
    const { orderId } = request.params
    const { pay_order: order } = await wecom.paytool.getOrderDetail({ order_id: orderId })
    const url = (await attempts.ofOrder(orderId))?.orderUrl
    const link = url === undefined ? undefined : { url, qr: await qrCode(url) }
    response.send(orderPage({ order, names: await namesOf(office), link, formToken: formToken.text }))
  })

  router.post('/:orderId/close', async (request, response) => {
    const { orderId } = request.params
    try {
      await wecom.paytool.closeOrder({ order_id: orderId })
    } catch (error) {
      // Whether it was closed all the same stands on the page of the order.
      if (!isWeComError(error) || error.reason !== 'outcome_unknown') throw error
    }
    response.redirect(303, path`/orders/${orderId}`)
  })

  async function open({ order, receipt }: FilledOrder): Promise<{ orderId: string; orderUrl: string }> {
    let request = order
    if (receipt !== undefined) {
      const data = new Uint8Array(await receipt.arrayBuffer())
      const { media_id } = await wecom.paytool.uploadReceipt({ data, filename: receipt.name })
      request = { ...order, bank_receipt_media_id: media_id }
    }
    const { order_id, order_url } = await wecom.paytool.openOrder(request)
    return { orderId: order_id, orderUrl: order_url }
  }

  async function showForm(response: Response, view: FormState): Promise<void> {
    const { token = newAttemptToken(), values, errors = {}, problem } = view
    response.send(
      orderFormPage({
        formToken: formToken.text,
        attemptToken: token,
        customers: await customersOf(office),
        editions: settings.editions,
        values,
        errors,
        problem,
      }),
    )
  }

  return router
}

interface FormState {
  values: Record<string, string>
  errors?: Record<string, string>
  problem?: Part
  /** Default: a new one, since the old one is used up. */
  token?: string
}

function filledIn({ values, errors }: Form): FormState {
  // A box that is not ticked is not sent.
  return { values: { notify: '', ...values }, errors }
}

function blame(form: Form, error: WeComError): void {
  const field = isWeComApiError(error) ? fieldOf(error.errcode) : undefined
  if (field !== undefined)
    form.fail(field, `企业微信未接受（${isWeComApiError(error) ? error.errcode : ''}）`)
  else if (error.message.startsWith('service/media/upload'))
    form.fail('receipt', '凭证的文件名、格式或大小不合要求')
}

async function qrCode(url: string): Promise<string> {
  const svg = await QRCode.toString(url, { type: 'svg', margin: 1 })
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`
}
