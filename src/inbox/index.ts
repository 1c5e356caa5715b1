export { Inbox, type InboxOptions } from './inbox.js'
export type { DeadLetter, InboxCounts, InboxItem, InboxProcessor } from './types.js'
