import express from 'express'
import { consoleLogger, createWeCom, FileStore, optionsFromEnv } from 'wecom-suite'
import { phpRoutes, weComExpress } from 'wecom-suite/express'

const { env } = process

// The URLs of the PHP product this replaces stay registered at WeCom as they are:
// /index.php?qyweixin/auth, /index.php?qyweixin/index, /index.php?qyweixin/callback, /index.php?corp/qywx_come
const wecom = createWeCom({
  ...optionsFromEnv(env),
  store: new FileStore(env.WECOM_STORE ?? './.wecom'),
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

// Before any body parser, at the root: the verification file has to be there too.
app.use(weComExpress(wecom, { routes: phpRoutes(), verifyFiles: ['WW_verify_abcdefgh12345678.txt'] }))

app.get('/index.php', (request, response) => {
  response.send(`the rest of the product answers ${request.url}`)
})

await wecom.resume()

const server = app.listen(Number(env.PORT ?? 3000), '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : env.PORT
  console.log(`listening on http://127.0.0.1:${port}`)
})
