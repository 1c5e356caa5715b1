import type { WeComError } from '../../errors/index.js'
import { type FailureTexts, failurePage } from '../browser/answers.js'
import type { BrowserAnswer } from '../browser/types.js'

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
  state_cookie_invalid: 'elsewhere',
  state_foreign: 'elsewhere',
  not_administrator: 'administrators',
  state_missing: 'request',
  login_request_invalid: 'request',
  return_to_refused: 'request',
}

/** The page shown when the application makes none. */
export function loginFailurePage(
  error: WeComError,
  restartUrl: string,
  lang: FailureTexts['lang'],
): BrowserAnswer {
  const [zh, en] = TEXTS[OF_REASON[error.reason ?? ''] ?? 'trouble']
  const texts =
    lang === 'zh'
      ? { title: '登录', text: zh, again: '重新登录' }
      : { title: 'Sign in', text: en, again: 'Sign in again' }
  return failurePage(error, restartUrl, { lang, ...texts })
}
