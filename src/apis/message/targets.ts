import { WeComError } from '../../errors/index.js'
import type { SendMessageParams } from '../../types/index.js'
import { checkTextLength } from './text-limits.js'

const TARGETS = ['touser', 'toparty', 'totag'] as const

/**
 * Writes the recipients as the wire has them, lists joined by `|`, and lets no text be cut unasked.
 * @throws `WECOM_CONFIG` naming the field
 */
export function prepareMessage(params: SendMessageParams): Record<string, unknown> {
  const body = checkTextLength('message/send', params)
  for (const name of TARGETS) {
    const joined = join(name, params[name])
    if (joined === undefined) delete body[name]
    else body[name] = joined
  }
  if (TARGETS.every((name) => body[name] === undefined) && !goesToTickets(body)) {
    throw new WeComError('WECOM_CONFIG', 'message/send: one of touser, toparty and totag is needed')
  }
  return body
}

function join(name: string, value: unknown): string | undefined {
  const list: unknown[] = Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value]
  for (const item of list) {
    const fits = typeof item === 'string' ? item !== '' : Number.isSafeInteger(item)
    if (!fits || (Array.isArray(value) && String(item).includes('|'))) {
      throw new WeComError(
        'WECOM_CONFIG',
        `message/send: ${name} must be an id, ids joined by "|", or a list of ids`,
      )
    }
  }
  return list.length === 0 ? undefined : list.join('|')
}

/** Messages to the members who picked tickets and have not authorised the app need no recipients. */
function goesToTickets(body: Record<string, unknown>): boolean {
  return body.only_unauth === true && Array.isArray(body.selected_ticket_list)
}
