import { newId } from '../../ids.js'
import { Refusal } from '../../state/refusal.js'
import type { SimInstallation, SimSuite } from '../../state/types.js'
import { visibleCorpId } from '../../state/world.js'
import { type ApiCall, type Endpoint, installationOf, suiteOf } from '../../wire/endpoint.js'
import { checkDomain, codeOf, foundAgain, sessionHolder, ticketFor, ticketHolder } from './sign-in.js'

/** Third-party apps have the calls of their suite instead. */
function customOnly(call: ApiCall): { suite: SimSuite; installation: SimInstallation } {
  const suite = suiteOf(call)
  if (suite.kind !== 'custom') throw new Refusal(48002)
  return { suite, installation: installationOf(call) }
}

interface Identity {
  userid?: string
  openid?: string
  deviceId?: string
  ticket: { user_ticket?: string }
}

function identify(call: ApiCall): Identity {
  const { suite, installation } = customOnly(call)
  const { corpId } = installation.corp
  const { signIns } = call.world
  const code = signIns.memberCodes.take(
    codeOf(call, 'code'),
    (one) => one.audience === corpId && one.suiteIds.includes(suite.id),
  )
  if (code === undefined) throw new Refusal(40029)
  checkDomain(suite, code)
  if (code.person === 'outsider') return { openid: signIns.openIdFor(corpId), ticket: {} }
  const found = foundAgain(call.world, code.person, 40029)
  const issued = ticketFor(call.world, suite, found, code)
  return {
    userid: found.member.userId,
    deviceId: signIns.deviceOf(code.person),
    ticket: issued === undefined ? {} : { user_ticket: issued.user_ticket },
  }
}

function getUserInfo(call: ApiCall): Record<string, unknown> {
  const { ticket, deviceId: _left, ...ids } = identify(call)
  return { ...ids, ...ticket }
}

function getUserInfoLegacy(call: ApiCall): Record<string, unknown> {
  const { userid, openid, deviceId, ticket } = identify(call)
  return openid === undefined ? { UserId: userid, DeviceId: deviceId, ...ticket } : { OpenId: openid }
}

function getUserDetail(call: ApiCall): Record<string, unknown> {
  const { suite } = customOnly(call)
  const { member, sensitive } = ticketHolder(call, suite)
  return { userid: member.userId, ...sensitive, gender: String(sensitive.gender ?? '0') }
}

function jsCode2Session(call: ApiCall): Record<string, unknown> {
  const { suite, installation } = customOnly(call)
  const { member } = sessionHolder(call, suite, installation.corp.corpId)
  return { corpid: visibleCorpId(installation.corp), userid: member.userId, session_key: newId.sessionKey() }
}

export const corpLoginEndpoints: readonly Endpoint[] = [
  { method: 'GET', path: '/cgi-bin/auth/getuserinfo', token: 'corp', answer: getUserInfo },
  { method: 'GET', path: '/cgi-bin/user/getuserinfo', token: 'corp', answer: getUserInfoLegacy },
  { method: 'POST', path: '/cgi-bin/auth/getuserdetail', token: 'corp', answer: getUserDetail },
  { method: 'GET', path: '/cgi-bin/miniprogram/jscode2session', token: 'corp', answer: jsCode2Session },
]
