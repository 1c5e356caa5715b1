// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `pstncc/call`. */
export interface PstnccCallParams {
  callee_userid: readonly string[]
}

/** Answer of `pstncc/call`. */
export interface PstnccCallResult extends ApiResult {
  states: {
    userid: string
    callid: string
    code: number
  }[]
}

/** Parameters of `pstncc/getstates`. */
export interface PstnccGetstatesParams {
  callee_userid: string
  callid: string
}

/** Answer of `pstncc/getstates`. */
export interface PstnccGetstatesResult extends ApiResult {
  /** One of 0, 1. */
  istalked: number
  calltime: number
  talktime: number
  reason: number
}
