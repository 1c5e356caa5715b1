export type * from './api/index.js'
export type { XmlElement, XmlValue } from './callback-message.js'
export * from './events/index.js'
