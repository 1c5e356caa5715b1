import express from 'express'
import { consoleLogger, createWeCom, FileStore, optionsFromEnv } from 'wecom-suite'
import { weComExpress } from 'wecom-suite/express'
import { failed } from '../site/failure.js'
import { Guard, passwordFrom } from '../site/guard.js'
import { html } from '../site/html.js'
import { PAGE_HEADERS, page, STYLE, STYLE_PATH } from '../site/page.js'
import { checked } from '../site/refusal.js'
import { serve } from '../site/serve.js'
import { siteFrom } from '../site/site.js'
import { installRoutes } from './install.js'

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

wecom.installs.on('installed', async ({ corp, installation }) => {
  const { adminUserId, agentId } = installation
  if (adminUserId === undefined || agentId === undefined) return
  await corp.message.send({
    touser: adminUserId,
    agentid: agentId,
    msgtype: 'text',
    text: { content: '安装成功，欢迎使用' },
  })
})

wecom.on('message.text', ({ event, reply }) => reply({ MsgType: 'text', Content: `收到：${event.Content}` }))

const app = express()
app.disable('x-powered-by')

// WeCom's own requests prove themselves by their signature. Everything else comes from browsers.
app.use('/wecom', weComExpress(wecom))
app.use(checked(site.check))
app.use((_request, response, next) => {
  response.set(PAGE_HEADERS)
  next()
})

app.get(STYLE_PATH, (_request, response) => {
  response.type('css').send(STYLE)
})

app.get('/', (_request, response) => {
  const links = html`<ul>
<li><a href="/install/start">安装应用</a></li>
<li><a href="/installations">已安装的企业</a>（管理员）</li>
<li><a href="/health">运行状况</a>（管理员）</li>
</ul>`
  response.send(page('示例应用', links))
})

app.use(installRoutes(wecom, site.url))

// What follows is about customers: for the administrator of this site only.
app.use(checked(guard.check))

app.get('/members/:corpId', async (request, response) => {
  const corp = wecom.corp(request.params.corpId)
  const { department } = await corp.department.list()
  const { userlist } = await corp.user.simplelist({ department_id: department[0]?.id ?? 1 })
  response.json(userlist)
})

app.get('/installations', async (_request, response) => {
  const installations = []
  for await (const { corpId, corpName, agentId } of wecom.installs.iterate())
    installations.push({ corpId, corpName, agentId })
  response.json(installations)
})

app.get('/health', async (_request, response) => {
  response.json(await wecom.health())
})

app.use((_request, response) => {
  response.status(404).send(page('没有这个页面', html`<p><a href="/">返回首页</a></p>`))
})
app.use(failed)

await serve(app, { port: site.port, wecom, store })
