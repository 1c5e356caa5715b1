/** A URL, cut without decoding anything. */
export interface CutUrl {
  path: string
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
  const path = mark === -1 ? target : target.slice(0, mark)
  return { path: path === '' ? '/' : path, query: mark === -1 ? '' : target.slice(mark + 1) }
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
