/** Answers a web-standard request, or resolves to `undefined` when it is none of ours. */
export type FetchHandler = (request: Request) => Promise<Response | undefined>
