import type { AdministratorDesk } from './desks/administrator.js'
import type { EventDesk } from './desks/events.js'
import type { MemberDesk } from './desks/member.js'
import type { ProviderDesk } from './desks/provider.js'
import type { VisitorDesk } from './desks/visitor.js'

/** The desks' methods, called on the simulator itself. */
export abstract class FlatFace {
  abstract readonly provider: ProviderDesk
  abstract readonly administrator: AdministratorDesk
  abstract readonly member: MemberDesk
  abstract readonly visitor: VisitorDesk
  abstract readonly events: EventDesk

  setUrls(...args: Parameters<ProviderDesk['setUrls']>): ReturnType<ProviderDesk['setUrls']> {
    return this.provider.setUrls(...args)
  }

  verifyUrl(...args: Parameters<ProviderDesk['verifyUrl']>): ReturnType<ProviderDesk['verifyUrl']> {
    return this.provider.verifyUrl(...args)
  }

  verifyUrls(...args: Parameters<ProviderDesk['verifyUrls']>): ReturnType<ProviderDesk['verifyUrls']> {
    return this.provider.verifyUrls(...args)
  }

  issueTicket(...args: Parameters<ProviderDesk['issueTicket']>): ReturnType<ProviderDesk['issueTicket']> {
    return this.provider.issueTicket(...args)
  }

  pushTicket(...args: Parameters<ProviderDesk['pushTicket']>): ReturnType<ProviderDesk['pushTicket']> {
    return this.provider.pushTicket(...args)
  }

  startTickets(...args: Parameters<ProviderDesk['startTickets']>): ReturnType<ProviderDesk['startTickets']> {
    return this.provider.startTickets(...args)
  }

  stopTickets(...args: Parameters<ProviderDesk['stopTickets']>): ReturnType<ProviderDesk['stopTickets']> {
    return this.provider.stopTickets(...args)
  }

  install(...args: Parameters<AdministratorDesk['install']>): ReturnType<AdministratorDesk['install']> {
    return this.administrator.install(...args)
  }

  scanQrCode(
    ...args: Parameters<AdministratorDesk['scanQrCode']>
  ): ReturnType<AdministratorDesk['scanQrCode']> {
    return this.administrator.scanQrCode(...args)
  }

  changeAuth(
    ...args: Parameters<AdministratorDesk['changeAuth']>
  ): ReturnType<AdministratorDesk['changeAuth']> {
    return this.administrator.changeAuth(...args)
  }

  cancelAuth(
    ...args: Parameters<AdministratorDesk['cancelAuth']>
  ): ReturnType<AdministratorDesk['cancelAuth']> {
    return this.administrator.cancelAuth(...args)
  }

  resetPermanentCode(
    ...args: Parameters<AdministratorDesk['resetPermanentCode']>
  ): ReturnType<AdministratorDesk['resetPermanentCode']> {
    return this.administrator.resetPermanentCode(...args)
  }

  sendText(...args: Parameters<MemberDesk['sendText']>): ReturnType<MemberDesk['sendText']> {
    return this.member.sendText(...args)
  }

  inboxOf(...args: Parameters<MemberDesk['inboxOf']>): ReturnType<MemberDesk['inboxOf']> {
    return this.member.inboxOf(...args)
  }

  startInstall(...args: Parameters<VisitorDesk['startInstall']>): ReturnType<VisitorDesk['startInstall']> {
    return this.visitor.startInstall(...args)
  }

  confirmInstall(
    ...args: Parameters<VisitorDesk['confirmInstall']>
  ): ReturnType<VisitorDesk['confirmInstall']> {
    return this.visitor.confirmInstall(...args)
  }

  authorize(...args: Parameters<VisitorDesk['authorize']>): ReturnType<VisitorDesk['authorize']> {
    return this.visitor.authorize(...args)
  }

  scanQr(...args: Parameters<VisitorDesk['scanQr']>): ReturnType<VisitorDesk['scanQr']> {
    return this.visitor.scanQr(...args)
  }

  consoleJump(...args: Parameters<VisitorDesk['consoleJump']>): ReturnType<VisitorDesk['consoleJump']> {
    return this.visitor.consoleJump(...args)
  }

  miniProgramLogin(
    ...args: Parameters<VisitorDesk['miniProgramLogin']>
  ): ReturnType<VisitorDesk['miniProgramLogin']> {
    return this.visitor.miniProgramLogin(...args)
  }

  register(...args: Parameters<VisitorDesk['register']>): ReturnType<VisitorDesk['register']> {
    return this.visitor.register(...args)
  }

  pushEvent(...args: Parameters<EventDesk['push']>): ReturnType<EventDesk['push']> {
    return this.events.push(...args)
  }

  pushSystemEvent(...args: Parameters<EventDesk['pushSystem']>): ReturnType<EventDesk['pushSystem']> {
    return this.events.pushSystem(...args)
  }
}
