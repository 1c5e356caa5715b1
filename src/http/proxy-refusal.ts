import { fieldOf } from './scrub.js'

/** A proxy answered the request for a tunnel with something else than a tunnel. */
export class ProxyRefusal extends Error {
  override readonly name = 'ProxyRefusal'
}

/** The refusal of a proxy behind an error, however often it was wrapped. */
export function proxyRefusalOf(error: unknown): ProxyRefusal | undefined {
  let inner = error
  for (let depth = 0; depth < 5 && inner instanceof Error; depth++) {
    if (inner instanceof ProxyRefusal) return inner
    inner = fieldOf(inner, 'cause')
  }
  return undefined
}
