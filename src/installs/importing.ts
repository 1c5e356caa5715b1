import { type Clock, type Logger, randomHex, Turns } from '../base/index.js'
import { isWeComError, WeComError } from '../errors/index.js'
import type { InstallationLifecycle } from './lifecycle.js'
import { isObject, isText } from './stored-record.js'
import type { SuiteAccess } from './suite-access.js'
import type { ImportedInstallation, InstallationRecord } from './types.js'

/** How {@link Installs.importAll} works. */
export interface ImportOptions {
  /**
   * Asks WeCom about every code before it is stored: one that is refused is a failed row, and names and app ids come
   * along. Needs a suite ticket. Default false.
   */
  verify?: boolean
  /** Rows worked on at once, 1 to 100. Default 8. */
  concurrency?: number
  /** Told after every row. */
  onProgress?: (progress: ImportProgress) => void
  /** Takes no further rows once it aborts; the report then says `aborted`. */
  signal?: AbortSignal
}

/** How far an import has come. Counts of rows. */
export interface ImportProgress {
  rows: number
  imported: number
  unchanged: number
  failed: number
}

/** A row that was not imported. Never holds a permanent code. */
export interface ImportFailure {
  /** Its place among the rows, from 0. */
  row: number
  corpId?: string
  /** `code` of the error: `WECOM_CONFIG` for a row that is no installation, `WECOM_STATE` for one that must not be stored. */
  code: string
  /** `code_refused`, `other_code_works`, `changed_meanwhile`, or the reason of the error. */
  reason?: string
  message: string
}

/** What became of the rows. */
export interface ImportReport extends Omit<ImportProgress, 'failed'> {
  failed: ImportFailure[]
  /** Whether the signal ended it before the last row. */
  aborted: boolean
}

export interface ImportDeps {
  lifecycle: Pick<InstallationLifecycle, 'repository' | 'check' | 'replace'>
  /** @throws WECOM_CONFIG */
  suite: (suiteId?: string) => SuiteAccess
  clock: Clock
  logger: Logger
}

const DEFAULT_CONCURRENCY = 8
const MOST_AT_ONCE = 100

/** Takes over installations row by row; a row that fails keeps no other from its turn. */
export async function importAll(
  rows: Iterable<ImportedInstallation> | AsyncIterable<ImportedInstallation>,
  options: ImportOptions,
  deps: ImportDeps,
): Promise<ImportReport> {
  const { concurrency = DEFAULT_CONCURRENCY, signal } = options
  if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > MOST_AT_ONCE)
    throw new WeComError('WECOM_CONFIG', `concurrency must be 1 to ${MOST_AT_ONCE}`)
  if (typeof rows !== 'object' || rows === null || !(Symbol.iterator in rows || Symbol.asyncIterator in rows))
    throw new WeComError('WECOM_CONFIG', 'importAll() takes an iterable of installations')
  const report: ImportReport = { rows: 0, imported: 0, unchanged: 0, failed: [], aborted: false }
  const running = new Set<Promise<void>>()
  const turns = new Turns()
  try {
    if (signal?.aborted !== true) {
      for await (const row of rows) {
        const index = report.rows++
        const work = importRow(row, index, report, options, deps, turns).finally(() => running.delete(work))
        running.add(work)
        if (running.size >= concurrency) await Promise.race(running)
        if (signal?.aborted) break
      }
    }
  } finally {
    await Promise.all(running)
  }
  report.failed.sort((one, other) => one.row - other.row)
  return { ...report, aborted: signal?.aborted === true }
}

