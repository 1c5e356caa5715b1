import type { Endpoint, Field } from './model.js'
import { familyName, type Place, paramsName, pascal, placesOf, typeName } from './names.js'
import { documentation, parametersOf } from './write-types.js'

interface Group {
  methods: { name: string; endpoint: Endpoint; list: Field | undefined }[]
  groups: Map<string, Group>
}

/** The interface of a family's methods, as a module. */
export function writeApi(owner: string, family: string, endpoints: readonly Endpoint[]): string {
  const places = placesOf(endpoints)
  const root: Group = { methods: [], groups: new Map() }
  for (const endpoint of endpoints) {
    const { groups, method } = places.get(endpoint.path) as Place
    let group = root
    for (const name of groups) {
      const next = group.groups.get(name) ?? { methods: [], groups: new Map() }
      group.groups.set(name, next)
      group = next
    }
    group.methods.push({ name: method, endpoint, list: listOf(endpoint) })
  }
  const lines = groupLines(root, '  ', `${OBJECTS[owner] ?? owner}.${familyName(family)}`)
  const body = lines.join('\n')
  const types = endpoints
    .flatMap((endpoint) => [paramsName(endpoint), `${typeName(endpoint.path)}Result`])
    .filter((name) => new RegExp(`\\b${name}\\b`).test(body))
    .sort()
  return `import type { RequestOptions } from '../../../http/index.js'
import type {
${types.map((type) => `  ${type},`).join('\n')}
} from '../../../types/index.js'

/** \`${family === 'root' ? '' : `${family}/…`}\` with the token of the ${owner}. */
export interface ${apiName(owner, family)} {
${body}
}
`
}

export function apiName(owner: string, family: string): string {
  return `${pascal(owner)}${pascal(familyName(family))}Api`
}

/** What a program calls the handle of an owner. */
const OBJECTS: Readonly<Record<string, string>> = { provider: 'wecom.provider' }

function groupLines(group: Group, indent: string, at: string): string[] {
  const methods = group.methods.flatMap(({ name, endpoint, list }) => {
    const type = typeName(endpoint.path)
    const optional = parametersOf(endpoint).every(({ required }) => required !== true)
    const params = `params${optional ? '?' : ''}: ${paramsName(endpoint)}`
    const lines = [
      ...comment(
        [
          ...documentation(endpoint),
          '@throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT',
          `@example await ${at}.${name}(${exampleOf(endpoint)})`,
        ],
        indent,
      ),
      `${indent}${name}(${params}, options?: RequestOptions): Promise<${type}Result>`,
    ]
    if (list === undefined) return lines
    return [
      ...lines,
      ...comment(
        [
          `Every item of \`${list.name}\`, page by page. See {@link ${name}}.`,
          ...documentation(endpoint).slice(-2),
          '@throws WECOM_API, WECOM_STATE (`cursor_stuck`)',
          `@example for await (const item of ${at}.iterate${pascal(name)}(${exampleOf(endpoint)})) console.log(item)`,
        ],
        indent,
      ),
      `${indent}iterate${pascal(name)}(${params}, options?: RequestOptions): AsyncGenerator<NonNullable<${type}Result['${list.name}']>[number], void, undefined>`,
    ]
  })
  const groups = [...group.groups].flatMap(([name, inner]) => [
    `${indent}readonly ${name}: {`,
    ...groupLines(inner, `${indent}  `, `${at}.${name}`),
    `${indent}}`,
  ])
  return [...methods, ...groups]
}

/** The parameters that are needed, by their names. */
function exampleOf(endpoint: Endpoint): string {
  const names = parametersOf(endpoint)
    .filter(({ required }) => required === true)
    .map(({ name }) => name)
  return names.length === 0 ? '' : `{ ${names.join(', ')} }`
}

function comment(lines: readonly string[], indent: string): string[] {
  return [
    `${indent}/**`,
    ...lines.map((line) => (line === '' ? `${indent} *` : `${indent} * ${line}`)),
    `${indent} */`,
  ]
}

/** The list that a page of an endpoint holds, where it is clear which: the iterator gives its items. */
export function listOf({ pages, answer }: Endpoint): Field | undefined {
  if (pages?.kind !== 'cursor' || !Array.isArray(answer)) return undefined
  const [request] = pages.request
  const [response] = pages.response
  if (request === undefined || response === undefined) return undefined
  const lists = (answer as readonly Field[]).filter(({ shape }) => shape.kind === 'list')
  return lists.length === 1 ? lists[0] : undefined
}
