import { blotOut, isSecretName } from '../errors/index.js'
import type { ApiCall } from './types.js'

/** Takes out of a text what a call sends in secret, in whatever spelling, and what looks like a secret besides. */
export function secretsOfCall({
  token,
  query,
  body,
}: Pick<ApiCall, 'token' | 'query' | 'body'>): (text: string) => string {
  return (text) => {
    const secrets = new Set<string>()
    if (token !== undefined) secrets.add(token.value)
    collect(query, secrets)
    collect(body, secrets)
    return blotOut(text, secrets)
  }
}

/** The same for what is in the query of an address. */
export function secretsOfUrl(url: string): (text: string) => string {
  return (text) => {
    const parameters = URL.canParse(url) ? [...new URL(url).searchParams] : []
    return blotOut(
      text,
      parameters.filter(([name]) => isSecretName(name)).map(([, value]) => value),
    )
  }
}

function collect(value: unknown, secrets: Set<string>, secret = false): void {
  if (typeof value === 'string' && secret) secrets.add(value)
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
  const fields =
    value instanceof URLSearchParams || value instanceof FormData ? [...value] : Object.entries(value)
  for (const [name, field] of fields) collect(field, secrets, secret || isSecretName(name))
}
