import { randomHex } from '../base/index.js'
import { answeredText } from '../http/index.js'
import { corpIdOf, type Found, readWithCode } from './answers.js'
import type { App } from './app.js'
import { overLimitSince } from './entitlement.js'
import { type AuthorisationFacts, pathOf } from './permanent-code.js'
import type { InstallationRecord } from './types.js'

/** The installation an answer makes. Its corp is '' when nobody has said which one it is. */
export function recordOf(
  suite: App,
  answer: Record<string, unknown>,
  facts: AuthorisationFacts & { authCodeDigest: string },
  times: { now: number; wecomNow: number },
): InstallationRecord {
  const { eventAt, state, authCodeDigest } = facts
  const path = pathOf(suite)
  return {
    suiteId: suite.id,
    corpId: corpIdOf(answer) || (facts.corpId ?? ''),
    kind: suite.kind,
    status: 'active',
    authorizedAt: eventAt ?? Math.floor(times.wecomNow / 1000) * 1000,
    updatedAt: times.now,
    permanentCode: answeredText(answer, 'permanent_code', path),
    generation: randomHex(12),
    authCodeDigest,
    ...(eventAt !== undefined && { eventAt }),
    ...(state !== undefined && { state }),
    ...withReadTime(readWithCode(answer, path), times.now),
  }
}

/** The v1 answer has everything get_auth_info has. */
function withReadTime(found: Partial<InstallationRecord>, now: number): Partial<InstallationRecord> {
  return found.auth_info === undefined ? found : { ...found, editionReadAt: now }
}

/** A new authorisation over an older one: what was bought has to be read again. */
export function installedOver(
  before: InstallationRecord | undefined,
  record: InstallationRecord,
): InstallationRecord {
  if (before === undefined) return record
  const { edition_info, editionReadAt, overLimitSince, eventAt, state, ...kept } = before
  return { ...kept, ...record }
}

/** The record with an answer in it. What the answer lacks is gone: an app without `edition_info` sells nothing. */
export function withAuthInfo(
  current: InstallationRecord,
  found: Found | undefined,
  askedAt: number,
  now: number,
): InstallationRecord {
  const read = { reads: (current.reads ?? 0) + 1, updatedAt: now }
  if (found === undefined) return { ...current, ...read, status: 'invalid' }
  const { edition_info: _, overLimitSince: __, ...kept } = current
  const next: InstallationRecord = { ...kept, ...found, ...read, status: 'active', editionReadAt: askedAt }
  const since = overLimitSince(current, next, askedAt)
  return since === undefined ? next : { ...next, overLimitSince: since }
}
