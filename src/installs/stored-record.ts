import type { InstallationRecord } from './types.js'

/** The object in a stored text; `undefined` when there is none. */
export function readObject(raw: string | null | undefined): Record<string, unknown> | undefined {
  if (typeof raw !== 'string') return undefined
  try {
    const value: unknown = JSON.parse(raw)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== ''
}

/** The installation in a stored text; `undefined` when what nothing works without is not in it. */
export function readRecord(raw: string | null | undefined): InstallationRecord | undefined {
  const record = asRecord(readObject(raw))
  return record?.corpId === '' ? undefined : record
}

/** The same of a parsed value; its corp may still be unknown: ''. */
export function asRecord(value: unknown): InstallationRecord | undefined {
  if (!isObject(value)) return undefined
  const { suiteId, corpId, permanentCode, status, generation, authorizedAt, updatedAt } = value
  if (!isText(suiteId) || typeof corpId !== 'string') return undefined
  if (!isText(permanentCode) && status !== 'codeMissing') return undefined
  const known = status === 'invalid' || status === 'codeMissing' ? status : 'active'
  return {
    ...(value as unknown as InstallationRecord),
    status: known,
    generation: typeof generation === 'string' ? generation : '',
    authorizedAt: timeOr(authorizedAt, 0),
    updatedAt: timeOr(updatedAt, 0),
  }
}

function timeOr(value: unknown, other: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : other
}
