import type { ApiCaller, EndpointDescriptor, RequestOptions } from '../http/index.js'
import { PACKED } from './generated/tables.js'
import { iterateList, type Paging } from './iterate-list.js'
import { checkMediaUpload } from './media/limits.js'
import { TEXT_CHECKS } from './message/text-limits.js'
import type { ApiScope } from './scope.js'
import { FAMILIES } from './tables/registry.js'
import { WORKFLOWS, workflowsOf } from './workflows.js'

type Owner = keyof typeof PACKED

/** What a method of a family is called on: it knows who sends the calls. */
interface Bound {
  readonly caller: ApiCaller
}

/** A line of the packed table, taken apart. */
interface Line {
  descriptor: EndpointDescriptor
  groups: readonly string[]
  method: string
  paging: Paging | undefined
  /** Checks the parameters and writes them as the wire has them. */
  prepare?: ((params: object) => Readonly<Record<string, unknown>>) | undefined
}

/** What is checked before a described endpoint is called, by its path. */
const CHECKS: Readonly<Record<string, Line['prepare']>> = {
  ...TEXT_CHECKS,
  'media/upload': checkMediaUpload,
}

type HandWritten = Readonly<Record<string, EndpointDescriptor & Pick<Line, 'prepare'>>>

const prototypes = new Map<string, object>()

/** The families of an owner: those of the description, those with endpoints that are written by hand, and those of workflows. */
export function familyNames(owner: Owner): string[] {
  return [...new Set([PACKED[owner], FAMILIES[owner], WORKFLOWS[owner]].flatMap(Object.keys))]
}

/**
 * The methods of a family. What those of endpoints are made of exists once per family, whatever number of corps there is.
 * @param scope without it there are no workflows
 */
export function packedFamily(owner: Owner, name: string, caller: ApiCaller, scope?: ApiScope): object {
  const key = `${owner}.${name}`
  let prototype = prototypes.get(key)
  if (prototype === undefined) {
    const [prefix = '', text = ''] = PACKED[owner][name] ?? []
    const byHand = (FAMILIES[owner] as Readonly<Record<string, unknown>>)[name] as HandWritten | undefined
    prototype = prototypeOf([...readLines(owner, prefix, text), ...handWritten(byHand ?? {})])
    prototypes.set(key, prototype)
  }
  const family = bound(prototype, caller)
  const workflows = scope && workflowsOf(owner, name)
  if (workflows === undefined) return family
  const others = (other: string) => packedFamily(owner, other, caller)
  return Object.assign(bound(prototype, caller), workflows(family as never, scope as ApiScope, others))
}

function handWritten(table: HandWritten): Line[] {
  return Object.entries(table).map(([method, descriptor]) => ({
    descriptor,
    groups: [],
    method,
    paging: undefined,
    prepare: descriptor.prepare,
  }))
}

function bound(prototype: object, caller: ApiCaller): object {
  return Object.create(prototype, { caller: { value: caller } }) as object
}

function prototypeOf(lines: readonly Line[]): object {
  const prototype: Record<string, unknown> = {}
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const [group, ...inner] = line.groups
    if (group === undefined) addMethods(prototype, line)
    else groups.set(group, [...(groups.get(group) ?? []), { ...line, groups: inner }])
  }
  for (const [name, members] of groups) {
    const inner = prototypeOf(members)
    Object.defineProperty(prototype, name, {
      get(this: Bound) {
        return bound(inner, this.caller)
      },
    })
  }
  return prototype
}

function addMethods(prototype: object, { method, descriptor, paging, prepare }: Line): void {
  // Async, so that a refused parameter rejects like any other failure.
  define(prototype, method, (caller) => async (params: object = {}, options?: RequestOptions) => {
    return caller(descriptor, prepare === undefined ? { ...params } : prepare(params), options)
  })
  if (paging === undefined) return
  const name = `iterate${method.charAt(0).toUpperCase()}${method.slice(1)}`
  define(prototype, name, (caller) => (params: object = {}, options?: RequestOptions) => {
    return iterateList((page) => caller(descriptor, { ...params, ...page }, options), paging)
  })
}

/** A method that is made when it is first asked for, and works on its own: `const { send } = corp.message`. */
function define(prototype: object, name: string, make: (caller: ApiCaller) => unknown): void {
  Object.defineProperty(prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: Bound) {
      const value = make(this.caller)
      Object.defineProperty(this, name, { value, configurable: true, writable: true, enumerable: true })
      return value
    },
  })
}

/** All endpoints of a family as descriptors. */
function readLines(owner: Owner, prefix: string, text: string): Line[] {
  if (text === '') return []
  const lines = text.split('\n').map((line) => line.split(' '))
  const paths = new Set(lines.map(([path]) => path))
  return lines.map(([path = '', flags = '', page, list, request, response, more]) => {
    const descriptor = descriptorOf(owner, prefix, path, flags, Number(page))
    const paging = list && request && response ? { list, request, response, more } : undefined
    const prepare = CHECKS[descriptor.path.replace('/cgi-bin/', '')]
    return { descriptor, ...placeOf(path, paths), paging, prepare }
  })
}

function descriptorOf(
  token: Owner,
  prefix: string,
  path: string,
  flags: string,
  page: number,
): EndpointDescriptor {
  const [letters = '', ...named] = flags.split(',')
  const value = (name: string) => named.find((flag) => flag.startsWith(`${name}:`))?.slice(2)
  const tokenParam = value('t')
  const filePart = value('f')
  const queryParams = value('q')?.split('+')
  return {
    method: letters.startsWith('G') ? 'GET' : 'POST',
    path: prefix === 'root' ? `/cgi-bin/${path}` : `/cgi-bin/${prefix}/${path}`,
    token,
    safe: letters.includes('s'),
    page,
    ...(letters.includes('b') && { responseType: 'binary' as const }),
    ...(letters.includes('k') && { signed: true as const }),
    ...(tokenParam !== undefined && { tokenParam }),
    ...(filePart !== undefined && { filePart }),
    ...(queryParams !== undefined && { queryParams }),
  }
}

/**
 * Where the method of a path stands. The description is written by the same rule: segments in camelCase, all but the last one as
 * groups, `v2` at the end of the name, and no group where a method is.
 */
function placeOf(path: string, paths: ReadonlySet<string | undefined>): { groups: string[]; method: string } {
  const segments = path.split('/')
  const version = segments[0] === 'v2' ? (segments.shift() ?? '').toUpperCase() : ''
  const groups: string[] = []
  let method = ''
  for (const [index, segment] of segments.entries()) {
    const name = segment.replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase())
    const isMethod = index === segments.length - 1 || paths.has(segments.slice(0, index + 1).join('/'))
    if (method !== '') method += name.charAt(0).toUpperCase() + name.slice(1)
    else if (isMethod) method = name
    else groups.push(name)
  }
  return { groups, method: method + version }
}
