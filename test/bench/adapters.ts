import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import express from 'express'
import Koa from 'koa'
import { compareAsync, micros, ratio } from './harness.js'
import type { Library } from './library.js'
import { extractEncrypt, Limit } from './limit.js'
import { MemoryConnection } from './memory-connection.js'
import { ENCODING_AES_KEY, memberChange, SUITE, TOKEN } from './messages.js'
import { openers, type Posted, parseWithXml2js } from './peers.js'
import { post, queryOf } from './posted.js'
import type { Report } from './report.js'
import { createReadyWeCom } from './wecom.js'

/** The optimising compiler comes late to code this long: it is given this many callbacks of each handler. */
const WARM_UP_CALLS = 6_000
const SAME_DUTIES = 'by hand with the same duties'
const limit = new Limit(TOKEN, ENCODING_AES_KEY)
const suiteId = Buffer.from(SUITE)

/** What somebody who knows everything would write by hand: the tuned crypto and parser, the raw URL. */
function readByHand(library: Library, url: string, body: string) {
  const query = scan(url)
  const encrypt = extractEncrypt(body)
  return library.parseLimit(
    limit.open(query.msg_signature ?? '', query.timestamp ?? '', query.nonce ?? '', encrypt, suiteId),
  )
}

function answerByHand(library: Library, url: string, body: string): string {
  readByHand(library, url, body)
  return 'success'
}

/** The same, but owing what an adapter owes: a typed event, a body with a limit in size and time, headers. */
async function answerDutifully(library: Library, request: IncomingMessage, response: ServerResponse) {
  const event = library.normaliseMessage(readByHand(library, request.url ?? '', await readDutifully(request)))
  const body = event.known ? 'success' : ''
  response.writeHead(200, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': body.length,
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store, no-transform',
  })
  response.end(body)
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

async function readDutifully(request: IncomingMessage): Promise<string> {
  if (request.headers['content-encoding'] !== undefined) throw new Error('compressed')
  let size = 0
  const timer = setTimeout(() => request.destroy(), 5_000)
  request.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > 1024 * 1024) request.destroy()
  })
  const body = await readBody(request)
  clearTimeout(timer)
  return body
}

type Wecom = Awaited<ReturnType<typeof createReadyWeCom>>

function nodeServers(library: Library, wecom: Wecom): Record<string, Server> {
  return {
    ours: createServer(library.weComNode(wecom)),
    'by hand': createServer(async (request, response) => {
      const body = answerByHand(library, request.url ?? '', await readBody(request))
      response.writeHead(200, { 'content-type': 'text/plain', 'content-length': body.length }).end(body)
    }),
    [SAME_DUTIES]: createServer((request, response) => answerDutifully(library, request, response)),
  }
}

function koaServers(library: Library, wecom: Wecom): Record<string, Server> {
  const ours = new Koa()
  ours.use(library.weComKoa(wecom))
  const byHand = new Koa()
  byHand.use(async (context) => {
    context.body = answerByHand(library, context.url, await readBody(context.req))
  })
  const dutiful = new Koa()
  dutiful.use((context) => {
    context.respond = false
    return answerDutifully(library, context.req, context.res)
  })
  return {
    ours: createServer(ours.callback()),
    'by hand': createServer(byHand.callback()),
    [SAME_DUTIES]: createServer(dutiful.callback()),
  }
}

function expressServers(library: Library, wecom: Wecom): Record<string, Server> {
  const ours = express()
  ours.use('/wecom', library.weComExpress(wecom))
  const byHand = express()
  byHand.post('/wecom', async (request, response) => {
    response.type('text/plain').send(answerByHand(library, request.url, await readBody(request)))
  })
  const dutiful = express()
  dutiful.post('/wecom', (request, response) => answerDutifully(library, request, response))
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
  return {
    ours: serverOf(ours),
    'by hand': serverOf(byHand),
    [SAME_DUTIES]: serverOf(dutiful),
    '@wecom/crypto + xml2js': serverOf(peer),
  }
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
    for (const call of Object.values(contestants)) {
      for (let i = 0; i < WARM_UP_CALLS; i++) await call()
    }
    const rounds = await compareAsync(contestants, { rounds: 31 })
    report.measured(`T8 ${framework}: adapter / handler by hand`, ratio(rounds, 'ours', 'by hand'), {
      max: 1.15,
    })
    report.noted(`T8 ${framework}: adapter / ${SAME_DUTIES}`, ratio(rounds, 'ours', SAME_DUTIES))
    report.noted(`T8 ${framework}: one callback of ours`, micros(rounds, 'ours'), 'us')
    if (contestants['@wecom/crypto + xml2js'] === undefined) continue
    const peer = ratio(rounds, 'ours', '@wecom/crypto + xml2js')
    report.measured(`T8 ${framework}: / express.text + @wecom/crypto + xml2js`, peer, { max: 0.65 })
  }
  await wecom.close()
}
