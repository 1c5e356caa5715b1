import { type Response, Router } from 'express'
import { path } from '../../site/html.js'
import { type Attempt, isUnresolved } from '../attempts.js'
import { readForm } from '../form.js'
import type { Office } from '../office.js'
import { reconcilePage, sendingPage, settledPage } from '../pages/attempt.js'
import { lookFor } from '../reconcile.js'

/** Attempts to order: what came of them, and what to do when no answer came. */
export function attemptRoutes(office: Office): Router {
  const { attempts, formToken } = office
  const router = Router()

  router.get('/:token', async (request, response) => {
    const attempt = await attempts.get(request.params.token)
    if (attempt === undefined) return response.redirect(303, '/orders')
    if (attempt.state === 'made') return response.redirect(303, placeOf(attempt))
    if (isUnresolved(attempt, Date.now()))
      return response.send(reconcilePage(attempt, await lookFor(office, attempt), formToken.text))
    if (attempt.state !== 'sending') return response.send(settledPage(attempt))
    return response.set('refresh', '1').send(sendingPage(attempt))
  })

  router.post('/:token/adopt', async (request, response) => {
    const orderId = (await readForm(request)).text('orderId')
    await decide(request.params.token, response, async (attempt) => {
      const { candidates } = await lookFor(office, attempt)
      if (candidates.some((one) => one.orderId === orderId))
        await attempts.settle(attempt, { state: 'made', orderId })
    })
  })

  router.post('/:token/give-up', async (request, response) => {
    await decide(request.params.token, response, async (attempt) => {
      const { candidates, mayAppearUntil } = await lookFor(office, attempt)
      if (candidates.length === 0 && mayAppearUntil === undefined)
        await attempts.settle(attempt, { state: 'given_up' })
    })
  })

  /** What was seen on the page may be old: a decision holds only if it still fits. */
  async function decide(token: string, response: Response, act: (attempt: Attempt) => Promise<void>) {
    const attempt = await attempts.get(token)
    if (attempt !== undefined && isUnresolved(attempt, Date.now())) await act(attempt)
    response.redirect(303, path`/attempts/${token}`)
  }

  return router
}

/** Where the order of an attempt is shown. */
function placeOf({ kind, suiteId, corpId, orderId = '' }: Attempt): string {
  return kind === 'cashier' ? path`/orders/${orderId}` : path`/licenses/${suiteId}/${corpId}`
}
