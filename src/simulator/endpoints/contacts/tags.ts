import type { DirectoryView } from '../../state/contacts/directory.js'
import type { Tag } from '../../state/contacts/tags.js'
import { Refusal } from '../../state/refusal.js'
import { type ApiCall, type Endpoint, installationOf, readableDirectory } from '../../wire/endpoint.js'

const NAME_MAX_CHARS = 32
const USERS_AT_MOST = 1000
const PARTIES_AT_MOST = 100

interface Members {
  userIds: string[]
  departmentIds: number[]
  answer: { invalidlist?: string; invalidparty?: number[] }
}

function tagName(call: ApiCall): string {
  const name = call.body.tagname
  if (name === undefined || name === null) throw new Refusal(41018)
  if (typeof name !== 'string' || name === '' || [...name].length > NAME_MAX_CHARS) throw new Refusal(40072)
  if (call.world.tags.isNameTaken(installationOf(call), name)) throw new Refusal(40071)
  return name
}

function isId(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0
}

function ownTag(call: ApiCall, id: unknown): Tag {
  readableDirectory(call)
  if (id === undefined || id === null || id === '') throw new Refusal(41017)
  const installation = installationOf(call)
  const tag = isId(id) ? call.world.tags.find(installation, id) : undefined
  if (tag === undefined) throw new Refusal(40068)
  if (tag.suiteId !== installation.suiteId) throw new Refusal(81011)
  return tag
}

function tagOfQuery(call: ApiCall): Tag {
  const text = call.query.get('tagid')
  return ownTag(call, text !== null && /^\d{1,10}$/.test(text) ? Number(text) : (text ?? undefined))
}

function create(call: ApiCall): Record<string, unknown> {
  readableDirectory(call)
  const name = tagName(call)
  const id = call.body.tagid
  const installation = installationOf(call)
  if (id === undefined || id === null) return { tagid: call.world.tags.add(installation, name).id }
  if (!isId(id) || call.world.tags.find(installation, id) !== undefined) throw new Refusal(40068)
  return { tagid: call.world.tags.add(installation, name, id).id }
}

function update(call: ApiCall): Record<string, unknown> {
  const tag = ownTag(call, call.body.tagid)
  if (call.body.tagname !== tag.name) tag.name = tagName(call)
  return {}
}

function remove(call: ApiCall): Record<string, unknown> {
  call.world.tags.remove(installationOf(call), tagOfQuery(call))
  return {}
}

function show(call: ApiCall): Record<string, unknown> {
  const tag = tagOfQuery(call)
  const directory = readableDirectory(call)
  const members = directory.allMembers().filter((one) => tag.userIds.has(one.userId))
  return {
    tagname: tag.name,
    userlist: members.map((one) => directory.showTagged(one)),
    partylist: [...tag.departmentIds].filter((id) => directory.sees(id)),
  }
}

function list(call: ApiCall): Record<string, unknown> {
  readableDirectory(call)
  const tags = call.world.tags.madeBy(installationOf(call))
  return { taglist: tags.map(({ id, name }) => ({ tagid: id, tagname: name })) }
}

function listOf<T>(call: ApiCall, name: string, limit: number, is: (one: unknown) => one is T): T[] {
  const value = isEmptyObject(call.body[name]) ? [] : (call.body[name] ?? [])
  if (!Array.isArray(value) || value.length > limit || !value.every(is)) throw new Refusal(40035)
  return value
}

/** PHP clients, the official sample among them, write an empty list as `{}`. */
function isEmptyObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function membersOf(call: ApiCall, directory: DirectoryView): Members {
  const users = listOf(call, 'userlist', USERS_AT_MOST, isText)
  const parties = listOf(call, 'partylist', PARTIES_AT_MOST, isId)
  if (users.length + parties.length === 0) throw new Refusal(40035)
  const userIds: string[] = []
  const invalid: string[] = []
  for (const id of users) {
    const member = directory.member(id)
    if (member !== undefined && directory.seesMember(member)) userIds.push(member.userId)
    else invalid.push(id)
  }
  const departmentIds = parties.filter((id) => directory.sees(id))
  const invalidparty = parties.filter((id) => !directory.sees(id))
  if (userIds.length + departmentIds.length === 0) throw new Refusal(40070)
  return {
    userIds,
    departmentIds,
    answer: {
      ...(invalid.length > 0 && { invalidlist: invalid.join('|') }),
      ...(invalidparty.length > 0 && { invalidparty }),
    },
  }
}

function addMembers(call: ApiCall): Record<string, unknown> {
  const tag = ownTag(call, call.body.tagid)
  const { userIds, departmentIds, answer } = membersOf(call, readableDirectory(call))
  for (const id of userIds) tag.userIds.add(id)
  for (const id of departmentIds) tag.departmentIds.add(id)
  return answer
}

function removeMembers(call: ApiCall): Record<string, unknown> {
  const tag = ownTag(call, call.body.tagid)
  const { userIds, departmentIds, answer } = membersOf(call, readableDirectory(call))
  for (const id of userIds) tag.userIds.delete(id)
  for (const id of departmentIds) tag.departmentIds.delete(id)
  return answer
}

export const tagEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/tag/create', token: 'corp', answer: create },
  { method: 'POST', path: '/cgi-bin/tag/update', token: 'corp', answer: update },
  { method: 'GET', path: '/cgi-bin/tag/delete', token: 'corp', answer: remove },
  { method: 'GET', path: '/cgi-bin/tag/get', token: 'corp', answer: show },
  { method: 'GET', path: '/cgi-bin/tag/list', token: 'corp', answer: list },
  { method: 'POST', path: '/cgi-bin/tag/addtagusers', token: 'corp', answer: addMembers },
  { method: 'POST', path: '/cgi-bin/tag/deltagusers', token: 'corp', answer: removeMembers },
]
