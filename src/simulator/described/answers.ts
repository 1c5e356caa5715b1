import { closest } from '../../base/index.js'
import { WeComError } from '../../errors/index.js'
import { fullPath } from '../log.js'

/** What an endpoint answers: the fields beside `errcode` and `errmsg`, or bytes where it answers a file. An `errcode` refuses. */
export type SetAnswer = Readonly<Record<string, unknown>> | Uint8Array

/** A call whose answer a test sets. */
export interface AnsweredCall {
  /** `/cgi-bin/…` */
  path: string
  suiteId?: string
  /** Plain corpid. */
  corpId?: string
  /** Of an upload. */
  file?: { filename: string; contentType?: string; bytes: Uint8Array }
}

/** An answer, or what makes it from the parameters of a call: those of the query, which are texts, and those of the body. */
export type Responder =
  | SetAnswer
  | ((params: Readonly<Record<string, unknown>>, call: AnsweredCall) => SetAnswer | Promise<SetAnswer>)

/** Takes a set answer back. */
export interface ResponseHandle {
  /** Takes the answer back. */
  remove(): void
}

/** The answers that tests set; of several for a path the last counts. */
export class SetAnswers {
  readonly #known: () => ReadonlySet<string>
  readonly #byPath = new Map<string, { responder: Responder }[]>()

  /** @param known the paths of all endpoints */
  constructor(known: () => ReadonlySet<string>) {
    this.#known = known
  }

  /** @throws WECOM_CONFIG when there is no such endpoint */
  set(name: string, responder: Responder): ResponseHandle {
    const path = fullPath(name)
    const known = this.#known()
    if (!known.has(path)) {
      const nearest = closest(path, [...known])
      throw new WeComError('WECOM_CONFIG', `There is no endpoint ${name}`, {
        ...(nearest !== undefined && { hint: `The nearest is ${nearest.replace('/cgi-bin/', '')}.` }),
      })
    }
    // Wrapped, for the same answer may be set twice.
    const entry = { responder }
    const entries = this.#byPath.get(path) ?? []
    this.#byPath.set(path, entries)
    entries.push(entry)
    return {
      remove: () => {
        const at = entries.indexOf(entry)
        if (at !== -1) entries.splice(at, 1)
      },
    }
  }

  find(path: string): Responder | undefined {
    return this.#byPath.get(path)?.at(-1)?.responder
  }
}
