import { newId } from '../../ids.js'
import type { MemberCode } from '../../state/login/sign-ins.js'
import { Refusal } from '../../state/refusal.js'
import type { SimSuite } from '../../state/types.js'
import { visibleCorpId } from '../../state/world.js'
import { type ApiCall, type Endpoint, suiteOf } from '../../wire/endpoint.js'
import {
  checkDomain,
  codeOf,
  foundAgain,
  memberFields,
  sessionHolder,
  ticketFor,
  ticketHolder,
  userIdFor,
} from './sign-in.js'

const DEFAULT_AVATAR = 'https://wecom.example/avatar/default.png'

/** Custom apps have the corp's own calls instead. */
function notForCustom(call: ApiCall): SimSuite {
  const suite = suiteOf(call)
  if (suite.kind === 'custom') throw new Refusal(48002)
  return suite
}

/** Spends the code; the login suite may also spend the auth_code of the console. */
function takeCode(call: ApiCall, suite: SimSuite): MemberCode | Pick<MemberCode, 'person'> {
  const value = codeOf(call, 'code')
  const { memberCodes, adminCodes } = call.world.signIns
  const code = memberCodes.take(value, (one) => one.audience === undefined && one.suiteIds.includes(suite.id))
  if (code !== undefined) {
    checkDomain(suite, code)
    return code
  }
  const jump = suite.kind === 'login' ? adminCodes.take(value, (one) => one.source === 'console') : undefined
  if (jump === undefined) throw new Refusal(40029)
  return { person: jump }
}

interface Identity {
  corpid?: string
  userid?: string
  openid?: string
  deviceId?: string
  rest: { open_userid?: string; user_ticket?: string; expires_in?: number }
}

function identify(call: ApiCall): Identity {
  const { world } = call
  const suite = notForCustom(call)
  const code = takeCode(call, suite)
  const { person } = code
  if (person === 'outsider') return { openid: world.signIns.openIdFor(world.provider.corpId), rest: {} }
  const found = foundAgain(world, person, 40029)
  const { open_userid, ...ids } = memberFields(world, suite, found)
  const ticket = 'redirectHost' in code ? ticketFor(world, suite, found, code) : undefined
  return { ...ids, deviceId: world.signIns.deviceOf(person), rest: { open_userid, ...ticket } }
}

function getUserInfo3rd(call: ApiCall): Record<string, unknown> {
  const { rest, deviceId: _left, ...ids } = identify(call)
  return { ...ids, ...rest }
}

function getUserInfo3rdLegacy(call: ApiCall): Record<string, unknown> {
  const { corpid, userid, openid, deviceId, rest } = identify(call)
  return openid === undefined
    ? { CorpId: corpid, UserId: userid, DeviceId: deviceId, ...rest }
    : { OpenId: openid }
}

function getUserDetail3rd(call: ApiCall): Record<string, unknown> {
  const suite = notForCustom(call)
  const found = ticketHolder(call, suite)
  const { gender, avatar, qr_code: qrCode } = found.sensitive
  const userid = userIdFor(call.world, suite, found)
  return {
    corpid: visibleCorpId(found.corp),
    userid,
    name: userid,
    gender: String(gender ?? '0'),
    avatar: avatar ?? DEFAULT_AVATAR,
    ...(qrCode !== undefined && { qr_code: qrCode }),
  }
}

function jsCode2Session(call: ApiCall): Record<string, unknown> {
  const suite = notForCustom(call)
  return { ...memberFields(call.world, suite, sessionHolder(call, suite)), session_key: newId.sessionKey() }
}

export const suiteLoginEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/cgi-bin/service/auth/getuserinfo3rd', token: 'suite', answer: getUserInfo3rd },
  { method: 'GET', path: '/cgi-bin/service/getuserinfo3rd', token: 'suite', answer: getUserInfo3rdLegacy },
  {
    method: 'POST',
    path: '/cgi-bin/service/auth/getuserdetail3rd',
    token: 'suite',
    answer: getUserDetail3rd,
  },
  { method: 'POST', path: '/cgi-bin/service/getuserdetail3rd', token: 'suite', answer: getUserDetail3rd },
  {
    method: 'GET',
    path: '/cgi-bin/service/miniprogram/jscode2session',
    token: 'suite',
    answer: jsCode2Session,
  },
]
