import { document, html } from './html.js'
import type { Page, PageView } from './page.js'

/** Where a browser begins: the pages that no link of the app leads to. */
export class StartPage implements Page {
  readonly path = '/'

  get(_query: URLSearchParams): PageView {
    const body = html`<ul><li><a href="/workbench">工作台</a>：成员打开应用</li>
<li><a href="/console">管理后台</a>：企业管理员打开应用的设置</li>
<li><a href="/provider">服务商管理后台</a>：充值、处理退款</li></ul>`
    return { status: 200, html: document('模拟的企业微信', body) }
  }
}
