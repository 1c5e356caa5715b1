export { Addressee, type AddresseeOptions, type KnownCorp } from './addressee.js'
export type { WeComClock } from './freshness.js'
export { KeyRing } from './key-ring.js'
export { Listeners } from './listeners.js'
export type { AddressedMessage, CallbackMessage } from './message.js'
export { CallbackReceiver, type ReceiverOptions, type Reply } from './receiver.js'
export type { ReplyArticle, ReplyMessage } from './reply.js'
export type {
  CallbackBody,
  CallbackChannel,
  CallbackRequest,
  CallbackResponse,
  CallbackRoute,
} from './types.js'
