import type { Endpoint, Field, Shape } from './model.js'

/**
 * Writes the description for the simulator: a line per endpoint in two texts, what is sent and what is answered.
 *
 * A line of requests is `PATH FLAGS QUERY BODY`, where the path goes on from the line `/FAMILY` above; the answers, `FIELDS`,
 * are in the same order. Flags are the verb (`G`, `P`), the token (`c`orp, `s`uite, `p`rovider, `z`one, `d`evice, `m`odel,
 * `n`one), `,t=` with the name of the token and `,f=` with the part that is a file. Fields stand with commas between them:
 * `NAME!:SHAPE`, where `!` says that it has to be there (said of requests only), and a mere text has no shape.
 *
 * | shape | is |
 * | --- | --- |
 * | `s` `i` `n` `b`, or several | text, integer, number, boolean; `(1|2)` after it: the values |
 * | `*` `o` | anything, an object of unknown fields |
 * | `{…}` `[…]` `%…` | fields, a list, an object whose keys are data |
 *
 * Limits follow: `V` value, `B` bytes, `C` characters, `I` items, each `MIN~MAX` or `MAX`; `D` digits at most, `Q` a number
 * as text, `P` `K` `N` joined by `|`, by commas, numbers joined by `|`, `T` a time of RFC 3339, `S` seconds at most since the
 * field that says the start.
 */
export function writeDescribed(endpoints: readonly Endpoint[]): { requests: string; answers: string } {
  return {
    requests: constant(
      'REQUESTS',
      'What every endpoint takes, a line each.',
      endpoints.flatMap((endpoint, index) =>
        endpoint.family === endpoints[index - 1]?.family
          ? requestLine(endpoint)
          : [`/${endpoint.family === 'root' ? '' : endpoint.family}`, requestLine(endpoint)],
      ),
    ),
    answers: constant(
      'ANSWERS',
      'What every endpoint answers, in the order of the requests.',
      endpoints.map(answerLine),
    ),
  }
}

const UNKNOWN = '?'
const BINARY = '='
const TOKENS: Readonly<Record<Endpoint['token'], string>> = {
  corp: 'c',
  suite: 's',
  provider: 'p',
  zone: 'z',
  device: 'd',
  model: 'm',
  none: 'n',
}
const SECONDS: Readonly<Record<string, number>> = { s: 1, minutes: 60, hours: 3600, days: 86_400 }
const BYTES: Readonly<Record<string, number>> = { KB: 1024, MB: 1_048_576 }

