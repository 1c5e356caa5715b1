import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml'
import type { AppKind, Availability, Endpoint, Field, Pages, Primitive, Shape, TokenKind } from './model.js'

/** A mistake in a file of the description. */
export class NotationError extends Error {
  override readonly name = 'NotationError'
}

const PRIMITIVES = new Set(['string', 'integer', 'number', 'boolean', 'id', 'secret'])
const EVENT_PARTS = new Set(['title', 'page', 'fields'])
const TOKENS = new Set(['none', 'corp', 'suite', 'provider', 'device', 'model', 'zone'])
const APPS = new Set(['selfBuilt', 'thirdParty', 'customised'])
const PARTS = new Set([
  'title',
  'is',
  'pages',
  'for',
  'see',
  'confidence',
  'params',
  'query',
  'file',
  'body',
  'answer',
])
const FIELD_KEY = /^([A-Za-z_][\w-]*)((?:\[\])*)([!~]?)$/
const LIMIT =
  /^(?:max \d+(?: [\w ]+)?|\d+\.\.\d+(?: \w+)?|default \w+(?: items)?|joined by (?:\||comma)|repeated|inside \w+|numbers joined by \||as RFC 3339|digits|deprecated)$/

/**
 * Reads the endpoints of one file.
 * @throws NotationError with file, line and what is wrong
 */
export function readEndpoints(file: string, family: string, text: string): Endpoint[] {
  return new Reader(file, text).endpoints(family)
}

/**
 * Reads the events of one file.
 * @throws NotationError with file, line and what is wrong
 */
export function readEventFile(file: string, text: string): EventEntry[] {
  return new Reader(file, text).events()
}

/** An event, without the channel its file stands for. */
export interface EventEntry {
  name: string
  title?: string
  pages: readonly number[]
  fields: readonly Field[]
}

class Reader {
  readonly #file: string
  readonly #lines = new LineCounter()
  readonly #root: YAMLMap

  constructor(file: string, text: string) {
    this.#file = file
    const document = parseDocument(text, { lineCounter: this.#lines, uniqueKeys: true })
    const [error] = document.errors
    if (error !== undefined) {
      const { line } = this.#lines.linePos(error.pos[0])
      throw new NotationError(`${file}:${line}: ${error.message.split('\n')[0]}`)
    }
    if (!isMap(document.contents)) throw new NotationError(`${file}:1: there is no endpoint`)
    this.#root = document.contents
  }

  endpoints(family: string): Endpoint[] {
    return this.#root.items.map((pair) => this.#endpoint(family, pair))
  }

  events(): EventEntry[] {
    return this.#root.items.map((pair) => {
      const name = this.#name(pair)
      if (!/^\w+(?:\.\w+)*$/.test(name)) this.#fail(pair.key, `"${name}" is no name of an event`)
      const parts = this.#parts(pair, name, EVENT_PARTS)
      const title = this.#text(parts.get('title'))
      return {
        name,
        ...(title !== undefined && { title }),
        pages: this.#numbers(parts.get('page'), name),
        fields: this.#fields(parts.get('fields'), name),
      }
    })
  }

