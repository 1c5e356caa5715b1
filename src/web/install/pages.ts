import type { WeComError } from '../../errors/index.js'
import { type FailureTexts, failurePage } from '../browser/answers.js'
import type { BrowserAnswer } from '../browser/types.js'

const TEXTS = {
  cancelled: ['安装已取消。', 'The installation was cancelled.'],
  over: ['本次安装已失效或已完成。', 'This installation is over, or was completed before.'],
  elsewhere: [
    '请在同一个浏览器中完成安装，并允许使用 Cookie。',
    'Please install within one browser, with cookies allowed.',
  ],
  request: ['安装链接不正确。', 'This install link is not valid.'],
  trouble: [
    '暂时无法完成安装，请稍后刷新本页。',
    'The installation cannot be completed right now. Please reload this page later.',
  ],
} as const satisfies Record<string, readonly [zh: string, en: string]>

const OF_REASON: Record<string, keyof typeof TEXTS> = {
  auth_code_missing: 'cancelled',
  auth_code_invalid: 'over',
  auth_code_used: 'over',
  state_unknown: 'over',
  state_used: 'over',
  state_expired: 'over',
  state_cookie_missing: 'elsewhere',
  state_cookie_invalid: 'elsewhere',
  state_foreign: 'elsewhere',
  state_missing: 'request',
  install_request_invalid: 'request',
  return_to_refused: 'request',
}

/** The page shown when the application makes none. */
export function installFailurePage(
  error: WeComError,
  restartUrl: string,
  lang: FailureTexts['lang'],
): BrowserAnswer {
  const [zh, en] = TEXTS[OF_REASON[error.reason ?? ''] ?? 'trouble']
  const texts =
    lang === 'zh'
      ? { title: '安装应用', text: zh, again: '重新安装' }
      : { title: 'Install the app', text: en, again: 'Begin again' }
  return failurePage(error, restartUrl, { lang, ...texts })
}
