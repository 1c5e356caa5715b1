import { bareKey, type CutUrl, isAt } from './url.js'

/** What a key may be: a bare part of the query (`a/b`), or parameters (`s=/a/b`, `m=a&c=b`). */
export function isRouteKey(key: unknown): key is string {
  return (
    typeof key === 'string' &&
    (/^[^?&=#\s]+$/.test(key) || /^[^?&=#\s]+=[^?&=#\s]+(&[^?&=#\s]+=[^?&=#\s]+)*$/.test(key))
  )
}

/**
 * Whether a URL is at a path, and the one a PHP framework would give to the route `key` of the script there. A bare key is
 * the first part of the query or the path behind the script (`/index.php/a/b`); parameters may stand anywhere in the query.
 * Slashes may be encoded, and one may come first.
 */
export function leadsTo(
  url: CutUrl,
  { path, key }: { path?: string | undefined; key?: string | undefined },
): boolean {
  const here = path === undefined || isAt(url, path)
  if (key === undefined) return here
  if (key.includes('=')) return here && key.split('&').every((part) => hasPart(url.query, part))
  const wanted = withoutSlash(key)
  const bare = here ? bareKey(url.query) : undefined
  if (bare !== undefined && withoutSlash(bare) === wanted) return true
  if (path === undefined) return false
  return [url.path, url.wholePath].some(
    (whole) => whole.startsWith(`${path}/`) && decoded(whole.slice(path.length + 1)) === wanted,
  )
}

/** Whether a parameter has a value, once: what comes twice means one thing to one program and another to the next. */
function hasPart(query: string, part: string): boolean {
  const equals = part.indexOf('=')
  const name = part.slice(0, equals)
  const values = query
    .split(/[&?]/)
    .filter((given) => decoded(given.split('=', 1)[0] ?? '') === name)
    .map((given) => routeIn(given.slice(given.indexOf('=') + 1)))
  return values.length === 1 && values[0] !== undefined && values[0] === routeIn(part.slice(equals + 1))
}

function routeIn(text: string): string | undefined {
  const value = decoded(text.replaceAll('+', ' '))
  return value === undefined ? undefined : withoutSlash(value)
}

function withoutSlash(text: string): string {
  return text.startsWith('/') ? text.slice(1) : text
}

function decoded(text: string): string | undefined {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
