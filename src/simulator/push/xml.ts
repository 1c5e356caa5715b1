/** What goes into an element: text (as CDATA), a number, further elements, or a list, which repeats the element. */
export type XmlInput = string | number | XmlFields | readonly XmlInput[]

/** Child elements by name. */
export interface XmlFields {
  [name: string]: XmlInput
}

/** An element that was read: its text, or its children. A repeated one is a list. */
export type XmlTree = string | { [name: string]: XmlTree } | XmlTree[]

const NAME = /^[A-Za-z_][\w.-]*$/
/** Characters that XML 1.0 does not allow. */
const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** `<xml>…</xml>` with the given children. */
export function xmlDocument(fields: XmlFields): string {
  return `<xml>${children(fields)}</xml>`
}

function children(fields: XmlFields): string {
  return Object.entries(fields)
    .map(([name, value]) => element(name, value))
    .join('')
}

function isList(value: XmlInput): value is readonly XmlInput[] {
  return Array.isArray(value)
}

function element(name: string, value: XmlInput): string {
  if (!NAME.test(name)) throw new TypeError(`Not an element name: ${name}`)
  if (isList(value)) return value.map((one) => element(name, one)).join('')
  if (typeof value === 'object') return `<${name}>${children(value)}</${name}>`
  if (typeof value === 'number') return `<${name}>${value}</${name}>`
  return `<${name}><![CDATA[${value.replace(ILLEGAL, '').replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>`
}

const TOKEN = /<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([A-Za-z_][\w.-]*)\s*(\/?)>|([^<]+)/y
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

interface Open {
  name: string
  text: string
  children: { [name: string]: XmlTree } | undefined
}

/**
 * Reads a document whose root is `<xml>`: elements, text, CDATA and the standard entities, nothing else.
 * @returns the root's children, or undefined when it is anything else
 */
export function readXml(source: string): { [name: string]: XmlTree } | undefined {
  const text = source.replace(/^\s*(?:<\?xml[^>]*\?>\s*)?/, '').trimEnd()
  const stack: Open[] = [{ name: '', text: '', children: undefined }]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const token = TOKEN.exec(text)
    if (token === null || !take(token, stack)) return undefined
  }
  const [root] = stack
  if (stack.length !== 1 || root === undefined || root.text.trim() !== '') return undefined
  const only = root.children
  if (only === undefined || Object.keys(only).length !== 1) return undefined
  const document = only.xml
  return typeof document === 'object' && !Array.isArray(document) ? document : undefined
}

function take(token: RegExpExecArray, stack: Open[]): boolean {
  const [, cdata, slash, name, selfClosing, plain] = token
  const top = stack.at(-1)
  if (top === undefined) return false
  if (cdata !== undefined || plain !== undefined) {
    const value = cdata ?? decode(plain ?? '')
    if (value === undefined) return false
    top.text += value
    return true
  }
  if (name === undefined) return false
  if (slash !== '/') {
    stack.push({ name, text: '', children: undefined })
    if (selfClosing !== '/') return true
  }
  return close(name, stack)
}

function close(name: string, stack: Open[]): boolean {
  const done = stack.pop()
  const parent = stack.at(-1)
  if (done === undefined || parent === undefined || done.name !== name) return false
  if (done.children !== undefined && done.text.trim() !== '') return false
  const value: XmlTree = done.children ?? done.text
  parent.children ??= Object.create(null) as { [name: string]: XmlTree }
  const earlier = parent.children[name]
  if (earlier === undefined) parent.children[name] = value
  else if (Array.isArray(earlier)) earlier.push(value)
  else parent.children[name] = [earlier, value]
  return true
}

function decode(text: string): string | undefined {
  if (text.includes(']]>')) return undefined
  let sound = true
  const decoded = text.replace(/&([^;&]*);|&/g, (_all, entity: string | undefined) => {
    const value = entity === undefined ? undefined : decodeEntity(entity)
    if (value === undefined) sound = false
    return value ?? ''
  })
  return sound ? decoded : undefined
}

function decodeEntity(entity: string): string | undefined {
  const numeric = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(entity)
  if (numeric === null) return Object.hasOwn(ENTITIES, entity) ? ENTITIES[entity] : undefined
  const point = numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16)
  return point <= 0x10ffff ? String.fromCodePoint(point) : undefined
}
