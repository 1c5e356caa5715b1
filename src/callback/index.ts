export { Addressee, type AddresseeOptions, type KnownCorp } from './addressee.js'
export { BuiltIns, isBuiltIn } from './built-ins.js'
export type { Reply } from './delivery.js'
export type { WeComClock } from './freshness.js'
export { KeyRing } from './key-ring.js'
export { Listeners } from './listeners.js'
export type { CallbackMessage } from './message.js'
export { CallbackReceiver, type ReceiverOptions } from './receiver.js'
export type { ReplyArticle, ReplyMessage } from './reply.js'
export type {
  CallbackBody,
  CallbackChannel,
  CallbackRequest,
  CallbackResponse,
  CallbackRoute,
} from './types.js'
export { weComClock } from './wecom-clock.js'
