import { WeComError } from '../../errors/index.js'

/**
 * The parameters of a query, each at most once: what is there twice could mean one thing here and another elsewhere.
 * @param separators between parts; relays of old URLs also put a second `?`
 * @throws WECOM_REQUEST (`login_request_invalid`)
 */
export function readParameters<Name extends string>(
  query: string,
  names: readonly Name[],
  separators = /&/,
): Partial<Record<Name, string>> {
  const found: Partial<Record<Name, string>> = {}
  for (const part of query.split(separators)) {
    const mark = part.indexOf('=')
    const name = names.find((known) => known === (mark === -1 ? part : part.slice(0, mark)))
    if (name === undefined) continue
    if (found[name] !== undefined) throw invalidRequest(`${name} is given twice`)
    found[name] = mark === -1 ? '' : decoded(name, part.slice(mark + 1))
  }
  return found
}

function decoded(name: string, text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw invalidRequest(`${name} is not URL-encoded`)
  }
}

export function invalidRequest(problem: string): WeComError {
  return new WeComError('WECOM_REQUEST', `The login request is not valid: ${problem}`, {
    reason: 'login_request_invalid',
    hint: 'Parameters of the start URL: kind, return_to, suite, corp, each once and URL-encoded.',
  })
}
