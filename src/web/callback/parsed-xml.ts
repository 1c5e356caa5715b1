/** Under which names XML parsers put the text of an element that could have had attributes, or CDATA. */
const TEXT_NAMES = [
  ...['_', '#text', '#cdata', '__cdata', '_cdata', '_text', '$t', '#', '$text', 'value'],
  ...['elements', 'cdata', 'text'],
]
/** Under which names they put the elements within one, where those are not its fields. */
const CHILDREN_NAMES = ['$$', 'elements']
/** What an XML parser leaves is no deeper than this before the ciphertext comes. */
const MAX_DEPTH = 6

/**
 * The envelope in what an XML parser left: with its root or without, elements in lists or not, their names in any case,
 * their text in objects, or everything as ordered nodes. `undefined` when there is none.
 */
export function parsedXml(body: object): Record<string, unknown> | undefined {
  const whole = childrenOf(body, 'xml')
  if (whole === undefined) return undefined
  const roots = named(whole, 'xml')
  if (roots.length === 0) return hasCiphertext(whole) ? { xml: readable(whole) } : undefined
  const root = childrenOf(roots[0], 'encrypt')
  if (root === undefined) return undefined
  // Of two roots, or with a ciphertext beside the root, nobody can say which is meant: the envelope is refused.
  if (roots.length > 1) return { xml: {} }
  return hasCiphertext(whole) ? { ...whole, xml: root } : { xml: readable(root) }
}

/** Whether one of the elements that hold the ciphertext can only be from an XML parser: JSON has a text there. */
export function isOfXmlParser(body: Record<string, unknown>): boolean {
  return named(body, 'encrypt').some((field) => typeof field === 'object')
}

/** What is under a name, in whatever case. */
function named(object: Record<string, unknown>, name: string): unknown[] {
  return keysOf(object, name).map((key) => object[key])
}

function keysOf(object: object, name: string): string[] {
  return Object.keys(object).filter((key) => key.toLowerCase() === name)
}

function hasCiphertext(object: Record<string, unknown>): boolean {
  return keysOf(object, 'encrypt').length > 0
}

/** The same with the ciphertext as a text, or as a list of texts. */
function readable(root: Record<string, unknown>): Record<string, unknown> {
  const copy = { ...root }
  const keys = keysOf(root, 'encrypt')
  for (const key of keys) copy[key] = leaf(root[key], MAX_DEPTH)
  const [key] = keys
  if (keys.length === 1 && key !== undefined && key !== 'encrypt') copy.Encrypt = copy[key]
  return copy
}

function leaf(value: unknown, depth: number): unknown {
  if (depth === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const items = value.map((item) => leaf(item, depth - 1))
    const filled = items.filter((item) => !isBlankText(item))
    return filled.length === 0 ? items : filled
  }
  const texts = TEXT_NAMES.filter((name) => Object.hasOwn(value, name)).map((name) =>
    leaf((value as Record<string, unknown>)[name], depth - 1),
  )
  // Line breaks around CDATA are a text of their own.
  const filled = texts.length > 1 ? texts.filter((text) => !isBlankText(text)) : texts
  const [text] = filled
  if (text === undefined || filled.length > 1) return value
  return Array.isArray(text) && text.length === 1 ? text[0] : text
}

function isBlankText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() === ''
}

/**
 * The elements within one by their names: its fields, or what nodes in a list make together, each an object with the
 * name of its element as its key, or under `name`.
 * @param sought in lower case; where a field has that name there is no other place to look
 */
function childrenOf(value: unknown, sought: string): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (Array.isArray(value)) return together(value, sought)
  const fields = value as Record<string, unknown>
  if (named(fields, sought).length > 0) return fields
  const inner = CHILDREN_NAMES.filter((name) => Object.hasOwn(fields, name)).map((name) => fields[name])
  const [children] = inner
  if (typeof children !== 'object' || children === null) return fields
  return Array.isArray(children) ? together(children, sought) : (children as Record<string, unknown>)
}

function together(list: readonly unknown[], sought: string): Record<string, unknown> | undefined {
  const nodes = list.filter(isPlain)
  if (nodes.length === 0 || nodes.length < list.length) return undefined
  const [only] = nodes
  if (nodes.length === 1 && only !== undefined && !isNamedNode(only)) return childrenOf(only, sought)
  const all: Record<string, unknown> = {}
  for (const [name, content] of nodes.flatMap(entriesOf)) {
    const twice = Object.hasOwn(all, name) && name.toLowerCase() === 'encrypt'
    if (name !== '__proto__') all[name] = twice ? [all[name], content].flat() : content
  }
  return all
}

function entriesOf(node: Record<string, unknown>): [string, unknown][] {
  return isNamedNode(node) ? [[String(node.name), node]] : Object.entries(node)
}

/** A node as xml-js makes it. */
function isNamedNode({ type, name }: Record<string, unknown>): boolean {
  return type === 'element' && typeof name === 'string'
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
