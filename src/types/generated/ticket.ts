// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `ticket/get`. */
export interface TicketGetParams {
  type: string
}

/** Answer of `ticket/get`. */
export interface TicketGetResult extends ApiResult {
  ticket: string
  expires_in: number
}
