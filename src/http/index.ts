export { answeredText, malformedAnswer } from './answered.js'
export { type AxiosTransport, type AxiosTransportOptions, axiosTransport } from './axios-transport.js'
export { abortedError } from './deadline.js'
export {
  type ApiCaller,
  type BodySigner,
  callOf,
  type EndpointDescriptor,
  TOKEN_PARAMS,
  tokenParamOf,
} from './endpoint.js'
export type { HttpFailure } from './failures.js'
export { type FetchLike, type FetchTransportOptions, fetchTransport } from './fetch-transport.js'
export type {
  CallErrorEvent,
  CallEvent,
  CallRequestEvent,
  CallResponseEvent,
  CallRetryEvent,
  HttpHooks,
} from './hooks.js'
export { HttpClient, type HttpClientOptions } from './http-client.js'
export type { FilePart } from './multipart.js'
export { mayHaveHappened } from './outcome.js'
export type { CallFacts } from './prepare.js'
export { checkProxy, type ProxyOption, proxyFromEnv } from './proxy.js'
export { readJsonObject } from './read-json.js'
export { type ServerClock, SKEW_LIMIT_MS } from './server-clock.js'
export type { Transport, TransportRequest, TransportResponse } from './transport.js'
export type { ApiCall, CallToken, QueryValue, RequestOptions } from './types.js'
export { warningOf } from './warning.js'
