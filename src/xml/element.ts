import type { XmlElement, XmlValue } from '../types/index.js'

/** The most elements a document may have below its root. */
export const MAX_ELEMENTS = 50_000

/** The deepest nesting a document may have, its root included. */
export const MAX_DEPTH = 32

/** An element without children; no prototype, so that any name is just a name. */
export function emptyElement(): XmlElement {
  return Object.create(null)
}

/** Adds a child; siblings of the same name become an array. */
export function appendChild(parent: XmlElement, name: string, value: string | XmlElement): void {
  const present: XmlValue | undefined = parent[name]
  if (present === undefined) parent[name] = value
  else if (Array.isArray(present)) present.push(value)
  else parent[name] = [present, value]
}
