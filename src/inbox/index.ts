export { Inbox, type InboxOptions } from './inbox.js'
export type { DeadLetter, InboxItem, InboxProcessor } from './types.js'
