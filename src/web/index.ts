/** What adapters are made with; what they export besides is in adapter-exports.ts. */
export * from './adapter-exports.js'
export {
  answerBrowserNode,
  type BrowserAnswer,
  type BrowserHandler,
  type SuiteChoice,
  withSavedSession,
} from './browser/index.js'
export { answerNode, type CallbackHandler, createWebHandler, type WebHandler } from './callback/index.js'
export { createInstallHandler } from './install/index.js'
export { createLoginHandler } from './login/index.js'
export { NodeRequest, type Parsed } from './node/request.js'
export type { BodySink, BodySource, WebRequest } from './types.js'
