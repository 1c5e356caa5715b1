// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `docdata/get_auth_info`. */
export type DocdataGetAuthInfoParams = Record<string, unknown>

/** Answer of `docdata/get_auth_info`. */
export type DocdataGetAuthInfoResult = ApiResult & Record<string, unknown>

/** Parameters of `docdata/get_auth_user_list`. */
export type DocdataGetAuthUserListParams = Record<string, unknown>

/** Answer of `docdata/get_auth_user_list`. */
export type DocdataGetAuthUserListResult = ApiResult & Record<string, unknown>
