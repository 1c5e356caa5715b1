import { html, Markup, type Part } from '../../site/html.js'

export const STYLE_PATH = '/back-office.css'

/** A whole page. */
export function page(title: string, body: Part): string {
  return html`<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · 收银后台</title><link rel="stylesheet" href="${STYLE_PATH}"></head>
<body>
<header><b>收银后台</b><nav><a href="/">客户</a><a href="/orders">订单</a><a href="/orders/new">开单</a><a href="/events">权益动态</a></nav></header>
<main><h1>${title}</h1>${body}</main>
</body></html>`.text
}

/** A form of buttons and fields; the token shows that it was sent from here. */
export function form(formToken: string, action: string, body: Part, attributes = ''): Markup {
  return html`<form method="post" action="${action}"${new Markup(attributes)}>
<input type="hidden" name="formToken" value="${formToken}">${body}</form>`
}

/** A note that stands out. */
export function notice(kind: 'info' | 'bad' | 'good', body: Part): Markup {
  return html`<div class="notice ${kind}">${body}</div>`
}

/** A status as a coloured word. */
export function badge(kind: 'good' | 'bad' | 'wait' | 'off', text: string): Markup {
  return html`<span class="badge ${kind}">${text}</span>`
}

export function table(heads: readonly string[], rows: readonly Markup[], whenEmpty: string): Markup {
  if (rows.length === 0) return html`<p class="empty">${whenEmpty}</p>`
  const head = heads.map((text) => html`<th>${text}</th>`)
  return html`<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`
}

const CHINA_TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'short',
})
const CHINA_DAY = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', dateStyle: 'medium' })

/** @param at ms */
export function time(at: number | undefined): string {
  return at === undefined ? '—' : CHINA_TIME.format(at)
}

/** @param at ms */
export function day(at: number | undefined): string {
  return at === undefined ? '—' : CHINA_DAY.format(at)
}
