import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { foreignRequest } from './browser-guard.js'
import { ConnectionReset, type WireRequest, type WireResponse } from './request.js'

/** Handles a request of either side door. */
export type WireHandler = (request: WireRequest) => Promise<WireResponse>

/** The largest file and what a form puts around it. */
const BODY_AT_MOST = 21 * 1024 * 1024

interface ServeOptions {
  port: number
  host: string
  /** Further names under which it is reached. */
  hosts: readonly string[]
  callerIp: string | undefined
}

/** Serves the simulator over HTTP. @returns its base URL and the way to stop it */
export async function serve(
  handler: WireHandler,
  options: ServeOptions,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    answer(handler, incoming, outgoing, options).catch(() => incoming.socket.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, () => resolve())
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : options.port
  const host = options.host.includes(':') ? `[${options.host}]` : options.host
  return { url: `http://${host}:${port}`, close: () => stop(server) }
}

async function answer(
  handler: WireHandler,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { host, hosts, callerIp }: ServeOptions,
): Promise<void> {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = String(value)
  const method = incoming.method ?? 'GET'
  const foreign = foreignRequest(
    { method, headers },
    [host, ...hosts].map((name) => name.toLowerCase()),
  )
  if (foreign !== undefined) {
    outgoing.writeHead(foreign.status, { 'content-type': 'text/plain', connection: 'close' })
    outgoing.end(foreign.problem)
    return
  }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming) {
    size += chunk.length
    if (size > BODY_AT_MOST) throw new ConnectionReset()
    chunks.push(chunk)
  }
  const bytes = Buffer.concat(chunks)
  const response = await handler({
    method,
    url: incoming.url ?? '/',
    headers,
    body: bytes.toString(),
    bytes,
    ip: callerIp ?? (incoming.socket.remoteAddress ?? '').replace(/^::ffff:/, ''),
  })
  outgoing.writeHead(response.status, response.headers)
  outgoing.end(response.body)
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
