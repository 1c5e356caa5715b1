/** What kind of callback a URL takes. */
export type CallbackChannel = 'instruction' | 'data' | 'system'

/** Which callbacks a URL is for. */
export interface CallbackRoute {
  /** Suite ids; default all. */
  suites?: readonly string[]
  /** Default all: WeCom's three channels may share a URL. */
  accepts?: readonly CallbackChannel[]
}

/** What a body parser or a socket may leave: bytes, text, or an object holding the envelope. */
export type CallbackBody = string | Uint8Array | Record<string, unknown> | undefined

/** A request as every web framework can describe it. */
export interface CallbackRequest {
  method: string
  /** The query as it came, without the leading `?`, undecoded. */
  query: string
  headers?: Record<string, string | string[] | undefined>
  /** Reads the body; called only for a POST. */
  body: () => Promise<CallbackBody>
  route?: CallbackRoute
}

/** The answer, to be written byte for byte. */
export interface CallbackResponse {
  status: number
  headers: Record<string, string>
  body: string
}
