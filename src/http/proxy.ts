import type { AxiosProxyConfig } from 'axios'
import { own } from '../base/index.js'
import { WeComError } from '../errors/index.js'

/** A proxy to go through: `http://user:password@host:port`, the same as an object, or `false` for none. */
export type ProxyOption = string | URL | AxiosProxyConfig | false

/** A proxy, checked. */
export interface HttpProxy {
  protocol: 'http' | 'https'
  host: string
  port: number
  auth?: { username: string; password: string }
}

/**
 * Checks the address of a proxy.
 * @throws `WECOM_CONFIG` without the address, for it may hold a password
 */
export function checkProxy(option: ProxyOption | undefined): HttpProxy | undefined {
  if (option === undefined || option === false || option === '') return undefined
  if (typeof option === 'string' || option instanceof URL) return fromUrl(String(option))
  if (typeof option !== 'object' || option === null) throw invalid()
  const { protocol = 'http', host, port, auth } = own(option)
  const scheme = String(protocol).replace(/:$/, '').toLowerCase()
  if (scheme !== 'http' && scheme !== 'https') throw invalid()
  const number = Number(port ?? (scheme === 'https' ? 443 : 80))
  if (typeof host !== 'string' || !isHost(host) || !isPort(number)) throw invalid()
  const proxy: HttpProxy = { protocol: scheme, host: host.replace(/^\[|\]$/g, ''), port: number }
  if (auth === undefined || auth === null) return proxy
  const { username = '', password = '' } = own(auth)
  return { ...proxy, auth: { username: String(username), password: String(password) } }
}

function fromUrl(text: string): HttpProxy {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text.trim()) ? text.trim() : `http://${text.trim()}`
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined || (url.protocol !== 'http:' && url.protocol !== 'https:')) throw invalid()
  if (url.hostname === '' || url.search !== '' || url.hash !== '' || url.pathname.length > 1) throw invalid()
  const protocol = url.protocol === 'https:' ? 'https' : 'http'
  const port = url.port === '' ? (protocol === 'https' ? 443 : 80) : Number(url.port)
  const proxy: HttpProxy = { protocol, host: url.hostname.replace(/^\[|\]$/g, ''), port }
  if (url.username === '' && url.password === '') return proxy
  return { ...proxy, auth: { username: decode(url.username), password: decode(url.password) } }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function isHost(host: string): boolean {
  return host !== '' && !/[\s/?#@\\]/.test(host)
}

function isPort(port: number): boolean {
  return Number.isInteger(port) && port > 0 && port < 65_536
}

function invalid(): WeComError {
  return new WeComError('WECOM_CONFIG', 'proxy must be the address of an http or https proxy', {
    hint: 'For example http://proxy.example.com:3128, with user:password@ in front of the host if it asks for them; or an object of protocol, host, port and auth.',
  })
}

/** `host:port` of a proxy. */
export function proxyName({ host, port }: HttpProxy): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
}

/**
 * The proxy that environment variables name for calls to WeCom: `https_proxy`, `HTTPS_PROXY`, `all_proxy`,
 * `ALL_PROXY` (`http_proxy` and `HTTP_PROXY` where the base URL is http), unless `no_proxy` or `NO_PROXY` lists the
 * host. Names in lower case win. For `http.proxy` of `createWeCom`.
 * @param env for example `process.env`
 * @param baseUrl where the calls go. Default: `https://qyapi.weixin.qq.com`
 * @returns the address of the proxy, or `false` when none is to be used
 * @throws `WECOM_CONFIG` when the address is none of an http or https proxy
 */
export function proxyFromEnv(
  env: Readonly<Record<string, string | undefined>>,
  baseUrl = 'https://qyapi.weixin.qq.com',
): string | false {
  const read = (name: string) => {
    const value = (Object.hasOwn(env, name) && env[name]?.trim()) || undefined
    if (value !== undefined) return value
    const upper = name.toUpperCase()
    return (Object.hasOwn(env, upper) && env[upper]?.trim()) || undefined
  }
  const url = new URL(baseUrl)
  const address = read(url.protocol === 'https:' ? 'https_proxy' : 'http_proxy') ?? read('all_proxy')
  if (address === undefined || isExcepted(url, read('no_proxy') ?? '')) return false
  checkProxy(address)
  return address
}

function isExcepted(url: URL, list: string): boolean {
  const host = url.hostname.toLowerCase().replace(/^\[|\]$/g, '')
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .some((entry) => {
      if (entry === '*') return true
      const match = /^(.*?)(?::(\d{1,5}))?$/.exec(
        entry.includes('[') || !/:.*:/.test(entry) ? entry : `[${entry}]`,
      )
      const name = (match?.[1] ?? '').replace(/^\*?\.|^\[|\]$/g, '')
      if (name === '' || (match?.[2] !== undefined && match[2] !== port)) return false
      return host === name || host.endsWith(`.${name}`)
    })
}
