// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../http/index.js'
import type {
  MsgauditCheckRoomAgreeParams,
  MsgauditCheckRoomAgreeResult,
  MsgauditCheckSingleAgreeParams,
  MsgauditCheckSingleAgreeResult,
  MsgauditGetPermitUserListParams,
  MsgauditGetPermitUserListResult,
  MsgauditGetRobotInfoParams,
  MsgauditGetRobotInfoResult,
  MsgauditGroupchatGetParams,
  MsgauditGroupchatGetResult,
} from '../../../types/index.js'

/** `msgaudit/…` with the token of the corp. */
export interface CorpMsgauditApi {
  /**
   * `msgaudit/check_room_agree`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91782
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  checkRoomAgree(params: MsgauditCheckRoomAgreeParams, options?: RequestOptions): Promise<MsgauditCheckRoomAgreeResult>
  /**
   * `msgaudit/check_single_agree`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91782
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  checkSingleAgree(params: MsgauditCheckSingleAgreeParams, options?: RequestOptions): Promise<MsgauditCheckSingleAgreeResult>
  /**
   * `msgaudit/get_permit_user_list`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91614
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getPermitUserList(params?: MsgauditGetPermitUserListParams, options?: RequestOptions): Promise<MsgauditGetPermitUserListResult>
  /**
   * `msgaudit/get_robot_info`. For self-built apps.
   *
   * @see https://developer.work.weixin.qq.com/document/path/91774
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   */
  getRobotInfo(params: MsgauditGetRobotInfoParams, options?: RequestOptions): Promise<MsgauditGetRobotInfoResult>
  readonly groupchat: {
    /**
     * `msgaudit/groupchat/get`. For self-built apps.
     *
     * @see https://developer.work.weixin.qq.com/document/path/92951
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     */
    get(params: MsgauditGroupchatGetParams, options?: RequestOptions): Promise<MsgauditGroupchatGetResult>
  }
}
