import type { Clock } from '../../base/index.js'
import { lookUpErrcode } from '../../errcodes/index.js'
import {
  isWeComApiError,
  isWeComError,
  isWeComJobError,
  type JobItemFailure,
  WeComError,
  WeComJobError,
} from '../../errors/index.js'
import { abortedError, type RequestOptions } from '../../http/index.js'
import { poll } from '../poll.js'

/** How to wait for something WeCom works on. */
export interface WaitOptions extends RequestOptions {
  /** How long to wait for the end of the work, in ms. Default: 120,000. */
  maxWaitMs?: number | undefined
}

const DEFAULT_MAX_WAIT_MS = 120_000

/** Checks how long to wait, before anything is started that has to be waited for. @throws `WECOM_CONFIG` */
export function checkWait({ maxWaitMs = DEFAULT_MAX_WAIT_MS }: WaitOptions): void {
  if (!(Number.isFinite(maxWaitMs) && maxWaitMs > 0))
    throw new WeComError('WECOM_CONFIG', 'maxWaitMs must be a number of milliseconds above 0')
}

/** `status` of a job that is over; any other number is still to become one of these. */
export const JOB_DONE = 1
export const JOB_FAILED = 3

/** A job that is waited for. */
export interface WaitedJob {
  jobid: string
  /** What it does, as the subject of a sentence. */
  what: string
  /** The method by which waiting is taken up again. */
  resume: string
}

/**
 * Asks for the state of a job until it has one. A question that fails in passing is asked again.
 * @throws `WeComJobError` with the jobid: `job_pending` when the wait ends first, `job_unreadable` when WeCom refuses
 */
export async function waitForJob<T>(
  { what, jobid, resume }: WaitedJob,
  ask: () => Promise<T | undefined>,
  clock: Clock,
  options: WaitOptions = {},
): Promise<T> {
  const pending = {
    reason: 'job_pending',
    jobid,
    hint: `Go on waiting with ${resume}: it can be asked about for 7 days. Do not submit it again.`,
  } as const
  try {
    const { answer, lastError } = await waitFor(ask, clock, options)
    if (answer !== undefined) return answer
    const message = `${what} is still running when the wait for it ends`
    throw new WeComJobError('WECOM_TIMEOUT', message, { ...pending, cause: lastError })
  } catch (error) {
    if (!isWeComError(error) || isWeComJobError(error) || error.code === 'WECOM_CONFIG') throw error
    const message = `${what}: ${error.message}`
    if (!isWeComApiError(error)) throw new WeComJobError(error.code, message, { ...pending, cause: error })
    const { errcode, hint } = error
    throw new WeComJobError('WECOM_API', message, {
      reason: 'job_unreadable',
      jobid,
      errcode,
      cause: error,
      ...(hint !== undefined && { hint }),
    })
  }
}

/** Asks until there is an answer, over failures that pass. @throws `WECOM_ABORTED`, `WECOM_CONFIG`, or what does not pass */
export async function waitFor<T>(
  ask: () => Promise<T | undefined>,
  clock: Clock,
  { signal, maxWaitMs = DEFAULT_MAX_WAIT_MS }: WaitOptions = {},
): Promise<{ answer?: T | undefined; lastError?: WeComError | undefined }> {
  checkWait({ maxWaitMs })
  let lastError: WeComError | undefined
  try {
    const answer = await poll(
      async () => {
        try {
          return await ask()
        } catch (error) {
          if (!passes(error)) throw error
          lastError = error
          return undefined
        }
      },
      { clock, maxWaitMs, signal },
    )
    return { answer, lastError }
  } catch (error) {
    if (!signal?.aborted || isWeComError(error)) throw error
    throw abortedError(signal)
  }
}

/** Whether asking again later may well succeed. */
function passes(error: unknown): error is WeComError {
  if (isWeComApiError(error)) return error.retry === 'backoff' || error.retry === 'backoff_window'
  return isWeComError(error, 'WECOM_TIMEOUT') || isWeComError(error, 'WECOM_HTTP')
}

/** What a job was to WeCom when it failed. */
export interface FailedJob extends Omit<WaitedJob, 'resume'> {
  errcode?: number | undefined
  errmsg?: string | undefined
  failures: readonly JobItemFailure[]
}

/** The error for a job that ended in failure. */
export function failedJob({ what, jobid, errcode, errmsg, failures }: FailedJob): WeComJobError {
  const known = errcode ?? failures[0]?.errcode
  const why =
    errcode === undefined ? `${failures.length} corps failed` : `errcode ${errcode}, ${errmsg ?? ''}`
  const check = known === undefined ? undefined : lookUpErrcode(known).check
  return new WeComJobError('WECOM_API', `${what} failed: ${why}`, {
    reason: 'job_failed',
    jobid,
    errcode,
    failures,
    ...(check !== undefined && { hint: check }),
  })
}

/** A submission that is made once. */
export interface Submission {
  /** What is submitted, as the subject of a sentence. */
  what: string
  jobid?: string | undefined
  signal?: AbortSignal | undefined
}

/** Submits once. @throws `WeComJobError` (`submit_refused`, `submit_unknown`) that keeps the jobid */
export async function submitOnce<T>(
  { what, jobid, signal }: Submission,
  submit: () => Promise<T>,
): Promise<T> {
  try {
    if (signal?.aborted) throw abortedError(signal)
    return await submit()
  } catch (error) {
    if (!isWeComError(error) || error.code === 'WECOM_CONFIG') throw error
    // Only the submission itself fails so, not the call that gets its token.
    const unknown = error.reason === 'outcome_unknown'
    throw new WeComJobError(
      error.code,
      `${what} ${unknown ? 'was submitted without an answer' : 'was not submitted'}: ${error.message}`,
      {
        reason: unknown ? 'submit_unknown' : 'submit_refused',
        jobid,
        errcode: isWeComApiError(error) ? error.errcode : undefined,
        cause: error,
        ...(error.hint !== undefined && { hint: error.hint }),
      },
    )
  }
}
