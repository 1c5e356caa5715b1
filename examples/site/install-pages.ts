import { html, path } from './html.js'
import { PAGE_HEADERS, page } from './page.js'

/** Where an administrator arrives after an installation. */
export function installedPath(corpId: string): string {
  return path`/installed/${corpId}`
}

/** Anybody can open it with any id, so it tells nothing of customers. */
export function installedPage(corpId: string): string {
  return page(
    '安装完成',
    html`<p>${corpId} 已安装</p><p><a href="${path`/members/${corpId}`}">成员</a>（管理员）</p>`,
  )
}

/** Why it failed is for the log; the visitor can begin again. */
export function installFailedPage(restartUrl: string) {
  const again = html`<p><a class="button" href="${restartUrl}">重新安装</a></p>`
  return { headers: PAGE_HEADERS, body: page('安装没有完成', again) }
}
