import { Refusal } from '../../state/refusal.js'
import type { SimMember } from '../../state/types.js'
import {
  type ApiCall,
  directoryOf,
  type Endpoint,
  installationOf,
  requiredText,
  suiteOf,
} from '../../wire/endpoint.js'

const IDS_AT_MOST = 1000
const ROWS_AT_MOST = 10_000
const MOBILE_BYTES = { min: 5, max: 32 }
/** privilege.level of an app that may write the directory. */
const WRITES_DIRECTORY = 3

/** A visible member by a field of `details`, whether or not the app may read that field. */
function memberWith(call: ApiCall, field: string, value: string): SimMember {
  const found = directoryOf(call)
    .allMembers()
    .find((one) => one.details?.[field] === value)
  if (found === undefined) throw new Refusal(46004)
  return found
}

function byMobile(call: ApiCall): Record<string, unknown> {
  const mobile = requiredText(call, 'mobile', 40063)
  const length = Buffer.byteLength(mobile)
  if (length < MOBILE_BYTES.min || length > MOBILE_BYTES.max) throw new Refusal(60103)
  return { userid: memberWith(call, 'mobile', mobile).userId }
}

function byEmail(call: ApiCall): Record<string, unknown> {
  const email = requiredText(call, 'email', 40063)
  const type = call.body.email_type ?? 1
  if (type !== 1 && type !== 2) throw new Refusal(40058, 'email_type invalid Request Parameter')
  return { userid: memberWith(call, type === 1 ? 'biz_mail' : 'email', email).userId }
}

function toOpenUserIds(call: ApiCall): Record<string, unknown> {
  const ids = call.body.userid_list
  if (!Array.isArray(ids) || ids.length === 0) {
    throw new Refusal(40058, 'userid_list invalid Request Parameter')
  }
  if (ids.length > IDS_AT_MOST) throw new Refusal(40032)
  const directory = directoryOf(call)
  const found: Record<string, string>[] = []
  const invalid: unknown[] = []
  for (const id of ids) {
    const member = typeof id === 'string' ? directory.member(id) : undefined
    if (member === undefined || !directory.seesMember(member)) invalid.push(id)
    else found.push({ userid: member.userId, open_userid: member.openUserId ?? member.userId })
  }
  return { open_userid_list: found, invalid_userid_list: invalid }
}

/** One row per member and department. A custom app has no secret for this; others need the right to write. */
function listIds(call: ApiCall): Record<string, unknown> {
  const { scope } = installationOf(call)
  if (suiteOf(call).kind === 'custom' || scope.level !== WRITES_DIRECTORY) throw new Refusal(48002)
  const { cursor = '', limit = ROWS_AT_MOST } = call.body
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > ROWS_AT_MOST) {
    throw new Refusal(40058, 'limit invalid Request Parameter')
  }
  if (typeof cursor !== 'string' || !/^(?:c\d{1,9})?$/.test(cursor)) {
    throw new Refusal(40058, 'cursor invalid Request Parameter')
  }
  const directory = directoryOf(call)
  const rows = directory
    .allMembers()
    .flatMap((one) =>
      one.departments
        .filter((id) => directory.sees(id))
        .map((department) => ({ open_userid: one.openUserId ?? one.userId, department })),
    )
  const start = Number(cursor.slice(1))
  const end = start + limit
  return { next_cursor: end < rows.length ? `c${end}` : '', dept_user: rows.slice(start, end) }
}

export const memberIdEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/user/getuserid', token: 'corp', answer: byMobile },
  { method: 'POST', path: '/cgi-bin/user/get_userid_by_email', token: 'corp', answer: byEmail },
  { method: 'POST', path: '/cgi-bin/user/list_id', token: 'corp', answer: listIds },
  { method: 'POST', path: '/cgi-bin/batch/userid_to_openuserid', token: 'corp', answer: toOpenUserIds },
]
