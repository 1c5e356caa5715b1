import Koa from 'koa'
import { consoleLogger, createWeCom, FileStore, optionsFromEnv } from 'wecom-suite'
import { weComKoa } from 'wecom-suite/koa'

const { env } = process

const wecom = createWeCom({
  ...optionsFromEnv(env),
  store: new FileStore(env.WECOM_STORE ?? './.wecom'),
  logger: consoleLogger,
  ...(env.WECOM_BASE_URL && { http: { baseUrl: env.WECOM_BASE_URL } }),
})

wecom.installs.on('installed', ({ installation }) => {
  console.log(`installed by ${installation.corpName ?? installation.corpId}`)
})

wecom.on('message.text', ({ event, reply }) => reply({ MsgType: 'text', Content: `收到：${event.Content}` }))

wecom.on('change_contact', ({ name, corp }) => console.log(`${name} at ${corp?.corpId}`))

const app = new Koa()

app.use(
  weComKoa(wecom, {
    routes: [
      { path: '/wecom/instruction', accepts: ['instruction'] },
      { path: '/wecom/data', accepts: ['data'] },
      { path: '/wecom/system', accepts: ['system'] },
    ],
  }),
)

app.use(async (context) => {
  if (context.path === '/health') context.body = await wecom.health()
})

await wecom.resume()

const server = app.listen(Number(env.PORT ?? 3000), '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : env.PORT
  console.log(`listening on http://127.0.0.1:${port}`)
})
