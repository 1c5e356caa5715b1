import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CallbackResponse } from '../callback/index.js'
import type { BodySink, BodySource } from './types.js'

const ignore = () => {}

/** The body of a `node:http` request. */
export class NodeBody implements BodySource {
  /** Reading was given up half-way: the connection is of no further use. */
  abandoned = false
  readonly #stream: IncomingMessage

  constructor(stream: IncomingMessage) {
    this.#stream = stream
  }

  get consumed(): boolean {
    const { readableDidRead, readableEnded, destroyed } = this.#stream
    return readableDidRead || readableEnded || destroyed
  }

  open(sink: BodySink): () => void {
    const stream = this.#stream
    const onData = (chunk: Uint8Array | string) =>
      sink.chunk(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
    const onEnd = () => sink.end()
    const onFail = () => sink.fail()
    const listeners = { data: onData, end: onEnd, close: onFail, error: onFail }
    for (const [name, listener] of Object.entries(listeners)) stream.on(name, listener)
    stream.resume()
    return () => {
      for (const [name, listener] of Object.entries(listeners)) stream.off(name, listener)
      stream.on('error', ignore)
      if (stream.readableEnded) return
      this.abandoned = true
      stream.pause()
    }
  }
}

/** Writes an answer at once, byte for byte. Does nothing when the peer is gone or somebody has answered. */
export function writeNode(
  request: IncomingMessage,
  response: ServerResponse,
  answer: CallbackResponse,
  body: NodeBody,
): void {
  if (response.headersSent || response.writableEnded || response.destroyed) return
  const headers: Record<string, string> = { ...answer.headers }
  if (body.abandoned && request.httpVersionMajor === 1) headers.connection = 'close'
  response.writeHead(answer.status, headers)
  if (request.method === 'HEAD') response.end()
  else response.end(Buffer.from(answer.body))
}
