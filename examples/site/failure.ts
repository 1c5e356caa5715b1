import type { ErrorRequestHandler } from 'express'
import { isWeComError } from 'wecom-suite'
import { html } from './html.js'
import { PAGE_HEADERS, page } from './page.js'

/** The status of a failure: what the visitor did wrong, what WeCom did not do, or a fault of ours. */
export function statusOf(error: unknown): number {
  if (isWeComError(error, 'WECOM_NOT_INSTALLED')) return 404
  if (isWeComError(error)) return 502
  const status = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
  return status >= 400 && status < 500 ? status : 500
}

const TEXTS: Record<number, string> = {
  404: '没有找到。',
  413: '提交的内容过大。',
  502: '企业微信未完成操作，请稍后再试。',
}

/** The visitor is told that it failed; what failed is for the log. */
export const failed: ErrorRequestHandler = (error, _request, response, next) => {
  const status = statusOf(error)
  if (status >= 500) console.error(error)
  if (response.headersSent) return next(error)
  const text = TEXTS[status] ?? (status < 500 ? '请求不正确。' : '出错了，请稍后再试。')
  response
    .status(status)
    .set(PAGE_HEADERS)
    .send(page('操作没有完成', html`<p>${text}</p>`))
}
