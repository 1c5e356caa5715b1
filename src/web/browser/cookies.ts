export interface Cookie {
  name: string
  value: string
}

/**
 * The cookies of a request, as the browser keeps them. Only space and tab are blank: whoever takes off more, such as a
 * no-break space, reads a cookie that any neighbouring host may set as one that only this host can.
 */
export function readCookies(header: string | string[] | undefined): Cookie[] {
  const pairs = (Array.isArray(header) ? header.join(';') : (header ?? '')).split(';')
  return pairs.flatMap((pair) => {
    const mark = pair.indexOf('=')
    // Without a mark it is a value without a name.
    return mark === -1 ? [] : [{ name: bare(pair.slice(0, mark)), value: bare(pair.slice(mark + 1)) }]
  })
}

function bare(text: string): string {
  return text.replace(/^[ \t]+|[ \t]+$/g, '')
}
