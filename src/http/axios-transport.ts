import type { AxiosInstance, AxiosRequestConfig, GenericAbortSignal } from 'axios'
import { own } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import { type Exchange, noResponse, tooLarge, transportError } from './failures.js'
import { fetchTransport } from './fetch-transport.js'
import { checkProxy, type HttpProxy, type ProxyOption, proxyName } from './proxy.js'
import { secretsOfUrl } from './secrets.js'
import type { StoppableRequest, Transport, TransportResponse } from './transport.js'

/** Settings of {@link axiosTransport}. */
export interface AxiosTransportOptions {
  /** An instance of your own. Its agents and its proxy win over the ones made here. Default: one loaded at the first call. */
  axios?: AxiosInstance | undefined
  /**
   * Proxy for every call: an address such as `http://user:password@host:3128`, the same as an object, or `false`.
   * Default: none, whatever the environment says; `proxyFromEnv` reads it.
   */
  proxy?: ProxyOption | undefined
  /** Most connections per host, also through a proxy. Default: 50. */
  maxSockets?: number | undefined
  /** Whether connections are used again, also through a proxy. Default: `true`. */
  keepAlive?: boolean | undefined
}

/** A transport over axios that can give its idle connections back. */
export type AxiosTransport = Transport & {
  /** Closes the connections. A later call opens new ones. */
  close(): void
}

const IDLE_MS = 30_000

const asIs = (data: unknown) => data

/**
 * The default transport. It follows no redirect, parses nothing and attaches no axios error anywhere, for those
 * carry the URL with its tokens. Where axios cannot be loaded, as in a single file of ES modules, it is `fetch` that carries.
 * @throws `WECOM_CONFIG` when the proxy is not the address of one
 */
export function axiosTransport(options: AxiosTransportOptions = {}): AxiosTransport {
  const settings = own(options)
  const proxy = checkProxy(settings.proxy)
  let loading: Promise<Loaded | undefined> | undefined
  let instead: Transport | undefined
  const send = async (request: StoppableRequest): Promise<TransportResponse> => {
    // Loading axios takes as long as loading everything else together.
    loading ??= load(settings, proxy)
    const loaded = await loading
    if (loaded === undefined) {
      instead ??= withoutAxios(proxy)
      return instead(request)
    }
    const { axios, settingsFor } = loaded
    const carrier = settings.axios === undefined ? 'axios' : 'the axios instance'
    let response: unknown
    try {
      response = await axios.request(Object.assign({}, settingsFor(request.url), toConfig(request)))
    } catch (error) {
      throw failureOf(error, request, { carrier, ...(proxy && { proxy: proxyName(proxy) }) })
    }
    return toResponse(response, carrier)
  }
  const close = () => {
    loading?.then(
      (loaded) => loaded?.close(),
      () => {},
    )
  }
  return Object.assign(send, { close })
}

function failureOf(error: unknown, request: StoppableRequest, exchange: Exchange): WeComError {
  if (signalOf(request)?.aborted) return new WeComError('WECOM_ABORTED', 'aborted by the caller')
  if (error instanceof Error && /^maxContentLength size of/.test(error.message))
    return tooLarge(request.maxBytes ?? 0)
  return transportError(error, { ...exchange, url: request.url, clean: secretsOfUrl(request.url) })
}

interface Loaded {
  axios: AxiosInstance
  settingsFor: (url: string) => AxiosRequestConfig
  close: () => void
}

