import { redact } from '../errors/index.js'
import type { PushChannel } from './push/types.js'

/** A call to an API, without its secrets. */
export interface LoggedCall {
  kind: 'api'
  at: number
  method: string
  path: string
  query: Record<string, unknown>
  body: unknown
  ip: string
  suiteId?: string
  /** Plain corpid. */
  corpId?: string
  /** HTTP status; absent when a fault cut the connection. */
  status?: number
  /** 0 for a success, absent when the answer is no JSON. */
  errcode?: number
  /**
   * Who answered: the simulator's model of WeCom, an example made from the description of the endpoint, or an answer the
   * test has set. Absent when nobody did, as after a fault or for an unknown path.
   */
  answeredBy?: 'model' | 'description' | 'test'
}

/** A push to the app, without its secrets. */
export interface LoggedPush {
  kind: 'push'
  at: number
  channel: PushChannel
  /** `suite_ticket`, `message.text`, `event.enter_agent` …; `verify_url` for a GET check. */
  name: string
  suiteId?: string
  corpId?: string
  url: string
  fields: unknown
  tries: number
  ok: boolean
  status?: number
  problem?: string
}

/** An entry of the log. */
export type LogEntry = LoggedCall | LoggedPush

const ENTRIES_AT_MOST = 10_000

/** What happened, newest last; beyond 10 000 entries the oldest go. */
export class SimulatorLog {
  readonly #entries: LogEntry[] = []
  readonly #calls = new Map<string, number>()
  readonly #described = new Set<string>()

  get entries(): readonly LogEntry[] {
    return this.#entries
  }

  add(entry: LogEntry): void {
    if (entry.kind === 'api') {
      this.#calls.set(entry.path, (this.#calls.get(entry.path) ?? 0) + 1)
      if (entry.answeredBy === 'description') this.#described.add(entry.path.replace('/cgi-bin/', ''))
      this.#push({ ...entry, query: { ...asRecord(redact(entry.query)) }, body: redact(entry.body) })
    } else {
      this.#push({ ...entry, fields: redact(entry.fields) })
    }
  }

  /** How often a path was called, with or without `/cgi-bin/`. */
  calls(path: string): number {
    return this.#calls.get(fullPath(path)) ?? 0
  }

  /** The endpoints whose description answered, each once. */
  get described(): string[] {
    return [...this.#described]
  }

  #push(entry: LogEntry): void {
    this.#entries.push(entry)
    if (this.#entries.length > ENTRIES_AT_MOST) this.#entries.shift()
  }
}

/** `service/get_suite_token` as `/cgi-bin/service/get_suite_token`. */
export function fullPath(path: string): string {
  return path.startsWith('/') ? path : `/cgi-bin/${path}`
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
