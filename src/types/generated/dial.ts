// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `dial/get_dial_record`. */
export interface DialGetDialRecordParams {
  start_time?: number | undefined
  end_time?: number | undefined
  offset?: number | undefined
  /** Default 100 items. */
  limit?: number | undefined
}

/** Answer of `dial/get_dial_record`. */
export interface DialGetDialRecordResult extends ApiResult {
  record: {
    call_type: number
    call_time: number
    total_duration: number
    caller: {
      userid: string
      duration: number
    }
    callee: {
      userid?: string
      phone?: string | number
      duration?: number
    }[]
  }[]
}
