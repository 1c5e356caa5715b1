// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  TodoGetParams,
  TodoGetResult,
  TodoUpdateParams,
  TodoUpdateResult,
} from '../../../types/index.js'

/** `todo/…` with the token of the corp. */
export interface CorpTodoApi {
  /**
   * Reads to-do items (获取待办). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/101524
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.todo.get({ todo_id })
   */
  get(params: TodoGetParams, options?: RequestOptions): Promise<TodoGetResult>
  /**
   * Changes a to-do item (更新待办). For self-built apps. Never repeated by itself.
   *
   * https://developer.work.weixin.qq.com/document/path/101534
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.todo.update({ todo_id })
   */
  update(params: TodoUpdateParams, options?: RequestOptions): Promise<TodoUpdateResult>
}
