export { type ApiRequest, TokenCaller } from './caller.js'
export {
  type AppKind,
  type CorpCredentials,
  Credentials,
  type CredentialsOptions,
  type Suite,
  type SuiteKind,
} from './credentials.js'
export { notInstalled } from './not-installed.js'
export { SUITE_TICKET_LIFE_MS, SuiteTickets, type TicketAge } from './suite-ticket.js'
export { TokenHandle, type TokenWait, withToken } from './token-handle.js'
export type { FetchedToken } from './token-record.js'
export { TokenSource, type TokenSourceOptions } from './token-source.js'
