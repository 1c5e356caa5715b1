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
   * Tells who in a group chat has agreed to the archive (获取群聊同意存档情况). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/91782
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.msgaudit.checkRoomAgree({ roomid })
   */
  checkRoomAgree(params: MsgauditCheckRoomAgreeParams, options?: RequestOptions): Promise<MsgauditCheckRoomAgreeResult>
  /**
   * Tells whether customers have agreed to the archive (获取单聊同意存档情况). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/91782
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.msgaudit.checkSingleAgree({ info })
   */
  checkSingleAgree(params: MsgauditCheckSingleAgreeParams, options?: RequestOptions): Promise<MsgauditCheckSingleAgreeResult>
  /**
   * Lists the members whose conversations are archived (获取开启存档的成员). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/91614
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.msgaudit.getPermitUserList()
   */
  getPermitUserList(params?: MsgauditGetPermitUserListParams, options?: RequestOptions): Promise<MsgauditGetPermitUserListResult>
  /**
   * Reads a robot of a group chat (获取机器人信息). For self-built apps.
   *
   * https://developer.work.weixin.qq.com/document/path/91774
   * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
   * @example await corp.msgaudit.getRobotInfo({ robot_id })
   */
  getRobotInfo(params: MsgauditGetRobotInfoParams, options?: RequestOptions): Promise<MsgauditGetRobotInfoResult>
  readonly groupchat: {
    /**
     * Reads an internal group chat (获取内部群信息). For self-built apps.
     *
     * https://developer.work.weixin.qq.com/document/path/92951
     * @throws WECOM_API, WECOM_HTTP, WECOM_TIMEOUT
     * @example await corp.msgaudit.groupchat.get({ roomid })
     */
    get(params: MsgauditGroupchatGetParams, options?: RequestOptions): Promise<MsgauditGroupchatGetResult>
  }
}
