import type { IncomingMessage } from 'node:http'
import type { BodySink, BodySource } from '../types.js'

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
    stream.on('data', onData).on('end', onEnd).on('close', onFail).on('error', onFail)
    stream.resume()
    return () => {
      // Of a stream that has ended nothing follows but its close, which a finished sink ignores.
      if (stream.readableEnded) return
      stream.off('data', onData).off('end', onEnd).off('close', onFail).off('error', onFail)
      stream.on('error', ignore)
      this.abandoned = true
      stream.pause()
    }
  }
}
