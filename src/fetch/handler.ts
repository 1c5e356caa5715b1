/**
 * Answers a web-standard request, or resolves to `undefined` when it is none of ours. Of the context that a host gives
 * beside the request only `waitUntil` is used, where there is one: it keeps the process alive until the work behind the
 * answer has ended.
 */
export type FetchHandler = (request: Request, context?: object) => Promise<Response | undefined>
