import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import express from 'express'
import Koa from 'koa'
import { compareAsync, micros, ratio } from './harness.js'
import type { Library } from './library.js'
import { extractEncrypt, Limit, parseLimit } from './limit.js'
import { MemoryConnection } from './memory-connection.js'
import { ENCODING_AES_KEY, memberChange, SUITE, TOKEN } from './messages.js'
import { openers, type Posted, parseWithXml2js } from './peers.js'
import { post, queryOf } from './posted.js'
import type { Report } from './report.js'
import { createReadyWeCom } from './wecom.js'

const limit = new Limit(TOKEN, ENCODING_AES_KEY)
const suiteId = Buffer.from(SUITE)

/** What somebody who knows everything would write by hand: the tuned crypto and parser, the raw URL. */
function answerByHand(url: string, body: string): string {
  const query = scan(url)
  const encrypt = extractEncrypt(body)
  parseLimit(
    limit.open(query.msg_signature ?? '', query.timestamp ?? '', query.nonce ?? '', encrypt, suiteId),
  )
  return 'success'
}

function scan(url: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const part of url.slice(url.indexOf('?') + 1).split('&')) {
    const equals = part.indexOf('=')
    found[part.slice(0, equals)] = part.slice(equals + 1)
  }
  return found
}

function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => resolve(Buffer.concat(chunks).toString('latin1')))
    request.on('error', reject)
  })
}

type Wecom = Awaited<ReturnType<typeof createReadyWeCom>>

function nodeServers(library: Library, wecom: Wecom): Record<string, Server> {
  return {
    ours: createServer(library.weComNode(wecom)),
    'by hand': createServer(async (request, response) => {
      const body = answerByHand(request.url ?? '', await readBody(request))
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': body.length }).end(body)
    }),
  }
}

function koaServers(library: Library, wecom: Wecom): Record<string, Server> {
  const ours = new Koa()
  ours.use(library.weComKoa(wecom))
  const byHand = new Koa()
  byHand.use(async (context) => {
    context.body = answerByHand(context.url, await readBody(context.req))
  })
  return { ours: createServer(ours.callback()), 'by hand': createServer(byHand.callback()) }
}

function expressServers(library: Library, wecom: Wecom): Record<string, Server> {
  const ours = express()
  ours.use('/wecom', library.weComExpress(wecom))
  const byHand = express()
  byHand.post('/wecom', async (request, response) => {
    response.type('text/plain').send(answerByHand(request.url, await readBody(request)))
  })
  const peer = express()
  const open = openers['@wecom/crypto']
  peer.post('/wecom', express.text({ type: '*/*' }), (request, response) => {
    const { msg_signature, timestamp, nonce } = request.query as Record<string, string>
    const encrypt = String(parseWithXml2js(request.body).Encrypt)
    const posted = { signature: msg_signature, timestamp, nonce } as Posted
    parseWithXml2js(open?.(posted, encrypt) ?? '')
    response.send('success')
  })
  const serverOf = (app: express.Express) => createServer(app as unknown as RequestListener)
  return { ours: serverOf(ours), 'by hand': serverOf(byHand), '@wecom/crypto + xml2js': serverOf(peer) }
}

/** T8: the adapters, fed through connections in memory. Express comes last: it alters prototypes. */
export async function benchAdapters(library: Library, report: Report): Promise<void> {
  const wecom = await createReadyWeCom(library)
  const posted = post(library, memberChange)
  const request = Buffer.from(
    `POST /wecom?${queryOf(posted)} HTTP/1.1\r\nHost: bench\r\nContent-Type: text/xml\r\nContent-Length: ${posted.body.length}\r\n\r\n${posted.body}`,
  )
  for (const [framework, serversOf] of Object.entries({
    node: nodeServers,
    Koa: koaServers,
    Express: expressServers,
  })) {
    const contestants: Record<string, () => Promise<string>> = {}
    const wrong: string[] = []
    for (const [name, server] of Object.entries(serversOf(library, wecom))) {
      const connection = new MemoryConnection(server)
      contestants[name] = () => connection.send(request)
      const answer = await connection.send(request)
      if (!answer.startsWith('HTTP/1.1 200 ') || !answer.endsWith('\r\n\r\nsuccess'))
        wrong.push(`${name}: ${answer.slice(0, 40)}`)
    }
    report.promised(
      `T8 ${framework}: all handlers answer success`,
      wrong.length === 0,
      wrong.join(' ') || 'yes',
      'yes',
    )
    if (wrong.length > 0) continue
    const rounds = await compareAsync(contestants)
    report.measured(`T8 ${framework}: adapter / handler by hand`, ratio(rounds, 'ours', 'by hand'), {
      max: 1.15,
    })
    report.noted(`T8 ${framework}: one callback of ours`, micros(rounds, 'ours'), 'us')
    if (contestants['@wecom/crypto + xml2js'] === undefined) continue
    const peer = ratio(rounds, 'ours', '@wecom/crypto + xml2js')
    report.measured(`T8 ${framework}: / express.text + @wecom/crypto + xml2js`, peer, { max: 0.65 })
  }
  await wecom.close()
}
