export type { Cashier, CashierPayment } from './cashier.js'
export { type AdjustableClock, SimulatorClock } from './clock.js'
export type { SimulatorCredentials } from './credentials.js'
export type { FaultHandle, FaultSpec, Faults, PushMatch } from './faults.js'
export type { InstallChoices } from './grant-install.js'
export type { LicenseDesk } from './license.js'
export type { LogEntry, LoggedCall, LoggedPush } from './log.js'
export type { Market, MarketOrder } from './market.js'
export type { InstallationRef } from './operator.js'
export type { SimulatorCashierOptions, SimulatorOptions, SimulatorSuiteOptions } from './options.js'
export type { AuthorizeChoice } from './pages/authorize.js'
export type { ConfirmedInstall, InstallPage } from './pages/install.js'
export type { PageView, VisitResult } from './pages/page.js'
export type { QrChoice } from './pages/qr-login.js'
export type { RegisterChoice, RegisterResult } from './pages/register.js'
export type { Deliver, DeliverRequest, DeliverResponse } from './push/deliver.js'
export type { PassiveReply, PushChannel, PushResult, VerifiedUrl, VerifyResult } from './push/types.js'
export { createSimulator, type Simulator } from './simulator.js'
export type { Invoice, InvoiceApplication, InvoiceStatus } from './state/billing/invoices.js'
export type { CashierNotice } from './state/billing/notices.js'
export type { Refusal as SimulatorRefusal } from './state/billing/refusal.js'
export type { TokenKind } from './state/tokens.js'
export type {
  InboxMessage,
  SimAdministrator,
  SimCorp,
  SimDepartment,
  SimEdition,
  SimInstallation,
  SimMember,
  SimPromotionCase,
  SimPromotionTemplate,
  SimProvider,
  SimProviderMember,
  SimScope,
  SimSuite,
  SimSuiteKind,
  SuiteUrls,
} from './state/types.js'
export type { SimulatorTransport, SimulatorTransportRequest } from './transport.js'
export type { XmlFields, XmlInput, XmlTree } from './xml.js'
