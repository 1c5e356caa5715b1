import type { Endpoint } from './model.js'

const pascal = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** `get_follow_user_list` → `getFollowUserList`. */
export function camel(segment: string): string {
  return segment.replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** Where a method stands: the groups below its family, and its own name. `v2` goes to the end of the name. */
export interface Place {
  groups: readonly string[]
  method: string
}

/**
 * The places of all endpoints of a family. A group cannot be a method as well: what stands below such a path gets its
 * segments into its own name (`media/get` and `media/get/jssdk` → `get` and `getJssdk`).
 */
export function placesOf(endpoints: readonly Pick<Endpoint, 'path'>[]): ReadonlyMap<string, Place> {
  const paths = new Set(endpoints.map(({ path }) => path))
  const places = new Map<string, Place>()
  for (const { path } of endpoints) {
    const [family = '', ...rest] = path.includes('/') ? path.split('/') : ['root', path]
    const version = rest[0] === 'v2' ? rest.shift() : undefined
    const groups: string[] = []
    let name = ''
    let walked = path.includes('/') ? family : ''
    for (const [index, segment] of rest.entries()) {
      walked = `${walked}/${segment}`
      const last = index === rest.length - 1
      if (last || name !== '' || paths.has(walked))
        name = name === '' ? camel(segment) : name + pascal(camel(segment))
      else groups.push(camel(segment))
    }
    places.set(path, { groups, method: version === undefined ? name : name + version.toUpperCase() })
  }
  return places
}

/** `ExternalcontactGroupchatList`: in front of `Params` and `Result`. */
export function typeName(path: string): string {
  const [first = '', second, ...rest] = path.split('/')
  const segments = second === 'v2' ? [first, ...rest, 'v2'] : path.split('/')
  return segments.map((segment) => pascal(camel(segment))).join('')
}

/** The type of an endpoint's parameters. */
export function paramsName({ path, paramsType }: Pick<Endpoint, 'path' | 'paramsType'>): string {
  return paramsType ?? `${typeName(path)}Params`
}

/** Name of a family as a property and in front of `Api`. */
export function familyName(family: string): string {
  return family === 'root' ? 'base' : camel(family)
}

export { pascal }
