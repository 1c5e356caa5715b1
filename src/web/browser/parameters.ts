import { WeComError } from '../../errors/index.js'

/** Makes the error that says why a request is refused. */
export type Refuse = (problem: string) => WeComError

/**
 * The parameters of a query, each at most once: what is there twice could mean one thing here and another elsewhere.
 * @param separators between parts; relays of old URLs also put a second `?`
 * @throws what `refuse` makes
 */
export function readParameters<Name extends string>(
  query: string,
  names: readonly Name[],
  refuse: Refuse,
  separators = /&/,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {}
  for (const part of query.split(separators)) {
    const mark = part.indexOf('=')
    const name = names.find((known) => known === (mark === -1 ? part : part.slice(0, mark)))
    if (name === undefined) continue
    if (found[name] !== undefined) throw refuse(`${name} is given twice`)
    const value = mark === -1 ? '' : decoded(part.slice(mark + 1))
    if (value === undefined) throw refuse(`${name} is not URL-encoded`)
    found[name] = value
  }
  return found
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** A login was asked for that cannot be. WECOM_REQUEST, `login_request_invalid`. */
export const refuseLogin: Refuse = (problem) =>
  new WeComError('WECOM_REQUEST', `The login request is not valid: ${problem}`, {
    reason: 'login_request_invalid',
    hint: 'Parameters of the start URL: kind, return_to, suite, corp, each once and URL-encoded.',
  })

/** An installation was asked for that cannot be. WECOM_REQUEST, `install_request_invalid`. */
export const refuseInstall: Refuse = (problem) =>
  new WeComError('WECOM_REQUEST', `The install request is not valid: ${problem}`, {
    reason: 'install_request_invalid',
    hint: 'Parameters of the start URL: return_to, suite, each once and URL-encoded.',
  })
