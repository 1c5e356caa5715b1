import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { type Check, refusal } from './refusal.js'

const READING = ['GET', 'HEAD', 'OPTIONS']

/** What the program knows of its own address. It listens on this machine only; the world comes in through a proxy. */
export class Site {
  readonly port: number
  /** Where browsers find it, without a slash at the end. */
  readonly url: string
  /** Whether it is for this machine alone. */
  readonly isLocal: boolean
  readonly #host: string
  readonly #origin: string

  /** @param publicUrl default: the address on this machine */
  constructor(port: number, publicUrl: string | undefined) {
    const url = new URL(publicUrl ?? `http://127.0.0.1:${port}`)
    this.port = port
    this.url = url.origin
    this.isLocal = isLoopback(url.hostname)
    this.#host = url.host
    this.#origin = url.origin
  }

  /**
   * Refuses what only another site can have sent: a request to a name that is not ours (a name of theirs that leads to
   * this machine would make their scripts ours), and a form of theirs.
   */
  readonly check: Check = (request) => {
    const { host = '' } = request.headers
    if (host !== this.#host && !isAddress(host)) return refusal(421, '没有这个网站：请检查 PUBLIC_URL')
    if (!READING.includes(request.method ?? '') && !this.#isOurs(request))
      return refusal(403, '请求不是从本站提交的')
    return undefined
  }

  /** Who asks. Only a proxy on this machine is believed, and of what it says the part it added. */
  addressOf(request: IncomingMessage): string {
    const peer = request.socket.remoteAddress ?? ''
    const told = String(request.headers['x-forwarded-for'] ?? '')
    const last = told.split(',').at(-1)?.trim() ?? ''
    return !this.isLocal && isLoopback(peer) && isIP(last) !== 0 ? last : peer
  }

  /** Browsers say where a form comes from, in one of two ways; other programs say nothing, and have no cookies. */
  #isOurs({ headers }: IncomingMessage): boolean {
    const from = headers['sec-fetch-site']
    if (from !== undefined) return from === 'same-origin' || from === 'none'
    const { origin } = headers
    if (origin === undefined || origin === this.#origin) return true
    return URL.canParse(origin) && new URL(origin).host === headers.host
  }
}

/** `PORT` and `PUBLIC_URL`. */
export function siteFrom(env: Readonly<Record<string, string | undefined>>): Site {
  return new Site(Number(env.PORT ?? 3000), env.PUBLIC_URL || undefined)
}

/** An IP address or localhost: names that nobody can make lead here. */
function isAddress(host: string): boolean {
  if (!URL.canParse(`http://${host}`)) return false
  const { hostname, pathname, username, password } = new URL(`http://${host}`)
  if (pathname !== '/' || username !== '' || password !== '') return false
  return hostname === 'localhost' || isIP(bare(hostname)) !== 0
}

function isLoopback(hostname: string): boolean {
  const name = bare(hostname).replace(/^::ffff:/, '')
  return name === 'localhost' || name === '::1' || /^127\.\d+\.\d+\.\d+$/.test(name)
}

/** Without the brackets around an IPv6 address. */
function bare(hostname: string): string {
  return hostname.replace(/^\[|\]$/g, '')
}
