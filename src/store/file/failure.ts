import { isWeComError, WeComError } from '../../errors/index.js'

/** The system's code of a failure, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null | undefined)?.code
  return typeof code === 'string' ? code : undefined
}

function failure(reason: string, message: string, hint?: string): WeComError {
  return new WeComError('WECOM_STORE', message, { reason, ...(hint !== undefined && { hint }) })
}

const HINTS: Record<string, string> = {
  ENOSPC: 'The disk is full. Make room; the store goes on by itself.',
  EDQUOT: 'The disk quota is used up. Make room; the store goes on by itself.',
  EMFILE:
    'This process has too many files open. Raise the limit (ulimit -n), or look for what does not close them.',
  ENFILE: 'This machine has too many files open.',
  EACCES: 'The directory and the files in it must belong to the user this process runs as.',
  EROFS: 'The disk can only be read.',
}

/** Any failure as an error of the store. */
export function storeFailure(action: string, error: unknown): WeComError {
  if (isWeComError(error)) return error
  const reason = systemCode(error)
  const hint = reason === undefined ? undefined : HINTS[reason]
  return new WeComError('WECOM_STORE', `The file store could not ${action}${reason ? ` (${reason})` : ''}`, {
    ...(reason === undefined ? {} : { reason }),
    ...(hint === undefined ? {} : { hint }),
    cause: error,
  })
}

export function logLost(): WeComError {
  return failure(
    'log_lost',
    'Somebody removed or cut the log of the file store while it was open',
    'Nothing but the store may touch its directory. Restore it, then open the store again.',
  )
}

export function noLog(): WeComError {
  return failure('log_lost', 'The file store found no log in its directory')
}

export function storeClosed(): WeComError {
  return failure('closed', 'The file store is closed')
}

export function recordDamaged(key: string): WeComError {
  return failure(
    'damaged_record',
    `The record ${key} is damaged on the disk`,
    'What it held before may be out of date and is not given out. Write the record anew, or delete it.',
  )
}

export function unknownFormat(): WeComError {
  return failure('unknown_format', 'The file store was written by another version of this library')
}

export function notALog(number: number): WeComError {
  return failure(
    'foreign_file',
    `log.${number} in the directory of the file store is no log of it, or damaged beyond reading`,
    'If it came from elsewhere, move it away. If it is the log, restore the directory from a backup.',
  )
}

export function notAFile(name: string): WeComError {
  return failure(
    'foreign_file',
    `${name} in the directory of the file store is no plain file`,
    'Nothing but the store may put anything called log.<number> into its directory. Find out who did, and remove it.',
  )
}

export function notOurs(what: string): WeComError {
  return failure(
    'foreign_owner',
    `The ${what} of the file store belongs to another user`,
    'Whoever owns it can read and change what is in it. Give the store a directory that it makes itself.',
  )
}

export function openToOthers(what: string, mode: string): WeComError {
  return failure(
    'unsafe_mode',
    `Others than its owner can write to the ${what} of the file store`,
    `Find out whether somebody has, then chmod ${mode}. Or give the store a directory that it makes itself.`,
  )
}

export function noHardLinks(error: unknown): WeComError {
  return new WeComError(
    'WECOM_STORE',
    `The file system of the file store has no hard links (${systemCode(error) ?? 'unknown'})`,
    {
      reason: 'no_hard_links',
      hint: 'Put the directory on a local disk with an ordinary file system; in a container on a volume, not on a folder shared with the host. exFAT and many network and shared folders have no hard links.',
      cause: error,
    },
  )
}

export function unwritable(): WeComError {
  return failure('not_readable', 'The file store cannot read back what it writes')
}
