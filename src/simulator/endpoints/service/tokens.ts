import { Refusal } from '../../state/refusal.js'
import { type ApiCall, type Endpoint, requiredQuery, requiredText, suiteOf } from '../../wire/endpoint.js'

function getProviderToken(call: ApiCall): Record<string, unknown> {
  const corpId = requiredText(call, 'corpid', 41002)
  const secret = requiredText(call, 'provider_secret', 41004)
  const { provider, tokens } = call.world
  if (corpId.toLowerCase() !== provider.corpId.toLowerCase()) throw new Refusal(40013)
  if (secret !== provider.secret) throw new Refusal(40001)
  const token = tokens.issue('provider', {})
  return { provider_access_token: token.value, expires_in: token.expiresIn }
}

function getSuiteToken(call: ApiCall): Record<string, unknown> {
  if (!call.hasBody) throw new Refusal(40083)
  const suite = call.world.findSuite(requiredText(call, 'suite_id', 41021))
  if (suite === undefined) throw new Refusal(40083)
  if (requiredText(call, 'suite_secret', 41024) !== suite.secret) throw new Refusal(40080)
  const ticket = requiredText(call, 'suite_ticket', 40085)
  if (!call.world.codes.isTicketValid(suite.id, ticket)) throw new Refusal(40085)
  const token = call.world.tokens.issue('suite', { suiteId: suite.id })
  return { suite_access_token: token.value, expires_in: token.expiresIn }
}

function getCorpToken(call: ApiCall): Record<string, unknown> {
  const suite = suiteOf(call)
  const corpId = requiredText(call, 'auth_corpid', 41002)
  const code = requiredText(call, 'permanent_code', 41025)
  if (suite.kind !== 'thirdParty') throw new Refusal(48002)
  const corp = call.world.corpOnWire(corpId)
  if (corp === undefined) throw new Refusal(40013)
  if (corp.dissolved) throw new Refusal(301007)
  if (call.world.installation(suite.id, corp)?.permanentCode !== code) throw new Refusal(40084)
  const token = call.world.tokens.issue('corp', { suiteId: suite.id, corpId: corp.corpId })
  return { access_token: token.value, expires_in: token.expiresIn }
}

/** For custom apps only: the permanent code is their secret. */
function getToken(call: ApiCall): Record<string, unknown> {
  const corpId = requiredQuery(call, 'corpid', 41002)
  const secret = requiredQuery(call, 'corpsecret', 41004)
  const corp = call.world.corpOnWire(corpId)
  if (corp === undefined) throw new Refusal(40013)
  if (corp.dissolved) throw new Refusal(301007)
  const installation = call.world
    .installationsOf(corp)
    .find((one) => one.permanentCode === secret && call.world.suite(one.suiteId).kind === 'custom')
  if (installation === undefined) throw new Refusal(40001)
  const token = call.world.tokens.issue('corp', { suiteId: installation.suiteId, corpId: corp.corpId })
  return { access_token: token.value, expires_in: token.expiresIn }
}

function ticket(kind: 'jsapiTicket' | 'agentTicket', call: ApiCall): Record<string, unknown> {
  const issued = call.world.tokens.issue(kind, call.owner)
  return { ticket: issued.value, expires_in: issued.expiresIn }
}

function getAgentTicket(call: ApiCall): Record<string, unknown> {
  if (call.query.get('type') !== 'agent_config') throw new Refusal(40058, 'type invalid Request Parameter')
  return ticket('agentTicket', call)
}

export const tokenEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/cgi-bin/service/get_provider_token',
    token: 'none',
    bare: true,
    answer: getProviderToken,
  },
  {
    method: 'POST',
    path: '/cgi-bin/service/get_suite_token',
    token: 'none',
    bare: true,
    answer: getSuiteToken,
  },
  {
    method: 'POST',
    path: '/cgi-bin/service/get_corp_token',
    token: 'suite',
    bare: true,
    answer: getCorpToken,
  },
  { method: 'GET', path: '/cgi-bin/gettoken', token: 'none', answer: getToken },
  {
    method: 'GET',
    path: '/cgi-bin/get_jsapi_ticket',
    token: 'corp',
    answer: (call) => ticket('jsapiTicket', call),
  },
  { method: 'GET', path: '/cgi-bin/ticket/get', token: 'corp', answer: getAgentTicket },
]