async function load(
  options: AxiosTransportOptions,
  given: HttpProxy | undefined,
): Promise<Loaded | undefined> {
  const axios = options.axios ?? (await loadAxios())
  if (axios === undefined) return undefined
  const [http, https] = await Promise.all([import('node:http'), import('node:https')])
  const pool = {
    keepAlive: options.keepAlive ?? true,
    maxSockets: options.maxSockets ?? 50,
    timeout: IDLE_MS,
  }
  const defaults = options.axios === undefined ? undefined : own(options.axios.defaults)
  const proxy = options.proxy === undefined ? checkProxy(defaults?.proxy) : given
  const httpAgent = new http.Agent(pool)
  const httpsAgent =
    proxy === undefined || defaults?.httpsAgent !== undefined
      ? new https.Agent(pool)
      : new (await import('./tunnel-agent.js')).TunnelAgent(proxy, pool)
  const fixed: AxiosRequestConfig = {
    httpAgent: defaults?.httpAgent ?? httpAgent,
    httpsAgent: defaults?.httpsAgent ?? httpsAgent,
    proxy: proxy ?? false,
    maxRedirects: 0,
    maxContentLength: -1,
    maxBodyLength: -1,
    allowAbsoluteUrls: true,
    validateStatus: () => true,
    transformRequest: [asIs],
    transformResponse: [asIs],
    transitional: { clarifyTimeoutError: true },
  }
  // The agent has the proxy in it already; axios would put another in front, without a pool.
  const tunnelled = { ...fixed, proxy: defaults?.httpsAgent === undefined ? (false as const) : fixed.proxy }
  const close = () => {
    httpAgent.destroy()
    httpsAgent.destroy()
  }
  return {
    axios,
    settingsFor: (url) =>
      (proxy !== undefined && url.startsWith('https:') ? tunnelled : fixed) as AxiosRequestConfig,
    close,
  }
}

/**
 * `undefined` where axios cannot work over node:http: in a bundle of ES modules its CommonJS parts ask for a `require` that
 * is not there, and in one for the browser or an edge runtime it has no such adapter.
 */
async function loadAxios(): Promise<AxiosInstance | undefined> {
  try {
    const { default: axios } = await import('axios')
    axios.getAdapter('http')
    return axios.create({ adapter: 'http' })
  } catch {
    return undefined
  }
}

/** Calls do without what only axios can do; a proxy they cannot do without. */
function withoutAxios(proxy: HttpProxy | undefined): Transport {
  if (proxy === undefined) return fetchTransport()
  throw new WeComError('WECOM_CONFIG', 'http.proxy needs axios, which could not be loaded', {
    reason: 'package_missing',
    hint: 'Keep axios out of the bundle (external) and install it beside, or give a transport that knows the proxy.',
  })
}

function toConfig(request: StoppableRequest): AxiosRequestConfig {
  const signal = signalOf(request)
  const config: AxiosRequestConfig = {
    method: request.method,
    url: request.url,
    headers: request.headers,
    // The client keeps the time itself: a second timer would only cost.
    timeout: request.stop === undefined ? request.timeoutMs : 0,
    responseType: request.responseType === 'binary' ? 'arraybuffer' : 'text',
  }
  if (request.maxBytes !== undefined) config.maxContentLength = request.maxBytes
  if (request.body !== undefined) config.data = dataOf(request.body)
  if (signal !== undefined) config.signal = signal
  return config
}

/** Of bytes axios knows Node's own kind only. */
function dataOf(body: string | Uint8Array): string | Uint8Array {
  return typeof body === 'string' ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength)
}

function signalOf(request: StoppableRequest): GenericAbortSignal | undefined {
  return request.stop ?? request.signal
}

/** Interceptors of an instance of one's own can put anything in the place of the response. */
function toResponse(response: unknown, carrier: string): TransportResponse {
  if (typeof response !== 'object' || response === null || !('status' in response)) {
    throw noResponse(carrier, 'an interceptor returned something else, such as its data')
  }
  const { status, headers, data } = response as Record<string, unknown>
  if (typeof status !== 'number' || typeof headers !== 'object' || headers === null) {
    throw noResponse(carrier, 'it has no status or no headers')
  }
  const body = data instanceof ArrayBuffer ? new Uint8Array(data) : data
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) {
    throw noResponse(carrier, 'its data is neither a text nor bytes')
  }
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && value !== null) plain[name.toLowerCase()] = String(value)
  }
  return { status, headers: plain, body }
}
