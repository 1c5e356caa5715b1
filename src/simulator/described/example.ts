import { Checker, isPart } from './check.js'
import type { Field, Limits, Primitive, Shape } from './shape.js'

/** What an example is made with. */
export interface ExampleContext {
  /** Seconds since the epoch. */
  now: number
  /** Values by the names of the fields that take them, where they fit. */
  known: Readonly<Record<string, unknown>>
}

/** Names that tell of what went wrong: in an example nothing did. */
const FAILED = /^(?:invalid|fail|unlicensed|illegal|excess|not_?found|not_?exist|errcode|errmsg)/i
/** The last page says so, in one way or the other. */
const MORE = /^has_?more$/i
const LAST = /^(?:ending|is_last|endflag|is_end)$/i
const CURSOR = /^(?:cursor|(?:new_)?next_(?:cursor|key)|next_start)$/
const TIME = /(?:time|timestamp)$/i
const URL = /url$/i

/** An object with all fields, each as the description has it: one item per list, no further page. */
export function exampleOf(fields: readonly Field[], context: ExampleContext): Record<string, unknown> {
  const msgtype = messageType(fields)
  const shown = msgtype === undefined ? fields : fields.filter((one) => !isPart(one) || one.name === msgtype)
  const values = shown.map(({ name, shape }) => [name, exampleValue(shape, name, context)])
  return { ...Object.fromEntries(values), ...(msgtype !== undefined && { msgtype }) }
}

/** A message is of one type, best a text. */
function messageType(fields: readonly Field[]): string | undefined {
  const type = fields.find(({ name }) => name === 'msgtype')
  const shape = type?.shape
  if (shape?.kind !== 'plain' || shape.values !== undefined || !shape.types.includes('string'))
    return undefined
  const parts = fields.filter(isPart).map(({ name }) => name)
  return parts.includes('text') ? 'text' : parts[0]
}

function exampleValue(shape: Shape, name: string, context: ExampleContext): unknown {
  const known = knownValue(shape, name, context)
  if (known !== undefined) return known
  switch (shape.kind) {
    case 'any':
    case 'object':
      return {}
    case 'fields':
      return exampleOf(shape.fields, context)
    case 'map':
      return { key: exampleValue(shape.of, name, context) }
    case 'list': {
      const { least } = shape.limits.items ?? { least: 0 }
      if (FAILED.test(name) && least === 0) return []
      // Lists within limits of one item or more; equal items say nothing more.
      return Array.from({ length: Math.max(1, least) }, () => exampleValue(shape.of, singular(name), context))
    }
    case 'plain':
      return plain(shape.types, shape.values, shape.limits, name, context)
  }
}

/** A value of the request or of the corp under the same name. */
function knownValue(shape: Shape, name: string, { known }: ExampleContext): unknown {
  if (CURSOR.test(name) || MORE.test(name) || LAST.test(name) || FAILED.test(name)) return undefined
  const value = Object.hasOwn(known, name) ? known[name] : undefined
  const comparable =
    shape.kind === 'plain' ||
    (shape.kind === 'list' && shape.of.kind === 'plain' && Array.isArray(value) && value.length > 0)
  if (!comparable || value === undefined || value === null || value === '') return undefined
  try {
    new Checker('').value(shape, value, name)
    return value
  } catch {
    // It is sent in another way than it is answered.
    return undefined
  }
}

function plain(
  types: readonly Primitive[],
  values: readonly (string | number)[] | undefined,
  limits: Limits,
  name: string,
  context: ExampleContext,
): unknown {
  const [type = 'string'] = types
  const quiet = quietValue(type, name)
  if (quiet !== undefined && (values === undefined || values.includes(quiet as string | number))) return quiet
  const [first] = values ?? []
  if (first !== undefined) return type === 'string' ? String(first) : first
  switch (type) {
    case 'boolean':
      return false
    case 'string':
      return text(limits, name, context)
    default:
      return number(limits, name, context)
  }
}

/** What says that nothing failed and that there is no further page; undefined where a name says nothing of it. */
function quietValue(type: Primitive, name: string): unknown {
  const as = (holds: boolean) =>
    type === 'boolean' ? holds : type === 'string' ? String(holds) : Number(holds)
  if (MORE.test(name)) return as(false)
  if (LAST.test(name)) return as(true)
  if (name === 'errmsg' && type === 'string') return 'ok'
  if (CURSOR.test(name) || FAILED.test(name)) return type === 'string' ? '' : as(false)
  return undefined
}

function number(limits: Limits, name: string, { now }: ExampleContext): number {
  const { least, most } = limits.value ?? { least: 0, most: Number.MAX_SAFE_INTEGER }
  const wish = TIME.test(name) && now <= most ? now : 1
  const value = Math.min(Math.max(wish, least), most)
  return limits.digits === undefined ? value : value % 10 ** limits.digits
}

function text(limits: Limits, name: string, { now }: ExampleContext): string {
  if (limits.rfc3339) return new Date(now * 1000).toISOString()
  if (limits.numeric) return TIME.test(name) ? String(now) : '1'
  if (limits.numbers) return '1'
  const wish = URL.test(name) ? `https://wecom.example/${name}` : name
  const sizes = limits.joined === undefined ? [limits.bytes, limits.chars] : [limits.bytes]
  const least = Math.max(...sizes.map((range) => range?.least ?? 0))
  const most = Math.min(...sizes.map((range) => range?.most ?? Number.POSITIVE_INFINITY))
  return wish.padEnd(least, '0').slice(0, most)
}

/** `userid_list` holds what a `userid` is. */
function singular(name: string): string {
  return name.replace(/_?list$/, '')
}
