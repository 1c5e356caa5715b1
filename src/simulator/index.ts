export { type AdjustableClock, SimulatorClock } from './clock.js'
export type { SimulatorCredentials } from './credentials.js'
export type { AnsweredCall, Responder, ResponseHandle, SetAnswer } from './described/answers.js'
export type { AdministratorDesk } from './desks/administrator.js'
export type { CashierDesk, CashierPayment } from './desks/cashier.js'
export type { EventDesk } from './desks/events.js'
export type { InstallationRef } from './desks/installation.js'
export type { LicenseDesk } from './desks/license.js'
export type { MarketDesk, MarketOrder } from './desks/market.js'
export type { MemberDesk } from './desks/member.js'
export type { ProviderDesk } from './desks/provider.js'
export type { VisitorDesk } from './desks/visitor.js'
export type { FaultHandle, FaultSpec, Faults, PushMatch } from './faults.js'
export type { LogEntry, LoggedCall, LoggedPush } from './log.js'
export type { SimulatorCashierOptions, SimulatorOptions, SimulatorSuiteOptions } from './options.js'
export type { AuthorizeChoice } from './pages/authorize.js'
export type { ConfirmedInstall, InstallPage } from './pages/install.js'
export type { PageView, VisitResult } from './pages/page.js'
export type { QrChoice } from './pages/qr-login.js'
export type { RegisterChoice, RegisterResult } from './pages/register.js'
export type { Deliver, DeliverRequest, DeliverResponse } from './push/deliver.js'
export type { PassiveReply, PushChannel, PushResult, VerifiedUrl, VerifyResult } from './push/types.js'
export type { XmlFields, XmlInput, XmlTree } from './push/xml.js'
export { createSimulator, type Simulator } from './simulator.js'
export type { Invoice, InvoiceApplication, InvoiceStatus } from './state/cashier/invoices.js'
export type { CashierNotice } from './state/cashier/notices.js'
export type { InstallChoices } from './state/grant-install.js'
export type { Refusal as SimulatorRefusal } from './state/refusal.js'
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
export type { SimulatorTransport, SimulatorTransportRequest } from './wire/transport.js'
