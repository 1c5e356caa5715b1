import type { CallbackBody, CallbackRequest, CallbackResponse } from '../../../src/callback/index.js'
import type { BodySink, BodySource, CallbackHandler, WebRequest } from '../../../src/web/index.js'

/** Remembers what it was asked, and what body it got. */
export function recordingHandler(answer: Partial<CallbackResponse> = {}) {
  const calls: CallbackRequest[] = []
  const bodies: CallbackBody[] = []
  const handler: CallbackHandler = {
    async handle(given) {
      calls.push(given)
      if (given.method === 'POST' && given.headers?.['x-read'] === '1') bodies.push(await given.body())
      return { status: 200, headers: {}, body: 'success', ...answer }
    },
  }
  return { handler, calls, bodies }
}

export function request(given: Partial<WebRequest> = {}): WebRequest {
  return { method: 'POST', url: '/', headers: {}, ...given }
}

/** A body whose flow the test controls. */
export class ManualBody implements BodySource {
  consumed = false
  stopped = false
  sink: BodySink | undefined

  open(sink: BodySink): () => void {
    this.sink = sink
    return () => {
      this.stopped = true
    }
  }
}
