// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `todo/get`. */
export interface TodoGetParams {
  todo_id: string
}

/** Answer of `todo/get`. */
export interface TodoGetResult extends ApiResult {
  /** Not documented everywhere. */
  content?: string
  /** Not documented everywhere. */
  creator?: string
  /** One of 0, 1. Not documented everywhere. */
  status?: number
  /** Not documented everywhere. */
  create_time?: number
  /** Not documented everywhere. */
  attendees?: {
    /** Not documented everywhere. */
    userid?: string
    /** One of 0, 1. Not documented everywhere. */
    status?: number
  }[]
  /** Not documented everywhere. */
  end_time?: number
  /** Not documented everywhere. */
  reminders?: {
    /** Not documented everywhere. */
    remind_time?: number
  }[]
}

/** Parameters of `todo/update`. */
export interface TodoUpdateParams {
  todo_id: string
  /** One of 0, 1. */
  status?: number | undefined
  /** Max 20 items. */
  attendees?: readonly {
    userid: string
    /** One of 0, 1, 2. */
    status: number
  }[] | undefined
}

/** Answer of `todo/update`. */
export type TodoUpdateResult = ApiResult
