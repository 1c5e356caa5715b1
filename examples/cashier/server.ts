import express, { type ErrorRequestHandler } from 'express'
import { consoleLogger, createWeCom, FileStore, isWeComError, prefixed } from 'wecom-suite'
import { weComExpress } from 'wecom-suite/express'
import { statusOf } from '../site/failure.js'
import { Guard } from '../site/guard.js'
import { PAGE_HEADERS } from '../site/page.js'
import { checked } from '../site/refusal.js'
import { serve } from '../site/serve.js'
import { Attempts } from './attempts.js'
import { EventLog } from './event-log.js'
import { formBody, readForm } from './form.js'
import { FormToken } from './form-token.js'
import { balanceOf, entitledCustomers, explain, type Office } from './office.js'
import { customersPage, eventsPage } from './pages/customers.js'
import { notice, page, STYLE_PATH } from './pages/layout.js'
import { STYLE } from './pages/style.js'
import { attemptRoutes } from './routes/attempts.js'
import { licenseRoutes } from './routes/licenses.js'
import { orderRoutes } from './routes/orders.js'
import { settingsFrom } from './settings.js'

const settings = settingsFrom(process.env)
const store = new FileStore(settings.storePath)
const own = prefixed(store, 'back-office/')

const wecom = createWeCom({ ...settings.wecom, store, logger: consoleLogger })
const { site, login } = settings
const guard = new Guard(site, login)
const formToken = new FormToken(login.password)
const log = new EventLog(own)
const office: Office = { wecom, settings, formToken, attempts: new Attempts(own), log }

wecom.installs.on('entitlement', (change) => log.note(change))
wecom.on('message.text', ({ event, reply }) => reply({ MsgType: 'text', Content: `收到：${event.Content}` }))

const app = express()
app.disable('x-powered-by')

// WeCom's own requests, before anything that asks for a password or reads a body.
app.use('/wecom', weComExpress(wecom))

app.use(checked(site.check))
app.use(checked(guard.check))
app.use((_request, response, next) => {
  response.set(PAGE_HEADERS)
  next()
})
app.get(STYLE_PATH, (_request, response) => {
  response.type('css').send(STYLE)
})
app.post('/{*any}', formBody, async (request, response, next) => {
  const form = await readForm(request)
  if (formToken.isOurs(form.text('formToken'))) return next()
  response.status(403).send(page('请求被拒绝', notice('bad', '表单不是从本后台提交的，请返回并刷新页面。')))
})

app.get('/', async (_request, response) => {
  const [customers, balance] = await Promise.all([entitledCustomers(office), balanceOf(office)])
  response.send(customersPage(customers, balance))
})
app.get('/events', async (_request, response) => {
  response.send(eventsPage(await log.list()))
})
app.use('/orders', orderRoutes(office))
app.use('/attempts', attemptRoutes(office))
app.use('/licenses', licenseRoutes(office))
app.use((_request, response) => {
  response.status(404).send(page('没有这个页面', notice('bad', '请从上方菜单进入。')))
})

const failed: ErrorRequestHandler = (error, _request, response, next) => {
  const status = statusOf(error)
  if (response.headersSent) return next(error)
  if (isWeComError(error)) {
    response.status(status).send(page('企业微信未完成操作', notice('bad', explain(error))))
    return
  }
  if (status >= 500) console.error(error)
  response.status(status).send(page('出错了', notice('bad', '操作没有完成，请查看日志。')))
}
app.use(failed)

await serve(app, { port: site.port, wecom, store })
