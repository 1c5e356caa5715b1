import type { BodySink, BodySource } from '../web/index.js'

/** The body of a web-standard request. */
export class FetchBody implements BodySource {
  readonly #request: Request

  constructor(request: Request) {
    this.#request = request
  }

  get consumed(): boolean {
    return this.#request.bodyUsed || this.#request.body?.locked === true
  }

  open(sink: BodySink): () => void {
    const reader = this.#request.body?.getReader()
    if (reader === undefined) {
      sink.end()
      return () => {}
    }
    const pump = async () => {
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return sink.end()
        sink.chunk(value)
      }
    }
    pump().catch(() => sink.fail())
    return () => void reader.cancel().catch(() => {})
  }
}
