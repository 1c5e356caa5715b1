import { WeComError } from '../errors/index.js'
import { apiError } from './api-error.js'
import type { HttpFailure } from './failures.js'
import { fileNameOf } from './file-name.js'
import type { PreparedCall } from './prepare.js'
import { readJsonObject } from './read-json.js'
import { secretsOfCall } from './secrets.js'
import type { TransportResponse } from './transport.js'
import { warningOf } from './warning.js'

/** What a response means: a value or an error. */
export interface Answer {
  value?: unknown
  error?: WeComError
  errcode: number
  /** WeCom's own warning in the errmsg of a call that went through. */
  warning?: string
}

/** Reads a response by its errcode; the text beside it decides nothing. */
export function readAnswer(call: PreparedCall, response: TransportResponse): Answer {
  const binary = call.request.responseType === 'binary'
  const headerCode = binary ? toErrcode(response.headers['error-code']) : undefined
  const json = binary && isFile(response) ? undefined : readJsonObject(response.body)
  if (json === undefined) {
    if (headerCode !== undefined && headerCode !== 0) {
      const errmsg = response.headers['error-msg'] ?? ''
      return {
        errcode: headerCode,
        error: apiError(call, { errcode: headerCode, errmsg, status: response.status }),
      }
    }
    if (binary && isSuccess(response) && isBinary(response)) return { errcode: 0, value: toBinary(response) }
    return failed(call, response, 'malformed_response')
  }
  const errcode = toErrcode(fieldOf(json, 'errcode'))
  if (errcode === undefined) return failed(call, response, 'malformed_response')
  if (errcode === 0 && fieldOf(json, 'errcode') === undefined && !isSuccess(response))
    return failed(call, response, 'http_status')
  const said = fieldOf(json, 'errmsg')
  const errmsg = typeof said === 'string' ? said : ''
  if (errcode !== 0 && call.spec.resultErrcodes?.includes(errcode) !== true)
    return { errcode, error: apiError(call, { errcode, errmsg, status: response.status }) }
  const warning = warningOf({ errmsg })
  return {
    errcode,
    value: json,
    ...(warning !== undefined && { warning: secretsOfCall(call.spec)(warning) }),
  }
}

/** Absent means success; `undefined` means that this is no errcode. */
function toErrcode(value: unknown): number | undefined {
  if (value === undefined) return 0
  if (typeof value === 'number' && Number.isInteger(value)) return value
  return typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined
}

function isSuccess({ status }: TransportResponse): boolean {
  return status >= 200 && status < 300
}

/** A file that is itself JSON arrives as an attachment, an error never does. */
function isFile({ headers }: TransportResponse): boolean {
  return headers['content-disposition'] !== undefined
}

function isBinary(response: TransportResponse): boolean {
  return response.body.length > 0 && (isFile(response) || !/^text\/html|json/i.test(mediaType(response)))
}

function toBinary(response: TransportResponse) {
  const { body, headers } = response
  const filename = fileNameOf(headers['content-disposition'])
  return {
    data: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    contentType: mediaType(response),
    ...(filename !== undefined && { filename }),
  }
}

function mediaType({ headers }: TransportResponse): string {
  return /^[\w.+-]+\/[\w.+-]+/.exec(headers['content-type'] ?? '')?.[0] ?? 'unknown'
}

/** Inherited fields are somebody else's. */
function fieldOf(json: Record<string, unknown>, name: string): unknown {
  return Object.hasOwn(json, name) ? json[name] : undefined
}

function failed(call: PreparedCall, response: TransportResponse, reason: HttpFailure): Answer {
  const { method, path } = call.facts
  const what = reason === 'http_status' ? 'no success' : 'not an answer of WeCom'
  const hint =
    response.status >= 300 && response.status < 400
      ? 'Redirects are not followed, because the address carries a token: set baseUrl to where the API really is.'
      : 'Something between here and WeCom answered in its place: check the baseUrl, the proxy and the gateway.'
  const message = `${method} ${path}: ${what} (HTTP ${response.status}, ${mediaType(response)})`
  return { errcode: 0, error: new WeComError('WECOM_HTTP', message, { reason, hint }) }
}
