// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `department/create`. */
export interface DepartmentCreateParams {
  id?: number | undefined
  name: string
  name_en?: string | undefined
  parentid: number
  order?: number | undefined
}

/** Answer of `department/create`. */
export interface DepartmentCreateResult extends ApiResult {
  id: number
}

/** Parameters of `department/delete`. */
export interface DepartmentDeleteParams {
  id: number
}

/** Answer of `department/delete`. */
export type DepartmentDeleteResult = ApiResult

/** Parameters of `department/update`. */
export interface DepartmentUpdateParams {
  id: number
  name?: string | undefined
  name_en?: string | undefined
  parentid?: number | undefined
  order?: number | undefined
}

/** Answer of `department/update`. */
export type DepartmentUpdateResult = ApiResult
