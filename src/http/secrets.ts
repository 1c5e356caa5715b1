import { blotOut, isSecretName, secretsOf } from '../errors/index.js'
import type { ApiCall } from './types.js'

/** Takes out of a text what a call sends in secret, in whatever spelling, and what looks like a secret besides. */
export function secretsOfCall({
  token,
  query,
  body,
}: Pick<ApiCall, 'token' | 'query' | 'body'>): (text: string) => string {
  return (text) => {
    const secrets = secretsOf([query, body])
    if (token !== undefined) secrets.add(token.value)
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
