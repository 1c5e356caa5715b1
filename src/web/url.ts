/** A URL, cut without decoding anything. */
export interface CutUrl {
  path: string
  /** The path with what a mount has taken off; the same without a mount. */
  wholePath: string
  /** Without the first `?`. */
  query: string
}

/** Cuts a request target; one in absolute form loses its origin. */
export function cutUrl(url: string): CutUrl {
  const hash = url.indexOf('#')
  const whole = hash === -1 ? url : url.slice(0, hash)
  const origin = whole.startsWith('/') ? null : /^https?:\/\/[^/?]*/i.exec(whole)
  const target = origin === null ? whole : whole.slice(origin[0].length)
  const mark = target.indexOf('?')
  const path = (mark === -1 ? target : target.slice(0, mark)) || '/'
  return { path, wholePath: path, query: mark === -1 ? '' : target.slice(mark + 1) }
}

/** The URL of a request. */
export function cutRequest({ url, originalUrl = url }: { url: string; originalUrl?: string }): CutUrl {
  const below = cutUrl(url)
  if (originalUrl !== url) below.wholePath = cutUrl(originalUrl).path
  return below
}

/** Whether a URL is at a path, which options may name with the mount or without it. */
export function isAt(url: CutUrl, path: string): boolean {
  return url.path === path || url.wholePath === path
}

/**
 * The first part of a query when it is a bare key, decoded: `a/b` of `a/b&x=1`, also after re-serialising
 * (`a%2Fb=&x=1`) and with a doubled or second `?`.
 */
export function bareKey(query: string): string | undefined {
  const part = /^\?*([^&?]*)/.exec(query)?.[1] ?? ''
  const text = part.endsWith('=') ? part.slice(0, -1) : part
  if (text === '' || text.includes('=')) return undefined
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Whether the query has a parameter of this name. */
export function hasParameter(query: string, name: string): boolean {
  return query.split(/[&?]/).some((part) => part.startsWith(`${name}=`))
}

/** What a mount has taken off the path. */
export function mountOf({ path, wholePath }: CutUrl): string {
  if (path === wholePath) return ''
  if (wholePath.endsWith(path)) return wholePath.slice(0, -path.length)
  return path === '/' ? wholePath : ''
}
