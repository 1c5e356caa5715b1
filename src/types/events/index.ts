export type * from './app-events.js'
export type * from './authorisation.js'
export type * from './bases.js'
export type * from './contact.js'
export type * from './conversation.js'
export type * from './customer-acquisition.js'
export type * from './data-contact.js'
export type * from './data-external-contact.js'
export type * from './event-map.js'
export type * from './external-contact.js'
export type * from './messages.js'
export type * from './names.js'
export type * from './office.js'
export type * from './order.js'
export {
  COMMON_FIELDS,
  type FieldShape,
  type ListShape,
  type NestedShape,
  type ObjectShape,
} from './shape.js'
export { EVENT_SHAPES } from './shapes.js'
export type * from './system.js'
