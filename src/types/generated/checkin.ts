// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `checkin/add_checkin_option`. */
export interface CheckinAddCheckinOptionParams {
  /** Default false. */
  effective_now?: boolean | undefined
  group: {
    /** One of 1, 2, 3. */
    grouptype: number
    groupname: string
    type?: number | undefined
    range?: {
      userid?: readonly string[] | undefined
      partyid?: readonly number[] | undefined
      tagid?: readonly number[] | undefined
      /** Not documented everywhere. */
      party_id?: readonly unknown[] | undefined
    } | undefined
    white_users?: readonly string[] | undefined
    reporterinfo?: {
      reporters?: readonly {
        userid?: string | undefined
        tagid?: number | undefined
      }[] | undefined
    } | undefined
    sync_holidays?: boolean | undefined
    need_photo?: boolean | undefined
    note_can_use_local_pic?: boolean | undefined
    allow_checkin_offworkday?: boolean | undefined
    allow_apply_offworkday?: boolean | undefined
    allow_apply_bk_cnt?: number | undefined
    allow_apply_bk_day_limit?: number | undefined
    buka_limit_next_month?: number | undefined
    option_out_range?: number | undefined
    checkindate?: readonly {
      workdays?: readonly number[] | undefined
      checkintime?: readonly {
        time_id?: number | undefined
        work_sec?: number | undefined
        off_work_sec?: number | undefined
        earliest_work_sec?: number | undefined
        latest_work_sec?: number | undefined
        earliest_off_work_sec?: number | undefined
        latest_off_work_sec?: number | undefined
        remind_work_sec?: number | undefined
        remind_off_work_sec?: number | undefined
        allow_rest?: boolean | undefined
        rest_begin_time?: number | undefined
        rest_end_time?: number | undefined
        rest_times?: readonly {
          rest_begin_time: number
          rest_end_time: number
        }[] | undefined
        no_need_checkon?: boolean | undefined
        no_need_checkoff?: boolean | undefined
      }[] | undefined
      allow_flex?: boolean | undefined
      flex_on_duty_time?: number | undefined
      flex_off_duty_time?: number | undefined
      max_allow_arrive_early?: number | undefined
      max_allow_arrive_late?: number | undefined
      late_rule?: {
        allow_offwork_after_time?: boolean | undefined
        timerules: readonly {
          offwork_after_time?: number | undefined
          onwork_flex_time?: number | undefined
        }[]
        /** Not documented everywhere. */
        offwork_after_time?: number | undefined
        /** Not documented everywhere. */
        onwork_flex_time?: number | undefined
      } | undefined
      biweekly?: {
        enable_weekday_recurrence?: boolean | undefined
        odd_workdays?: readonly number[] | undefined
        even_workdays?: readonly number[] | undefined
      } | undefined
    }[] | undefined
    spe_workdays?: readonly {
      type: number
      timestamp?: number | undefined
      begintime?: number | undefined
      endtime?: number | undefined
      checkintime: readonly {
        time_id?: number | undefined
        work_sec?: number | undefined
        off_work_sec?: number | undefined
        earliest_work_sec?: number | undefined
        latest_work_sec?: number | undefined
        earliest_off_work_sec?: number | undefined
        latest_off_work_sec?: number | undefined
        remind_work_sec?: number | undefined
        remind_off_work_sec?: number | undefined
        allow_rest?: boolean | undefined
        rest_begin_time?: number | undefined
        rest_end_time?: number | undefined
        rest_times?: readonly {
          rest_begin_time: number
          rest_end_time: number
        }[] | undefined
        no_need_checkon?: boolean | undefined
        no_need_checkoff?: boolean | undefined
      }[]
      notes?: string | undefined
    }[] | undefined
    spe_offdays?: readonly {
      type: number
      timestamp?: number | undefined
      begintime?: number | undefined
      endtime?: number | undefined
      checkintime: readonly {
        time_id?: number | undefined
        work_sec?: number | undefined
        off_work_sec?: number | undefined
        earliest_work_sec?: number | undefined
        latest_work_sec?: number | undefined
        earliest_off_work_sec?: number | undefined
        latest_off_work_sec?: number | undefined
        remind_work_sec?: number | undefined
        remind_off_work_sec?: number | undefined
        allow_rest?: boolean | undefined
        rest_begin_time?: number | undefined
        rest_end_time?: number | undefined
        rest_times?: readonly {
          rest_begin_time: number
          rest_end_time: number
        }[] | undefined
        no_need_checkon?: boolean | undefined
        no_need_checkoff?: boolean | undefined
      }[]
      notes?: string | undefined
    }[] | undefined
    wifimac_infos?: readonly {
      wifiname?: string | undefined
      wifimac?: string | undefined
    }[] | undefined
    loc_infos?: readonly {
      loc_title?: string | undefined
      loc_detail?: string | undefined
      lng: number
      lat: number
      distance: number
    }[] | undefined
    schedulelist?: readonly {
      schedule_id: number
      schedule_name: string
      time_section: readonly {
        time_id?: number | undefined
        work_sec?: number | undefined
        off_work_sec?: number | undefined
        earliest_work_sec?: number | undefined
        latest_work_sec?: number | undefined
        earliest_off_work_sec?: number | undefined
        latest_off_work_sec?: number | undefined
        remind_work_sec?: number | undefined
        remind_off_work_sec?: number | undefined
        allow_rest?: boolean | undefined
        rest_begin_time?: number | undefined
        rest_end_time?: number | undefined
        rest_times?: readonly {
          rest_begin_time: number
          rest_end_time: number
        }[] | undefined
        no_need_checkon?: boolean | undefined
        no_need_checkoff?: boolean | undefined
      }[]
      allow_flex?: boolean | undefined
      flex_on_duty_time?: number | undefined
      flex_off_duty_time?: number | undefined
      max_allow_arrive_early?: number | undefined
      max_allow_arrive_late?: number | undefined
      late_rule?: {
        allow_offwork_after_time?: boolean | undefined
        offwork_after_time?: number | undefined
        onwork_flex_time?: number | undefined
        timerules?: readonly {
          offwork_after_time?: number | undefined
          onwork_flex_time?: number | undefined
        }[] | undefined
      } | undefined
    }[] | undefined
    ot_info_v2?: {
      workdayconf?: {
        allow_ot: boolean
        type?: number | undefined
        apply?: {
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        checkin?: {
          ot_time_start?: number | undefined
          ot_time_min?: number | undefined
          ot_time_max?: number | undefined
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        applycheckin?: {
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        ot_trans_enable?: boolean | undefined
        ot_trans_type?: number | undefined
        vacation?: {
          trans_ratio?: number | undefined
          sync_vacation?: boolean | undefined
        } | undefined
      } | undefined
      restdayconf?: {
        allow_ot: boolean
        type?: number | undefined
        apply?: {
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        checkin?: {
          ot_time_start?: number | undefined
          ot_time_min?: number | undefined
          ot_time_max?: number | undefined
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        applycheckin?: {
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        ot_trans_enable?: boolean | undefined
        ot_trans_type?: number | undefined
        vacation?: {
          trans_ratio?: number | undefined
          sync_vacation?: boolean | undefined
        } | undefined
      } | undefined
      holidayconf?: {
        allow_ot: boolean
        type?: number | undefined
        apply?: {
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        checkin?: {
          ot_time_start?: number | undefined
          ot_time_min?: number | undefined
          ot_time_max?: number | undefined
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        applycheckin?: {
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        ot_trans_enable?: boolean | undefined
        ot_trans_type?: number | undefined
        vacation?: {
          trans_ratio?: number | undefined
          sync_vacation?: boolean | undefined
        } | undefined
      } | undefined
      time_unit_config?: {
        ot_time_unit?: number | undefined
        perday_duration_secs?: number | undefined
        rounding_method?: number | undefined
        rounding_precision?: number | undefined
        step_size?: number | undefined
      } | undefined
    } | undefined
    use_face_detect?: boolean | undefined
    open_face_live_detect?: boolean | undefined
    offwork_interval_time?: number | undefined
    sync_out_checkin?: boolean | undefined
    buka_remind?: {
      open_remind: boolean
      buka_remind_month?: number | undefined
      buka_remind_day?: number | undefined
    } | undefined
    buka_restriction?: number | undefined
    span_day_time?: number | undefined
    standard_work_duration?: number | undefined
    open_sp_checkin?: boolean | undefined
    checkin_method_type?: number | undefined
    /** Not documented everywhere. */
    groupid?: number | undefined
  }
}

/** Answer of `checkin/add_checkin_option`. */
export type CheckinAddCheckinOptionResult = ApiResult

/** Parameters of `checkin/add_checkin_record`. */
export interface CheckinAddCheckinRecordParams {
  /** Max 200 items. */
  records: readonly {
    userid: string
    checkin_time: number
    /** Max 1024 chars. */
    location_title?: string | undefined
    location_detail?: string | undefined
    lng?: number | undefined
    lat?: number | undefined
    wifiname?: string | undefined
    wifimac?: string | undefined
    /** One of 1, 2, 3. */
    device_type?: number | undefined
    device_detail?: string | undefined
    /** Max 1024 chars. */
    notes?: string | undefined
    mediaids?: readonly string[] | undefined
  }[]
}

/** Answer of `checkin/add_checkin_record`. */
export type CheckinAddCheckinRecordResult = ApiResult

/** Parameters of `checkin/addcheckinuserface`. */
export interface CheckinAddcheckinuserfaceParams {
  userid?: string | undefined
  userface?: string | undefined
}

/** Answer of `checkin/addcheckinuserface`. */
export type CheckinAddcheckinuserfaceResult = ApiResult

/** Parameters of `checkin/clear_checkin_option_array_field`. */
export interface CheckinClearCheckinOptionArrayFieldParams {
  groupid: number
  clear_field: readonly number[]
  effective_now?: boolean | undefined
}

/** Answer of `checkin/clear_checkin_option_array_field`. */
export type CheckinClearCheckinOptionArrayFieldResult = ApiResult

/** Parameters of `checkin/del_checkin_option`. */
export interface CheckinDelCheckinOptionParams {
  groupid: number
  effective_now?: boolean | undefined
}

/** Answer of `checkin/del_checkin_option`. */
export type CheckinDelCheckinOptionResult = ApiResult

/** Parameters of `checkin/getcheckin_daydata`. */
export interface CheckinGetcheckinDaydataParams {
  starttime: number
  endtime: number
  /** Max 64 bytes. */
  useridlist: readonly string[]
}

/** Answer of `checkin/getcheckin_daydata`. */
export interface CheckinGetcheckinDaydataResult extends ApiResult {
  datas: {
    base_info: {
      date: number
      day_type: number
      record_type: number
      acctid: string
      name: string
      name_ex: string
      departs_name: string
      rule_info: {
        groupid: number
        groupname: string
        scheduleid?: number
        schedulename?: string
        checkintime: {
          work_sec: number
          off_work_sec: number
        }[]
      }
    }
    summary_info: {
      checkin_count: number
      regular_work_sec: number
      standard_work_sec: number
      earliest_time: number
      lastest_time: number
    }
    holiday_infos?: {
      sp_number: string
      sp_title: {
        data: {
          lang: string
          text: string
        }[]
      }
      sp_description: {
        data: {
          lang: string
          text: string
        }[]
      }
    }[]
    sp_items?: {
      name: string
      /** One of 1, 2, 3, 4, 100. */
      type: number
      vacation_id?: number
      /** One of 0, 1. */
      time_type: number
      duration: number
      count: number
    }[]
    exception_infos?: {
      /** One of 1, 2, 3, 4, 5, 6. */
      exception: number
      duration?: number
      count: number
    }[]
    ot_info?: {
      /** One of 0, 1, 2. */
      ot_status: number
      ot_duration: number
      exception_duration?: number[]
      workday_over_as_vacation?: number
      workday_over_as_money?: number
      restday_over_as_vacation?: number
      restday_over_as_money?: number
      holiday_over_as_vacation?: number
      holiday_over_as_money?: number
    }
  }[]
}

/** Parameters of `checkin/getcheckin_monthdata`. */
export interface CheckinGetcheckinMonthdataParams {
  starttime: number
  endtime: number
  /** Max 64 bytes. */
  useridlist: readonly string[]
}

/** Answer of `checkin/getcheckin_monthdata`. */
export interface CheckinGetcheckinMonthdataResult extends ApiResult {
  datas: {
    base_info: {
      record_type: number
      acctid: string
      name: string
      name_ex: string
      departs_name: string
      rule_info: {
        groupid: number
        groupname: string
        /** Not documented everywhere. */
        scheduleid?: number
        /** Not documented everywhere. */
        schedulename?: string
        /** Not documented everywhere. */
        checkintime?: {
          /** Not documented everywhere. */
          work_sec?: unknown
          /** Not documented everywhere. */
          off_work_sec?: unknown
        }[]
      }
      /** Not documented everywhere. */
      date?: unknown
      /** Not documented everywhere. */
      day_type?: number
    }
    summary_info: {
      except_days: number
      regular_days?: number
      work_days: number
      rest_days?: number
      regular_work_sec: number
      standard_work_sec: number
    }
    sp_items?: {
      name: string
      type: number
      vacation_id?: number
      time_type: number
      duration: number
      count: number
    }[]
    exception_infos?: {
      exception: number
      duration?: number
      count: number
    }[]
    overwork_info?: {
      workday_over_sec: number
      holidays_over_sec?: number
      restdays_over_sec?: number
      workdays_over_as_vacation?: number
      workdays_over_as_money?: number
      restdays_over_as_vacation?: number
      restdays_over_as_money?: number
      holidays_over_as_vacation?: number
      holidays_over_as_money?: number
    }
    /** Not documented everywhere. */
    ot_info?: {
      /** Not documented everywhere. */
      ot_status?: unknown
      /** Not documented everywhere. */
      ot_duration?: unknown
      /** Not documented everywhere. */
      exception_duration?: unknown[]
      /** Not documented everywhere. */
      workday_over_as_vacation?: unknown
      /** Not documented everywhere. */
      workday_over_as_money?: unknown
      /** Not documented everywhere. */
      restday_over_as_vacation?: unknown
      /** Not documented everywhere. */
      restday_over_as_money?: unknown
      /** Not documented everywhere. */
      holiday_over_as_vacation?: unknown
      /** Not documented everywhere. */
      holiday_over_as_money?: unknown
    }
  }[]
}

/** Parameters of `checkin/getcheckindata`. */
export interface CheckinGetcheckindataParams {
  /** One of 1, 2, 3. */
  opencheckindatatype: number
  starttime: number
  endtime: number
  useridlist: readonly string[]
}

/** Answer of `checkin/getcheckindata`. */
export interface CheckinGetcheckindataResult extends ApiResult {
  checkindata: {
    userid: string
    groupid: number
    groupname: string
    checkin_type: string
    exception_type: string
    checkin_time: number
    sch_checkin_time: number
    location_title?: string
    location_detail?: string
    lng?: number
    lat?: number
    wifiname?: string
    wifimac?: string
    deviceid?: string
    schedule_id?: number
    timeline_id?: number
    notes?: string
    mediaids?: string[]
  }[]
}

/** Parameters of `checkin/getcheckinoption`. */
export interface CheckinGetcheckinoptionParams {
  datetime: number
  useridlist: readonly string[]
}

/** Answer of `checkin/getcheckinoption`. */
export interface CheckinGetcheckinoptionResult extends ApiResult {
  info: {
    userid: string
    group: {
      groupid: number
      /** One of 1, 2, 3. */
      grouptype: number
      groupname: string
      sync_holidays: boolean
      need_photo: boolean
      note_can_use_local_pic: boolean
      allow_checkin_offworkday: boolean
      allow_apply_offworkday: boolean
      allow_apply_bk_cnt?: number
      allow_apply_bk_day_limit?: number
      buka_limit_next_month?: number
      checkindate: {
        workdays: number[]
        checkintime: {
          time_id?: number
          work_sec?: number
          off_work_sec?: number
          earliest_work_sec?: number
          latest_work_sec?: number
          earliest_off_work_sec?: number
          latest_off_work_sec?: number
          remind_work_sec?: number
          remind_off_work_sec?: number
          allow_rest?: boolean
          rest_begin_time?: number
          rest_end_time?: number
          rest_times?: {
            rest_begin_time: number
            rest_end_time: number
          }[]
          no_need_checkon?: boolean
          no_need_checkoff?: boolean
        }[]
        noneed_offwork: boolean
        flex_time?: number
        flex_on_duty_time?: number
        flex_off_duty_time?: number
        limit_aheadtime?: number
        /** Not documented everywhere. */
        max_allow_arrive_early?: number
        /** Not documented everywhere. */
        late_rule?: {
          /** Not documented everywhere. */
          offwork_after_time?: number
          /** Not documented everywhere. */
          onwork_flex_time?: number
          /** Not documented everywhere. */
          allow_offwork_after_time?: boolean
          /** Not documented everywhere. */
          timerules?: {
            /** Not documented everywhere. */
            offwork_after_time?: number
            /** Not documented everywhere. */
            onwork_flex_time?: number
          }[]
        }
        /** Not documented everywhere. */
        max_allow_arrive_late?: number
        /** Not documented everywhere. */
        allow_flex?: boolean
      }[]
      spe_workdays?: {
        timestamp: number
        checkintime: {
          time_id?: number
          work_sec?: number
          off_work_sec?: number
          earliest_work_sec?: number
          latest_work_sec?: number
          earliest_off_work_sec?: number
          latest_off_work_sec?: number
          remind_work_sec?: number
          remind_off_work_sec?: number
          allow_rest?: boolean
          rest_begin_time?: number
          rest_end_time?: number
          rest_times?: {
            rest_begin_time: number
            rest_end_time: number
          }[]
          no_need_checkon?: boolean
          no_need_checkoff?: boolean
        }[]
        notes: string
      }[]
      spe_offdays?: {
        timestamp: number
        checkintime: {
          time_id?: number
          work_sec?: number
          off_work_sec?: number
          earliest_work_sec?: number
          latest_work_sec?: number
          earliest_off_work_sec?: number
          latest_off_work_sec?: number
          remind_work_sec?: number
          remind_off_work_sec?: number
          allow_rest: boolean
          rest_begin_time?: number
          rest_end_time?: number
          rest_times?: {
            rest_begin_time: number
            rest_end_time: number
          }[]
          no_need_checkon?: boolean
          no_need_checkoff?: boolean
        }[]
        notes: string
      }[]
      wifimac_infos?: {
        wifiname: string
        wifimac: string
      }[]
      loc_infos?: {
        loc_title: string
        loc_detail: string
        lng: number
        lat: number
        distance: number
      }[]
      schedulelist?: {
        schedule_id: number
        schedule_name: string
        time_section: {
          time_id?: number
          work_sec?: number
          off_work_sec?: number
          earliest_work_sec?: number
          latest_work_sec?: number
          earliest_off_work_sec?: number
          latest_off_work_sec?: number
          remind_work_sec?: number
          remind_off_work_sec?: number
          allow_rest: boolean
          rest_begin_time?: number
          rest_end_time?: number
          rest_times?: {
            rest_begin_time: number
            rest_end_time: number
          }[]
          no_need_checkon?: boolean
          no_need_checkoff?: boolean
        }[]
        noneed_offwork: boolean
        limit_aheadtime: number
        limit_offtime: number
        allow_flex: boolean
        flex_on_duty_time?: number
        flex_off_duty_time?: number
        max_allow_arrive_early?: number
        max_allow_arrive_late?: number
        late_rule?: {
          allow_offwork_after_time: boolean
          timerules: {
            offwork_after_time: number
            onwork_flex_time: number
          }[]
          /** Not documented everywhere. */
          offwork_after_time?: number
          /** Not documented everywhere. */
          onwork_flex_time?: number
        }
        biweekly?: {
          enable_weekday_recurrence?: boolean
          odd_workdays?: number[]
          even_workdays?: number[]
        }
      }[]
      buka_restriction?: number
      span_day_time?: number
      standard_work_duration?: number
      open_sp_checkin?: boolean
      checkin_method_type?: number
      /** Not documented everywhere. */
      offwork_interval_time?: number
      /** Not documented everywhere. */
      reporterinfo?: {
        /** Not documented everywhere. */
        reporters?: {
          /** Not documented everywhere. */
          userid?: string
          /** Not documented everywhere. */
          tagid?: number
        }[]
        /** Not documented everywhere. */
        updatetime?: number
      }
      /** Not documented everywhere. */
      option_out_range?: boolean
      /** Not documented everywhere. */
      open_face_live_detect?: boolean
      /** Not documented everywhere. */
      range?: {
        /** Not documented everywhere. */
        party_id?: number[]
        /** Not documented everywhere. */
        userid?: string[]
        /** Not documented everywhere. */
        tagid?: number[]
      }
      /** Not documented everywhere. */
      type?: number
      /** Not documented everywhere. */
      ot_info_v2?: {
        /** Not documented everywhere. */
        workdayconf?: {
          /** Not documented everywhere. */
          allow_ot?: boolean
          /** Not documented everywhere. */
          type?: number
          /** Not documented everywhere. */
          apply?: {
            /** Not documented everywhere. */
            ot_time_start?: number
            /** Not documented everywhere. */
            ot_time_min?: number
            /** Not documented everywhere. */
            ot_time_max?: number
            /** Not documented everywhere. */
            restinfo?: {
              /** Not documented everywhere. */
              type?: number
              /** Not documented everywhere. */
              fix_time_rule?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }
              /** Not documented everywhere. */
              fix_time_rule_list?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }[]
              /** Not documented everywhere. */
              cal_ottime_rule?: {
                /** Not documented everywhere. */
                items?: {
                  /** Not documented everywhere. */
                  ot_time?: number
                  /** Not documented everywhere. */
                  rest_time?: number
                }[]
              }
            }
          }
          /** Not documented everywhere. */
          checkin?: {
            /** Not documented everywhere. */
            ot_time_start?: number
            /** Not documented everywhere. */
            ot_time_min?: number
            /** Not documented everywhere. */
            ot_time_max?: number
            /** Not documented everywhere. */
            restinfo?: {
              /** Not documented everywhere. */
              type?: number
              /** Not documented everywhere. */
              fix_time_rule?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }
              /** Not documented everywhere. */
              fix_time_rule_list?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }[]
              /** Not documented everywhere. */
              cal_ottime_rule?: {
                /** Not documented everywhere. */
                items?: {
                  /** Not documented everywhere. */
                  ot_time?: number
                  /** Not documented everywhere. */
                  rest_time?: number
                }[]
              }
            }
          }
          /** Not documented everywhere. */
          applycheckin?: {
            /** Not documented everywhere. */
            ot_time_start?: number
            /** Not documented everywhere. */
            ot_time_min?: number
            /** Not documented everywhere. */
            ot_time_max?: number
            /** Not documented everywhere. */
            restinfo?: {
              /** Not documented everywhere. */
              type?: number
              /** Not documented everywhere. */
              fix_time_rule?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }
              /** Not documented everywhere. */
              fix_time_rule_list?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }[]
              /** Not documented everywhere. */
              cal_ottime_rule?: {
                /** Not documented everywhere. */
                items?: {
                  /** Not documented everywhere. */
                  ot_time?: number
                  /** Not documented everywhere. */
                  rest_time?: number
                }[]
              }
            }
          }
          /** Not documented everywhere. */
          ot_trans_enable?: boolean
          /** Not documented everywhere. */
          ot_trans_type?: number
          /** Not documented everywhere. */
          vacation?: {
            /** Not documented everywhere. */
            trans_ratio?: number
            /** Not documented everywhere. */
            sync_vacation?: boolean
          }
          /** Not documented everywhere. */
          ot_time_range?: number
        }
        /** Not documented everywhere. */
        restdayconf?: {
          /** Not documented everywhere. */
          allow_ot?: boolean
          /** Not documented everywhere. */
          type?: number
          /** Not documented everywhere. */
          apply?: {
            /** Not documented everywhere. */
            ot_time_start?: number
            /** Not documented everywhere. */
            ot_time_min?: number
            /** Not documented everywhere. */
            ot_time_max?: number
            /** Not documented everywhere. */
            restinfo?: {
              /** Not documented everywhere. */
              type?: number
              /** Not documented everywhere. */
              fix_time_rule?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }
              /** Not documented everywhere. */
              fix_time_rule_list?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }[]
              /** Not documented everywhere. */
              cal_ottime_rule?: {
                /** Not documented everywhere. */
                items?: {
                  /** Not documented everywhere. */
                  ot_time?: number
                  /** Not documented everywhere. */
                  rest_time?: number
                }[]
              }
            }
          }
          /** Not documented everywhere. */
          checkin?: {
            /** Not documented everywhere. */
            ot_time_start?: number
            /** Not documented everywhere. */
            ot_time_min?: number
            /** Not documented everywhere. */
            ot_time_max?: number
            /** Not documented everywhere. */
            restinfo?: {
              /** Not documented everywhere. */
              type?: number
              /** Not documented everywhere. */
              fix_time_rule?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }
              /** Not documented everywhere. */
              fix_time_rule_list?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }[]
              /** Not documented everywhere. */
              cal_ottime_rule?: {
                /** Not documented everywhere. */
                items?: {
                  /** Not documented everywhere. */
                  ot_time?: number
                  /** Not documented everywhere. */
                  rest_time?: number
                }[]
              }
            }
          }
          /** Not documented everywhere. */
          applycheckin?: {
            /** Not documented everywhere. */
            ot_time_start?: number
            /** Not documented everywhere. */
            ot_time_min?: number
            /** Not documented everywhere. */
            ot_time_max?: number
            /** Not documented everywhere. */
            restinfo?: {
              /** Not documented everywhere. */
              type?: number
              /** Not documented everywhere. */
              fix_time_rule?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }
              /** Not documented everywhere. */
              fix_time_rule_list?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }[]
              /** Not documented everywhere. */
              cal_ottime_rule?: {
                /** Not documented everywhere. */
                items?: {
                  /** Not documented everywhere. */
                  ot_time?: number
                  /** Not documented everywhere. */
                  rest_time?: number
                }[]
              }
            }
          }
          /** Not documented everywhere. */
          ot_trans_enable?: boolean
          /** Not documented everywhere. */
          ot_trans_type?: number
          /** Not documented everywhere. */
          vacation?: {
            /** Not documented everywhere. */
            trans_ratio?: number
            /** Not documented everywhere. */
            sync_vacation?: boolean
          }
          /** Not documented everywhere. */
          ot_time_range?: number
        }
        /** Not documented everywhere. */
        holidayconf?: {
          /** Not documented everywhere. */
          allow_ot?: boolean
          /** Not documented everywhere. */
          type?: number
          /** Not documented everywhere. */
          apply?: {
            /** Not documented everywhere. */
            ot_time_start?: number
            /** Not documented everywhere. */
            ot_time_min?: number
            /** Not documented everywhere. */
            ot_time_max?: number
            /** Not documented everywhere. */
            restinfo?: {
              /** Not documented everywhere. */
              type?: number
              /** Not documented everywhere. */
              fix_time_rule?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }
              /** Not documented everywhere. */
              fix_time_rule_list?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }[]
              /** Not documented everywhere. */
              cal_ottime_rule?: {
                /** Not documented everywhere. */
                items?: {
                  /** Not documented everywhere. */
                  ot_time?: number
                  /** Not documented everywhere. */
                  rest_time?: number
                }[]
              }
            }
          }
          /** Not documented everywhere. */
          checkin?: {
            /** Not documented everywhere. */
            ot_time_start?: number
            /** Not documented everywhere. */
            ot_time_min?: number
            /** Not documented everywhere. */
            ot_time_max?: number
            /** Not documented everywhere. */
            restinfo?: {
              /** Not documented everywhere. */
              type?: number
              /** Not documented everywhere. */
              fix_time_rule?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }
              /** Not documented everywhere. */
              fix_time_rule_list?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }[]
              /** Not documented everywhere. */
              cal_ottime_rule?: {
                /** Not documented everywhere. */
                items?: {
                  /** Not documented everywhere. */
                  ot_time?: number
                  /** Not documented everywhere. */
                  rest_time?: number
                }[]
              }
            }
          }
          /** Not documented everywhere. */
          applycheckin?: {
            /** Not documented everywhere. */
            ot_time_start?: number
            /** Not documented everywhere. */
            ot_time_min?: number
            /** Not documented everywhere. */
            ot_time_max?: number
            /** Not documented everywhere. */
            restinfo?: {
              /** Not documented everywhere. */
              type?: number
              /** Not documented everywhere. */
              fix_time_rule?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }
              /** Not documented everywhere. */
              fix_time_rule_list?: {
                /** Not documented everywhere. */
                fix_time_begin_sec?: number
                /** Not documented everywhere. */
                fix_time_end_sec?: number
              }[]
              /** Not documented everywhere. */
              cal_ottime_rule?: {
                /** Not documented everywhere. */
                items?: {
                  /** Not documented everywhere. */
                  ot_time?: number
                  /** Not documented everywhere. */
                  rest_time?: number
                }[]
              }
            }
          }
          /** Not documented everywhere. */
          ot_trans_enable?: boolean
          /** Not documented everywhere. */
          ot_trans_type?: number
          /** Not documented everywhere. */
          vacation?: {
            /** Not documented everywhere. */
            trans_ratio?: number
            /** Not documented everywhere. */
            sync_vacation?: boolean
          }
          /** Not documented everywhere. */
          ot_time_range?: number
        }
        /** Not documented everywhere. */
        time_unit_config?: {
          /** Not documented everywhere. */
          ot_time_unit?: number
          /** Not documented everywhere. */
          perday_duration_secs?: number
          /** Not documented everywhere. */
          rounding_method?: number
          /** Not documented everywhere. */
          rounding_precision?: number
          /** Not documented everywhere. */
          step_size?: number
        }
      }
      /** Not documented everywhere. */
      buka_remind?: {
        /** Not documented everywhere. */
        open_remind?: boolean
        /** Not documented everywhere. */
        buka_remind_day?: number
        /** Not documented everywhere. */
        buka_remind_month?: number
      }
      /** Not documented everywhere. */
      create_time?: number
      /** Not documented everywhere. */
      create_userid?: string
      /** Not documented everywhere. */
      update_userid?: string
      /** Not documented everywhere. */
      white_users?: string[]
      /** Not documented everywhere. */
      use_face_detect?: boolean
      /** Not documented everywhere. */
      sync_out_checkin?: boolean
      /** Not documented everywhere. */
      ot_info?: {
        /** Not documented everywhere. */
        type?: number
        /** Not documented everywhere. */
        allow_ot_workingday?: boolean
        /** Not documented everywhere. */
        allow_ot_nonworkingday?: boolean
        /** Not documented everywhere. */
        otcheckinfo?: {
          /** Not documented everywhere. */
          ot_workingday_time_start?: number
          /** Not documented everywhere. */
          ot_workingday_time_min?: number
          /** Not documented everywhere. */
          ot_workingday_time_max?: number
          /** Not documented everywhere. */
          ot_nonworkingday_time_min?: number
          /** Not documented everywhere. */
          ot_nonworkingday_time_max?: number
          /** Not documented everywhere. */
          ot_nonworkingday_spanday_time?: number
          /** Not documented everywhere. */
          ot_workingday_restinfo?: {
            /** Not documented everywhere. */
            type?: number
            /** Not documented everywhere. */
            fix_time_rule?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }
            /** Not documented everywhere. */
            fix_time_rule_list?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }[]
            /** Not documented everywhere. */
            cal_ottime_rule?: {
              /** Not documented everywhere. */
              items?: {
                /** Not documented everywhere. */
                ot_time?: number
                /** Not documented everywhere. */
                rest_time?: number
              }[]
            }
          }
          /** Not documented everywhere. */
          ot_nonworkingday_restinfo?: {
            /** Not documented everywhere. */
            type?: number
            /** Not documented everywhere. */
            fix_time_rule?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }
            /** Not documented everywhere. */
            fix_time_rule_list?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }[]
            /** Not documented everywhere. */
            cal_ottime_rule?: {
              /** Not documented everywhere. */
              items?: {
                /** Not documented everywhere. */
                ot_time?: number
                /** Not documented everywhere. */
                rest_time?: number
              }[]
            }
          }
        }
        /** Not documented everywhere. */
        otapplyinfo?: {
          /** Not documented everywhere. */
          ot_workingday_time_start?: number
          /** Not documented everywhere. */
          ot_workingday_time_min?: number
          /** Not documented everywhere. */
          ot_workingday_time_max?: number
          /** Not documented everywhere. */
          ot_nonworkingday_time_min?: number
          /** Not documented everywhere. */
          ot_nonworkingday_time_max?: number
          /** Not documented everywhere. */
          ot_nonworkingday_spanday_time?: number
          /** Not documented everywhere. */
          ot_workingday_restinfo?: {
            /** Not documented everywhere. */
            type?: number
            /** Not documented everywhere. */
            fix_time_rule?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }
            /** Not documented everywhere. */
            fix_time_rule_list?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }[]
            /** Not documented everywhere. */
            cal_ottime_rule?: {
              /** Not documented everywhere. */
              items?: {
                /** Not documented everywhere. */
                ot_time?: number
                /** Not documented everywhere. */
                rest_time?: number
              }[]
            }
          }
          /** Not documented everywhere. */
          ot_nonworkingday_restinfo?: {
            /** Not documented everywhere. */
            type?: number
            /** Not documented everywhere. */
            fix_time_rule?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }
            /** Not documented everywhere. */
            fix_time_rule_list?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }[]
            /** Not documented everywhere. */
            cal_ottime_rule?: {
              /** Not documented everywhere. */
              items?: {
                /** Not documented everywhere. */
                ot_time?: number
                /** Not documented everywhere. */
                rest_time?: number
              }[]
            }
          }
        }
      }
    }
  }[]
}

