import { type Endpoint, mainPage } from './model.js'
import { familyName } from './names.js'
import { listOf } from './write-api.js'

/**
 * The endpoints of a family as one text, a line each: path below the family, flags, official page, and for an endpoint that
 * pages the list, the cursor in the request, the cursor in the answer. It is read when the family is used for the first time.
 */
export function packFamily(endpoints: readonly Endpoint[]): string {
  return endpoints.map(line).join('\n')
}

function line(endpoint: Endpoint): string {
  const { path, family, verb, safe, signed, tokenParam, file, answer, pages, query } = endpoint
  // Of a GET and of an upload everything is in the query.
  const split = verb === 'POST' && file === undefined && query.length > 0
  const flags = [
    verb === 'GET' ? 'G' : 'P',
    safe ? 's' : '',
    signed ? 'k' : '',
    answer === 'binary' ? 'b' : '',
    tokenParam === undefined ? '' : `,t:${tokenParam}`,
    file === undefined ? '' : `,f:${file}`,
    split ? `,q:${query.map(({ name }) => name).join('+')}` : '',
  ].join('')
  const list = listOf(endpoint)
  const below = family === 'root' ? path : path.slice(family.length + 1)
  const paging =
    list === undefined ? [] : [list.name, pages?.request[0], pages?.response[0], ...moreOf(endpoint)]
  return [below, flags, mainPage(endpoint) ?? 0, ...paging].join(' ')
}

/** The field that says whether there is another page: `has_more`, or `ending` the other way round. */
function moreOf({ pages }: Endpoint): string[] {
  const [, more] = pages?.response ?? []
  return more === undefined ? [] : [more]
}

export function writeTables(byOwner: ReadonlyMap<string, ReadonlyMap<string, readonly Endpoint[]>>): string {
  const owners = [...byOwner].map(([owner, families]) => {
    const lines = [...families].map(
      ([family, endpoints]) =>
        `    ${familyName(family)}: [\n      '${family}',\n      \`${packFamily(endpoints)}\`,\n    ],`,
    )
    return `  ${owner}: {\n${lines.join('\n')}\n  },`
  })
  return `/** The families of each owner: the first part of their paths, and their endpoints, packed. */\nexport const PACKED: Readonly<Record<'corp' | 'suite' | 'provider', Readonly<Record<string, readonly [string, string]>>>> = {\n${owners.join('\n')}\n}\n`
}
