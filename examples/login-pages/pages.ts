import type { LoginVia, WeComError } from 'wecom-suite'
import { html, type Markup } from '../site/html.js'
import { page } from '../site/page.js'
import type { Profile, Refusal, SignedIn } from './visitor.js'

const VIA: Record<LoginVia, string> = {
  client: '企业微信客户端',
  web: '浏览器扫码',
  qr: '浏览器扫码（旧版）',
  console: '企业微信管理后台',
  miniProgram: '小程序',
}
const USERTYPES: Record<number, string> = {
  1: '创建者',
  2: '内部系统管理员',
  3: '外部系统管理员',
  4: '分级管理员',
}
const GENDERS: Record<string, string> = { 1: '男', 2: '女' }

const button = (href: string, text: string, kind = '') =>
  html`<a class="button ${kind}" href="${href}">${text}</a>`

/** For everybody who has not signed in. Each link begins a login of its own kind. */
export function welcomePage(): string {
  return page(
    '示例应用',
    html`<p>请使用企业微信登录。</p>
<nav>
${button('/login/start', '登录', 'main')}
${button('/login/start?kind=qr', '旧版扫码登录')}
${button('/login/start?kind=admin&return_to=/settings', '管理员登录')}
</nav>`,
  )
}

/** Who has signed in, and how. */
export function profilePage(signedIn: SignedIn, { corpName, departments, problem }: Profile): string {
  const { userId, via, usertype, gender } = signedIn
  const rows: [string, string | Markup][] = [
    ['企业', html`${corpName} <small><code>${signedIn.corpId}</code></small>`],
    ['成员', userId === undefined ? '不在通讯录中' : html`<code data-user>${userId}</code>`],
    ['部门', problem ?? (departments.join('、') || '—')],
    ['身份', usertype === undefined ? '成员' : (USERTYPES[usertype] ?? '管理员')],
    ['登录方式', VIA[via]],
    ...(gender === undefined ? [] : [['性别', GENDERS[gender] ?? '未提供'] as [string, string]]),
  ]
  // WeCom tells a third-party app no names. In its client, the open-data component of the JS-SDK shows them:
  // <ww-open-data type="userName" openid="USERID"></ww-open-data>
  const note = html`<p class="note">第三方应用只能得到成员 ID；姓名由 JS-SDK 的 <code>&lt;ww-open-data&gt;</code> 组件显示。</p>`
  return page(
    '已登录',
    html`<dl>${rows.map(([term, text]) => html`<dt>${term}</dt><dd>${text}</dd>`)}</dl>
${note}
<form method="post" action="/sign-out">
<input type="hidden" name="form_token" value="${signedIn.formToken}">
<button class="button main">退出登录</button>
${usertype === undefined ? undefined : button('/settings', '应用设置')}
</form>`,
  )
}

/** For administrators. */
export function settingsPage({ usertype = 0 }: SignedIn, { corpName }: Profile): string {
  return page(
    '应用设置',
    html`<dl><dt>企业</dt><dd>${corpName}</dd><dt>管理员</dt><dd>${USERTYPES[usertype] ?? '管理员'}</dd></dl>
<nav>${button('/', '返回首页')}</nav>`,
  )
}

const REFUSALS = new Map<string, string>([
  ['outsider', '您不是企业微信成员，无法使用本应用。'],
  ['uninstalled', '您的企业尚未安装本应用，请联系企业管理员在企业微信应用市场中安装。'],
  ['member', '此页面仅限管理员使用，请以管理员身份登录。'],
] satisfies [Refusal | 'member', string][])

/** For somebody who is known and not let in. */
export function refusedPage(why: string): string {
  const text = REFUSALS.get(why) ?? '您无法使用本应用。'
  const again =
    why === 'member'
      ? button('/login/start?kind=admin&return_to=/settings', '管理员登录', 'main')
      : button('/', '返回首页', 'main')
  return page('无法使用', html`<p>${text}</p><nav>${again}</nav>`)
}

const FAILURES: Record<string, string> = {
  login_cancelled: '登录已取消。',
  not_administrator: '只有管理员可以从这里登录。',
  state_cookie_missing: '请在同一个浏览器中完成登录，并允许使用 Cookie。',
  state_foreign: '请在同一个浏览器中完成登录，并允许使用 Cookie。',
  state_used: '本次登录已经用过。',
  state_unknown: '本次登录已失效。',
  code_invalid: '本次登录已失效。',
  state_expired: '本次登录已超时。',
  return_to_refused: '登录链接不正确。',
  login_request_invalid: '登录链接不正确。',
}

/** A login that came to nothing. What WeCom or the error said in detail is for the log. */
export function failurePage({ reason = '', code }: WeComError, restartUrl: string): string {
  return page(
    '登录未完成',
    html`<p>${FAILURES[reason] ?? '登录没有完成，请重试。'}</p>
<nav>${button(restartUrl, '重新登录', 'main')}</nav>
<p><small><code>${reason || code}</code></small></p>`,
  )
}
