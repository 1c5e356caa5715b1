import { newId } from '../ids.js'
import type { InboxMessage, SimInstallation, SimMember } from '../state/types.js'
import { type ApiCall, ApiFailure, directoryOf, type Endpoint, installationOf, suiteOf } from './endpoint.js'
import { checkMessage, isInteractive } from './message-rules.js'

const USERS_AT_MOST = 1000
const PARTIES_AT_MOST = 100
const PER_MINUTE = 30

interface Receivers {
  members: Set<SimMember>
  unlicensed: string[]
  invalidUsers: string[]
  invalidParties: string[]
  invalidTags: string[]
}

function ids(call: ApiCall, name: string, limit: number): string[] {
  const value = call.body[name]
  if (value === undefined || value === null || value === '') return []
  if (typeof value !== 'string') throw new ApiFailure(40058, `${name} invalid Request Parameter`)
  const list = value.split('|').filter((id) => id !== '')
  if (list.length > limit)
    throw new ApiFailure(40058, `${name} exceed max length ${limit}. invalid Request Parameter`)
  return list
}

function receivers(call: ApiCall, installation: SimInstallation): Receivers {
  const directory = directoryOf(call)
  const memberMode = installation.authMode === 1
  const users = ids(call, 'touser', USERS_AT_MOST)
  const everyone = call.body.touser === '@all'
  const parties = everyone ? [] : ids(call, 'toparty', PARTIES_AT_MOST)
  const tags = everyone ? [] : ids(call, 'totag', PARTIES_AT_MOST)
  if (users.length + parties.length + tags.length === 0) throw new ApiFailure(82001)
  const found: Receivers = {
    members: new Set(everyone ? directory.allMembers() : []),
    unlicensed: [],
    invalidUsers: [],
    invalidParties: [],
    invalidTags: tags,
  }
  for (const id of everyone ? [] : users) {
    const member = directory.member(id)
    if (member === undefined || !directory.seesMember(member)) found.invalidUsers.push(id)
    else found.members.add(member)
  }
  for (const id of parties) {
    if (memberMode || !/^\d+$/.test(id) || !directory.sees(Number(id))) found.invalidParties.push(id)
    else for (const member of directory.members(directory.subtree(Number(id)))) found.members.add(member)
  }
  if (found.members.size === 0) throw new ApiFailure(81013)
  const suite = suiteOf(call)
  const { accounts } = call.billing.licenses
  for (const member of found.members) {
    void accounts.autoActivate(installation.corp, member.userId, 2)
    if (!accounts.isLicensed(suite, installation.corp, member.userId)) {
      found.members.delete(member)
      found.unlicensed.push(member.userId)
    }
  }
  return found
}

function checkAgent(call: ApiCall, installation: SimInstallation): void {
  const { agentid } = call.body
  if (agentid === undefined) throw new ApiFailure(41011)
  if (agentid === installation.agentId) return
  const other = call.world.installationsOf(installation.corp).some((one) => one.agentId === agentid)
  throw new ApiFailure(other ? 301002 : 40056)
}

/** Repeats inside the interval and more than 30 a minute are swallowed without an error. */
function isSwallowed(inbox: readonly InboxMessage[], message: InboxMessage, intervalMs: number): boolean {
  const earlier = inbox.filter((one) => one.via === 'send' && one.suiteId === message.suiteId)
  if (earlier.filter((one) => one.at > message.at - 60_000).length >= PER_MINUTE) return true
  const same = JSON.stringify(message.body)
  return earlier.some(
    (one) =>
      one.at > message.at - intervalMs &&
      one.msgtype === message.msgtype &&
      JSON.stringify(one.body) === same,
  )
}

function duplicateInterval(call: ApiCall): number {
  if (call.body.enable_duplicate_check !== 1) return 0
  const seconds = call.body.duplicate_check_interval
  return Math.min(typeof seconds === 'number' ? seconds : 1800, 14_400) * 1000
}

function joined(name: string, list: readonly string[]): Record<string, string> {
  return list.length === 0 ? {} : { [name]: list.join('|') }
}

function send(call: ApiCall): Record<string, unknown> {
  const installation = installationOf(call)
  checkAgent(call, installation)
  const { msgtype, content } = checkMessage(call.body, suiteOf(call).kind === 'custom')
  const to = receivers(call, installation)
  const msgid = newId.message()
  const intervalMs = duplicateInterval(call)
  for (const member of to.members) {
    const message: InboxMessage = {
      via: 'send',
      suiteId: installation.suiteId,
      agentId: installation.agentId,
      msgtype,
      body: content,
      ...(typeof content.content === 'string' && { text: content.content }),
      msgid,
      at: call.world.clock.now(),
    }
    const inbox = call.world.inbox(installation.corp, member.userId)
    if (!isSwallowed(inbox, message, intervalMs)) inbox.push(message)
  }
  return {
    ...joined('invaliduser', to.invalidUsers),
    ...joined('invalidparty', to.invalidParties),
    ...joined('invalidtag', to.invalidTags),
    ...joined('unlicenseduser', to.unlicensed),
    msgid,
    ...(isInteractive(msgtype, content) && { response_code: newId.code() }),
  }
}

export const messageEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/message/send', token: 'corp', answer: send },
]
