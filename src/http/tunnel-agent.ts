import { Agent, type AgentOptions } from 'node:https'
import { connect as connectTcp, isIP, type Socket } from 'node:net'
import { Duplex } from 'node:stream'
import { type ConnectionOptions, connect as connectTls } from 'node:tls'
import type { HttpProxy } from './proxy.js'
import { ProxyRefusal } from './proxy-refusal.js'

/** An answer to CONNECT is a few lines; what is longer comes from something else. */
const LONGEST_HEAD = 16_384

/**
 * Agent for https through a proxy. TLS is spoken with WeCom, inside a tunnel; the connections are pooled and counted
 * like those of any agent, which is what the agents that make a socket later than asked do not get right.
 */
export class TunnelAgent extends Agent {
  readonly #proxy: HttpProxy

  constructor(proxy: HttpProxy, options: AgentOptions) {
    super(options)
    this.#proxy = proxy
  }

  override createConnection(options: ConnectionOptions): Socket {
    const { host = 'localhost', port = 443 } = options
    const tunnel = new Tunnel(this.#proxy, host, Number(port))
    const servername = options.servername ?? (isIP(host) === 0 ? host : '')
    // The path of the request is in there too, and would be taken for a socket of the file system.
    const { path: _, ...rest } = options
    const secure = connectTls({ ...rest, socket: tunnel, servername })
    // TLS says no more than that its socket went away.
    tunnel.on('error', (error) => secure.destroy(error))
    secure.once('close', () => tunnel.destroy())
    // An idle connection must not keep the process alive, and what would is the socket to the proxy.
    const { ref, unref } = secure
    secure.ref = () => {
      tunnel.ref()
      return ref.call(secure)
    }
    secure.unref = () => {
      tunnel.unref()
      return unref.call(secure)
    }
    return secure
  }
}

/** A connection through a proxy: what is written waits until the proxy has opened the way. */
class Tunnel extends Duplex {
  readonly #socket: Socket
  #head: Buffer = Buffer.alloc(0)
  #open = false
  /** The first write, for a stream has one under way at a time. */
  #waiting: (() => void) | undefined

  constructor(proxy: HttpProxy, host: string, port: number) {
    super()
    const to = { host: proxy.host, port: proxy.port }
    this.#socket =
      proxy.protocol === 'https'
        ? connectTls({ ...to, ...(isIP(proxy.host) === 0 && { servername: proxy.host }) })
        : connectTcp(to)
    this.#socket.setNoDelay(true)
    this.#socket.once(proxy.protocol === 'https' ? 'secureConnect' : 'connect', () =>
      this.#socket.write(connectRequest(proxy, host, port)),
    )
    this.#socket.on('data', (bytes) => (this.#open ? this.#pass(bytes) : this.#readHead(bytes)))
    this.#socket.once('end', () => {
      if (this.#open) this.push(null)
      else this.destroy(new ProxyRefusal('it hung up'))
    })
    this.#socket.once('error', (error) => this.destroy(error))
    this.#socket.once('close', () => this.destroy())
  }

  override _read(): void {
    this.#socket.resume()
  }

  override _write(bytes: Buffer, encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    const write = () => void this.#socket.write(bytes, encoding, done)
    if (this.#open) write()
    else this.#waiting = write
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#socket.end(() => done())
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    this.#socket.destroy()
    done(error)
  }

  ref(): void {
    this.#socket.ref()
  }

  unref(): void {
    this.#socket.unref()
  }

  #pass(bytes: Buffer): void {
    if (!this.push(bytes)) this.#socket.pause()
  }

  #readHead(bytes: Buffer): void {
    this.#head = Buffer.concat([this.#head, bytes])
    const end = this.#head.indexOf('\r\n\r\n')
    if (end === -1) {
      if (this.#head.length > LONGEST_HEAD) this.destroy(new ProxyRefusal('its answer is not HTTP'))
      return
    }
    const status = /^HTTP\/1\.[01] (\d{3})/.exec(this.#head.toString('latin1', 0, end))?.[1]
    if (status === undefined) return void this.destroy(new ProxyRefusal('its answer is not HTTP'))
    if (!status.startsWith('2')) return void this.destroy(new ProxyRefusal(`it answered ${status}`))
    const rest = this.#head.subarray(end + 4)
    this.#head = Buffer.alloc(0)
    this.#open = true
    this.#waiting?.()
    this.#waiting = undefined
    if (rest.length > 0) this.#pass(rest)
  }
}

function connectRequest({ auth }: HttpProxy, host: string, port: number): string {
  const target = `${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`
  const lines = [`CONNECT ${target} HTTP/1.1`, `Host: ${target}`, 'Proxy-Connection: keep-alive']
  if (auth !== undefined) {
    const credentials = Buffer.from(`${auth.username}:${auth.password}`).toString('base64')
    lines.push(`Proxy-Authorization: Basic ${credentials}`)
  }
  return `${lines.join('\r\n')}\r\n\r\n`
}