/** The record of an installation another system made. @throws WECOM_CONFIG naming the field */
export function importedRecord(row: unknown, suite: SuiteAccess, now: number): InstallationRecord {
  if (!isObject(row)) throw invalid('An imported installation must be an object')
  const { corpId, permanentCode, corpName, adminUserId, authorizedAt } = row
  if (
    !isText(corpId) ||
    !isText(permanentCode) ||
    corpId.trim() !== corpId ||
    permanentCode.trim() !== permanentCode
  )
    throw invalid('An imported installation needs corpId and permanentCode: texts without blanks around them')
  for (const [name, value] of Object.entries({ corpName, adminUserId }))
    if (value !== undefined && value !== null && typeof value !== 'string')
      throw invalid(`${name} must be a text`)
  const agentId = agentIdOf(row.agentId)
  const known = authorizedAt !== undefined && authorizedAt !== null
  if (known && (typeof authorizedAt !== 'number' || !Number.isFinite(authorizedAt) || authorizedAt < 0))
    throw invalid('authorizedAt must be a number of milliseconds since the epoch')
  return {
    suiteId: suite.id,
    corpId,
    kind: suite.kind,
    status: 'active',
    authorizedAt: known ? (authorizedAt as number) : now,
    updatedAt: now,
    permanentCode,
    generation: randomHex(12),
    ...(known && { eventAt: authorizedAt as number }),
    ...(isText(corpName) && { corpName }),
    ...(isText(adminUserId) && { adminUserId }),
    ...(agentId !== undefined && { agentId }),
  }
}

async function importRow(
  row: unknown,
  index: number,
  report: ImportReport,
  options: ImportOptions,
  deps: ImportDeps,
  turns: Turns,
): Promise<void> {
  const corpId = isObject(row) && isText(row.corpId) ? row.corpId : undefined
  try {
    // Two rows of one corp must not both find that there is none yet.
    const outcome = await turns.run(corpId ?? `row ${index}`, () =>
      importOne(row, options.verify === true, deps),
    )
    report[outcome]++
  } catch (error) {
    report.failed.push({ row: index, ...(corpId !== undefined && { corpId }), ...failureOf(error) })
  }
  const { imported, unchanged, failed } = report
  try {
    options.onProgress?.({ rows: report.rows, imported, unchanged, failed: failed.length })
  } catch {
    deps.logger.warn('onProgress of importAll() threw')
  }
}

async function importOne(
  row: unknown,
  verify: boolean,
  { lifecycle, suite: suiteOf, clock }: ImportDeps,
): Promise<'imported' | 'unchanged'> {
  const suiteId = isObject(row) ? (row.suiteId ?? undefined) : undefined
  if (suiteId !== undefined && typeof suiteId !== 'string') throw invalid('suiteId must be a text')
  const suite = suiteOf(suiteId)
  const record = importedRecord(row, suite, clock.now())
  const { corpId, permanentCode = '' } = record
  const stored = await lifecycle.repository.get(suite.id, corpId)
  if (stored?.permanentCode === permanentCode) return 'unchanged'
  if (stored?.permanentCode !== undefined && stored.status === 'active') {
    if ((await lifecycle.check(suite, corpId, stored.permanentCode)) !== undefined)
      throw refused('other_code_works', 'Another permanent code of the corp is stored, and WeCom takes it')
  }
  const found = verify ? await lifecycle.check(suite, corpId, permanentCode) : {}
  if (found === undefined) throw refused('code_refused', 'WeCom does not take the permanent code')
  if (!(await lifecycle.replace({ ...record, ...found }, stored)))
    throw refused('changed_meanwhile', 'The installation was changed while it was being imported')
  return 'imported'
}

/** Exports of databases have numbers as texts, too. */
function agentIdOf(value: unknown): number | undefined {
  if (value === undefined || value === null || value === '') return undefined
  const id = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value
  if (typeof id === 'number' && Number.isSafeInteger(id)) return id
  throw invalid('agentId must be a whole number')
}

function failureOf(error: unknown): Pick<ImportFailure, 'code' | 'reason' | 'message'> {
  // The message of any other error may quote the row.
  if (!isWeComError(error)) return { code: 'unknown', message: 'an unexpected error' }
  const { code, reason, message } = error
  return { code, message, ...(reason !== undefined && { reason }) }
}

function invalid(message: string): WeComError {
  return new WeComError('WECOM_CONFIG', message)
}

function refused(reason: string, message: string): WeComError {
  return new WeComError('WECOM_STATE', message, { reason })
}
