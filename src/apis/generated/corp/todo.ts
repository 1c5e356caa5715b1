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
   * `todo/get`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/101524
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  get(params: TodoGetParams, options?: RequestOptions): Promise<TodoGetResult>
  /**
   * `todo/update`. For self-built apps. Never repeated by itself.
   *
   * @see https://developer.work.weixin.qq.com/document/path/101534
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  update(params: TodoUpdateParams, options?: RequestOptions): Promise<TodoUpdateResult>
}
