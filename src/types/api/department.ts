import type { ApiResult } from './common.js'

/** A department. */
export interface Department {
  id: number
  /** The id as text for a third-party app. */
  name?: string
  name_en?: string
  /** Needs the permission for heads of departments. */
  department_leader?: string[]
  /** The root is 1. */
  parentid: number
  /** Place among its siblings, larger first. */
  order: number
}

/** A department as department/simplelist lists it. */
export type DepartmentBrief = Pick<Department, 'id' | 'parentid' | 'order'>

/** Parameters of department/list and department/simplelist. */
export interface ListDepartmentsParams {
  /** The department to start from, itself and all below. Default: everything the app may see. */
  id?: number | undefined
}

/** Answer of department/list. */
export interface ListDepartmentsResult extends ApiResult {
  department: Department[]
}

/** Answer of department/simplelist. */
export interface SimplelistDepartmentsResult extends ApiResult {
  department_id: DepartmentBrief[]
}

/** Parameters of department/get. */
export interface GetDepartmentParams {
  id: number
}

/** Answer of department/get. */
export interface GetDepartmentResult extends ApiResult {
  department: Department
}
