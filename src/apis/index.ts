export { bindFamily, type EndpointMethod, type Family } from './bind-family.js'
export { type DepartmentApi, departmentFamily } from './department/family.js'
export { type Endpoint, endpoint } from './endpoint.js'
export { type CursorPage, iteratePages } from './iterate-pages.js'
export type { ShareCodesParams } from './license/batches.js'
export type { CollectOptions, JobReport } from './license/collect.js'
export { licenseFamily } from './license/family.js'
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
export { type MessageApi, messageFamily } from './message/family.js'
export { type ServiceProviderApi, serviceProviderFamily } from './service/provider.js'
export { type ServiceSuiteApi, serviceSuiteFamily } from './service/suite.js'
export { type UserApi, userFamily } from './user/family.js'
export type { BatchReport } from './walk-batches.js'
