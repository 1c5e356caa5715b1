import { DirectoryView } from '../../state/contacts/directory.js'
import { findMember, openUserIdOf } from '../../state/contacts/people.js'
import type { MemberCode, PersonRef } from '../../state/login/sign-ins.js'
import type { UserTicket } from '../../state/login/user-tickets.js'
import { Refusal } from '../../state/refusal.js'
import type { SimCorp, SimInstallation, SimMember, SimSuite } from '../../state/types.js'
import { visibleCorpId, type World } from '../../state/world.js'
import { type ApiCall, requiredQuery, requiredText } from '../../wire/endpoint.js'

const CODE_AT_MOST = 512
const TICKET_LIFE_MS = 7_200_000
/** What the page for custom apps says; that for third-party apps has two hours. */
const CUSTOM_TICKET_LIFE_MS = 1_800_000

/** A member, found again when the code or ticket is shown. */
export interface FoundMember {
  corp: SimCorp
  member: SimMember
}

/** The code of the query. */
export function codeOf(call: ApiCall, name: 'code' | 'js_code'): string {
  const code = requiredQuery(call, name, 41008)
  if (Buffer.byteLength(code) > CODE_AT_MOST) throw new Refusal(40029)
  return code
}

/** The member behind a code or ticket. One who left meanwhile takes it along. */
export function foundAgain(world: World, { corpId, userId }: PersonRef, gone: number): FoundMember {
  const corp = world.corp(corpId)
  if (corp.dissolved) throw new Refusal(301007)
  const member = findMember(corp, userId)
  if (member === undefined) throw new Refusal(gone)
  return { corp, member }
}

/** A code works only as long as the domain it was sent to is the app's. */
export function checkDomain(suite: SimSuite, code: MemberCode): void {
  if (suite.trustedDomain?.toLowerCase() !== code.redirectHost) throw new Refusal(50001)
}

/** Whether the member is in the visible range of the app. */
function visibleTo(installation: SimInstallation | undefined, member: SimMember): boolean {
  return installation !== undefined && new DirectoryView(installation, false).seesMember(member)
}

/** A corp stands in an authorization relation with an app that it installed, with the login suite by any app of the provider. */
function isRelated(world: World, suite: SimSuite, corp: SimCorp): boolean {
  return suite.kind === 'login'
    ? world.installationsOf(corp).length > 0
    : world.installation(suite.id, corp) !== undefined
}

/** The userid by which the app gets to know a member: the ciphertext when it has nothing to do with the corp. */
export function userIdFor(world: World, suite: SimSuite, { corp, member }: FoundMember): string {
  return isRelated(world, suite, corp) ? member.userId : openUserIdOf(member)
}

/** corpid, userid and open_userid of a member as a suite sees them. */
export function memberFields(world: World, suite: SimSuite, found: FoundMember) {
  return {
    corpid: visibleCorpId(found.corp),
    userid: userIdFor(world, suite, found),
    open_userid: openUserIdOf(found.member),
  }
}

/** A user_ticket, if the scope asks for one and the app sees the member. */
export function ticketFor(
  world: World,
  suite: SimSuite,
  { corp, member }: FoundMember,
  code: MemberCode,
): { user_ticket: string; expires_in: number } | undefined {
  if (code.scope === undefined || code.scope === 'snsapi_base') return undefined
  if (!visibleTo(world.installation(suite.id, corp), member)) return undefined
  const ticket: UserTicket = {
    suiteId: suite.id,
    corpId: corp.corpId,
    userId: member.userId,
    consented: code.scope === 'snsapi_privateinfo',
  }
  const lifeMs = suite.kind === 'custom' ? CUSTOM_TICKET_LIFE_MS : TICKET_LIFE_MS
  return { user_ticket: world.signIns.userTickets.issue(ticket, lifeMs), expires_in: lifeMs / 1000 }
}

/** The member of the ticket in the body, and the sensitive fields the app may show. */
export function ticketHolder(
  call: ApiCall,
  suite: SimSuite,
): FoundMember & { sensitive: Record<string, unknown> } {
  const value = requiredText(call, 'user_ticket', 40063)
  const ticket = call.world.signIns.userTickets.look(value, suite.id)
  if (ticket === 'unknown') throw new Refusal(84015)
  if (ticket === 'expired') throw new Refusal(84014)
  const found = foundAgain(call.world, ticket, 84015)
  const installation = call.world.installation(suite.id, found.corp)
  if (installation === undefined || !visibleTo(installation, found.member)) throw new Refusal(60011)
  const shown = ticket.consented ? installation.scope.sensitiveFields : []
  const details = found.member.details ?? {}
  const sensitive = Object.fromEntries(
    shown.filter((name) => Object.hasOwn(details, name)).map((name) => [name, details[name]]),
  )
  return { ...found, sensitive }
}

/** Spends the code of a mini program. */
export function sessionHolder(call: ApiCall, suite: SimSuite, corpId?: string): FoundMember {
  if (call.query.get('grant_type') !== 'authorization_code') {
    throw new Refusal(40058, 'grant_type invalid Request Parameter')
  }
  const person = call.world.signIns.miniProgramCodes.take(
    codeOf(call, 'js_code'),
    (one) => one.suiteId === suite.id && (corpId === undefined || one.corpId === corpId),
  )
  if (person === undefined) throw new Refusal(40029)
  return foundAgain(call.world, person, 40029)
}
