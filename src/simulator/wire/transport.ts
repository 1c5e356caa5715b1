import type { Clock } from '../../base/index.js'
import { WeComError } from '../../errors/index.js'
import type { WireResponse } from './request.js'
import type { WireHandler } from './server.js'

/** A request to the in-process transport. */
export interface SimulatorTransportRequest {
  method: 'GET' | 'POST'
  url: string
  headers: Record<string, string>
  body?: string | Uint8Array
  signal?: AbortSignal
  timeoutMs: number
  responseType?: 'json' | 'binary'
}

/** The `transport` option of `createWeCom`, answered by the simulator without any network. */
export type SimulatorTransport = (
  request: SimulatorTransportRequest,
) => Promise<{ status: number; headers: Record<string, string>; body: string | Uint8Array }>

/** Joins the library to the simulator in process; timeouts run on the simulator's clock. */
export function inProcess(handler: WireHandler, clock: Clock, ip: string): SimulatorTransport {
  return (request) => {
    const { body = '', signal } = request
    if (signal?.aborted) return Promise.reject(aborted())
    const bytes = Buffer.from(body)
    const headers = Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value])
    const answer = handler({
      method: request.method,
      url: request.url,
      headers: Object.fromEntries(headers),
      body: bytes.toString(),
      bytes,
      ip,
    })
    return new Promise<WireResponse>((resolve, reject) => {
      const settle = (finish: () => void) => {
        timer.cancel()
        signal?.removeEventListener('abort', onAbort)
        finish()
      }
      const onAbort = () => settle(() => reject(aborted()))
      const timer = clock.timer(
        request.timeoutMs,
        () =>
          settle(() => reject(new WeComError('WECOM_TIMEOUT', `No answer within ${request.timeoutMs} ms`))),
        { keepAlive: true },
      )
      signal?.addEventListener('abort', onAbort, { once: true })
      answer.then(
        (response) => settle(() => resolve(response)),
        (error: unknown) => settle(() => reject(error)),
      )
    })
  }
}

function aborted(): WeComError {
  return new WeComError('WECOM_ABORTED', 'The call was aborted')
}
