/** Under which names XML parsers put the text of an element that could have had attributes, or CDATA. */
const TEXT_NAMES = ['_', '#text', '#cdata', '__cdata', '_cdata', '_text', '$t', '#', '$text', 'value']
const ENCRYPT = ['Encrypt', 'encrypt']
/** What an XML parser leaves is no deeper than this before the ciphertext comes. */
const MAX_DEPTH = 6

/**
 * The envelope in what an XML parser left: with its root or without, elements in lists or not, their text in objects,
 * or everything as ordered nodes. `undefined` when there is none.
 */
export function parsedXml(body: object): Record<string, unknown> | undefined {
  const whole = withoutOrder(body)
  if (whole === undefined) return undefined
  if (!Object.hasOwn(whole, 'xml')) return hasCiphertext(whole) ? { xml: readable(whole) } : undefined
  const root = withoutOrder(whole.xml)
  if (root === undefined) return undefined
  // With a ciphertext beside the root too nobody can say which is meant; the envelope is refused for that.
  return hasCiphertext(whole) ? whole : { xml: readable(root) }
}

/** Whether one of the elements that hold the ciphertext can only be from an XML parser: JSON has a text there. */
export function isOfXmlParser(body: Record<string, unknown>): boolean {
  return ENCRYPT.some((name) => Object.hasOwn(body, name) && typeof body[name] === 'object')
}

function hasCiphertext(object: Record<string, unknown>): boolean {
  return ENCRYPT.some((name) => Object.hasOwn(object, name))
}

/** The same with the ciphertext as a text, or as a list of texts. */
function readable(root: Record<string, unknown>): Record<string, unknown> {
  const copy = { ...root }
  for (const name of ENCRYPT) if (Object.hasOwn(root, name)) copy[name] = leaf(root[name], MAX_DEPTH)
  return copy
}

function leaf(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map((item) => leaf(item, depth - 1))
    const filled = items.filter((item) => typeof item !== 'string' || item.trim() !== '')
    return filled.length === 0 ? items : filled
  }
  const names = TEXT_NAMES.filter((name) => Object.hasOwn(value, name))
  const [name] = names
  if (name === undefined || names.length > 1) return value
  const text = leaf((value as Record<string, unknown>)[name], depth - 1)
  return Array.isArray(text) && text.length === 1 ? text[0] : text
}

/** An object; of a list of nodes, each an object with the name of its element, what they make together. */
function withoutOrder(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!Array.isArray(value)) return value as Record<string, unknown>
  const nodes = value.filter((node): node is Record<string, unknown> => isPlain(node))
  if (nodes.length === 0 || nodes.length < value.length) return undefined
  if (nodes.length === 1 && nodes[0] !== undefined) return nodes[0]
  const together: Record<string, unknown> = {}
  for (const [name, content] of nodes.flatMap((node) => Object.entries(node))) {
    const twice = Object.hasOwn(together, name) && ENCRYPT.includes(name)
    if (name !== '__proto__') together[name] = twice ? [together[name], content].flat() : content
  }
  return together
}

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
