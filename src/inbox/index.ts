export { Inbox, type InboxOptions } from './inbox.js'
export { describe } from './records.js'
export type { DeadLetter, InboxItem, InboxProcessor } from './types.js'