/** Parameters of `checkin/getcheckinschedulist`. */
export interface CheckinGetcheckinschedulistParams {
  starttime: number
  endtime: number
  /** Max 100 items. */
  useridlist: readonly string[]
}

/** Answer of `checkin/getcheckinschedulist`. */
export interface CheckinGetcheckinschedulistResult extends ApiResult {
  schedule_list: {
    userid: string
    yearmonth: number
    groupid: number
    groupname: string
    schedule: {
      scheduleList: {
        day: number
        schedule_info: {
          schedule_id: number
          schedule_name: string
          time_section: {
            id: number
            work_sec: number
            off_work_sec: number
            remind_work_sec: number
            remind_off_work_sec: number
          }[]
        }
      }[]
    }
  }[]
}

/** Parameters of `checkin/getcorpcheckinoption`. */
export type CheckinGetcorpcheckinoptionParams = Record<string, never>

/** Answer of `checkin/getcorpcheckinoption`. */
export interface CheckinGetcorpcheckinoptionResult extends ApiResult {
  group: {
    groupid: number
    /** One of 1, 2, 3. */
    grouptype: number
    groupname: string
    sync_holidays: boolean
    need_photo: boolean
    note_can_use_local_pic: boolean
    allow_checkin_offworkday: boolean
    allow_apply_offworkday: boolean
    allow_apply_bk_cnt?: number
    allow_apply_bk_day_limit?: number
    buka_limit_next_month?: number
    checkindate: {
      workdays: number[]
      checkintime: {
        time_id?: number
        work_sec?: number
        off_work_sec?: number
        earliest_work_sec?: number
        latest_work_sec?: number
        earliest_off_work_sec?: number
        latest_off_work_sec?: number
        remind_work_sec?: number
        remind_off_work_sec?: number
        allow_rest?: boolean
        rest_begin_time?: number
        rest_end_time?: number
        rest_times?: {
          rest_begin_time: number
          rest_end_time: number
        }[]
        no_need_checkon?: boolean
        no_need_checkoff?: boolean
      }[]
      noneed_offwork: boolean
      flex_time?: number
      flex_on_duty_time?: number
      flex_off_duty_time?: number
      limit_aheadtime?: number
      /** Not documented everywhere. */
      max_allow_arrive_early?: number
      /** Not documented everywhere. */
      late_rule?: {
        /** Not documented everywhere. */
        offwork_after_time?: number
        /** Not documented everywhere. */
        onwork_flex_time?: number
        /** Not documented everywhere. */
        allow_offwork_after_time?: boolean
        /** Not documented everywhere. */
        timerules?: {
          /** Not documented everywhere. */
          offwork_after_time?: number
          /** Not documented everywhere. */
          onwork_flex_time?: number
        }[]
      }
      /** Not documented everywhere. */
      max_allow_arrive_late?: number
      /** Not documented everywhere. */
      allow_flex?: boolean
    }[]
    spe_workdays?: {
      timestamp: number
      checkintime: {
        time_id?: number
        work_sec?: number
        off_work_sec?: number
        earliest_work_sec?: number
        latest_work_sec?: number
        earliest_off_work_sec?: number
        latest_off_work_sec?: number
        remind_work_sec?: number
        remind_off_work_sec?: number
        allow_rest?: boolean
        rest_begin_time?: number
        rest_end_time?: number
        rest_times?: {
          rest_begin_time: number
          rest_end_time: number
        }[]
        no_need_checkon?: boolean
        no_need_checkoff?: boolean
      }[]
      notes: string
    }[]
    spe_offdays?: {
      timestamp: number
      checkintime: {
        time_id?: number
        work_sec?: number
        off_work_sec?: number
        earliest_work_sec?: number
        latest_work_sec?: number
        earliest_off_work_sec?: number
        latest_off_work_sec?: number
        remind_work_sec?: number
        remind_off_work_sec?: number
        allow_rest: boolean
        rest_begin_time?: number
        rest_end_time?: number
        rest_times?: {
          rest_begin_time: number
          rest_end_time: number
        }[]
        no_need_checkon?: boolean
        no_need_checkoff?: boolean
      }[]
      notes: string
    }[]
    wifimac_infos?: {
      wifiname: string
      wifimac: string
    }[]
    loc_infos?: {
      loc_title: string
      loc_detail: string
      lng: number
      lat: number
      distance: number
    }[]
    schedulelist?: {
      schedule_id: number
      schedule_name: string
      time_section: {
        time_id?: number
        work_sec?: number
        off_work_sec?: number
        earliest_work_sec?: number
        latest_work_sec?: number
        earliest_off_work_sec?: number
        latest_off_work_sec?: number
        remind_work_sec?: number
        remind_off_work_sec?: number
        allow_rest: boolean
        rest_begin_time?: number
        rest_end_time?: number
        rest_times?: {
          rest_begin_time: number
          rest_end_time: number
        }[]
        no_need_checkon?: boolean
        no_need_checkoff?: boolean
      }[]
      noneed_offwork: boolean
      limit_aheadtime: number
      limit_offtime: number
      allow_flex: boolean
      flex_on_duty_time?: number
      flex_off_duty_time?: number
      max_allow_arrive_early?: number
      max_allow_arrive_late?: number
      late_rule?: {
        allow_offwork_after_time: boolean
        timerules: {
          offwork_after_time: number
          onwork_flex_time: number
        }[]
        /** Not documented everywhere. */
        offwork_after_time?: number
        /** Not documented everywhere. */
        onwork_flex_time?: number
      }
      biweekly?: {
        enable_weekday_recurrence?: boolean
        odd_workdays?: number[]
        even_workdays?: number[]
      }
    }[]
    buka_restriction?: number
    span_day_time?: number
    standard_work_duration?: number
    open_sp_checkin?: boolean
    checkin_method_type?: number
    type: number
    range: {
      userid?: string[]
      partyid?: number[]
      tagid?: number[]
      /** Not documented everywhere. */
      party_id?: unknown[]
    }
    white_users?: string[]
    reporterinfo?: {
      reporters?: {
        userid?: string
        tagid?: number
      }[]
      updatetime?: number
    }
    ot_info?: {
      type?: number
      allow_ot_workingday?: boolean
      allow_ot_nonworkingday?: boolean
      otcheckinfo?: {
        ot_workingday_time_start: number
        ot_workingday_time_min: number
        ot_workingday_time_max: number
        ot_workingday_restinfo?: {
          type: number
          fix_time_rule?: {
            fix_time_begin_sec: number
            fix_time_end_sec: number
          }
          cal_ottime_rule?: {
            items: {
              ot_time: number
              rest_time: number
            }[]
          }
        }
        ot_nonworkingday_time_min: number
        ot_nonworkingday_time_max: number
        ot_nonworkingday_spanday_time: number
        ot_nonworkingday_restinfo?: {
          type: number
          fix_time_rule?: {
            fix_time_begin_sec: number
            fix_time_end_sec: number
          }
          cal_ottime_rule?: {
            items: {
              ot_time: number
              rest_time: number
            }[]
          }
        }
      }
      otapplyinfo?: {
        allow_ot_workingday: boolean
        allow_ot_nonworkingday: boolean
        ot_workingday_restinfo?: {
          type: number
          fix_time_rule?: {
            fix_time_begin_sec: number
            fix_time_end_sec: number
          }
          cal_ottime_rule?: {
            items: {
              ot_time: number
              rest_time: number
            }[]
          }
        }
        ot_nonworkingday_spanday_time: number
        ot_nonworkingday_restinfo?: {
          type: number
          fix_time_rule?: {
            fix_time_begin_sec: number
            fix_time_end_sec: number
          }
          cal_ottime_rule?: {
            items: {
              ot_time: number
              rest_time: number
            }[]
          }
        }
        uptime: number
      }
      uptime?: number
    }
    option_out_range: number
    use_face_detect: boolean
    open_face_live_detect?: boolean
    offwork_interval_time: number
    create_userid: string
    update_userid: string
    create_time: number
    /** Not documented everywhere. */
    ot_info_v2?: {
      /** Not documented everywhere. */
      workdayconf?: {
        /** Not documented everywhere. */
        allow_ot?: boolean
        /** Not documented everywhere. */
        type?: number
        /** Not documented everywhere. */
        apply?: {
          /** Not documented everywhere. */
          ot_time_start?: number
          /** Not documented everywhere. */
          ot_time_min?: number
          /** Not documented everywhere. */
          ot_time_max?: number
          /** Not documented everywhere. */
          restinfo?: {
            /** Not documented everywhere. */
            type?: number
            /** Not documented everywhere. */
            fix_time_rule?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }
            /** Not documented everywhere. */
            fix_time_rule_list?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }[]
            /** Not documented everywhere. */
            cal_ottime_rule?: {
              /** Not documented everywhere. */
              items?: {
                /** Not documented everywhere. */
                ot_time?: number
                /** Not documented everywhere. */
                rest_time?: number
              }[]
            }
          }
        }
        /** Not documented everywhere. */
        checkin?: {
          /** Not documented everywhere. */
          ot_time_start?: number
          /** Not documented everywhere. */
          ot_time_min?: number
          /** Not documented everywhere. */
          ot_time_max?: number
          /** Not documented everywhere. */
          restinfo?: {
            /** Not documented everywhere. */
            type?: number
            /** Not documented everywhere. */
            fix_time_rule?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }
            /** Not documented everywhere. */
            fix_time_rule_list?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }[]
            /** Not documented everywhere. */
            cal_ottime_rule?: {
              /** Not documented everywhere. */
              items?: {
                /** Not documented everywhere. */
                ot_time?: number
                /** Not documented everywhere. */
                rest_time?: number
              }[]
            }
          }
        }
        /** Not documented everywhere. */
        applycheckin?: {
          /** Not documented everywhere. */
          ot_time_start?: number
          /** Not documented everywhere. */
          ot_time_min?: number
          /** Not documented everywhere. */
          ot_time_max?: number
          /** Not documented everywhere. */
          restinfo?: {
            /** Not documented everywhere. */
            type?: number
            /** Not documented everywhere. */
            fix_time_rule?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }
            /** Not documented everywhere. */
            fix_time_rule_list?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }[]
            /** Not documented everywhere. */
            cal_ottime_rule?: {
              /** Not documented everywhere. */
              items?: {
                /** Not documented everywhere. */
                ot_time?: number
                /** Not documented everywhere. */
                rest_time?: number
              }[]
            }
          }
        }
        /** Not documented everywhere. */
        ot_trans_enable?: boolean
        /** Not documented everywhere. */
        ot_trans_type?: number
        /** Not documented everywhere. */
        vacation?: {
          /** Not documented everywhere. */
          trans_ratio?: number
          /** Not documented everywhere. */
          sync_vacation?: boolean
        }
        /** Not documented everywhere. */
        ot_time_range?: number
      }
      /** Not documented everywhere. */
      restdayconf?: {
        /** Not documented everywhere. */
        allow_ot?: boolean
        /** Not documented everywhere. */
        type?: number
        /** Not documented everywhere. */
        apply?: {
          /** Not documented everywhere. */
          ot_time_start?: number
          /** Not documented everywhere. */
          ot_time_min?: number
          /** Not documented everywhere. */
          ot_time_max?: number
          /** Not documented everywhere. */
          restinfo?: {
            /** Not documented everywhere. */
            type?: number
            /** Not documented everywhere. */
            fix_time_rule?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }
            /** Not documented everywhere. */
            fix_time_rule_list?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }[]
            /** Not documented everywhere. */
            cal_ottime_rule?: {
              /** Not documented everywhere. */
              items?: {
                /** Not documented everywhere. */
                ot_time?: number
                /** Not documented everywhere. */
                rest_time?: number
              }[]
            }
          }
        }
        /** Not documented everywhere. */
        checkin?: {
          /** Not documented everywhere. */
          ot_time_start?: number
          /** Not documented everywhere. */
          ot_time_min?: number
          /** Not documented everywhere. */
          ot_time_max?: number
          /** Not documented everywhere. */
          restinfo?: {
            /** Not documented everywhere. */
            type?: number
            /** Not documented everywhere. */
            fix_time_rule?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }
            /** Not documented everywhere. */
            fix_time_rule_list?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }[]
            /** Not documented everywhere. */
            cal_ottime_rule?: {
              /** Not documented everywhere. */
              items?: {
                /** Not documented everywhere. */
                ot_time?: number
                /** Not documented everywhere. */
                rest_time?: number
              }[]
            }
          }
        }
        /** Not documented everywhere. */
        applycheckin?: {
          /** Not documented everywhere. */
          ot_time_start?: number
          /** Not documented everywhere. */
          ot_time_min?: number
          /** Not documented everywhere. */
          ot_time_max?: number
          /** Not documented everywhere. */
          restinfo?: {
            /** Not documented everywhere. */
            type?: number
            /** Not documented everywhere. */
            fix_time_rule?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }
            /** Not documented everywhere. */
            fix_time_rule_list?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }[]
            /** Not documented everywhere. */
            cal_ottime_rule?: {
              /** Not documented everywhere. */
              items?: {
                /** Not documented everywhere. */
                ot_time?: number
                /** Not documented everywhere. */
                rest_time?: number
              }[]
            }
          }
        }
        /** Not documented everywhere. */
        ot_trans_enable?: boolean
        /** Not documented everywhere. */
        ot_trans_type?: number
        /** Not documented everywhere. */
        vacation?: {
          /** Not documented everywhere. */
          trans_ratio?: number
          /** Not documented everywhere. */
          sync_vacation?: boolean
        }
        /** Not documented everywhere. */
        ot_time_range?: number
      }
      /** Not documented everywhere. */
      holidayconf?: {
        /** Not documented everywhere. */
        allow_ot?: boolean
        /** Not documented everywhere. */
        type?: number
        /** Not documented everywhere. */
        apply?: {
          /** Not documented everywhere. */
          ot_time_start?: number
          /** Not documented everywhere. */
          ot_time_min?: number
          /** Not documented everywhere. */
          ot_time_max?: number
          /** Not documented everywhere. */
          restinfo?: {
            /** Not documented everywhere. */
            type?: number
            /** Not documented everywhere. */
            fix_time_rule?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }
            /** Not documented everywhere. */
            fix_time_rule_list?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }[]
            /** Not documented everywhere. */
            cal_ottime_rule?: {
              /** Not documented everywhere. */
              items?: {
                /** Not documented everywhere. */
                ot_time?: number
                /** Not documented everywhere. */
                rest_time?: number
              }[]
            }
          }
        }
        /** Not documented everywhere. */
        checkin?: {
          /** Not documented everywhere. */
          ot_time_start?: number
          /** Not documented everywhere. */
          ot_time_min?: number
          /** Not documented everywhere. */
          ot_time_max?: number
          /** Not documented everywhere. */
          restinfo?: {
            /** Not documented everywhere. */
            type?: number
            /** Not documented everywhere. */
            fix_time_rule?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }
            /** Not documented everywhere. */
            fix_time_rule_list?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }[]
            /** Not documented everywhere. */
            cal_ottime_rule?: {
              /** Not documented everywhere. */
              items?: {
                /** Not documented everywhere. */
                ot_time?: number
                /** Not documented everywhere. */
                rest_time?: number
              }[]
            }
          }
        }
        /** Not documented everywhere. */
        applycheckin?: {
          /** Not documented everywhere. */
          ot_time_start?: number
          /** Not documented everywhere. */
          ot_time_min?: number
          /** Not documented everywhere. */
          ot_time_max?: number
          /** Not documented everywhere. */
          restinfo?: {
            /** Not documented everywhere. */
            type?: number
            /** Not documented everywhere. */
            fix_time_rule?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }
            /** Not documented everywhere. */
            fix_time_rule_list?: {
              /** Not documented everywhere. */
              fix_time_begin_sec?: number
              /** Not documented everywhere. */
              fix_time_end_sec?: number
            }[]
            /** Not documented everywhere. */
            cal_ottime_rule?: {
              /** Not documented everywhere. */
              items?: {
                /** Not documented everywhere. */
                ot_time?: number
                /** Not documented everywhere. */
                rest_time?: number
              }[]
            }
          }
        }
        /** Not documented everywhere. */
        ot_trans_enable?: boolean
        /** Not documented everywhere. */
        ot_trans_type?: number
        /** Not documented everywhere. */
        vacation?: {
          /** Not documented everywhere. */
          trans_ratio?: number
          /** Not documented everywhere. */
          sync_vacation?: boolean
        }
        /** Not documented everywhere. */
        ot_time_range?: number
      }
      /** Not documented everywhere. */
      time_unit_config?: {
        /** Not documented everywhere. */
        ot_time_unit?: number
        /** Not documented everywhere. */
        perday_duration_secs?: number
        /** Not documented everywhere. */
        rounding_method?: number
        /** Not documented everywhere. */
        rounding_precision?: number
        /** Not documented everywhere. */
        step_size?: number
      }
    }
    /** Not documented everywhere. */
    buka_remind?: {
      /** Not documented everywhere. */
      open_remind?: boolean
      /** Not documented everywhere. */
      buka_remind_day?: number
      /** Not documented everywhere. */
      buka_remind_month?: number
    }
    /** Not documented everywhere. */
    sync_out_checkin?: boolean
  }[]
}

