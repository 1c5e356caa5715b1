import type { WireRequest, WireResponse } from '../wire/request.js'
import { htmlResponse } from '../wire/request.js'
import { document, html, type Markup } from './html.js'

/** How a visit to a page ended. */
export interface VisitResult {
  /** 302 when the browser is sent on; otherwise the status of the page that is shown. */
  status: number
  /** Where the browser is sent; it may hold a code, which is a secret. */
  location?: string
  /** Why the browser is not sent on, and what to set, in a sentence. */
  problem?: string
}

/** A page to look at. */
export interface PageView {
  status: number
  html: string
  problem?: string
}

/** A page of WeCom: looked at with GET, used with POST. */
export interface Page {
  readonly path: string
  get(query: URLSearchParams): PageView
  post?(form: URLSearchParams): VisitResult | Promise<VisitResult>
  /** What stands below a problem. Default: a link back to the page. */
  below?(form: URLSearchParams): Markup
}

/** A page that refuses. */
export function refusedPage(problem: string, status = 400): PageView {
  return { status, html: document('无法继续', html`<p>${problem}</p>`), problem }
}

/** Answers a request for a page. */
export async function servePage(page: Page, request: WireRequest, url: URL): Promise<WireResponse> {
  if (request.method === 'GET') {
    const view = page.get(url.searchParams)
    return htmlResponse(view.status, view.html)
  }
  if (request.method !== 'POST' || page.post === undefined) {
    return htmlResponse(405, document('不支持的请求'))
  }
  const form = new URLSearchParams(request.body)
  const { status, location, problem = '' } = await page.post(form)
  if (location !== undefined) return { status, headers: { location, 'cache-control': 'no-store' }, body: '' }
  const body = html`<p>${problem}</p>${page.below?.(form) ?? linkBack(page, form)}`
  return htmlResponse(status, document('无法继续', body))
}

/** What buttons send, beside the fields that say which page it is. */
const CHOICES = ['person', 'action', 'app']

function linkBack(page: Page, form: URLSearchParams): Markup {
  const query = new URLSearchParams(form)
  for (const name of CHOICES) query.delete(name)
  return html`<p><a href="${page.path}?${query.toString()}">返回</a></p>`
}

/** The query of a link to that page, on whichever host; undefined for a link to anything else. */
export function queryOf(link: string, path: string): URLSearchParams | undefined {
  const base = 'http://simulator.invalid'
  if (!URL.canParse(link, base)) return undefined
  const url = new URL(link, base)
  return url.pathname === path ? url.searchParams : undefined
}
