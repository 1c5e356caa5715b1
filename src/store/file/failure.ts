import { isWeComError, WeComError } from '../../errors/index.js'

/** The system's code of a failure, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null | undefined)?.code
  return typeof code === 'string' ? code : undefined
}

/** Any failure as an error of the store. */
export function storeFailure(action: string, error: unknown): WeComError {
  if (isWeComError(error)) return error
  const reason = systemCode(error)
  return new WeComError('WECOM_STORE', `The file store could not ${action}${reason ? ` (${reason})` : ''}`, {
    ...(reason === undefined ? {} : { reason }),
    cause: error,
  })
}

export function logLost(): WeComError {
  return new WeComError(
    'WECOM_STORE',
    'Somebody removed or cut the log of the file store while it was open',
    {
      reason: 'log_lost',
      hint: 'Nothing but the store may touch its directory. Restore it, then open the store again.',
    },
  )
}

export function storeClosed(): WeComError {
  return new WeComError('WECOM_STORE', 'The file store is closed', { reason: 'closed' })
}
