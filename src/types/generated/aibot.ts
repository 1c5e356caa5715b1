// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `aibot/response`. */
export type AibotResponseParams = Record<string, unknown>

/** Answer of `aibot/response`. */
export type AibotResponseResult = ApiResult