/** Parameters of `checkin/punch_correction`. */
export interface CheckinPunchCorrectionParams {
  userid: string
  schedule_date_time: number
  schedule_checkin_time?: number | undefined
  checkin_time: number
  remark?: string | undefined
}

/** Answer of `checkin/punch_correction`. */
export type CheckinPunchCorrectionResult = ApiResult

/** Parameters of `checkin/setcheckinschedulist`. */
export interface CheckinSetcheckinschedulistParams {
  groupid: number
  yearmonth: number
  items: readonly {
    userid: string
    day: number
    schedule_id: number
  }[]
}

/** Answer of `checkin/setcheckinschedulist`. */
export type CheckinSetcheckinschedulistResult = ApiResult

/** Parameters of `checkin/update_checkin_option`. */
export interface CheckinUpdateCheckinOptionParams {
  effective_now?: boolean | undefined
  group: {
    /** One of 1, 2, 3. */
    grouptype: number
    groupname: string
    type?: number | undefined
    range?: {
      userid?: readonly string[] | undefined
      partyid?: readonly number[] | undefined
      tagid?: readonly number[] | undefined
    } | undefined
    white_users?: readonly string[] | undefined
    reporterinfo?: {
      reporters?: readonly {
        userid?: string | undefined
        tagid?: number | undefined
      }[] | undefined
    } | undefined
    sync_holidays?: boolean | undefined
    need_photo?: boolean | undefined
    note_can_use_local_pic?: boolean | undefined
    allow_checkin_offworkday?: boolean | undefined
    allow_apply_offworkday?: boolean | undefined
    allow_apply_bk_cnt?: number | undefined
    allow_apply_bk_day_limit?: number | undefined
    buka_limit_next_month?: number | undefined
    option_out_range?: number | undefined
    checkindate?: readonly {
      workdays?: readonly number[] | undefined
      checkintime?: readonly {
        time_id?: number | undefined
        work_sec?: number | undefined
        off_work_sec?: number | undefined
        earliest_work_sec?: number | undefined
        latest_work_sec?: number | undefined
        earliest_off_work_sec?: number | undefined
        latest_off_work_sec?: number | undefined
        remind_work_sec?: number | undefined
        remind_off_work_sec?: number | undefined
        allow_rest?: boolean | undefined
        rest_begin_time?: number | undefined
        rest_end_time?: number | undefined
        rest_times?: readonly {
          rest_begin_time: number
          rest_end_time: number
        }[] | undefined
        no_need_checkon?: boolean | undefined
        no_need_checkoff?: boolean | undefined
      }[] | undefined
      allow_flex?: boolean | undefined
      flex_on_duty_time?: number | undefined
      flex_off_duty_time?: number | undefined
      max_allow_arrive_early?: number | undefined
      max_allow_arrive_late?: number | undefined
      late_rule?: {
        allow_offwork_after_time?: boolean | undefined
        timerules: readonly {
          offwork_after_time?: number | undefined
          onwork_flex_time?: number | undefined
        }[]
        /** Not documented everywhere. */
        offwork_after_time?: number | undefined
        /** Not documented everywhere. */
        onwork_flex_time?: number | undefined
      } | undefined
      biweekly?: {
        enable_weekday_recurrence?: boolean | undefined
        odd_workdays?: readonly number[] | undefined
        even_workdays?: readonly number[] | undefined
      } | undefined
    }[] | undefined
    spe_workdays?: readonly {
      type: number
      timestamp?: number | undefined
      begintime?: number | undefined
      endtime?: number | undefined
      checkintime: readonly {
        time_id?: number | undefined
        work_sec?: number | undefined
        off_work_sec?: number | undefined
        earliest_work_sec?: number | undefined
        latest_work_sec?: number | undefined
        earliest_off_work_sec?: number | undefined
        latest_off_work_sec?: number | undefined
        remind_work_sec?: number | undefined
        remind_off_work_sec?: number | undefined
        allow_rest?: boolean | undefined
        rest_begin_time?: number | undefined
        rest_end_time?: number | undefined
        rest_times?: readonly {
          rest_begin_time: number
          rest_end_time: number
        }[] | undefined
        no_need_checkon?: boolean | undefined
        no_need_checkoff?: boolean | undefined
      }[]
      notes?: string | undefined
    }[] | undefined
    spe_offdays?: readonly {
      type: number
      timestamp?: number | undefined
      begintime?: number | undefined
      endtime?: number | undefined
      checkintime: readonly {
        time_id?: number | undefined
        work_sec?: number | undefined
        off_work_sec?: number | undefined
        earliest_work_sec?: number | undefined
        latest_work_sec?: number | undefined
        earliest_off_work_sec?: number | undefined
        latest_off_work_sec?: number | undefined
        remind_work_sec?: number | undefined
        remind_off_work_sec?: number | undefined
        allow_rest?: boolean | undefined
        rest_begin_time?: number | undefined
        rest_end_time?: number | undefined
        rest_times?: readonly {
          rest_begin_time: number
          rest_end_time: number
        }[] | undefined
        no_need_checkon?: boolean | undefined
        no_need_checkoff?: boolean | undefined
      }[]
      notes?: string | undefined
    }[] | undefined
    wifimac_infos?: readonly {
      wifiname?: string | undefined
      wifimac?: string | undefined
    }[] | undefined
    loc_infos?: readonly {
      loc_title?: string | undefined
      loc_detail?: string | undefined
      lng: number
      lat: number
      distance: number
    }[] | undefined
    schedulelist?: readonly {
      schedule_id: number
      schedule_name: string
      time_section: readonly {
        time_id?: number | undefined
        work_sec?: number | undefined
        off_work_sec?: number | undefined
        earliest_work_sec?: number | undefined
        latest_work_sec?: number | undefined
        earliest_off_work_sec?: number | undefined
        latest_off_work_sec?: number | undefined
        remind_work_sec?: number | undefined
        remind_off_work_sec?: number | undefined
        allow_rest?: boolean | undefined
        rest_begin_time?: number | undefined
        rest_end_time?: number | undefined
        rest_times?: readonly {
          rest_begin_time: number
          rest_end_time: number
        }[] | undefined
        no_need_checkon?: boolean | undefined
        no_need_checkoff?: boolean | undefined
      }[]
      allow_flex?: boolean | undefined
      flex_on_duty_time?: number | undefined
      flex_off_duty_time?: number | undefined
      max_allow_arrive_early?: number | undefined
      max_allow_arrive_late?: number | undefined
      late_rule?: {
        allow_offwork_after_time?: boolean | undefined
        offwork_after_time?: number | undefined
        onwork_flex_time?: number | undefined
        timerules?: readonly {
          offwork_after_time?: number | undefined
          onwork_flex_time?: number | undefined
        }[] | undefined
      } | undefined
    }[] | undefined
    ot_info_v2?: {
      workdayconf?: {
        allow_ot: boolean
        type?: number | undefined
        apply?: {
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        checkin?: {
          ot_time_start?: number | undefined
          ot_time_min?: number | undefined
          ot_time_max?: number | undefined
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        applycheckin?: {
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        ot_trans_enable?: boolean | undefined
        ot_trans_type?: number | undefined
        vacation?: {
          trans_ratio?: number | undefined
          sync_vacation?: boolean | undefined
        } | undefined
      } | undefined
      restdayconf?: {
        allow_ot: boolean
        type?: number | undefined
        apply?: {
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        checkin?: {
          ot_time_start?: number | undefined
          ot_time_min?: number | undefined
          ot_time_max?: number | undefined
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        applycheckin?: {
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        ot_trans_enable?: boolean | undefined
        ot_trans_type?: number | undefined
        vacation?: {
          trans_ratio?: number | undefined
          sync_vacation?: boolean | undefined
        } | undefined
      } | undefined
      holidayconf?: {
        allow_ot: boolean
        type?: number | undefined
        apply?: {
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        checkin?: {
          ot_time_start?: number | undefined
          ot_time_min?: number | undefined
          ot_time_max?: number | undefined
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        applycheckin?: {
          restinfo?: {
            type: number
            fix_time_rule_list?: readonly {
              fix_time_begin_sec?: number | undefined
              fix_time_end_sec?: number | undefined
            }[] | undefined
            cal_ottime_rule?: {
              items: readonly {
                ot_time?: number | undefined
                rest_time?: number | undefined
              }[]
            } | undefined
          } | undefined
        } | undefined
        ot_trans_enable?: boolean | undefined
        ot_trans_type?: number | undefined
        vacation?: {
          trans_ratio?: number | undefined
          sync_vacation?: boolean | undefined
        } | undefined
      } | undefined
      time_unit_config?: {
        ot_time_unit?: number | undefined
        perday_duration_secs?: number | undefined
        rounding_method?: number | undefined
        rounding_precision?: number | undefined
        step_size?: number | undefined
      } | undefined
    } | undefined
    use_face_detect?: boolean | undefined
    open_face_live_detect?: boolean | undefined
    offwork_interval_time?: number | undefined
    sync_out_checkin?: boolean | undefined
    buka_remind?: {
      open_remind: boolean
      buka_remind_month?: number | undefined
      buka_remind_day?: number | undefined
    } | undefined
    buka_restriction?: number | undefined
    span_day_time?: number | undefined
    standard_work_duration?: number | undefined
    open_sp_checkin?: boolean | undefined
    checkin_method_type?: number | undefined
    groupid: number
  }
}

/** Answer of `checkin/update_checkin_option`. */
export type CheckinUpdateCheckinOptionResult = ApiResult
