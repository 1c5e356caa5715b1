import type { DirectoryView } from '../../state/contacts/directory.js'
import { Refusal } from '../../state/refusal.js'
import type { SimMember } from '../../state/types.js'
import {
  type ApiCall,
  directoryOf,
  type Endpoint,
  readableDirectory,
  requiredQuery,
} from '../../wire/endpoint.js'

const USER_ID_MAX_BYTES = 64

function visibleDepartment(directory: DirectoryView, text: string): number {
  const id = Number(text)
  if (!/^\d{1,10}$/.test(text) || directory.department(id) === undefined) throw new Refusal(60123)
  if (!directory.sees(id)) throw new Refusal(60011)
  return id
}

function getUser(call: ApiCall): Record<string, unknown> {
  const userId = requiredQuery(call, 'userid', 41009)
  if (Buffer.byteLength(userId) > USER_ID_MAX_BYTES) throw new Refusal(40003)
  const directory = directoryOf(call)
  const member = directory.member(userId)
  if (member === undefined) throw new Refusal(60111)
  if (!directory.seesMember(member)) throw new Refusal(60011)
  return directory.showMember(member)
}

function departmentMembers(call: ApiCall, directory: DirectoryView): SimMember[] {
  const id = visibleDepartment(directory, requiredQuery(call, 'department_id', 60123))
  // The pages for custom apps no longer list fetch_child.
  const deep =
    call.query.get('fetch_child') === '1' && call.world.findSuite(call.owner.suiteId)?.kind !== 'custom'
  return directory.members(deep ? directory.subtree(id) : [id])
}

function listUsers(call: ApiCall): Record<string, unknown> {
  const directory = readableDirectory(call)
  return { userlist: departmentMembers(call, directory).map((one) => directory.showMember(one)) }
}

function listSimpleUsers(call: ApiCall): Record<string, unknown> {
  const directory = readableDirectory(call)
  return { userlist: departmentMembers(call, directory).map((one) => directory.showMemberBriefly(one)) }
}

function departments(call: ApiCall): Record<string, unknown>[] {
  const directory = readableDirectory(call)
  const id = call.query.get('id')
  const root = id === null || id === '' ? undefined : visibleDepartment(directory, id)
  return directory.departments(root).map((one) => directory.showDepartment(one))
}

function getDepartment(call: ApiCall): Record<string, unknown> {
  const directory = readableDirectory(call)
  const id = visibleDepartment(directory, requiredQuery(call, 'id', 60123))
  const found = directory.department(id)
  if (found === undefined) throw new Refusal(60123)
  return { department: directory.showDepartment(found) }
}

export const directoryEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/cgi-bin/user/get', token: 'corp', contactSync: true, answer: getUser },
  { method: 'GET', path: '/cgi-bin/user/list', token: 'corp', contactSync: true, answer: listUsers },
  {
    method: 'GET',
    path: '/cgi-bin/user/simplelist',
    token: 'corp',
    contactSync: true,
    answer: listSimpleUsers,
  },
  {
    method: 'GET',
    path: '/cgi-bin/department/list',
    token: 'corp',
    contactSync: true,
    answer: (call) => ({ department: departments(call) }),
  },
  {
    method: 'GET',
    path: '/cgi-bin/department/simplelist',
    token: 'corp',
    contactSync: true,
    answer: (call) => ({
      department_id: departments(call).map(({ id, parentid, order }) => ({ id, parentid, order })),
    }),
  },
  { method: 'GET', path: '/cgi-bin/department/get', token: 'corp', contactSync: true, answer: getDepartment },
]
