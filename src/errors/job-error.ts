import { isWeComError, WeComError, type WeComErrorCode, type WeComErrorOptions } from './wecom-error.js'

/** Why a job did not come to its end. */
export type JobFailure =
  /** A call stopped while the job was being put together: nothing was ordered. */
  | 'collect_stopped'
  /** Items were refused while the job was being put together: nothing was ordered. */
  | 'items_refused'
  /** WeCom refused to start the job: nothing was ordered or paid. */
  | 'submit_refused'
  /** There was no answer when the job was submitted: whether it runs is unknown. */
  | 'submit_unknown'
  /** The job was submitted before, and its order is not known here. */
  | 'already_submitted'
  /** WeCom does not say how the job is; `errcode` says why. */
  | 'job_unreadable'
  /** The job still runs, as far as is known, when the wait for it ended. */
  | 'job_pending'
  /** The job ended in failure. */
  | 'job_failed'

/** What was refused inside a job. */
export interface JobItemFailure {
  corpid?: string
  userid?: string
  /** 1 base, 2 external contact. */
  type?: number
  /** Absent where WeCom gives none. */
  errcode?: number
  errmsg?: string
}

/** What came of one item of a list that is worked through in several calls. */
export type ItemOutcome<Item, Found = unknown> =
  /** `found` is what WeCom says about the item, where it says something. */
  | { item: Item; outcome: 'done'; found?: Found }
  /** Without `errcode` where WeCom gives none. */
  | { item: Item; outcome: 'refused'; errcode?: number; errmsg?: string }
  /** It was sent, and whether it was done is not known. */
  | { item: Item; outcome: 'unknown' }
  | { item: Item; outcome: 'not_sent' }

/** What the error of a job of several calls is made of. */
export interface JobErrorOptions extends WeComErrorOptions {
  reason: JobFailure
  jobid?: string | undefined
  errcode?: number | undefined
  failures?: readonly JobItemFailure[]
  items?: readonly ItemOutcome<object>[]
}

/** A job may hold 100,000 corps; a line of a log should not. */
const SHOWN_FAILURES = 20

/** A job of WeCom's did not come to its end; with what is needed to go on from there. */
export class WeComJobError extends WeComError {
  override readonly name = 'WeComJobError'
  declare readonly reason: JobFailure
  /** With it waiting can be taken up again. `undefined` when WeCom has not given one. */
  readonly jobid: string | undefined
  /** WeCom's errcode for the job or for the call that was refused. */
  readonly errcode: number | undefined
  /** What was refused, each with its errcode. */
  readonly failures: readonly JobItemFailure[]
  #items: readonly ItemOutcome<object>[]

  constructor(code: WeComErrorCode, message: string, options: JobErrorOptions) {
    super(code, message, options)
    this.jobid = options.jobid
    this.errcode = options.errcode
    this.failures = options.failures ?? []
    this.#items = options.items ?? []
  }

  /** What came of every item of the list while the job was put together. Kept out of logs for its length. */
  get items(): readonly ItemOutcome<object>[] {
    return this.#items
  }

  /** The same error, with what came of the items before it. */
  withItems(items: readonly ItemOutcome<object>[]): this {
    this.#items = items
    return this
  }

  override toJSON(): Record<string, unknown> {
    const { jobid, errcode, failures } = this
    return {
      ...super.toJSON(),
      ...(jobid !== undefined && { jobid }),
      ...(errcode !== undefined && { errcode }),
      ...(failures.length > 0 && {
        failures: failures.slice(0, SHOWN_FAILURES),
        failureCount: failures.length,
      }),
    }
  }
}

/** Tells whether an error is about a job, optionally one way of not coming to its end. */
export function isWeComJobError(value: unknown, reason?: JobFailure): value is WeComJobError {
  if (!isWeComError(value) || value.name !== 'WeComJobError') return false
  return reason === undefined || value.reason === reason
}
