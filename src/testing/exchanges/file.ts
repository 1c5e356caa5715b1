import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { WeComError } from '../../errors/index.js'

/** A request as a file holds it: without host, without secrets. */
export interface RecordedRequest {
  method: string
  path: string
  query: Readonly<Record<string, unknown>>
  /** The JSON that was sent; `sha256` of anything else. */
  body?: unknown
  sha256?: string
}

/** An answer as a file holds it; its body is one of the three. */
export interface RecordedResponse {
  status: number
  headers: Readonly<Record<string, string>>
  json?: unknown
  text?: string
  base64?: string
}

export interface Exchange {
  request: RecordedRequest
  response: RecordedResponse
}

/** A file of recorded exchanges. */
export interface Recording {
  format: 1
  /** Names of secrets beside those that are known. */
  secretNames: readonly string[]
  exchanges: readonly Exchange[]
}

/** Writes the whole file; whoever reads it meanwhile sees the one before. */
export function writeRecording(file: string, recording: Recording): void {
  mkdirSync(dirname(file), { recursive: true })
  const beside = `${file}.writing`
  writeFileSync(beside, `${JSON.stringify(recording, undefined, 2)}\n`)
  renameSync(beside, file)
}

/** @throws WECOM_CONFIG when the file is not there or is something else */
export function readRecording(file: string): Recording {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const { code } = error as { code?: unknown }
    throw new WeComError('WECOM_CONFIG', `${file} cannot be read (${String(code)})`, {
      hint: 'Record it first: recordExchanges(transport, { file }).',
    })
  }
  const recording = parsed(text)
  if (!isRecording(recording)) {
    throw new WeComError('WECOM_CONFIG', `${file} is no file of recorded exchanges`, {
      hint: 'recordExchanges(transport, { file }) writes one.',
    })
  }
  return recording
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecording(value: unknown): value is Recording {
  if (!isObject(value) || value.format !== 1) return false
  const { exchanges, secretNames } = value
  return Array.isArray(exchanges) && exchanges.every(isExchange) && Array.isArray(secretNames)
}

function isExchange(value: unknown): value is Exchange {
  if (!isObject(value) || !isObject(value.request) || !isObject(value.response)) return false
  const { method, path, query } = value.request
  const { status, headers } = value.response
  return (
    typeof method === 'string' &&
    typeof path === 'string' &&
    isObject(query) &&
    typeof status === 'number' &&
    isObject(headers)
  )
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
