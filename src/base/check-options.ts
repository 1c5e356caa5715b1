import { WeComError } from '../errors/index.js'
import { type OptionProblem, type OptionTable, optionsOf } from './option-rules.js'

export interface CheckOptions<T> {
  /** Who was given the options, such as `createWeCom()`. */
  of: string
  /** The finer class of the error. */
  reason: string
  /** What the options must be beside each other; asked only when each is right by itself. */
  together?: (options: T, report: (path: string, says: string, hint?: string) => void) => void
  /** The environment variable an option is usually read from. */
  variableOf?: (path: string) => string | undefined
}

/**
 * Checks options by a table, all of them at once.
 * @returns a copy that holds nothing but what the table names
 * @throws WECOM_CONFIG naming every option that is wrong
 */
export function checkOptions<T>(given: unknown, table: OptionTable, how: CheckOptions<T>): T {
  const problems: OptionProblem[] = []
  const report = (path: string, says: string, hint?: string) => void problems.push({ path, says, hint })
  const options = optionsOf(table)(given, '', report) as T
  if (problems.length === 0) how.together?.(options, report)
  if (problems.length > 0) throw optionsError(problems, how)
  return options
}

/** One error for all that is wrong with some options. */
export function optionsError(
  problems: readonly OptionProblem[],
  { of, reason, variableOf }: Pick<CheckOptions<unknown>, 'of' | 'reason' | 'variableOf'>,
): WeComError {
  const lines = problems.map(({ path, says }) => {
    const variable = variableOf?.(path)
    const subject = path === '' ? 'the options' : path
    return `${subject}${variable === undefined ? '' : ` (${variable})`} ${says}`
  })
  const [only, another] = lines
  const told =
    only !== undefined && another === undefined
      ? `${of}: ${only}`
      : `${of}: ${lines.length} options are wrong:\n${lines.map((line) => `- ${line}`).join('\n')}`
  const hints = problems.flatMap(({ path, hint }) =>
    hint === undefined ? [] : [another === undefined ? hint : `${path}: ${hint}`],
  )
  return new WeComError('WECOM_CONFIG', told, {
    reason,
    ...(hints.length > 0 && { hint: hints.join(' ') }),
  })
}
