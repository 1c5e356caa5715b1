import { newId } from '../../ids.js'
import type { DirectoryView } from '../../state/contacts/directory.js'
import type { Tag } from '../../state/contacts/tags.js'
import { Refusal } from '../../state/refusal.js'
import type { InboxMessage, SimInstallation, SimMember } from '../../state/types.js'
import {
  type ApiCall,
  checkAgent,
  directoryOf,
  type Endpoint,
  installationOf,
  requiredText,
  suiteOf,
} from '../../wire/endpoint.js'
import { checkMessage, isInteractive } from './rules.js'

const USERS_AT_MOST = 1000
const PARTIES_AT_MOST = 100
const TAGS_AT_MOST = 100
const BY_MEDIA_ID = new Set(['image', 'voice', 'video', 'file'])
const PER_MINUTE = 30
const RECALL_WITHIN_MS = 86_400_000

interface Receivers {
  members: Set<SimMember>
  unlicensed: string[]
  invalidUsers: string[]
  invalidParties: string[]
  invalidTags: string[]
}

function ids(call: ApiCall, name: string, limit: number, tooMany: number): string[] {
  const value = call.body[name]
  if (value === undefined || value === null || value === '') return []
  if (typeof value !== 'string') throw new Refusal(40058, `${name} invalid Request Parameter`)
  const list = value.split('|').filter((id) => id !== '')
  if (list.length > limit) throw new Refusal(tooMany)
  return list
}

function ownTag(call: ApiCall, id: string): Tag | undefined {
  return call.world.tags.madeBy(installationOf(call)).find((tag) => String(tag.id) === id)
}

function tagged(directory: DirectoryView, tag: Tag): SimMember[] {
  const departments = [...tag.departmentIds].flatMap((id) => directory.subtree(id))
  const direct = directory.allMembers().filter((one) => tag.userIds.has(one.userId))
  return [...direct, ...directory.members(departments)]
}

function receivers(call: ApiCall, installation: SimInstallation): Receivers {
  const directory = directoryOf(call)
  const memberMode = installation.authMode === 1
  const users = ids(call, 'touser', USERS_AT_MOST, 40032)
  const everyone = call.body.touser === '@all'
  const parties = everyone ? [] : ids(call, 'toparty', PARTIES_AT_MOST, 82002)
  const tags = everyone ? [] : ids(call, 'totag', TAGS_AT_MOST, 82003)
  if (users.length + parties.length + tags.length === 0) throw new Refusal(82001)
  const found: Receivers = {
    members: new Set(everyone ? directory.allMembers() : []),
    unlicensed: [],
    invalidUsers: [],
    invalidParties: [],
    invalidTags: [],
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
  for (const id of tags) {
    const tag = memberMode ? undefined : ownTag(call, id)
    if (tag === undefined) found.invalidTags.push(id)
    else for (const member of tagged(directory, tag)) found.members.add(member)
  }
  if (found.members.size === 0) throw new Refusal(81013)
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

/** Media has to be of the same corp, in date and of the kind the message needs. */
function checkMedia(call: ApiCall, corpId: string, msgtype: string, content: Record<string, unknown>): void {
  const isUsable = (id: unknown, type: string) => call.world.media.find(corpId, id)?.type === type
  if (BY_MEDIA_ID.has(msgtype) && !isUsable(content.media_id, msgtype)) throw new Refusal(40007)
  if (msgtype !== 'mpnews' || !Array.isArray(content.articles)) return
  if (!content.articles.every((one) => isUsable(one.thumb_media_id, 'image'))) throw new Refusal(40007)
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
  checkAgent(call, installation, call.body.agentid)
  const { msgtype, content } = checkMessage(call.body, suiteOf(call).kind === 'custom')
  checkMedia(call, installation.corp.corpId, msgtype, content)
  const to = receivers(call, installation)
  const msgid = newId.message()
  const at = call.world.clock.now()
  call.world.sent.set(msgid, { ...call.owner, at })
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
      at,
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

function recall(call: ApiCall): Record<string, unknown> {
  const { corp } = installationOf(call)
  const msgid = requiredText(call, 'msgid', 40063)
  const sent = call.world.sent.get(msgid)
  if (sent === undefined || sent.suiteId !== call.owner.suiteId || sent.corpId !== call.owner.corpId) {
    throw new Refusal(40058, 'msgid invalid Request Parameter')
  }
  if (call.world.clock.now() - sent.at > RECALL_WITHIN_MS) throw new Refusal(42052)
  for (const { userId } of corp.members) {
    const inbox = call.world.inbox(corp, userId)
    const index = inbox.findIndex((one) => one.msgid === msgid)
    if (index !== -1) inbox.splice(index, 1)
  }
  return {}
}

export const messageEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/message/send', token: 'corp', answer: send },
  { method: 'POST', path: '/cgi-bin/message/recall', token: 'corp', answer: recall },
]
