import type { Clock } from '../base/index.js'
import type { CallbackBody } from '../callback/index.js'
import { WeComCallbackError, WeComError } from '../errors/index.js'
import { readyBody } from './ready-body.js'
import type { BodySource, WebRequest } from './types.js'

export interface ReadBodyOptions {
  limitBytes: number
  timeoutMs: number
  clock: Clock
}

/** A peer hears of the refusal only after it has sent its body: this much more is taken and thrown away. */
const DRAIN_FACTOR = 8

/**
 * The body of a request: what a parser left, else the stream.
 * @throws WECOM_REQUEST (`payload_too_large`; `envelope_invalid` for a compressed body, or one that does not arrive)
 * @throws WECOM_CONFIG (`body_consumed`)
 */
export async function readBody(request: WebRequest, options: ReadBodyOptions): Promise<CallbackBody> {
  const { source, readyBodies = [] } = request
  const ready = readyBody(readyBodies, header(request, 'content-type'))
  if (ready !== undefined) {
    if (sizeOf(ready) > options.limitBytes) throw tooLarge()
    return ready
  }
  // What a parser left is inflated, whatever the header still says.
  const encoding = header(request, 'content-encoding').trim().toLowerCase()
  if (encoding !== '' && encoding !== 'identity') {
    throw new WeComCallbackError('envelope_invalid', 'The body is compressed')
  }
  if (source !== undefined && !source.consumed) return readStream(source, declaredLength(request), options)
  if (declaredLength(request) === 0) return ''
  throw new WeComError(
    'WECOM_CONFIG',
    'The body of this callback was read before the WeCom handler ran. Mount the WeCom handler before the body parsers, or let a parser that keeps the text (such as express.text({ type: () => true })) handle this URL.',
    { reason: 'body_consumed', hint: 'Mount the WeCom handler before app.use(express.json()) and the like.' },
  )
}

function readStream(
  source: BodySource,
  declared: number | undefined,
  options: ReadBodyOptions,
): Promise<Uint8Array> {
  const { limitBytes, timeoutMs, clock } = options
  const drainBytes = limitBytes * DRAIN_FACTOR
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    let settled = false
    let stop: (() => void) | undefined
    const settle = (outcome: () => void) => {
      if (settled) return
      settled = true
      timer.cancel()
      stop?.()
      outcome()
    }
    const isOver = () => size > limitBytes || (declared ?? 0) > limitBytes
    const timer = clock.timer(
      timeoutMs,
      () => settle(() => reject(isOver() ? tooLarge() : broken('did not arrive in time'))),
      { keepAlive: true },
    )
    stop = source.open({
      chunk(bytes) {
        if (settled) return
        size += bytes.length
        if (!isOver()) chunks.push(bytes)
        else if (size > drainBytes) settle(() => reject(tooLarge()))
        else chunks.length = 0
      },
      end: () => settle(() => (isOver() ? reject(tooLarge()) : resolve(join(chunks)))),
      fail: () => settle(() => reject(broken('broke off'))),
    })
    if (settled) stop()
    else if ((declared ?? 0) > drainBytes) settle(() => reject(tooLarge()))
  })
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const [only] = chunks
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks)
}

function sizeOf(body: CallbackBody): number {
  if (typeof body === 'string') return Buffer.byteLength(body)
  return body instanceof Uint8Array ? body.length : 0
}

function declaredLength(request: WebRequest): number | undefined {
  const text = header(request, 'content-length')
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

function header(request: WebRequest, name: string): string {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(', ') : (value ?? '')
}

function tooLarge(): WeComCallbackError {
  return new WeComCallbackError('payload_too_large', 'The body is too large')
}

function broken(what: string): WeComCallbackError {
  return new WeComCallbackError('envelope_invalid', `The body ${what}`)
}
