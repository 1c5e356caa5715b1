import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { ConnectionReset, type WireRequest, type WireResponse } from './wire.js'

/** Handles a request of either side door. */
export type WireHandler = (request: WireRequest) => Promise<WireResponse>

const BODY_AT_MOST = 20 * 1024 * 1024

/** Serves the simulator over HTTP. @returns its base URL and the way to stop it */
export async function serve(
  handler: WireHandler,
  options: { port: number; host: string; callerIp: string | undefined },
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    answer(handler, incoming, outgoing, options.callerIp).catch(() => incoming.socket.destroy())
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
  callerIp: string | undefined,
): Promise<void> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming) {
    size += chunk.length
    if (size > BODY_AT_MOST) throw new ConnectionReset()
    chunks.push(chunk)
  }
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(incoming.headers)) headers[name] = String(value)
  const bytes = Buffer.concat(chunks)
  const response = await handler({
    method: incoming.method ?? 'GET',
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
