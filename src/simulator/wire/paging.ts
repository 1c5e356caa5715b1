import { Refusal } from '../state/refusal.js'
import type { Fields } from './fields.js'

/** One page of a list and the fields that lead to the next. */
export interface Page<T> {
  items: T[]
  paging: { next_cursor: string; has_more: 0 | 1 }
}

/** The page a call asks for with `cursor`. @throws Refusal 50100 for a cursor of another list or none at all */
export function page<T>(list: readonly T[], kind: string, fields: Fields, limit: number): Page<T> {
  const from = startOf(kind, fields.optionalText('cursor'))
  const to = from + limit
  const more = to < list.length
  const next = more ? Buffer.from(`${kind}:${to}`).toString('base64url') : ''
  return { items: list.slice(from, to), paging: { next_cursor: next, has_more: more ? 1 : 0 } }
}

/** `limit` of most lists: a default, and at most so many. */
export function limitOf(fields: Fields, standard: number, most: number): number {
  return fields.optionalInt('limit', { min: 1, max: most }) ?? standard
}

function startOf(kind: string, cursor: string | undefined): number {
  if (cursor === undefined) return 0
  const [, named, offset] = /^([a-z]+):(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (named !== kind) throw new Refusal(50100)
  return Number(offset)
}

/** `start_time` and `end_time`, in seconds; both or neither. */
export function windowOf(fields: Fields, longestDays?: number): { from: number; to: number } | undefined {
  const from = fields.optionalInt('start_time')
  const to = fields.optionalInt('end_time')
  if (from === undefined && to === undefined) return undefined
  if (from === undefined) throw fields.refusal('start_time')
  if (to === undefined || to < from) throw fields.refusal('end_time')
  if (longestDays !== undefined && to - from > longestDays * 86_400) throw fields.refusal('end_time')
  return { from, to }
}
