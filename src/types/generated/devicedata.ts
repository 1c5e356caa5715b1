// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `devicedata/add_accesscontrol_rule`. */
export interface DevicedataAddAccesscontrolRuleParams {
  rule_name: string
  device_sn_list: readonly string[]
  pass_rule?: {
    rule_list: readonly string[]
    effect_open_userid_list: readonly {
      open_userid: string
      user_type?: number | undefined
    }[]
  } | undefined
  remote_pass_rule?: {
    rule_list: readonly string[]
    effect_open_userid_list: readonly {
      open_userid: string
      user_type?: number | undefined
    }[]
  } | undefined
}

/** Answer of `devicedata/add_accesscontrol_rule`. */
export interface DevicedataAddAccesscontrolRuleResult extends ApiResult {
  rule_id: string
  invalid_list?: string[]
}

/** Parameters of `devicedata/del_accesscontrol_rule`. */
export interface DevicedataDelAccesscontrolRuleParams {
  rule_id: string
}

/** Answer of `devicedata/del_accesscontrol_rule`. */
export type DevicedataDelAccesscontrolRuleResult = ApiResult

/** Parameters of `devicedata/get_accesscontrol_data`. */
export interface DevicedataGetAccesscontrolDataParams {
  agentid?: number | undefined
  user_type: number
  begin_time: number
  end_time: number
  data_filter_type: number
  device_sn_list?: readonly string[] | undefined
  open_userid_list?: readonly string[] | undefined
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `devicedata/get_accesscontrol_data`. */
export interface DevicedataGetAccesscontrolDataResult extends ApiResult {
  accesscontrol_data: {
    items: {
      user_type: number
      open_userid: string
      device_sn: string
      timestamp: number
      pass_type: number
      pass_method: number
    }[]
  }
  next_cursor?: string
}

/** Parameters of `devicedata/get_accesscontrol_rule`. */
export interface DevicedataGetAccesscontrolRuleParams {
  device_sn: string
}

/** Answer of `devicedata/get_accesscontrol_rule`. */
export interface DevicedataGetAccesscontrolRuleResult extends ApiResult {
  pass_rule?: {
    items: {
      rule_id: string
      name?: string
      rule_list: string[]
      effect_open_userid_list: {
        open_userid: string
        user_type?: number
      }[]
      effect_time: number
    }[]
  }
  remote_pass_rule?: {
    items: {
      rule_id: string
      name?: string
      rule_list: string[]
      effect_open_userid_list: {
        open_userid: string
        user_type?: number
      }[]
      effect_time: number
    }[]
  }
}

/** Parameters of `devicedata/get_auth_info`. */
export interface DevicedataGetAuthInfoParams {
  agentid?: number | undefined
}

/** Answer of `devicedata/get_auth_info`. */
export interface DevicedataGetAuthInfoResult extends ApiResult {
  device_list: {
    item: {
      device_type: number
      device_sn: string
      model_name?: string
      default_name?: string
      remark_name?: string
    }[]
  }
}

/** Parameters of `devicedata/get_checkin_data`. */
export interface DevicedataGetCheckinDataParams {
  agentid?: number | undefined
  user_type: number
  begin_time: number
  end_time: number
  data_filter_type: number
  device_sn_list?: readonly string[] | undefined
  open_userid_list?: readonly string[] | undefined
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `devicedata/get_checkin_data`. */
export interface DevicedataGetCheckinDataResult extends ApiResult {
  checkindata: {
    items: {
      open_userid: string
      device_sn: string
      checkin_time: number
    }[]
  }
  next_cursor?: string
}

/** Parameters of `devicedata/get_temperature_data`. */
export interface DevicedataGetTemperatureDataParams {
  agentid?: number | undefined
  user_type: number
  begin_time: number
  end_time: number
  data_filter_type: number
  device_sn_list?: readonly string[] | undefined
  open_userid_list?: readonly string[] | undefined
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `devicedata/get_temperature_data`. */
export interface DevicedataGetTemperatureDataResult extends ApiResult {
  temperature_data: {
    items: {
      user_type: number
      open_userid: string
      device_sn: string
      timestamp: number
      temperature: string
      status: number
    }[]
  }
  next_cursor?: string
}

/** Parameters of `devicedata/mod_accesscontrol_rule`. */
export interface DevicedataModAccesscontrolRuleParams {
  rule_id: string
  rule_name: string
  device_sn_list: readonly string[]
  pass_rule?: {
    rule_list: readonly string[]
    effect_open_userid_list: readonly {
      open_userid: string
      user_type?: number | undefined
    }[]
  } | undefined
  remote_pass_rule?: {
    rule_list: readonly string[]
    effect_open_userid_list: readonly {
      open_userid: string
      user_type?: number | undefined
    }[]
  } | undefined
}

/** Answer of `devicedata/mod_accesscontrol_rule`. */
export interface DevicedataModAccesscontrolRuleResult extends ApiResult {
  invalid_list?: string[]
}
