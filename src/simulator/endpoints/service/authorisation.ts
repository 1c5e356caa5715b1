import type { AuthGrant } from '../../state/codes.js'
import { Refusal } from '../../state/refusal.js'
import type { SimInstallation } from '../../state/types.js'
import { visibleCorpId } from '../../state/world.js'
import { type ApiCall, type Endpoint, installationOf, requiredText, suiteOf } from '../../wire/endpoint.js'
import { authCorpInfo, authInfo, authUserInfo, editionInfo } from './installation-info.js'
import { qrEndpoints } from './qr-codes.js'

const MIN_CODE_LENGTH = 64
const MAX_CODE_LENGTH = 512

function thirdPartyOnly(call: ApiCall): void {
  if (suiteOf(call).kind !== 'thirdParty') throw new Refusal(48002)
}

function getPreAuthCode(call: ApiCall): Record<string, unknown> {
  thirdPartyOnly(call)
  const code = call.world.codes.issuePreAuth(suiteOf(call).id)
  return { pre_auth_code: code.value, expires_in: code.expiresIn }
}

function setSessionInfo(call: ApiCall): Record<string, unknown> {
  const code = requiredText(call, 'pre_auth_code', 40077)
  const info = call.body.session_info
  if (typeof info !== 'object' || info === null || Array.isArray(info)) {
    throw new Refusal(40058, 'session_info invalid Request Parameter')
  }
  const refusal = call.world.codes.checkPreAuth(code, suiteOf(call).id)
  if (refusal === 'expired') throw new Refusal(42007)
  if (refusal !== undefined) throw new Refusal(40077)
  const authType = 'auth_type' in info ? info.auth_type : 0
  if (authType !== 0 && authType !== 1) throw new Refusal(40058, 'auth_type invalid Request Parameter')
  return {}
}

/** Spends the auth code and gives the installation a permanent code. */
function exchange(call: ApiCall): { installation: SimInstallation; fields: Record<string, unknown> } {
  const code = requiredText(call, 'auth_code', 40078)
  if (code.length < MIN_CODE_LENGTH) {
    throw new Refusal(40058, 'auth_code exceed min length 64. Invalid input invalid Request Parameter')
  }
  if (code.length > MAX_CODE_LENGTH) {
    throw new Refusal(40058, 'auth_code exceed max length 512. Invalid input invalid Request Parameter')
  }
  const { world } = call
  const grant = world.codes.useAuth(code, suiteOf(call).id)
  if (grant === undefined) throw new Refusal(40078)
  const corp = world.corp(grant.corpId)
  if (corp.dissolved) throw new Refusal(301007)
  const installation = world.installation(grant.suiteId, corp)
  if (installation === undefined) throw new Refusal(40078)
  return {
    installation,
    fields: {
      permanent_code: world.renewPermanentCode(installation),
      auth_corp_info: { corpid: visibleCorpId(corp), corp_name: corp.name },
      ...authUserInfo(world, installation, grant.adminUserId),
      ...registerCodeInfo(grant),
      ...(grant.state !== undefined && { state: grant.state }),
    },
  }
}

/** Present when the app came with a promotion package. */
function registerCodeInfo({ registration }: AuthGrant): Record<string, unknown> {
  if (registration === undefined) return {}
  const { code, templateId, state } = registration
  const info = { register_code: code, template_id: templateId, ...(state !== undefined && { state }) }
  return { register_code_info: info }
}

function getPermanentCode(call: ApiCall): Record<string, unknown> {
  const suite = suiteOf(call)
  const { installation, fields } = exchange(call)
  const all: Record<string, unknown> = {
    ...fields,
    auth_corp_info: authCorpInfo(installation, 'v1'),
    auth_info: authInfo(installation, suite),
    ...editionInfo(call.billing, installation),
  }
  if (suite.kind === 'custom') return all
  const token = call.world.tokens.issue('corp', { suiteId: suite.id, corpId: installation.corp.corpId })
  return { access_token: token.value, expires_in: token.expiresIn, ...all }
}

function getAuthInfo(version: 'v1' | 'v2', call: ApiCall): Record<string, unknown> {
  const suite = suiteOf(call)
  const corpId = requiredText(call, 'auth_corpid', 41002)
  const code = requiredText(call, 'permanent_code', 41025)
  const corp = call.world.corpOnWire(corpId)
  if (corp === undefined) throw new Refusal(40013)
  if (corp.dissolved) throw new Refusal(301007)
  const installation = call.world.installation(suite.id, corp)
  if (installation === undefined || installation.permanentCode !== code) throw new Refusal(40084)
  return {
    auth_corp_info: authCorpInfo(installation, version),
    auth_info: authInfo(installation, suite),
    ...editionInfo(call.billing, installation),
  }
}

function admins(installation: SimInstallation): Record<string, unknown>[] {
  const { corp } = installation
  if (installation.authMode === 1) return []
  const member = corp.members.find((one) => one.userId === corp.adminUserId)
  return [{ userid: corp.adminUserId, open_userid: member?.openUserId ?? corp.adminUserId, auth_type: 1 }]
}

function getAdminList(call: ApiCall): Record<string, unknown> {
  thirdPartyOnly(call)
  const suite = suiteOf(call)
  const corp = call.world.corpOnWire(requiredText(call, 'auth_corpid', 41002))
  if (call.body.agentid === undefined) throw new Refusal(41011)
  if (corp === undefined) throw new Refusal(40013)
  const installation = call.world.installation(suite.id, corp)
  if (installation === undefined) throw new Refusal(48004)
  if (installation.agentId !== call.body.agentid) throw new Refusal(40056)
  return { admin: admins(installation) }
}

function getAgentAdminList(call: ApiCall): Record<string, unknown> {
  if (suiteOf(call).kind !== 'custom') throw new Refusal(48002)
  const list = admins(installationOf(call))
  return { admin: list.map(({ userid, auth_type }) => ({ userid, auth_type })) }
}

export const serviceEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/cgi-bin/service/get_pre_auth_code', token: 'suite', answer: getPreAuthCode },
  { method: 'POST', path: '/cgi-bin/service/set_session_info', token: 'suite', answer: setSessionInfo },
  { method: 'POST', path: '/cgi-bin/service/get_permanent_code', token: 'suite', answer: getPermanentCode },
  {
    method: 'POST',
    path: '/cgi-bin/service/v2/get_permanent_code',
    token: 'suite',
    answer: (call) => exchange(call).fields,
  },
  {
    method: 'POST',
    path: '/cgi-bin/service/get_auth_info',
    token: 'suite',
    answer: (call) => getAuthInfo('v1', call),
  },
  {
    method: 'POST',
    path: '/cgi-bin/service/v2/get_auth_info',
    token: 'suite',
    answer: (call) => getAuthInfo('v2', call),
  },
  { method: 'POST', path: '/cgi-bin/service/get_admin_list', token: 'suite', answer: getAdminList },
  { method: 'POST', path: '/cgi-bin/agent/get_admin_list', token: 'corp', answer: getAgentAdminList },
  ...qrEndpoints,
]
