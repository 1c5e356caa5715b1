/**
 * The keys of a JSON object, or `undefined` when one occurs twice, which `JSON.parse` would not tell.
 * The text must be valid JSON and begin with the object.
 */
export function uniqueKeys(json: string): Set<string> | undefined {
  const keys = new Set<string>()
  let depth = 0
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at)
    if (code === 123 || code === 91) depth++
    else if (code === 125 || code === 93) depth--
    else if (code === 34) {
      const end = stringEnd(json, at)
      if (depth === 1 && isKey(json, end)) {
        const key: string = JSON.parse(json.slice(at, end))
        if (keys.has(key)) return undefined
        keys.add(key)
      }
      at = end - 1
    }
  }
  return keys
}

function stringEnd(json: string, start: number): number {
  let at = json.indexOf('"', start + 1)
  while (isEscaped(json, at)) at = json.indexOf('"', at + 1)
  return at + 1
}

function isEscaped(json: string, at: number): boolean {
  let slashes = 0
  while (json.charCodeAt(at - 1 - slashes) === 92) slashes++
  return slashes % 2 === 1
}

function isKey(json: string, end: number): boolean {
  let at = end
  while (json.charCodeAt(at) <= 32) at++
  return json.charCodeAt(at) === 58
}
