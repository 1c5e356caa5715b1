import type {
  GetDepartmentParams,
  GetDepartmentResult,
  ListDepartmentsParams,
  ListDepartmentsResult,
  SimplelistDepartmentsResult,
} from '../../types/index.js'
import type { Family } from '../bind-family.js'
import { endpoint } from '../endpoint.js'

/** `department/…`: departments, as far as a third-party app may read them. */
export const departmentFamily = {
  /**
   * Lists a department and all below it, or everything the app may see.
   *
   * https://developer.work.weixin.qq.com/document/path/90344
   * @throws `WECOM_API` with errcode 60011 when the app may not see the department
   * @example const { department } = await corp.department.list()
   */
  list: endpoint<ListDepartmentsParams, ListDepartmentsResult>({
    method: 'GET',
    path: '/cgi-bin/department/list',
    token: 'corp',
    safeToRepeat: true,
    page: 90344,
  }),

  /**
   * Lists the ids of a department and of all below it, or of everything the app may see.
   *
   * https://developer.work.weixin.qq.com/document/path/95406
   * @throws `WECOM_API` with errcode 60011 when the app may not see the department
   * @example const { department_id } = await corp.department.simplelist()
   */
  simplelist: endpoint<ListDepartmentsParams, SimplelistDepartmentsResult>({
    method: 'GET',
    path: '/cgi-bin/department/simplelist',
    token: 'corp',
    safeToRepeat: true,
    page: 95406,
  }),

  /**
   * Reads one department.
   *
   * https://developer.work.weixin.qq.com/document/path/95407
   * @throws `WECOM_API` with errcode 60011 when the app may not see the department
   * @example const { department } = await corp.department.get({ id: 2 })
   */
  get: endpoint<GetDepartmentParams, GetDepartmentResult>({
    method: 'GET',
    path: '/cgi-bin/department/get',
    token: 'corp',
    safeToRepeat: true,
    page: 95407,
  }),
}

export type DepartmentApi = Family<typeof departmentFamily>
