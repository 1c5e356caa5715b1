import { malformedAnswer } from '../http/index.js'
import type { AuthCorpInfo, AuthInfo, AuthUserInfo, EditionInfo } from '../types/index.js'
import { isObject, isText } from './stored-record.js'
import type { InstallationRecord } from './types.js'

/** What an answer about an authorisation holds that is of use. */
export type Found = Partial<InstallationRecord>

/**
 * What get_auth_info says.
 * @throws WECOM_HTTP (`malformed_response`) when it does not say which corp it is about, or editions nobody can read:
 * taken for none they would open the app to everybody
 */
export function readAuthInfo(answer: unknown, path: string): Found {
  const corp = isObject(answer) ? answer.auth_corp_info : undefined
  if (!isObject(answer) || !isObject(corp)) throw malformedAnswer(path, 'auth_corp_info')
  if (!isText(corp.corpid)) throw malformedAnswer(path, 'auth_corp_info.corpid')
  return readFacts(answer, path)
}

/** What came along with a permanent code. Of the facts only those that can be read: the code must not be lost for them. */
export function readWithCode(answer: Record<string, unknown>, path: string): Found {
  const user = isObject(answer.auth_user_info) ? (answer.auth_user_info as AuthUserInfo) : undefined
  const register = isObject(answer.register_code_info) ? answer.register_code_info : undefined
  return {
    ...readFacts(withoutBadEditions(answer, path), path),
    ...(user && { auth_user_info: user }),
    ...(isText(user?.userid) && { adminUserId: user.userid }),
    ...(register && { register_code_info: register as unknown as NonNullable<Found['register_code_info']> }),
    ...(isText(answer.state) && { state: answer.state }),
  }
}

/** The corp an answer names; '' when it names none. */
export function corpIdOf(answer: Record<string, unknown>): string {
  const corp = answer.auth_corp_info
  return isObject(corp) && isText(corp.corpid) ? corp.corpid : ''
}

function readFacts(answer: Record<string, unknown>, path: string): Found {
  const corp = isObject(answer.auth_corp_info) ? answer.auth_corp_info : undefined
  const info = authInfoOf(answer.auth_info)
  const editions = editionsOf(answer.edition_info, path)
  const dealer = isObject(answer.dealer_corp_info) ? answer.dealer_corp_info : undefined
  const agentId = info?.agent?.[0]?.agentid
  return {
    ...(corp && { auth_corp_info: corp as unknown as AuthCorpInfo }),
    ...(isText(corp?.corp_name) && { corpName: corp.corp_name }),
    ...(info && { auth_info: info }),
    ...(agentId !== undefined && { agentId }),
    ...(editions && { edition_info: editions }),
    ...(dealer && { dealer_corp_info: dealer as unknown as NonNullable<Found['dealer_corp_info']> }),
  }
}

/** The apps, each with its id as a number; what is no app is left out. */
function authInfoOf(value: unknown): AuthInfo | undefined {
  if (!isObject(value)) return undefined
  const listed: unknown[] = Array.isArray(value.agent) ? value.agent : []
  const agent = listed.flatMap((each) => {
    const agentid = isObject(each) ? numberOf(each.agentid) : undefined
    return isObject(each) && agentid !== undefined ? [{ ...each, agentid }] : []
  })
  return { ...value, agent } as unknown as AuthInfo
}

function editionsOf(value: unknown, path: string): EditionInfo | undefined {
  if (value === undefined || value === null) return undefined
  const listed = isObject(value) ? (value.agent ?? []) : undefined
  if (!isObject(value) || !Array.isArray(listed)) throw malformedAnswer(path, 'edition_info')
  const agent = (listed as unknown[]).map((each) => {
    const status = isObject(each) ? numberOf(each.app_status) : undefined
    if (!isObject(each) || status === undefined) throw malformedAnswer(path, 'edition_info.agent')
    const agentid = numberOf(each.agentid)
    return {
      ...each,
      ...(agentid !== undefined && { agentid }),
      app_status: status,
      user_limit: numberOf(each.user_limit) ?? 0,
      expired_time: numberOf(each.expired_time) ?? 0,
    }
  })
  return { ...value, agent } as unknown as EditionInfo
}

function withoutBadEditions(answer: Record<string, unknown>, path: string): Record<string, unknown> {
  try {
    editionsOf(answer.edition_info, path)
    return answer
  } catch {
    const { edition_info, auth_info, ...rest } = answer
    return rest
  }
}

/** A whole number, also one that came as text. */
function numberOf(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : undefined
}
