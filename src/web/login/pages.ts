import { isWeComError, type WeComError } from '../../errors/index.js'
import type { LoginAnswer, LoginPage } from './types.js'

/** On every answer of a login: nothing may keep it, guess its type, or pass its address on. */
const COMMON = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}
const OWN_PAGE = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
}

const TEXTS = {
  cancelled: ['登录已取消。', 'The login was cancelled.'],
  over: ['本次登录已失效或已被使用。', 'This login is over or was used before.'],
  elsewhere: [
    '请在同一个浏览器中完成登录，并允许使用 Cookie。',
    'Please sign in within one browser, with cookies allowed.',
  ],
  administrators: ['只有管理员可以从这里登录。', 'Only administrators can sign in here.'],
  request: ['登录链接不正确。', 'This login link is not valid.'],
  trouble: ['暂时无法登录，请稍后再试。', 'Signing in is not possible right now. Please try again later.'],
} as const satisfies Record<string, readonly [zh: string, en: string]>

const OF_REASON: Record<string, keyof typeof TEXTS> = {
  login_cancelled: 'cancelled',
  code_missing: 'over',
  code_invalid: 'over',
  state_unknown: 'over',
  state_used: 'over',
  state_expired: 'over',
  state_cookie_missing: 'elsewhere',
  state_foreign: 'elsewhere',
  not_administrator: 'administrators',
  state_missing: 'request',
  login_request_invalid: 'request',
  return_to_refused: 'request',
}

export function redirectAnswer(location: string, cookie?: string): LoginAnswer {
  const headers = { ...COMMON, location }
  return { status: 302, headers, body: '', ...(cookie !== undefined && { cookie }) }
}

/** An answer to requests that are not what a person does with a browser. */
export function bareAnswer(status: number, headers: Record<string, string> = {}): LoginAnswer {
  return { status, headers: { ...COMMON, ...headers }, body: '' }
}

/** The application's own page. */
export function givenPage(page: LoginPage, error: WeComError): LoginAnswer {
  const headers = { ...COMMON, 'content-type': 'text/html; charset=utf-8', ...page.headers }
  return { status: page.status ?? statusOf(error), headers, body: page.body }
}

/** The page shown when the application makes none. */
export function failurePage(error: WeComError, restartUrl: string, lang: 'zh' | 'en'): LoginAnswer {
  const [zh, en] = TEXTS[OF_REASON[error.reason ?? ''] ?? 'trouble']
  const [title, text, again] = lang === 'zh' ? ['登录', zh, '重新登录'] : ['Sign in', en, 'Sign in again']
  const name = escapeHtml(error.reason ?? error.code)
  const body = `<!doctype html>
<html lang="${lang}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<h1>${title}</h1>
<p>${text}</p>
<p><a href="${escapeHtml(restartUrl)}">${again}</a></p>
<p><small><code>${name}</code></small></p>
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
