import { WeComError } from '../errors/index.js'
import type {
  GetLoginInfoResult,
  GetUserInfo3rdLegacyResult,
  GetUserInfo3rdResult,
  GetUserInfoResult,
  JsCode2SessionResult,
} from '../types/index.js'
import type { AdministratorFacts } from './user.js'

/** Every answer that says who somebody is, of old and new endpoints. */
export type IdentityAnswer =
  | GetUserInfo3rdResult
  | GetUserInfo3rdLegacyResult
  | GetUserInfoResult
  | JsCode2SessionResult

/** What such an answer says, whatever its keys look like. */
export interface Identity {
  corpId?: string
  userId?: string
  openUserId?: string
  openId?: string
  externalUserId?: string
  userTicket?: string
  /** Seconds. */
  ticketLife?: number
  sessionKey?: string
}

/** Reads an answer by its new or its old keys; empty texts count as absent. @throws WECOM_HTTP for nobody */
export function readIdentity(answer: IdentityAnswer): Identity {
  const fields = new Map(Object.entries(answer).map(([name, value]) => [name.toLowerCase(), value]))
  const text = (name: string): string | undefined => {
    const value = fields.get(name)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const found: Record<keyof Identity, string | number | undefined> = {
    corpId: text('corpid'),
    userId: text('userid'),
    openUserId: text('open_userid'),
    openId: text('openid'),
    externalUserId: text('external_userid'),
    userTicket: text('user_ticket'),
    ticketLife: Number(fields.get('expires_in')) || undefined,
    sessionKey: text('session_key'),
  }
  if (found.userId === undefined && found.openId === undefined && found.externalUserId === undefined) {
    throw nobody()
  }
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined))
}

/** What get_login_info says; `administrator` only of one. @throws WECOM_HTTP when it names no corp */
export function readLoginInfo(answer: GetLoginInfoResult): {
  corpId: string
  identity: Identity
  administrator?: AdministratorFacts
} {
  const corpId = answer.corp_info?.corpid
  if (typeof corpId !== 'string' || corpId === '') throw nobody()
  const { userid, open_userid } = answer.user_info ?? {}
  const identity = { ...(userid && { userId: userid }), ...(open_userid && { openUserId: open_userid }) }
  const usertype = Number(answer.usertype)
  if (!(usertype >= 1 && usertype <= 4)) return { corpId, identity }
  const administrator = {
    usertype,
    agents: (answer.agent ?? []).map(({ agentid, auth_type }) => ({
      agentId: Number(agentid),
      manages: Number(auth_type) === 1,
    })),
    departments: (answer.auth_info?.department ?? []).map(({ id, writable }) => ({
      id: Number(id),
      writable: ['true', '1'].includes(String(writable)),
    })),
  }
  return { corpId, identity, administrator }
}

export function nobody(): WeComError {
  return new WeComError('WECOM_HTTP', 'The answer to a login code names nobody', {
    reason: 'malformed_response',
    hint: 'Something between here and WeCom answered in its place: check the baseUrl and the gateway.',
  })
}
