import type { XmlElement, XmlValue } from '../types/index.js'

/** The most elements a document may have below its root. */
export const MAX_ELEMENTS = 50_000

/** The most different names the children of one element may have: ten times what any event has. */
export const MAX_NAMES = 1_000

/** The deepest nesting a document may have, its root included. */
export const MAX_DEPTH = 32

/** An element without children; no prototype, so that any name is just a name. */
export function emptyElement(): XmlElement {
  return Object.create(null)
}

/** Adds a child; siblings of the same name become an array. @returns how many new names that makes: 0 or 1 */
export function appendChild(parent: XmlElement, name: string, value: string | XmlElement): number {
  const present: XmlValue | undefined = parent[name]
  if (present === undefined) {
    parent[name] = value
    return 1
  }
  if (Array.isArray(present)) present.push(value)
  else parent[name] = [present, value]
  return 0
}
