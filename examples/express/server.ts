import express from 'express'
import { consoleLogger, createWeCom, FileStore, optionsFromEnv } from 'wecom-suite'
import { weComExpress } from 'wecom-suite/express'

const { env } = process

const wecom = createWeCom({
  ...optionsFromEnv(env),
  store: new FileStore(env.WECOM_STORE ?? './.wecom'),
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

app.get('/install', async (_request, response) => {
  const redirectUri = env.PUBLIC_URL ? `${env.PUBLIC_URL}/installed` : 'https://example.com/installed'
  response.redirect(await wecom.installs.url({ redirectUri }))
})

app.get('/installed', async (request, response) => {
  const { corpName, corpId } = await wecom.installs.complete(String(request.query.auth_code))
  response.send(`${corpName ?? corpId} 已安装`)
})

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

app.use('/wecom', weComExpress(wecom))

await wecom.resume()

const server = app.listen(Number(env.PORT ?? 3000), '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : env.PORT
  console.log(`listening on http://127.0.0.1:${port}`)
})
