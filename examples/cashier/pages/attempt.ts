import { html, type Markup, path } from '../../site/html.js'
import type { Attempt } from '../attempts.js'
import { form, notice, page, table, time } from './layout.js'

/** What was found in WeCom's books. */
export interface Findings {
  candidates: { orderId: string; createdAt: number; price: string; status: Markup; doubts: string }[]
  /** Until when, in ms, an order may still turn up; `undefined` once it cannot. */
  mayAppearUntil: number | undefined
}

const BACK = { cashier: '/orders/new', license: '/' } as const

/** An attempt whose answer has not come yet. */
export function sendingPage(attempt: Attempt): string {
  return page(
    '正在下单',
    html`${notice('info', html`<p>${attempt.corpName} · ${attempt.what}</p><p>正在等待企业微信的答复，请不要重新开单。</p>`)}
<p><a class="button" href="${path`/attempts/${attempt.token}`}">查看结果</a></p>`,
  )
}

/** An attempt of which nothing came. */
export function settledPage({ kind, state, corpName, what, problem }: Attempt): string {
  const outcome = state === 'refused' ? '没有下单：企业微信未接受' : '已核对：没有产生订单'
  return page(
    '下单结果',
    html`${notice('bad', html`<p>${corpName} · ${what}</p><p>${outcome}</p><p>${problem}</p>`)}
<p><a class="button" href="${BACK[kind]}">重新开始</a></p>`,
  )
}

/** An attempt without an answer: what WeCom's books say, for somebody to decide. */
export function reconcilePage(attempt: Attempt, findings: Findings, formToken: string): string {
  const { token, corpName, what, startedAt } = attempt
  const { candidates, mayAppearUntil } = findings
  const rows = candidates.map(
    ({ orderId, createdAt, price, status, doubts }) =>
      html`<tr data-candidate="${orderId}"><td><code>${orderId}</code></td><td>${time(createdAt)}</td><td>${price}</td><td>${status}</td><td>${doubts || '全部一致'}</td>
<td>${form(formToken, path`/attempts/${token}/adopt`, html`<input type="hidden" name="orderId" value="${orderId}"><button data-action="adopt">就是这一笔</button>`)}</td></tr>`,
  )
  const heads = ['订单号', '创建时间', '应付', '状态', '未能核对的字段', '']
  const body = html`${notice('bad', html`<p><b>没有收到企业微信的答复，订单可能已经产生。</b></p><p>${time(startedAt)} · ${corpName} · ${what}</p><p>系统不会自动重新下单。请核对下面的订单。</p>`)}
<section><h2>企业微信里相符的订单</h2>${table(heads, rows, '没有找到')}
<div class="actions"><a class="button" href="${path`/attempts/${token}`}">再查一次</a>${candidates.length === 0 && giveUp(token, mayAppearUntil, formToken)}</div></section>`
  return page('核对下单结果', body)
}

function giveUp(token: string, mayAppearUntil: number | undefined, formToken: string): Markup {
  if (mayAppearUntil !== undefined)
    return html`<span class="hint">请求可能还在路上：${time(mayAppearUntil)} 之后仍没有订单，才可以重新开单。</span>`
  const button = html`<button class="danger" data-action="give-up">确认没有产生订单</button>`
  return form(formToken, path`/attempts/${token}/give-up`, button)
}
