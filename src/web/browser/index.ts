export { answerBrowserNode } from './node.js'
export { withSavedSession } from './session.js'
export type { SuiteChoice } from './suites.js'
export type { BrowserAnswer, BrowserHandler, BrowserOutcome, BrowserPage } from './types.js'
