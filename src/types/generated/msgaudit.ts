// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `msgaudit/check_room_agree`. */
export interface MsgauditCheckRoomAgreeParams {
  roomid: string
}

/** Answer of `msgaudit/check_room_agree`. */
export interface MsgauditCheckRoomAgreeResult extends ApiResult {
  agreeinfo: {
    exteranalopenid: string
    agree_status: string
    status_change_time: number
  }[]
}

/** Parameters of `msgaudit/check_single_agree`. */
export interface MsgauditCheckSingleAgreeParams {
  info: readonly {
    userid: string
    exteranalopenid: string
  }[]
}

/** Answer of `msgaudit/check_single_agree`. */
export interface MsgauditCheckSingleAgreeResult extends ApiResult {
  agreeinfo: {
    userid: string
    exteranalopenid: string
    agree_status: string
    status_change_time: number
  }[]
}

/** Parameters of `msgaudit/get_permit_user_list`. */
export interface MsgauditGetPermitUserListParams {
  /** One of 1, 2, 3. */
  type?: number | undefined
}

/** Answer of `msgaudit/get_permit_user_list`. */
export interface MsgauditGetPermitUserListResult extends ApiResult {
  ids: string[]
}

/** Parameters of `msgaudit/get_robot_info`. */
export interface MsgauditGetRobotInfoParams {
  robot_id: string
}

/** Answer of `msgaudit/get_robot_info`. */
export interface MsgauditGetRobotInfoResult extends ApiResult {
  data: {
    robot_id: string
    name: string
    creator_userid: string
  }
}

/** Parameters of `msgaudit/groupchat/get`. */
export interface MsgauditGroupchatGetParams {
  roomid: string
}

/** Answer of `msgaudit/groupchat/get`. */
export interface MsgauditGroupchatGetResult extends ApiResult {
  roomname: string
  creator: string
  members: {
    memberid: string
    jointime: number
  }[]
  notice: string
  room_create_time: number
}
