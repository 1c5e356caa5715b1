import {
  type Administrator,
  findAdministrator,
  findMember,
  openUserIdOf,
} from '../../state/contacts/people.js'
import { Refusal } from '../../state/refusal.js'
import type { SimCorp } from '../../state/types.js'
import { visibleCorpId, type World } from '../../state/world.js'
import { type ApiCall, type Endpoint, requiredText } from '../../wire/endpoint.js'

const MEMBER = 5
const ROOT_DEPARTMENT = 1

/** The person behind an auth_code of the console or of the old QR login. */
function getLoginInfo(call: ApiCall): Record<string, unknown> {
  const { world } = call
  const grant = world.signIns.adminCodes.take(requiredText(call, 'auth_code', 41008), () => true)
  if (grant === undefined) throw new Refusal(40029)
  const corp = world.corp(grant.corpId)
  if (corp.dissolved) throw new Refusal(301007)
  const admin = findAdministrator(corp, grant.userId)
  if (admin === undefined && findMember(corp, grant.userId) === undefined) throw new Refusal(40029)
  return {
    usertype: admin?.usertype ?? MEMBER,
    user_info: userInfo(world, corp, grant.userId),
    corp_info: { corpid: visibleCorpId(corp) },
    ...(admin !== undefined && adminFields(world, corp, admin)),
  }
}

/**
 * A creator or administrator outside the directory has no userid. In a corp without any app of the provider it is the
 * ciphertext, as in the answers to other logins.
 */
function userInfo(world: World, corp: SimCorp, userId: string): Record<string, unknown> {
  const member = findMember(corp, userId)
  if (member === undefined) return { name: userId, avatar: '' }
  const openUserId = openUserIdOf(member)
  const userid = world.installationsOf(corp).length > 0 ? member.userId : openUserId
  return { userid, open_userid: openUserId, name: userid, avatar: '' }
}

function adminFields(world: World, corp: SimCorp, admin: Administrator): Record<string, unknown> {
  const delegated = admin.usertype === 4
  const departments = delegated ? (admin.departments ?? []) : [ROOT_DEPARTMENT]
  return {
    agent: world
      .installationsOf(corp)
      .map(({ agentId }) => ({ agentid: agentId, auth_type: delegated ? 0 : 1 })),
    auth_info: { department: departments.map((id) => ({ id, writable: true })) },
  }
}

export const loginInfoEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/service/get_login_info',
    token: 'provider',
    tokenName: 'access_token',
    answer: getLoginInfo,
  },
]
