// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `export/department`. */
export interface ExportDepartmentParams {
  encoding_aeskey: string
  /** Default 10. */
  block_size?: number | undefined
}

/** Answer of `export/department`. */
export interface ExportDepartmentResult extends ApiResult {
  jobid: string
}

/** Parameters of `export/get_result`. */
export interface ExportGetResultParams {
  jobid: string
}

/** Answer of `export/get_result`. */
export interface ExportGetResultResult extends ApiResult {
  /** One of 0, 1, 2, 3. */
  status?: number
  data_list?: {
    url: string
    size: number
    md5: string
  }[]
}

/** Parameters of `export/simple_user`. */
export interface ExportSimpleUserParams {
  encoding_aeskey: string
  /** Default 10. */
  block_size?: number | undefined
}

/** Answer of `export/simple_user`. */
export interface ExportSimpleUserResult extends ApiResult {
  jobid: string
}

/** Parameters of `export/taguser`. */
export interface ExportTaguserParams {
  tagid: number
  encoding_aeskey: string
  /** Default 10. */
  block_size?: number | undefined
}

/** Answer of `export/taguser`. */
export interface ExportTaguserResult extends ApiResult {
  jobid: string
}

/** Parameters of `export/user`. */
export interface ExportUserParams {
  encoding_aeskey: string
  /** Default 10. */
  block_size?: number | undefined
}

/** Answer of `export/user`. */
export interface ExportUserResult extends ApiResult {
  jobid?: string
}