function constant(name: string, what: string, lines: readonly string[]): string {
  const text = lines.join('\n')
  if (/[`\\$]/.test(text)) throw new Error(`${name} holds a character that would have to be escaped`)
  return `/** ${what} */\nexport const ${name} = \`${text}\`\n`
}

function requestLine(endpoint: Endpoint): string {
  const { path, family, verb, token, tokenParam, file, query, body, pages } = endpoint
  const below = family === 'root' ? path : path.slice(family.length + 1)
  const flags = [
    verb.charAt(0) + TOKENS[token],
    ...(tokenParam === undefined ? [] : [`t=${tokenParam}`]),
    ...(file === undefined ? [] : [`f=${file}`]),
  ]
  // The first page is asked for without them.
  const paging = new Set(pages?.request)
  const sent = (fields: readonly Field[]) =>
    fieldList(fields.map((field) => (paging.has(field.name) ? { ...field, required: false } : field)))
  const text = [below, flags.join(','), sent(query), body === undefined ? UNKNOWN : sent(body)].join(' ')
  return text.trimEnd()
}

function answerLine({ answer }: Endpoint): string {
  if (answer === undefined) return UNKNOWN
  if (answer === 'binary') return BINARY
  const own = answer.filter(({ name, deprecated }) => !/^err(?:code|msg)$/.test(name) && !deprecated)
  return fieldList(own).replaceAll('!', '')
}

function fieldList(fields: readonly Field[]): string {
  return fields.map((field) => fieldText(field, fields)).join(',')
}

function fieldText(field: Field, siblings: readonly Field[]): string {
  const shape = shapeText(field.shape, field, siblings)
  return `${field.name}${field.required === true ? '!' : ''}${shape === 's' ? '' : `:${shape}`}`
}

/** @param owner the field whose limits hold for the shape; undefined where they hold for what is inside */
function shapeText(shape: Shape, owner: Field | undefined, siblings: readonly Field[]): string {
  const limits = (kind: LimitKind) => (owner === undefined ? '' : limitsText(owner, kind, siblings))
  switch (shape.kind) {
    case 'any':
      return '*'
    case 'object':
      return 'o'
    case 'fields': {
      // `max 10 people` of an object means the one list in it.
      const lists = shape.fields.filter(({ shape: inner }) => inner.kind === 'list')
      const inner = shape.fields.map((field) =>
        owner !== undefined && lists.length === 1 && lists[0] === field
          ? { ...field, limits: [...owner.limits, ...field.limits] }
          : field,
      )
      return `{${fieldList(inner)}}`
    }
    case 'map':
      return `%${shapeText(shape.of, undefined, [])}`
    case 'list':
      return `[${shapeText(shape.of, undefined, [])}${limits('item')}]${limits('list')}`
    case 'plain': {
      const types = [...new Set(shape.types.map((type) => (type === 'integer' ? 'i' : LETTERS[type])))].join(
        '',
      )
      const values = shape.values === undefined ? '' : `(${shape.values.join('|')})`
      return types + values + limits(/[in]/.test(types) && !types.includes('s') ? 'number' : 'text')
    }
  }
}

const LETTERS = { string: 's', id: 's', secret: 's', number: 'n', boolean: 'b' } as const

type LimitKind = 'list' | 'item' | 'number' | 'text'

function limitsText(field: Field, kind: LimitKind, siblings: readonly Field[]): string {
  const joined = field.limits.some((limit) => /joined by/.test(limit))
  const codes = field.limits.map((limit) => limitText(limit, kind, field, siblings, joined))
  return [...new Set(codes)].join('')
}

function limitText(
  limit: string,
  kind: LimitKind,
  field: Field,
  siblings: readonly Field[],
  joined: boolean,
): string {
  const word = WORDS[limit]
  if (word !== undefined) return kind === 'text' ? word : ''
  const match = /^(?:max |(\d+)\.\.)(\d+)(?: (.+))?$/.exec(limit)
  const [, least, most = '', unit = ''] = match ?? []
  if (match === null) return ''
  const range = least === undefined ? most : `${least}~${most}`
  switch (kind) {
    case 'list':
      if (unit === 'items' || unit === 'people') return `I${range}`
      return unit === '' && isText(field.shape) ? `I${range}` : ''
    case 'item':
      if (unit === '' && !isText(field.shape)) return `V${range}`
      return textLimit(unit, range, Number(most))
    case 'number':
      return numberLimit(unit, range, Number(most), field, siblings)
    case 'text':
      if (joined) return unit === 'items' ? `I${range}` : ''
      // A cursor is as long as WeCom likes.
      if (unit === 'items') return field.name === 'cursor' ? '' : `C${range}`
      return textLimit(unit, range, Number(most))
  }
}

const WORDS: Readonly<Record<string, string>> = {
  digits: 'Q',
  'joined by |': 'P',
  'joined by comma': 'K',
  'numbers joined by |': 'N',
  'as RFC 3339': 'T',
}

function textLimit(unit: string, range: string, most: number): string {
  if (unit === 'bytes') return `B${range}`
  if (unit === 'chars') return `C${range}`
  if (unit === 'digits') return `C${range}`
  // Three bytes each; what is no Chinese character takes less.
  if (unit === 'Chinese chars') return `B${most * 3}`
  const bytes = BYTES[unit]
  return bytes === undefined ? '' : `B${most * bytes}`
}

function numberLimit(
  unit: string,
  range: string,
  most: number,
  field: Field,
  siblings: readonly Field[],
): string {
  if (unit === '' || unit === 'items') return `V${range}`
  if (unit === 'digits') return `D${most}`
  const seconds = SECONDS[unit]
  // `people` of a number counts something else than the number.
  if (seconds === undefined || field.name === 'ts') return ''
  if (!/time$/.test(field.name)) return `V${most * seconds}`
  const started = siblings.some(({ name }) => /^(?:start|begin)_time$/.test(name))
  return field.name === 'end_time' && started ? `S${most * seconds}` : ''
}

function isText(shape: Shape): boolean {
  return shape.kind === 'list'
    ? isText(shape.of)
    : shape.kind === 'plain'
      ? shape.types.includes('string')
      : true
}
