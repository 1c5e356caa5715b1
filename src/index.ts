export type {
  AppchatWorkflows,
  BatchReport,
  CollectOptions,
  ConvertedId,
  CorpIds,
  IterateOrdersParams,
  JobReport,
  KfMessagesParams,
  KfReceivedMessage,
  KfWorkflows,
  LastingId,
  License,
  LongText,
  MediaWorkflows,
  MessageWorkflows,
  OrderApi,
  OrderedLicenses,
  OrderForCorpsParams,
  OrderOptions,
  PaidLicenses,
  PaytoolApi,
  ProviderIds,
  ReconcileCandidate,
  ReconciledOrders,
  ReconcileOrderParams,
  ReconcileParams,
  Reconciliation,
  RenewAccountsParams,
  SendChatTextOptions,
  SendTextOptions,
  SentText,
  ShareCodesParams,
  TmpExternalUseridSource,
  UploadedMedia,
  WaitOptions,
  Webhook,
  WebhookTextOptions,
  WhenTooLong,
} from './apis/index.js'
export { splitText } from './apis/index.js'
export type { Clock, Logger, Timer } from './base/index.js'
export { consoleLogger, silentLogger } from './base/index.js'
export type {
  CallbackBody,
  CallbackChannel,
  CallbackRequest,
  CallbackResponse,
  CallbackRoute,
  ReplyArticle,
  ReplyMessage,
} from './callback/index.js'
export type { CallbackKeys } from './crypto/index.js'
export { generateEncodingAesKey, generateToken } from './crypto/index.js'
export * from './errcodes/index.js'
export * from './errors/index.js'
export * from './facade/index.js'
export type {
  HttpHooks,
  RequestOptions,
  Transport,
  TransportRequest,
  TransportResponse,
} from './http/index.js'
export { warningOf } from './http/index.js'
export type { DeadLetter } from './inbox/index.js'
export type {
  Entitlement,
  EntitlementStatus,
  ImportedInstallation,
  Installation,
  InstallationChange,
  InstallationEventName,
} from './installs/index.js'
export {
  type AdministratorFacts,
  type AdministratorLoginOptions,
  type ClientLoginUrlOptions,
  type ConsumedInstallState,
  type ConsumedState,
  checkReturnTo,
  type ExternalAdministrator,
  type InstalledMember,
  type InstallStates,
  type Login,
  type LoginAppOptions,
  type LoginKind,
  type LoginStates,
  type LoginUser,
  type LoginVia,
  type MemberLoginOptions,
  type Outsider,
  type PendingInstall,
  type PendingLogin,
  type QrLoginUrlOptions,
  type StateProblem,
  type UninstalledMember,
  type WebLoginUrlOptions,
  whyNoUserTicket,
} from './login/index.js'
export {
  FileStore,
  type FileStoreOptions,
  MemoryStore,
  type MemoryStoreOptions,
  prefixed,
  type Store,
  type WriteOptions,
} from './store/index.js'
export type { AppKind, SuiteKind, TicketAge } from './tokens/index.js'
export type * from './types/index.js'
export { secretFieldsOf } from './types/index.js'
