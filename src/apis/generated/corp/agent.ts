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
   * Sets what the workbench shows to many members (批量设置工作台数据). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/94620
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.agent.batchSetWorkbenchData({ agentid, userid_list, data })
   */
  batchSetWorkbenchData(params: AgentBatchSetWorkbenchDataParams, options?: RequestOptions): Promise<AgentBatchSetWorkbenchDataResult>
  /**
   * Reads the app (获取应用详情). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/90363
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.agent.get({ agentid })
   */
  get(params: AgentGetParams, options?: RequestOptions): Promise<AgentGetResult>
  /**
   * Lists the administrators of the app (获取应用管理员列表). For customised apps.
   *
   * https://developer.work.weixin.qq.com/document/path/100073
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.agent.getAdminList()
   */
  getAdminList(params?: AgentGetAdminListParams, options?: RequestOptions): Promise<AgentGetAdminListResult>
  /**
   * Tells which permissions the app has, and until when (获取应用权限详情). For customised apps.
   *
   * https://developer.work.weixin.qq.com/document/path/99052
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.agent.getPermissions()
   */
  getPermissions(params?: AgentGetPermissionsParams, options?: RequestOptions): Promise<AgentGetPermissionsResult>
  /**
   * Reads the template of the workbench (获取工作台模版). For third-party apps, customised apps, self-built
   * apps.
   *
   * https://developer.work.weixin.qq.com/document/path/94620
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.agent.getWorkbenchTemplate({ agentid })
   */
  getWorkbenchTemplate(params: AgentGetWorkbenchTemplateParams, options?: RequestOptions): Promise<AgentGetWorkbenchTemplateResult>
  /**
   * Lists the apps of the token (获取应用列表). For third-party apps, customised apps, self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/90363
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.agent.list()
   */
  list(params?: AgentListParams, options?: RequestOptions): Promise<AgentListResult>
  /**
   * Turns a third-party app into a customised one (第三方应用迁移为代开发应用). For customised apps. Never repeated
   * by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/96072
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.agent.migrateToCustomizedApp({ suite_access_token })
   */
  migrateToCustomizedApp(params: AgentMigrateToCustomizedAppParams, options?: RequestOptions): Promise<AgentMigrateToCustomizedAppResult>
  /**
   * Changes the app (设置应用). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/90228
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.agent.set({ agentid })
   */
  set(params: AgentSetParams, options?: RequestOptions): Promise<AgentSetResult>
  /**
   * Sets what the workbench shows to a member (设置用户工作台数据). For third-party apps, customised apps,
   * self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/94620
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.agent.setWorkbenchData({ agentid, userid, type })
   */
  setWorkbenchData(params: AgentSetWorkbenchDataParams, options?: RequestOptions): Promise<AgentSetWorkbenchDataResult>
  /**
   * Sets the template of the workbench (设置工作台模版). For third-party apps, customised apps, self-built
   * apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/94620
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.agent.setWorkbenchTemplate({ agentid, type })
   */
  setWorkbenchTemplate(params: AgentSetWorkbenchTemplateParams, options?: RequestOptions): Promise<AgentSetWorkbenchTemplateResult>
}
