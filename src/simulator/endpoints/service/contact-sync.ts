import { findMember } from '../../state/contacts/people.js'
import { Refusal } from '../../state/refusal.js'
import type { SimCorp } from '../../state/types.js'
import type { ApiCall, Endpoint } from '../../wire/endpoint.js'

/** The corp whose contacts are being migrated. @param refusal the errcode for an ordinary corp token */
function migrating(call: ApiCall, refusal: number): SimCorp {
  const { suiteId, corpId } = call.owner
  if (suiteId !== undefined || corpId === undefined) throw new Refusal(refusal)
  const corp = call.world.corp(corpId)
  if (corp.dissolved) throw new Refusal(301007)
  return corp
}

/** A list that is left out counts as empty. */
function list(call: ApiCall, name: string, type: 'string' | 'number'): unknown[] {
  const value = call.body[name] ?? []
  if (!Array.isArray(value) || value.some((one) => typeof one !== type)) {
    throw new Refusal(40058, `${name} invalid Request Parameter`)
  }
  return value
}

function rejected(name: string, ids: readonly unknown[]): Record<string, unknown> {
  return ids.length === 0 ? {} : { [name]: ids }
}

function setScope(call: ApiCall): Record<string, unknown> {
  const corp = migrating(call, 48002)
  const agentId = call.body.agentid
  if (agentId === undefined) throw new Refusal(41011)
  const installation = call.world.installationsOf(corp).find((one) => one.agentId === agentId)
  if (installation === undefined) throw new Refusal(40056)
  const users = list(call, 'allow_user', 'string').map((id) => ({ id, member: findMember(corp, String(id)) }))
  const parties = list(call, 'allow_party', 'number')
  // No corp of the simulator has tags.
  const tags = list(call, 'allow_tag', 'number')
  const isDepartment = (id: unknown) => corp.departments.some((one) => one.id === id)
  installation.scope = {
    ...installation.scope,
    allowUser: users.flatMap(({ member }) => (member === undefined ? [] : [member.userId])),
    allowParty: parties.filter(isDepartment).map(Number),
  }
  const strangers = users.filter(({ member }) => member === undefined).map(({ id }) => id)
  return {
    ...rejected('invaliduser', strangers),
    ...rejected(
      'invalidparty',
      parties.filter((id) => !isDepartment(id)),
    ),
    ...rejected('invalidtag', tags),
  }
}

/** Ends the migration, and with it the life of the token. */
function contactSyncSuccess(call: ApiCall): Record<string, unknown> {
  const { corpId } = migrating(call, 84023)
  call.world.tokens.revoke({ kind: 'contactSync', corpId })
  return {}
}

export const contactSyncEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/agent/set_scope', token: 'corp', contactSync: true, answer: setScope },
  {
    method: 'GET',
    path: '/cgi-bin/sync/contact_sync_success',
    token: 'corp',
    contactSync: true,
    answer: contactSyncSuccess,
  },
]
