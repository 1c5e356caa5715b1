import { isWeComError, WeComError } from '../errors/index.js'
import { formBytes } from './form-bytes.js'

/** A body ready to be sent, the same for every try. */
export interface WrittenBody {
  body: string | Uint8Array
  contentType: string
}

/** Further down than any body of WeCom's goes; a body that holds itself goes on for ever. */
const DEEPEST = 64

/** Whether the bytes of a body can only be had by waiting. */
export function isAwaitedBody(body: unknown): body is Blob | FormData {
  return body instanceof Blob || body instanceof FormData
}

/** The bytes of a form or of a file, with their media type. */
export async function awaitBody(body: Blob | FormData): Promise<WrittenBody> {
  if (body instanceof FormData) return formBytes(body)
  return {
    body: new Uint8Array(await body.arrayBuffer()),
    contentType: body.type === '' ? 'application/octet-stream' : body.type,
  }
}

/**
 * Writes a body: bytes and URLSearchParams as what they are, objects as JSON.
 * @param call method and path, for messages
 * @throws `WECOM_CONFIG` naming what JSON cannot hold, and where it is
 */
export function writeBody(body: unknown, call: string): WrittenBody {
  const bytes = bytesOf(body)
  if (bytes !== undefined) return { body: bytes, contentType: 'application/octet-stream' }
  if (body instanceof URLSearchParams)
    return { body: body.toString(), contentType: 'application/x-www-form-urlencoded' }
  if (typeof body !== 'object' || body === null) throw refused(call, 'the body', kindOf(body))
  return { body: writeJson(body, call), contentType: 'application/json' }
}

function bytesOf(body: unknown): Uint8Array | undefined {
  if (body instanceof Uint8Array) return body
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  return ArrayBuffer.isView(body) ? new Uint8Array(body.buffer, body.byteOffset, body.byteLength) : undefined
}

function writeJson(body: object, call: string): string {
  try {
    const written = withToJson(body)
    if (typeof written !== 'object' || written === null) throw refused(call, 'the body', nameOf(body))
    check(written, '', 0, call)
    return JSON.stringify(written)
  } catch (error) {
    if (isWeComError(error)) throw error
    // A getter or toJSON of the caller's threw: what it says may quote the body.
    throw new WeComError('WECOM_CONFIG', `${call}: the body cannot be written as JSON`)
  }
}

/** Refuses whatever JSON would turn into `{}` or `null`, or leave out, without a word. */
function check(value: unknown, at: string, depth: number, call: string): void {
  if (isLost(value)) throw refused(call, at, kindOf(value))
  if (typeof value !== 'object' || value === null) return
  if (depth > DEEPEST) throw refused(call, at.slice(0, 100), 'an object that goes too deep or holds itself')
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      if (value[index] === undefined) throw refused(call, `${at}[${index}]`, 'undefined')
      check(withToJson(value[index]), `${at}[${index}]`, depth + 1, call)
    }
    return
  }
  if (!isPlain(value)) throw refused(call, at === '' ? 'the body' : at, nameOf(value))
  for (const name of Object.keys(value)) {
    const field = (value as Record<string, unknown>)[name]
    check(withToJson(field), at === '' ? name : `${at}.${name}`, depth + 1, call)
  }
}

function isLost(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value)
  return typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint'
}

function withToJson(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value
  const { toJSON } = value as { toJSON?: unknown }
  return typeof toJSON === 'function' ? toJSON.call(value, '') : value
}

/** An object of fields: made by a literal, or of a class whose instances keep what they hold in fields. */
function isPlain(value: object): boolean {
  if (isOpaque(value) || value instanceof Error || ArrayBuffer.isView(value)) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || Object.keys(value).length > 0
}

/** Streams, iterables and promises, whoever made them: what they hold is not in their fields. */
function isOpaque(value: object): boolean {
  return (
    Symbol.iterator in value ||
    Symbol.asyncIterator in value ||
    ['pipe', 'getReader', 'then'].some(
      (name) => typeof (value as Record<string, unknown>)[name] === 'function',
    )
  )
}

function kindOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return nameOf(value)
  if (value === null) return 'null'
  return typeof value === 'string'
    ? 'a text'
    : typeof value === 'number'
      ? String(value)
      : `a ${typeof value}`
}

function nameOf(value: object): string {
  if ('pipe' in value || 'getReader' in value) return `a stream (${className(value)})`
  const name = className(value)
  return `${/^[aeio]/i.test(name) ? 'an' : 'a'} ${name}`
}

function className(value: object): string {
  const made: unknown = value.constructor
  const name = typeof made === 'function' ? made.name : ''
  return /^[\w$]{1,60}$/.test(name) ? name : 'object'
}

function refused(call: string, at: string, what: string): WeComError {
  return new WeComError('WECOM_CONFIG', `${call}: ${at} is ${what}, which cannot be sent`, {
    hint: 'Send a plain object (as JSON), bytes, a Blob, FormData or URLSearchParams; read streams, maps and files into one of these first.',
  })
}
