import Koa from 'koa'
import { consoleLogger, createWeCom, FileStore, optionsFromEnv } from 'wecom-suite'
import { koaInstall, weComKoa } from 'wecom-suite/koa'
import { Guard, passwordFrom } from '../site/guard.js'
import { html } from '../site/html.js'
import { installedPage, installedPath, installFailedPage } from '../site/install-pages.js'
import { keptOut } from '../site/koa.js'
import { PAGE_HEADERS, page, STYLE, STYLE_PATH } from '../site/page.js'
import { serve } from '../site/serve.js'
import { siteFrom } from '../site/site.js'

const { env } = process
const user = 'admin'
const site = siteFrom(env)
const guard = new Guard(site, { user, password: passwordFrom(env, 'ADMIN_PASSWORD', { site, user }) })
const store = new FileStore(env.WECOM_STORE ?? './.wecom')

const wecom = createWeCom({
  ...optionsFromEnv(env),
  store,
  logger: consoleLogger,
  ...(env.WECOM_BASE_URL && { http: { baseUrl: env.WECOM_BASE_URL }, openBaseUrl: env.WECOM_BASE_URL }),
})

// Names come from outside: as JSON they stay on one line of the log.
wecom.installs.on('installed', ({ installation }) => {
  console.log(`installed by ${JSON.stringify(installation.corpName ?? installation.corpId)}`)
})

wecom.on('message.text', ({ event, reply }) => reply({ MsgType: 'text', Content: `收到：${event.Content}` }))

wecom.on('change_contact', ({ name, corp }) => console.log(`${name} at ${JSON.stringify(corp?.corpId)}`))

const app = new Koa()

// WeCom's own requests prove themselves by their signature. Everything else comes from browsers.
app.use(
  weComKoa(wecom, {
    routes: [
      { path: '/wecom/instruction', accepts: ['instruction'] },
      { path: '/wecom/data', accepts: ['data'] },
      { path: '/wecom/system', accepts: ['system'] },
    ],
  }),
)

app.use(async (ctx, next) => {
  if (keptOut(ctx, site.check)) return
  ctx.set(PAGE_HEADERS)
  await next()
})

// /install/start leads to WeCom, which leads back to /install/return.
app.use(
  koaInstall(wecom, {
    publicUrl: `${site.url}/install`,
    onInstalled: ({ installation }) => ({ redirectTo: installedPath(installation.corpId) }),
    onError: ({ restartUrl }) => installFailedPage(restartUrl),
  }),
)

app.use(async (ctx) => {
  const [, installed] = /^\/installed\/([\w-]+)$/.exec(ctx.path) ?? []
  if (installed !== undefined) ctx.body = installedPage(installed)
  else if (ctx.path === STYLE_PATH) {
    ctx.type = 'css'
    ctx.body = STYLE
  } else if (ctx.path === '/') {
    const links = html`<ul>
<li><a href="/install/start">安装应用</a></li>
<li><a href="/health">运行状况</a>（管理员）</li>
</ul>`
    ctx.body = page('示例应用', links)
  } else if (ctx.path === '/health') {
    // For the administrator of this site only.
    if (!keptOut(ctx, guard.check)) ctx.body = await wecom.health()
  }
})

await serve(app.callback(), { port: site.port, wecom, store })
