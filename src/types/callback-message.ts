/** An element of a decrypted message: text, an element with children, or repeated siblings. */
export type XmlValue = string | XmlElement | Array<string | XmlElement>

/** Children by name; no prototype, so that any name is just a name. */
export interface XmlElement {
  [name: string]: XmlValue
}