  #endpoint(family: string, pair: Pair): Endpoint {
    const path = this.#name(pair)
    if (!/^[\w/]+$/.test(path)) this.#fail(pair.key, `"${path}" is no path`)
    const expected = path.includes('/') ? path.split('/')[0] : 'root'
    if (expected !== family) this.#fail(pair.key, `${path} belongs into ${expected}.yaml`)
    const parts = this.#parts(pair, path, PARTS)
    const part = (name: string) => parts.get(name)
    const is = this.#is(part('is'), pair, path)
    const answer = this.#answer(part('answer'), path)
    const title = this.#title(part('title'), path)
    const pages = this.#pages(part('pages'), path)
    const fileName = this.#text(part('file'))
    const paramsType = this.#typeName(part('params'), path)
    return {
      path,
      family,
      ...(title && { title }),
      ...is,
      ...(pages && { pages }),
      availability: this.#availability(part('for'), path),
      see: this.#numbers(part('see'), path),
      confidence: this.#confidence(part('confidence'), path),
      query: this.#fields(part('query'), `${path} query`),
      ...(paramsType !== undefined && { paramsType }),
      ...(fileName !== undefined && { file: fileName }),
      body: this.#text(part('body')) === 'unknown' ? undefined : this.#fields(part('body'), `${path} body`),
      answer,
    }
  }

  #typeName(part: Pair | undefined, path: string): string | undefined {
    if (part === undefined) return undefined
    const name = this.#text(part) ?? ''
    if (!/^[A-Z]\w*Params$/.test(name))
      this.#fail(part.key, `${path} params: "${name}" is no name of a type of parameters`)
    return name
  }

  #parts(pair: Pair, path: string, known: ReadonlySet<string>): Map<string, Pair> {
    if (!isMap(pair.value)) this.#fail(pair.key, `${path} is empty`)
    const parts = new Map<string, Pair>()
    for (const item of (pair.value as YAMLMap).items) {
      const name = this.#name(item)
      if (!known.has(name))
        this.#fail(item.key, `${path}: there is no "${name}"; there are ${[...known].join(', ')}`)
      parts.set(name, item)
    }
    return parts
  }

  #is(part: Pair | undefined, owner: Pair, path: string) {
    if (part === undefined) this.#fail(owner.key, `${path}: "is" is missing`)
    const [verb = '', token = '', ...flags] = (this.#text(part) ?? '').split(/\s+/)
    if (verb !== 'GET' && verb !== 'POST') this.#fail(part?.key, `${path} is: starts with GET or POST`)
    if (!TOKENS.has(token)) this.#fail(part?.key, `${path} is: "${token}" is no kind of token`)
    let tokenParam: string | undefined
    const known = new Set<string>()
    for (const flag of flags) {
      if (/^token=\w+$/.test(flag)) tokenParam = flag.slice(6)
      else if (flag === 'safe' || flag === 'signed') known.add(flag)
      else this.#fail(part?.key, `${path} is: "${flag}" is neither safe, signed nor token=NAME`)
    }
    return {
      verb: verb as 'GET' | 'POST',
      token: token as TokenKind,
      ...(tokenParam !== undefined && { tokenParam }),
      safe: known.has('safe'),
      signed: known.has('signed'),
    }
  }

  #title(part: Pair | undefined, path: string): { zh: string; en: string } | undefined {
    if (part === undefined) return undefined
    const [zh = '', en = '', ...more] = (this.#text(part) ?? '').split('|').map((text) => text.trim())
    if (zh === '' || en === '' || more.length > 0)
      this.#fail(part.key, `${path} title: write it as "中文 | English"`)
    return { zh, en }
  }

  #pages(part: Pair | undefined, path: string): Pages | undefined {
    if (part === undefined) return undefined
    const match = /^(cursor|offset) ([\w ]+?)(?: > ([\w ]+))?$/.exec(this.#text(part) ?? '')
    if (match === null) this.#fail(part.key, `${path} pages: write "cursor REQUEST… > ANSWER…" or "offset …"`)
    const [, kind, request = '', response = ''] = match as RegExpExecArray
    const words = (text: string) => text.split(' ').filter((word) => word !== '')
    return { kind: kind as 'cursor' | 'offset', request: words(request), response: words(response) }
  }

  #availability(part: Pair | undefined, path: string): Partial<Record<AppKind, Availability>> {
    const found: Partial<Record<AppKind, Availability>> = {}
    for (const entry of part === undefined ? [] : (this.#text(part) ?? '').split(/,\s*/)) {
      const match = /^(\w+) (?:(\d+)(\?)?|(yes|no))$/.exec(entry)
      const [, app = '', page, unsure, word] = match ?? []
      if (match === null || !APPS.has(app))
        this.#fail(
          part?.key,
          `${path} for: "${entry}" is not like "thirdParty 92265", "… 92265?", "… yes" or "… no"`,
        )
      found[app as AppKind] =
        page === undefined
          ? { allowed: word === 'yes' ? 'yes' : 'no' }
          : { allowed: unsure === undefined ? 'yes' : 'unknown', page: Number(page) }
    }
    return found
  }

  #numbers(part: Pair | undefined, path: string): number[] {
    if (part === undefined) return []
    const numbers = (this.#text(part) ?? '').split(/,\s*/).map(Number)
    if (numbers.some((number) => !Number.isSafeInteger(number)))
      this.#fail(part.key, `${path}: these are the numbers of official pages, with commas`)
    return numbers
  }

  #confidence(part: Pair | undefined, path: string): Endpoint['confidence'] {
    const text = part === undefined ? 'high' : this.#text(part)
    if (text === 'high' || text === 'medium' || text === 'low') return text
    return this.#fail(part?.key, `${path} confidence: high, medium or low`)
  }

  #answer(part: Pair | undefined, path: string): Endpoint['answer'] {
    const text = this.#text(part)
    if (text === 'unknown') return undefined
    return text === 'binary' ? 'binary' : this.#fields(part, `${path} answer`)
  }

  #fields(part: Pair | undefined, at: string): Field[] {
    if (part === undefined) return []
    if (!isMap(part.value)) return this.#fail(part.key, `${at}: fields are missing`)
    return this.#list(part.value.items, at)
  }

  #list(items: readonly Pair[], at: string): Field[] {
    const names = new Set<string>()
    return items.map((item) => {
      const field = this.#field(item, at)
      if (names.has(field.name)) this.#fail(item.key, `${at}: ${field.name} is there twice`)
      names.add(field.name)
      return field
    })
  }

  #field(item: Pair, at: string): Field {
    const key = this.#name(item)
    const [, name = '', lists = '', mark = ''] = FIELD_KEY.exec(key) ?? []
    if (name === '')
      this.#fail(item.key, `${at}: "${key}" is no field: write NAME, NAME[], with ! or ~ at its end`)
    const here = `${at} ${name}`
    const { shape, limits } = isMap(item.value) ? this.#object(item, here) : this.#plain(item, here)
    let listed = shape
    for (let level = 0; level < lists.length / 2; level++) listed = { kind: 'list', of: listed }
    return {
      name,
      required: mark === '!' ? true : mark === '~' ? 'unknown' : false,
      shape: listed,
      limits: limits.filter((limit) => limit !== 'deprecated'),
      deprecated: limits.includes('deprecated'),
    }
  }

  /** Fields, or `*` for keys that are data; `=` holds the limits of the whole. */
  #object(item: Pair, at: string): { shape: Shape; limits: string[] } {
    const { items } = item.value as YAMLMap
    const own = items.find((entry) => this.#name(entry) === '=')
    const limits = own === undefined ? [] : this.#limits(this.#text(own) ?? '', own, at)
    const fields = items.filter((entry) => entry !== own)
    const [first] = fields
    if (fields.length === 1 && first !== undefined && this.#name(first) === '*') {
      const { shape } = isMap(first.value) ? this.#object(first, at) : this.#plain(first, at)
      return { shape: { kind: 'map', of: shape }, limits }
    }
    return { shape: { kind: 'fields', fields: this.#list(fields, at) }, limits }
  }

  #plain(item: Pair, at: string): { shape: Shape; limits: string[] } {
    const [head = '', ...rest] = (this.#text(item) ?? '').split(';')
    const limits = this.#limits(rest.join(','), item, at)
    const match = /^([\w|]+)(?: \((.+)\))?$/.exec(head.trim())
    if (match === null) return this.#fail(item.key, `${at}: the type is missing`)
    const [, names = '', listed] = match
    if (names === 'any' || names === 'object') return { shape: { kind: names }, limits }
    const types = names.split('|')
    for (const type of types) if (!PRIMITIVES.has(type)) this.#fail(item.key, `${at}: "${type}" is no type`)
    const values = listed?.split(/,\s*/).map((value) => (types.includes('integer') ? Number(value) : value))
    if (values?.some((value) => Number.isNaN(value)))
      this.#fail(item.key, `${at}: the values of an integer are numbers`)
    return {
      shape: { kind: 'plain', types: types as Primitive[], ...(values !== undefined && { values }) },
      limits,
    }
  }

  #limits(text: string, item: Pair, at: string): string[] {
    const limits = text
      .split(',')
      .map((limit) => limit.trim())
      .filter((limit) => limit !== '')
    for (const limit of limits)
      if (!LIMIT.test(limit)) this.#fail(item.key, `${at}: "${limit}" is no limit that is known here`)
    return limits
  }

  #name(pair: Pair): string {
    return isScalar(pair.key) ? String(pair.key.value) : ''
  }

  #text(pair: Pair | undefined): string | undefined {
    return isScalar(pair?.value) ? String(pair.value.value) : undefined
  }

  #fail(node: unknown, what: string): never {
    const offset = (node as Node | undefined)?.range?.[0] ?? 0
    throw new NotationError(`${this.#file}:${this.#lines.linePos(offset).line}: ${what}`)
  }
}
