// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  AgentBatchSetWorkbenchDataParams,
  AgentBatchSetWorkbenchDataResult,
  AgentGetAdminListParams,
  AgentGetAdminListResult,
  AgentGetParams,
  AgentGetPermissionsParams,
  AgentGetPermissionsResult,
  AgentGetResult,
  AgentGetWorkbenchTemplateParams,
  AgentGetWorkbenchTemplateResult,
  AgentListParams,
  AgentListResult,
  AgentMigrateToCustomizedAppParams,
  AgentMigrateToCustomizedAppResult,
  AgentSetParams,
  AgentSetResult,
  AgentSetWorkbenchDataParams,
  AgentSetWorkbenchDataResult,
  AgentSetWorkbenchTemplateParams,
  AgentSetWorkbenchTemplateResult,
} from '../../../types/index.js'

/** `agent/…` with the token of the corp. */
export interface CorpAgentApi {
  /**
   * `agent/batch_set_workbench_data`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94620
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  batchSetWorkbenchData(params: AgentBatchSetWorkbenchDataParams, options?: RequestOptions): Promise<AgentBatchSetWorkbenchDataResult>
  /**
   * `agent/get`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90363
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  get(params: AgentGetParams, options?: RequestOptions): Promise<AgentGetResult>
  /**
   * `agent/get_admin_list`. For customised apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/100073
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getAdminList(params?: AgentGetAdminListParams, options?: RequestOptions): Promise<AgentGetAdminListResult>
  /**
   * `agent/get_permissions`. For customised apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/99052
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getPermissions(params?: AgentGetPermissionsParams, options?: RequestOptions): Promise<AgentGetPermissionsResult>
  /**
   * `agent/get_workbench_template`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94620
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getWorkbenchTemplate(params: AgentGetWorkbenchTemplateParams, options?: RequestOptions): Promise<AgentGetWorkbenchTemplateResult>
  /**
   * `agent/list`. For third-party apps, customised apps, self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90363
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  list(params?: AgentListParams, options?: RequestOptions): Promise<AgentListResult>
  /**
   * `agent/migrate_to_customized_app`. For customised apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/96072
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  migrateToCustomizedApp(params: AgentMigrateToCustomizedAppParams, options?: RequestOptions): Promise<AgentMigrateToCustomizedAppResult>
  /**
   * `agent/set`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/90228
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  set(params: AgentSetParams, options?: RequestOptions): Promise<AgentSetResult>
  /**
   * `agent/set_workbench_data`. For third-party apps, customised apps, self-built apps. Never repeated
   * by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94620
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  setWorkbenchData(params: AgentSetWorkbenchDataParams, options?: RequestOptions): Promise<AgentSetWorkbenchDataResult>
  /**
   * `agent/set_workbench_template`. For third-party apps, customised apps, self-built apps. Never
   * repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/94620
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  setWorkbenchTemplate(params: AgentSetWorkbenchTemplateParams, options?: RequestOptions): Promise<AgentSetWorkbenchTemplateResult>
}
