import { appendFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createWeCom, FileStore, optionsFromEnv } from '../../src/index.js'
import { weComNode } from '../../src/node/index.js'

// A back end to be killed: it notes what its handlers were given in a file that survives it.
const { env } = process
const note = (line: string) => appendFileSync(env.NOTES ?? '', `${line}\n`)

const wecom = createWeCom({
  ...optionsFromEnv(env),
  store: new FileStore(env.WECOM_STORE ?? '', { fsync: false }),
  http: { baseUrl: env.WECOM_BASE_URL ?? '' },
  callback: { retryDelaysMs: [50, 100, 200, 400, 800] },
})
wecom.installs.on('installed', ({ installation }) => note(`installed ${installation.corpId}`))
wecom.on('change_contact.delete_user', async ({ event }) => {
  await new Promise((resolve) => setTimeout(resolve, 3))
  note(`deleted ${event.UserID}`)
})

const callbacks = weComNode(wecom)
const server = createServer(async (request, response) => {
  if (request.url !== '/state') return callbacks(request, response)
  const installations: string[] = []
  for await (const { corpId } of wecom.installs.iterate()) installations.push(corpId)
  const dead: string[] = []
  for await (const { name, error } of wecom.deadLetters.list()) dead.push(`${name} ${error}`)
  const { pending } = await wecom.health()
  const ticket = await wecom.suite().ticket.age()
  response.end(JSON.stringify({ installations, dead, pending, ticket: ticket !== undefined }))
})

server.listen(Number(env.PORT), '127.0.0.1', () => process.stdout.write('listening\n'))
await wecom.resume()
