import type { CallbackBody } from '../callback/index.js'

/**
 * What a body parser left, in a form the envelope can be read from. WeCom signs the ciphertext and not the body, so a
 * parsed body will do. `undefined`: nothing of use.
 */
export function readyBody(candidates: readonly unknown[], contentType: string): CallbackBody {
  const isJson = /\bjson\b/i.test(contentType)
  for (const candidate of candidates) {
    if (typeof candidate === 'string' || candidate instanceof Uint8Array) return candidate
    if (isRecord(candidate)) {
      const envelope = isJson ? jsonEnvelope(candidate) : xmlEnvelope(candidate)
      if (envelope !== undefined) return envelope
    }
  }
  return undefined
}

/** Parsed JSON is handed on as it is: whether it is an envelope is for the callback to judge. */
function jsonEnvelope(body: Record<string, unknown>): Record<string, unknown> | undefined {
  return Object.keys(body).length === 0 ? undefined : body
}

/** XML parsers differ in whether they keep the root; one child in a list is dealt with where the envelope is read. */
function xmlEnvelope(body: Record<string, unknown>): Record<string, unknown> | undefined {
  if (Object.hasOwn(body, 'xml')) {
    const root = body.xml
    if (isRecord(root)) return body
    return Array.isArray(root) && root.length === 1 && isRecord(root[0]) ? { xml: root[0] } : undefined
  }
  if (Object.hasOwn(body, 'Encrypt')) return { xml: body }
  return Object.hasOwn(body, 'encrypt') ? body : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
