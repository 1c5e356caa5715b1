export { bindFamily, type EndpointMethod, type Family } from './bind-family.js'
export { type Endpoint, endpoint } from './endpoint.js'
export { type CorpApis, type ProviderApis, type SuiteApis, withFamilies } from './families.js'
export type { ConvertedId } from './idconvert/convert.js'
export type { CorpIds, LastingId, TmpExternalUseridSource } from './idconvert/corp-ids.js'
export type { ProviderIds } from './idconvert/provider-ids.js'
export { type CursorPage, iteratePages } from './iterate-pages.js'
export type { KfMessagesParams, KfReceivedMessage, KfWorkflows } from './kf/messages.js'
export type { ShareCodesParams } from './license/batches.js'
export type { CollectOptions, JobReport } from './license/collect.js'
export { createLicense, type License } from './license/license.js'
export type {
  OrderedLicenses,
  OrderForCorpsParams,
  OrderOptions,
  RenewAccountsParams,
} from './license/ordering.js'
export type { PaidLicenses } from './license/paying.js'
export type { ReconciledOrders, ReconcileOrderParams } from './license/reconcile.js'
export type { WaitOptions } from './license/waiting.js'
export type { UploadedMedia } from './media/uploaded-media.js'
export type { MediaWorkflows } from './media/uploads.js'
export type {
  AppchatWorkflows,
  LongText,
  MessageWorkflows,
  SendChatTextOptions,
  SendTextOptions,
  SentText,
} from './message/send-text.js'
export { splitText } from './message/split-text.js'
export type { WhenTooLong } from './message/text-limits.js'
export { createWebhook, type Webhook, type WebhookTextOptions } from './message/webhook.js'
export { createOrderApi, type IterateOrdersParams, type OrderApi, type OrderExtras } from './order/order.js'
export { createPaytool, type PaytoolApi, type PaytoolExtras } from './paytool/paytool.js'
export type { ReconcileCandidate, ReconcileParams, Reconciliation } from './paytool/reconcile.js'
export { ApiMemory, type ApiScope } from './scope.js'
export type { AgentApi } from './tables/agent.js'
export type { AuthApi } from './tables/auth.js'
export type { DepartmentApi } from './tables/department.js'
export type { MessageApi } from './tables/message.js'
export type { MiniprogramApi } from './tables/miniprogram.js'
export { FAMILIES, type HandleFamilies } from './tables/registry.js'
export type { ServiceProviderApi } from './tables/service/provider.js'
export type { RegisterApi } from './tables/service/register.js'
export type { ServiceSuiteApi } from './tables/service/suite.js'
export type { SyncApi } from './tables/sync.js'
export type { UserApi } from './tables/user.js'
export type { BatchReport } from './walk-batches.js'
