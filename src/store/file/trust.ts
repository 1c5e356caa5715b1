import { constants, fchmodSync, fstatSync, type Stats } from 'node:fs'
import { lstat, stat } from 'node:fs/promises'
import { notAFile, notOurs, openToOthers } from './failure.js'

const WRITABLE_BY_OTHERS = 0o022
const READABLE_BY_OTHERS = 0o077

/** How to open a log. A symbolic link or a pipe in its place is an error, not a way to somewhere else. */
export const OPEN_LOG =
  constants.O_RDWR | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** The user of this process, or root, who can do everything in any case. Windows knows neither. */
function isTrusted({ uid }: Stats): boolean {
  const user = process.geteuid?.()
  return user === undefined || uid === user || uid === 0
}

/**
 * A directory others can write to is one in which they can put a log of theirs.
 * @throws `WECOM_STORE` unless it is ours alone to write to
 */
export async function checkDirectory(path: string): Promise<void> {
  const [itself, target] = [await lstat(path), await stat(path)]
  if (!isTrusted(itself) || !isTrusted(target)) throw notOurs('directory')
  if (process.platform !== 'win32' && (target.mode & WRITABLE_BY_OTHERS) !== 0) {
    throw openToOthers('directory', '700')
  }
}

/**
 * A log that was copied back from a backup can be readable by others: that is put right.
 * @throws `WECOM_STORE` when it is no file, or somebody else can have written it
 */
export function checkLog(fd: number, name: string): void {
  const stats = fstatSync(fd)
  if (!stats.isFile()) throw notAFile(name)
  if (!isTrusted(stats)) throw notOurs('log')
  if (process.platform === 'win32') return
  if ((stats.mode & WRITABLE_BY_OTHERS) !== 0) throw openToOthers('log', '600')
  if ((stats.mode & READABLE_BY_OTHERS) !== 0) fchmodSync(fd, 0o600)
}
