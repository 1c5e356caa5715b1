import type { AdministratorDesk } from './desks/administrator.js'
import type { EventDesk } from './desks/events.js'
import type { MemberDesk } from './desks/member.js'
import type { ProviderDesk } from './desks/provider.js'
import type { VisitorDesk } from './desks/visitor.js'

/** The desks' methods, called on the simulator itself as in the first snapshots. They go with the first release. */
export abstract class FlatFace {
  abstract readonly provider: ProviderDesk
  abstract readonly administrator: AdministratorDesk
  abstract readonly member: MemberDesk
  abstract readonly visitor: VisitorDesk
  abstract readonly events: EventDesk

  /** @deprecated Use `simulator.provider.setUrls`. */
  setUrls(...args: Parameters<ProviderDesk['setUrls']>): ReturnType<ProviderDesk['setUrls']> {
    return this.provider.setUrls(...args)
  }

  /** @deprecated Use `simulator.provider.verifyUrl`. */
  verifyUrl(...args: Parameters<ProviderDesk['verifyUrl']>): ReturnType<ProviderDesk['verifyUrl']> {
    return this.provider.verifyUrl(...args)
  }

  /** @deprecated Use `simulator.provider.verifyUrls`. */
  verifyUrls(...args: Parameters<ProviderDesk['verifyUrls']>): ReturnType<ProviderDesk['verifyUrls']> {
    return this.provider.verifyUrls(...args)
  }

  /** @deprecated Use `simulator.provider.issueTicket`. */
  issueTicket(...args: Parameters<ProviderDesk['issueTicket']>): ReturnType<ProviderDesk['issueTicket']> {
    return this.provider.issueTicket(...args)
  }

  /** @deprecated Use `simulator.provider.pushTicket`. */
  pushTicket(...args: Parameters<ProviderDesk['pushTicket']>): ReturnType<ProviderDesk['pushTicket']> {
    return this.provider.pushTicket(...args)
  }

  /** @deprecated Use `simulator.provider.startTickets`. */
  startTickets(...args: Parameters<ProviderDesk['startTickets']>): ReturnType<ProviderDesk['startTickets']> {
    return this.provider.startTickets(...args)
  }

  /** @deprecated Use `simulator.provider.stopTickets`. */
  stopTickets(...args: Parameters<ProviderDesk['stopTickets']>): ReturnType<ProviderDesk['stopTickets']> {
    return this.provider.stopTickets(...args)
  }

  /** @deprecated Use `simulator.administrator.install`. */
  install(...args: Parameters<AdministratorDesk['install']>): ReturnType<AdministratorDesk['install']> {
    return this.administrator.install(...args)
  }

  /** @deprecated Use `simulator.administrator.scanQrCode`. */
  scanQrCode(
    ...args: Parameters<AdministratorDesk['scanQrCode']>
  ): ReturnType<AdministratorDesk['scanQrCode']> {
    return this.administrator.scanQrCode(...args)
  }

  /** @deprecated Use `simulator.administrator.changeAuth`. */
  changeAuth(
    ...args: Parameters<AdministratorDesk['changeAuth']>
  ): ReturnType<AdministratorDesk['changeAuth']> {
    return this.administrator.changeAuth(...args)
  }

  /** @deprecated Use `simulator.administrator.cancelAuth`. */
  cancelAuth(
    ...args: Parameters<AdministratorDesk['cancelAuth']>
  ): ReturnType<AdministratorDesk['cancelAuth']> {
    return this.administrator.cancelAuth(...args)
  }

  /** @deprecated Use `simulator.administrator.resetPermanentCode`. */
  resetPermanentCode(
    ...args: Parameters<AdministratorDesk['resetPermanentCode']>
  ): ReturnType<AdministratorDesk['resetPermanentCode']> {
    return this.administrator.resetPermanentCode(...args)
  }

  /** @deprecated Use `simulator.member.sendText`. */
  sendText(...args: Parameters<MemberDesk['sendText']>): ReturnType<MemberDesk['sendText']> {
    return this.member.sendText(...args)
  }

  /** @deprecated Use `simulator.member.inboxOf`. */
  inboxOf(...args: Parameters<MemberDesk['inboxOf']>): ReturnType<MemberDesk['inboxOf']> {
    return this.member.inboxOf(...args)
  }

  /** @deprecated Use `simulator.visitor.startInstall`. */
  startInstall(...args: Parameters<VisitorDesk['startInstall']>): ReturnType<VisitorDesk['startInstall']> {
    return this.visitor.startInstall(...args)
  }

  /** @deprecated Use `simulator.visitor.confirmInstall`. */
  confirmInstall(
    ...args: Parameters<VisitorDesk['confirmInstall']>
  ): ReturnType<VisitorDesk['confirmInstall']> {
    return this.visitor.confirmInstall(...args)
  }

  /** @deprecated Use `simulator.visitor.authorize`. */
  authorize(...args: Parameters<VisitorDesk['authorize']>): ReturnType<VisitorDesk['authorize']> {
    return this.visitor.authorize(...args)
  }

  /** @deprecated Use `simulator.visitor.scanQr`. */
  scanQr(...args: Parameters<VisitorDesk['scanQr']>): ReturnType<VisitorDesk['scanQr']> {
    return this.visitor.scanQr(...args)
  }

  /** @deprecated Use `simulator.visitor.consoleJump`. */
  consoleJump(...args: Parameters<VisitorDesk['consoleJump']>): ReturnType<VisitorDesk['consoleJump']> {
    return this.visitor.consoleJump(...args)
  }

  /** @deprecated Use `simulator.visitor.miniProgramLogin`. */
  miniProgramLogin(
    ...args: Parameters<VisitorDesk['miniProgramLogin']>
  ): ReturnType<VisitorDesk['miniProgramLogin']> {
    return this.visitor.miniProgramLogin(...args)
  }

  /** @deprecated Use `simulator.visitor.register`. */
  register(...args: Parameters<VisitorDesk['register']>): ReturnType<VisitorDesk['register']> {
    return this.visitor.register(...args)
  }

  /** @deprecated Use `simulator.events.push`. */
  pushEvent(...args: Parameters<EventDesk['push']>): ReturnType<EventDesk['push']> {
    return this.events.push(...args)
  }

  /** @deprecated Use `simulator.events.pushSystem`. */
  pushSystemEvent(...args: Parameters<EventDesk['pushSystem']>): ReturnType<EventDesk['pushSystem']> {
    return this.events.pushSystem(...args)
  }
}
