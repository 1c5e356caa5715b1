import { isWeComApiError, type JobItemFailure, WeComJobError } from '../../errors/index.js'
import type { LicensePurchase, LicenseRenewal } from '../../types/index.js'
import type { JobReport } from './collect.js'

interface ReadyJob {
  jobid: string
  failures: JobItemFailure[]
}

/** Decides whether a job is to be submitted as it was put together. @throws `WeComJobError` */
export function readyToSubmit<Item extends LicensePurchase | LicenseRenewal>(
  what: string,
  { jobid, items, error }: JobReport<Item>,
  { skipRefused = false }: { skipRefused?: boolean | undefined },
): ReadyJob {
  const failures = items.flatMap((one): JobItemFailure[] => {
    if (one.outcome !== 'refused') return []
    const { item, errcode, errmsg } = one
    const ids = 'corpid' in item ? { corpid: item.corpid } : { userid: item.userid, type: item.type }
    return [{ ...ids, ...(errcode !== undefined && { errcode }), ...(errmsg !== undefined && { errmsg }) }]
  })
  const facts = { jobid, failures, items }
  if (error !== undefined) {
    throw new WeComJobError(error.code, `${what} stopped before it was submitted: ${error.message}`, {
      ...facts,
      reason: 'collect_stopped',
      errcode: isWeComApiError(error) ? error.errcode : undefined,
      hint: error.hint ?? 'Nothing was ordered: start over.',
      cause: error,
    })
  }
  if (jobid !== undefined && (failures.length === 0 || (skipRefused && failures.length < items.length)))
    return { jobid, failures }
  throw new WeComJobError('WECOM_API', `${what} was not submitted: ${failures.length} items were refused`, {
    ...facts,
    reason: 'items_refused',
    errcode: failures[0]?.errcode,
    hint: 'See failures. Leave these items out, or set skipRefused to order the rest.',
  })
}
