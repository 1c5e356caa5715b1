import express from 'express'
import { consoleLogger, createWeCom, FileStore, optionsFromEnv } from 'wecom-suite'
import { phpRoutes, weComExpress } from 'wecom-suite/express'
import { failed } from '../site/failure.js'
import { html } from '../site/html.js'
import { PAGE_HEADERS, page, STYLE, STYLE_PATH } from '../site/page.js'
import { checked } from '../site/refusal.js'
import { serve } from '../site/serve.js'
import { siteFrom } from '../site/site.js'

const { env } = process
const site = siteFrom(env)
const store = new FileStore(env.WECOM_STORE ?? './.wecom')

// The URLs of the PHP product this replaces stay registered at WeCom as they are:
// /index.php?qyweixin/auth, /index.php?qyweixin/index, /index.php?qyweixin/callback, /index.php?corp/qywx_come
const wecom = createWeCom({
  ...optionsFromEnv(env),
  store,
  logger: consoleLogger,
  ...(env.WECOM_BASE_URL && { http: { baseUrl: env.WECOM_BASE_URL } }),
})

// Permanent codes of the customers the PHP product already has: a JSON list of { corpId, permanentCode, agentId }.
// Once each: a corp that has installed again since has a newer code.
for (const installation of JSON.parse(env.WECOM_IMPORT ?? '[]')) {
  if ((await wecom.installs.get(installation.corpId)) === undefined) await wecom.installs.import(installation)
}

wecom.on('message.text', ({ event, reply }) => reply({ MsgType: 'text', Content: `收到：${event.Content}` }))

const app = express()
app.disable('x-powered-by')

// Before any body parser, at the root: the verification file has to be there too.
app.use(weComExpress(wecom, { routes: phpRoutes(), verifyFiles: ['WW_verify_abcdefgh12345678.txt'] }))

app.use(checked(site.check))
app.use((_request, response, next) => {
  response.set(PAGE_HEADERS)
  next()
})

app.get(STYLE_PATH, (_request, response) => {
  response.type('css').send(STYLE)
})

app.get('/', (_request, response) => {
  const link = html`<a href="/index.php?corp/qywx_come">/index.php?corp/qywx_come</a>`
  response.send(page('示例产品', html`<p>应用主页：${link}</p>`))
})

app.get('/index.php', (request, response) => {
  response.send(page('示例产品', html`<p>the rest of the product answers ${request.url}</p>`))
})

app.use((_request, response) => {
  response.status(404).send(page('没有这个页面', html`<p><a href="/">返回首页</a></p>`))
})
app.use(failed)

await serve(app, { port: site.port, wecom, store })
