import { isWeComError, type WeComError } from '../../errors/index.js'
import type { BrowserAnswer, BrowserPage } from './types.js'

/** On every answer: nothing may keep it, guess its type, or pass its address on. */
const COMMON = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}
const OWN_PAGE = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}

export function redirectAnswer(location: string, cookies: readonly string[] = []): BrowserAnswer {
  return { status: 302, headers: { ...COMMON, location }, body: '', ...(cookies.length > 0 && { cookies }) }
}

/** An answer to requests that are not what a person does with a browser. */
export function bareAnswer(status: number, headers: Record<string, string> = {}): BrowserAnswer {
  return { status, headers: { ...COMMON, ...headers }, body: '' }
}

/** The application's own page. */
export function givenPage(page: BrowserPage, error: WeComError): BrowserAnswer {
  const headers = { ...COMMON, 'content-type': 'text/html; charset=utf-8', ...page.headers }
  return { status: page.status ?? statusOf(error), headers, body: page.body }
}

/** The words of a page that says what has failed. */
export interface FailureTexts {
  lang: 'zh' | 'en'
  title: string
  text: string
  again: string
}

/** The page shown when the application makes none. Of the error it names the kind and nothing else. */
export function failurePage(
  error: WeComError,
  restartUrl: string,
  { lang, title, text, again }: FailureTexts,
): BrowserAnswer {
  const body = `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${escapeHtml(restartUrl)}">${again}</a></p>
<p><small><code>${escapeHtml(error.reason ?? error.code)}</code></small></p>
</html>
`
  const headers = { ...COMMON, ...OWN_PAGE, 'content-type': 'text/html; charset=utf-8' }
  return { status: statusOf(error), headers, body }
}

function statusOf(error: WeComError): number {
  if (error.reason === 'not_administrator' || error.reason === 'state_foreign') return 403
  if (isWeComError(error, 'WECOM_STATE') || isWeComError(error, 'WECOM_REQUEST')) return 400
  if (isWeComError(error, 'WECOM_NOT_INSTALLED')) return 403
  if (isWeComError(error, 'WECOM_CONFIG')) return 500
  return 503
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
}
