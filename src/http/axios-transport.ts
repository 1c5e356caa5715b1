import type {
  AxiosInstance,
  AxiosProxyConfig,
  AxiosRequestConfig,
  AxiosResponse,
  GenericAbortSignal,
} from 'axios'
import { WeComError } from '../errors/index.js'
import { transportError } from './failures.js'
import type { StoppableRequest, Transport, TransportResponse } from './transport.js'

/** Settings of {@link axiosTransport}. */
export interface AxiosTransportOptions {
  /** An instance of your own. Its agents and its proxy win over the ones made here. Default: one loaded at the first call. */
  axios?: AxiosInstance | undefined
  /** Proxy for every call. Default: none, whatever the environment says. */
  proxy?: AxiosProxyConfig | false | undefined
  /** Most connections per host. Default: 50. */
  maxSockets?: number | undefined
  /** Whether connections are used again. Default: `true`. */
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
 * carry the URL with its tokens.
 */
export function axiosTransport(options: AxiosTransportOptions = {}): AxiosTransport {
  let loading: Promise<Loaded> | undefined
  const send = async (request: StoppableRequest): Promise<TransportResponse> => {
    // Loading axios takes as long as loading everything else together.
    loading ??= load(options)
    const { axios, fixed } = await loading
    try {
      return toResponse(await axios.request(Object.assign({}, fixed, toConfig(request))))
    } catch (error) {
      if (signalOf(request)?.aborted) throw new WeComError('WECOM_ABORTED', 'aborted by the caller')
      throw transportError(error)
    }
  }
  const close = () => {
    loading?.then(
      (loaded) => loaded.close(),
      () => {},
    )
  }
  return Object.assign(send, { close })
}

interface Loaded {
  axios: AxiosInstance
  fixed: AxiosRequestConfig
  close: () => void
}

async function load(options: AxiosTransportOptions): Promise<Loaded> {
  const [axios, http, https] = await Promise.all([
    options.axios ?? loadAxios(),
    import('node:http'),
    import('node:https'),
  ])
  const pool = {
    keepAlive: options.keepAlive ?? true,
    maxSockets: options.maxSockets ?? 50,
    timeout: IDLE_MS,
  }
  const httpAgent = new http.Agent(pool)
  const httpsAgent = new https.Agent(pool)
  const own = options.axios?.defaults
  const fixed: AxiosRequestConfig = {
    httpAgent: own?.httpAgent ?? httpAgent,
    httpsAgent: own?.httpsAgent ?? httpsAgent,
    proxy: options.proxy ?? own?.proxy ?? false,
    maxRedirects: 0,
    maxContentLength: -1,
    maxBodyLength: -1,
    allowAbsoluteUrls: true,
    validateStatus: () => true,
    transformRequest: [asIs],
    transformResponse: [asIs],
    transitional: { clarifyTimeoutError: true },
  }
  const close = () => {
    httpAgent.destroy()
    httpsAgent.destroy()
  }
  return { axios, fixed, close }
}

async function loadAxios(): Promise<AxiosInstance> {
  const { default: axios } = await import('axios')
  return axios.create({ adapter: 'http' })
}

function toConfig(request: StoppableRequest): AxiosRequestConfig {
  const signal = signalOf(request)
  const config: AxiosRequestConfig = {
    method: request.method,
    url: request.url,
    headers: request.headers,
    // Whoever gives a signal keeps the time: a second timer would only cost.
    timeout: signal === undefined ? request.timeoutMs : 0,
    responseType: request.responseType === 'binary' ? 'arraybuffer' : 'text',
  }
  if (request.body !== undefined) config.data = request.body
  if (signal !== undefined) config.signal = signal
  return config
}

function signalOf(request: StoppableRequest): GenericAbortSignal | undefined {
  return request.stop ?? request.signal
}

function toResponse(response: AxiosResponse<string | Uint8Array>): TransportResponse {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(response.headers)) {
    if (value !== undefined && value !== null) headers[name.toLowerCase()] = String(value)
  }
  return { status: response.status, headers, body: response.data }
}
