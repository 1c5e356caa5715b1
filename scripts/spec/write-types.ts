import { type AppKind, type Endpoint, type Field, mainPage, type Primitive, type Shape } from './model.js'
import { paramsName, typeName } from './names.js'

const PAGE = 'https://developer.work.weixin.qq.com/document/path/'
const WIDTH = 110

/** Which side a type is on: what is sent may be read-only and may hold `undefined`, what is answered is plain. */
type Side = 'sent' | 'answered'

/** The types of the parameters and the answers of one family, as a module. */
export function writeTypes(endpoints: readonly Endpoint[]): string {
  const parts = endpoints.flatMap((endpoint) => [
    endpoint.paramsType === undefined ? paramsOf(endpoint) : '',
    resultOf(endpoint),
  ])
  const body = parts.filter((part) => part !== '').join('\n\n')
  const common = ['ApiResult', 'BinaryResult'].filter((name) => body.includes(name))
  const file = /\bUploadFile\b/.test(body) ? "import type { UploadFile } from '../api/upload.js'\n" : ''
  const imports = common.length === 0 ? '' : `import type { ${common.join(', ')} } from '../api/common.js'\n`
  return `${imports}${file}\n${body}\n`
}

/**
 * Holds the types of parameters that are written by hand against the description, as a module that is compiled and belongs to no
 * entry: each of them may say more than the description, and nothing else.
 */
export function writeChecks(endpoints: readonly Endpoint[]): string {
  const written = endpoints.filter(({ paramsType }) => paramsType !== undefined)
  const names = written.map(paramsName).sort()
  const checks = written.map((endpoint) => {
    const lines = sentLines(endpoint)
    return `/** \`${endpoint.path}\` */\nexport type ${typeName(endpoint.path)} = Fits<{\n${lines.join('\n')}\n}, ${paramsName(endpoint)}>`
  })
  return `import type { UploadFile } from '../api/upload.js'
import type {
${names.map((name) => `  ${name},`).join('\n')}
} from '../index.js'

type Fits<Described, Written extends Described> = Written

${checks.join('\n\n')}
`
}

/** All parameters, wherever they are sent. */
export function parametersOf({ query, body, file }: Endpoint): readonly Field[] {
  const part: Field[] =
    file === undefined
      ? []
      : [{ name: file, required: true, shape: { kind: 'any' }, limits: ['the file'], deprecated: false }]
  return [...query, ...(body ?? []), ...part]
}

function paramsOf(endpoint: Endpoint): string {
  const name = `${typeName(endpoint.path)}Params`
  const heading = `/** Parameters of \`${endpoint.path}\`. */\n`
  if (endpoint.body === undefined && endpoint.query.length === 0)
    return `${heading}export type ${name} = Record<string, unknown>`
  if (parametersOf(endpoint).length === 0) return `${heading}export type ${name} = Record<string, never>`
  return `${heading}export interface ${name} {\n${sentLines(endpoint).join('\n')}\n}`
}

function sentLines(endpoint: Endpoint): string[] {
  return fieldLines(parametersOf(endpoint), 'sent', true, '  ').map((line) =>
    endpoint.file === undefined
      ? line
      : line.replace(new RegExp(`^  ${endpoint.file}: unknown$`), `  ${endpoint.file}: UploadFile`),
  )
}

function resultOf({ path, answer, confidence }: Endpoint): string {
  const name = `${typeName(path)}Result`
  const heading = `/** Answer of \`${path}\`. */\n`
  if (answer === 'binary') return `${heading}export type ${name} = BinaryResult`
  if (answer === undefined) return `${heading}export type ${name} = ApiResult & Record<string, unknown>`
  const fields = answer.filter((field) => field.name !== 'errcode' && field.name !== 'errmsg')
  if (fields.length === 0) return `${heading}export type ${name} = ApiResult`
  return `${heading}export interface ${name} extends ApiResult {\n${fieldLines(fields, 'answered', confidence === 'high', '  ').join('\n')}\n}`
}

function fieldLines(fields: readonly Field[], side: Side, sure: boolean, indent: string): string[] {
  return fields.flatMap((field) => {
    const comment = commentOf(field)
    const optional = !(field.required === true && sure)
    const name = /^[A-Za-z_$][\w$]*$/.test(field.name) ? field.name : `'${field.name}'`
    const type = typeOf(field.shape, side, sure, indent)
    const whole = optional && side === 'sent' ? `${type} | undefined` : type
    return [
      ...(comment === '' ? [] : [`${indent}/** ${comment} */`]),
      `${indent}${name}${optional ? '?' : ''}: ${whole}`,
    ]
  })
}

function typeOf(shape: Shape, side: Side, sure: boolean, indent: string): string {
  switch (shape.kind) {
    case 'any':
      return 'unknown'
    case 'object':
      return side === 'sent' ? 'object' : 'Record<string, unknown>'
    case 'map':
      return `Record<string, ${typeOf(shape.of, side, sure, indent)}>`
    case 'list':
      return listOf(typeOf(shape.of, side, sure, indent), side)
    case 'fields': {
      if (shape.fields.length === 0) return side === 'sent' ? 'object' : 'Record<string, unknown>'
      return `{\n${fieldLines(shape.fields, side, sure, `${indent}  `).join('\n')}\n${indent}}`
    }
    case 'plain':
      return [...new Set(shape.types.map((type) => TYPES[type]))].join(' | ')
  }
}

const TYPES: Readonly<Record<Primitive, string>> = {
  string: 'string',
  id: 'string',
  secret: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
}

function listOf(item: string, side: Side): string {
  const wrapped = item.includes('|') && !item.startsWith('{') ? `(${item})` : item
  return side === 'sent' ? `readonly ${wrapped}[]` : `${wrapped}[]`
}

function commentOf({ shape, limits, deprecated, required }: Field): string {
  const inner = innermost(shape)
  const values =
    inner.kind === 'plain' && inner.values !== undefined ? `One of ${inner.values.join(', ')}.` : ''
  const known = limits.length === 0 ? '' : `${limits.join('; ')}.`
  const text = [values, known && known.charAt(0).toUpperCase() + known.slice(1)].filter(Boolean).join(' ')
  const unsure = required === 'unknown' ? ' Not documented everywhere.' : ''
  return `${text}${unsure}${deprecated ? ' @deprecated' : ''}`.trim()
}

function innermost(shape: Shape): Shape {
  return shape.kind === 'list' ? innermost(shape.of) : shape
}

const APPS: Readonly<Record<AppKind, string>> = {
  thirdParty: 'third-party apps',
  customised: 'customised apps',
  selfBuilt: 'self-built apps',
}

/** What an editor shows of a method, as the lines of a doc comment. */
export function documentation(endpoint: Endpoint): string[] {
  const { title, availability, safe, confidence } = endpoint
  const lines = title === undefined ? [`\`${endpoint.path}\`.`] : [`${title.en} (${title.zh}).`]
  const allowed = (Object.keys(APPS) as AppKind[]).filter((app) => availability[app]?.allowed === 'yes')
  if (allowed.length > 0) lines.push(`For ${allowed.map((app) => APPS[app]).join(', ')}.`)
  if (!safe) lines.push('Never repeated by itself.')
  if (confidence === 'low') lines.push('Little is known about it: the types may be incomplete.')
  const page = mainPage(endpoint)
  return [...wrap(lines.join(' ')), ...(page === undefined ? [] : ['', `${PAGE}${page}`])]
}

function wrap(text: string): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length + 1 <= WIDTH - 10)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
