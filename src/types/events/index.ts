export type * from './app-event.js'
export type * from './approval.js'
export type * from './authorisation.js'
export type * from './bases.js'
export type * from './chat-archive.js'
export type * from './contact.js'
export type * from './customer-acquisition.js'
export type * from './customer-service.js'
export type * from './device.js'
export type * from './event-map.js'
export type * from './external-contact.js'
export type * from './job.js'
export type * from './linked-corps.js'
export type * from './message.js'
export type * from './names.js'
export type * from './office.js'
export type * from './order.js'
export type * from './provider.js'
export type * from './school.js'
export { secretFieldsOf } from './secrets.js'
export {
  COMMON_FIELDS,
  type EventShapes,
  type FieldShape,
  type ListShape,
  type NestedShape,
  type ObjectShape,
} from './shape.js'
export { EVENT_SHAPES } from './shapes.js'
