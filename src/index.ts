export { checkReturnTo } from './addresses/index.js'
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
export {
  type Errcode,
  type ErrcodeRole,
  type ErrorClass,
  lookUpErrcode,
  type RetryRule,
} from './errcodes/index.js'
export * from './errors/index.js'
export * from './facade/index.js'
export type { ClockHealth, Health, PartHealth, SuiteHealth, TokenHealth } from './health/index.js'
export type {
  AxiosTransport,
  AxiosTransportOptions,
  CallErrorEvent,
  CallEvent,
  CallFacts,
  CallRequestEvent,
  CallResponseEvent,
  CallRetryEvent,
  FetchLike,
  FetchTransportOptions,
  HttpFailure,
  HttpHooks,
  ProxyOption,
  RequestOptions,
  Transport,
  TransportRequest,
  TransportResponse,
} from './http/index.js'
export { axiosTransport, fetchTransport, proxyFromEnv, warningOf } from './http/index.js'
export type { DeadLetter } from './inbox/index.js'
export type {
  Entitlement,
  EntitlementStatus,
  ImportedInstallation,
  ImportFailure,
  ImportOptions,
  ImportProgress,
  ImportReport,
  IncompleteInstallation,
  Installation,
  InstallationChange,
  InstallationEventName,
  InstallationStatus,
  UnwrittenCode,
} from './installs/index.js'
export type {
  JsSdk,
  JsSdkAgentConfig,
  JsSdkConfig,
  JsSdkOptions,
  JsSdkPage,
  JsSdkSignature,
} from './jssdk/index.js'
export {
  type AdministratorFacts,
  type AdministratorLoginOptions,
  type ClientLoginUrlOptions,
  type ConsumedInstallState,
  type ConsumedState,
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
export type {
  CallbackOptions,
  HttpOptions,
  LoginOptions,
  ProviderOptions,
  SuiteOptions,
  WeComOptions,
} from './options/index.js'
export { optionsFromEnv } from './options/index.js'
export { ContactMigration, Register, type RegisterLink } from './promotion/index.js'
export {
  FileStore,
  type FileStoreOptions,
  MemoryStore,
  type MemoryStoreOptions,
  prefixed,
  type Store,
  type StoreCheck,
  type StoreProblem,
  type WriteOptions,
} from './store/index.js'
export type { ApiRequest, AppKind, SuiteKind, TicketAge } from './tokens/index.js'
// The types made from the description are in an entry of their own: there are too many to choose from.
export type * from './types/written.js'
export { secretFieldsOf } from './types/written.js'
