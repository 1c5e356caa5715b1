import { ANSWERS } from '../generated/answers.js'
import { REQUESTS } from '../generated/requests.js'
import { readFields } from './notation.js'
import type { Field } from './shape.js'

export type DescribedToken = 'none' | 'corp' | 'suite' | 'provider' | 'zone' | 'device' | 'model'

/** What is known of an endpoint that the simulator has no model of. */
export interface Description {
  /** With `/cgi-bin/`. */
  path: string
  method: 'GET' | 'POST'
  token: DescribedToken
  /** Query parameter of the token, where it is not that of its kind. */
  tokenName?: string
  /** Name of the part that is a file. */
  file?: string
  query: readonly Field[]
  /** `undefined`: nothing is known about it. */
  body: readonly Field[] | undefined
  /** `binary`: a file. `undefined`: nothing is known about it. */
  answer: readonly Field[] | 'binary' | undefined
}

const ROOT = '/cgi-bin/'
const UNKNOWN = '?'
const BINARY = '='
const TOKENS: Readonly<Record<string, DescribedToken>> = {
  c: 'corp',
  s: 'suite',
  p: 'provider',
  z: 'zone',
  d: 'device',
  m: 'model',
  n: 'none',
}

/** The description of all endpoints. Nothing is read before it is asked for, and of each endpoint only what is asked. */
export class Catalogue {
  #lines: Map<string, { request: string; answer: string }> | undefined
  readonly #read = new Map<string, Description>()

  /** All paths, with `/cgi-bin/`. */
  get paths(): string[] {
    return [...this.#index().keys()]
  }

  has(path: string): boolean {
    return this.#index().has(path)
  }

  find(path: string): Description | undefined {
    const line = this.#index().get(path)
    if (line === undefined) return undefined
    const known = this.#read.get(path)
    if (known !== undefined) return known
    const description = describe(path, line.request, line.answer)
    this.#read.set(path, description)
    return description
  }

  #index(): Map<string, { request: string; answer: string }> {
    if (this.#lines !== undefined) return this.#lines
    const lines = new Map<string, { request: string; answer: string }>()
    const answers = ANSWERS.split('\n')
    let family = ''
    for (const line of REQUESTS.split('\n')) {
      if (line.startsWith('/')) {
        family = line === '/' ? '' : `${line.slice(1)}/`
        continue
      }
      const space = line.indexOf(' ')
      const path = ROOT + family + line.slice(0, space)
      lines.set(path, { request: line.slice(space + 1), answer: answers[lines.size] ?? UNKNOWN })
    }
    this.#lines = lines
    return lines
  }
}

function describe(path: string, request: string, answer: string): Description {
  const [flags = '', query = '', body = ''] = request.split(' ')
  const [kind = '', ...named] = flags.split(',')
  const names = new Map(named.map((flag) => [flag.slice(0, 2), flag.slice(2)]))
  const tokenName = names.get('t=')
  const file = names.get('f=')
  return {
    path,
    method: kind.startsWith('G') ? 'GET' : 'POST',
    token: TOKENS[kind.charAt(1)] ?? 'none',
    ...(tokenName !== undefined && { tokenName }),
    ...(file !== undefined && { file }),
    query: readFields(query),
    body: body === UNKNOWN ? undefined : readFields(body),
    answer: answer === UNKNOWN ? undefined : answer === BINARY ? 'binary' : readFields(answer),
  }
}
