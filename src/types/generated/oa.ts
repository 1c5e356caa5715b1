// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `oa/applyevent`. */
export interface OaApplyeventParams {
  creator_userid: string
  choose_department?: number | undefined
  template_id: string
  /** One of 0, 1. Default 0. */
  use_template_approver: number
  approver?: readonly {
    /** One of 1, 2. */
    attr: number
    userid: readonly string[]
  }[] | undefined
  process?: {
    node_list: readonly {
      type: number
      apv_rel?: number | undefined
      userid?: readonly string[] | undefined
    }[]
  } | undefined
  /** One of 1, 2, 3. */
  notify_type?: number | undefined
  notifyer?: readonly string[] | undefined
  apply_data: {
    contents: readonly {
      control: string
      id: string
      value: {
        text?: string | undefined
        new_number?: string | undefined
        new_money?: string | undefined
        date?: {
          type: string
          s_timestamp: number
        } | undefined
        selector?: {
          type: string
          options: readonly {
            key: string
            value?: readonly {
              lang: string
              /** Max 20 chars. */
              text: string
            }[] | undefined
          }[]
        } | undefined
        members?: readonly {
          userid: string
          name?: string | undefined
        }[] | undefined
        departments?: readonly {
          openapi_id: number
          name?: string | undefined
        }[] | undefined
        files?: readonly {
          file_id: string
        }[] | undefined
        children?: readonly {
          list: readonly {
            control: string
            id: string
            value: object
            title: readonly {
              lang: string
              text: string
            }[]
          }[]
        }[] | undefined
        attendance?: {
          /** One of 1, 3, 4, 5. */
          type: number
          date_range: {
            type: string
            new_begin: number
            new_end: number
            new_duration: number
          }
          slice_info?: {
            day_items: readonly {
              daytime: number
              duration: number
            }[]
          } | undefined
        } | undefined
        vacation?: {
          selector: {
            type: string
            options: readonly {
              key: string
              value?: readonly {
                lang: string
                /** Max 20 chars. */
                text: string
              }[] | undefined
            }[]
          }
          attendance: {
            /** One of 1, 3, 4, 5. */
            type: number
            date_range: {
              type: string
              new_begin: number
              new_end: number
              new_duration: number
            }
            slice_info?: {
              day_items: readonly {
                daytime: number
                duration: number
              }[]
            } | undefined
          }
        } | undefined
        location?: {
          /** Digits. */
          longitude: string
          /** Digits. */
          latitude: string
          title: string
          address?: string | undefined
          time: number
        } | undefined
        related_approval?: readonly {
          sp_no: string
        }[] | undefined
        formula?: {
          value: string
        } | undefined
        date_range?: {
          type?: string | undefined
          new_begin: number
          new_end: number
          new_duration: number
        } | undefined
        punch_correction?: {
          state: string
          version?: number | undefined
          time?: number | undefined
          daymonthyear?: number | undefined
        } | undefined
        bank_account?: {
          account_type: number
          account_name: string
          account_number: string
          remark: string
          bank: {
            bank_alias?: string | undefined
            bank_alias_code?: string | undefined
            bank_branch_id?: string | undefined
            bank_branch_name?: string | undefined
            province?: string | undefined
            province_code?: number | undefined
            city?: string | undefined
            city_code?: number | undefined
          }
        } | undefined
      }
    }[]
  }
  summary_list: readonly {
    summary_info: readonly {
      lang: string
      /** Max 20 chars. */
      text: string
    }[]
  }[]
}

/** Answer of `oa/applyevent`. */
export interface OaApplyeventResult extends ApiResult {
  sp_no: string
}

/** Parameters of `oa/approval/copytemplate`. */
export interface OaApprovalCopytemplateParams {
  open_template_id: string
}

/** Answer of `oa/approval/copytemplate`. */
export interface OaApprovalCopytemplateResult extends ApiResult {
  template_id: string
}

/** Parameters of `oa/approval/create_template`. */
export interface OaApprovalCreateTemplateParams {
  template_name: readonly {
    lang: string
    text: string
  }[]
  template_content: {
    controls: readonly {
      property: {
        control: string
        id: string
        title?: readonly {
          lang: string
          text: string
        }[] | undefined
        placeholder?: readonly {
          lang: string
          text: string
        }[] | undefined
        /** One of 0, 1. */
        require?: number | undefined
        /** One of 0, 1. */
        un_print: number
      }
      config?: {
        date?: {
          type: string
        } | undefined
        selector?: {
          type: string
          options: readonly {
            key: string
            value: unknown
          }[]
        } | undefined
        contact?: {
          type: string
          mode: string
        } | undefined
        tips?: {
          tips_content: readonly {
            lang: string
            text: {
              sub_text: readonly {
                /** One of 1, 2. */
                type: number
                content: {
                  plain_text?: {
                    content: string
                  } | undefined
                  link?: {
                    title: string
                    url: string
                  } | undefined
                }
              }[]
            }
          }[]
        } | undefined
        file?: {
          /** One of 0, 1. */
          is_only_photo: number
        } | undefined
        table?: {
          print_format: number
          children: readonly object[]
        } | undefined
        attendance?: {
          type: number
          date_range: {
            type: string
            /** One of 0, 1. */
            official_holiday?: number | undefined
            perday_duration?: number | undefined
          }
        } | undefined
        vacation_list?: {
          item: readonly {
            id: number
            name: readonly {
              lang: string
              text: string
            }[]
          }[]
        } | undefined
        date_range?: {
          type: string
          /** One of 0, 1. */
          official_holiday?: number | undefined
          perday_duration?: number | undefined
        } | undefined
        location?: {
          distance: number
        } | undefined
        related_approval?: {
          template_id: readonly string[]
        } | undefined
      } | undefined
    }[]
  }
}

/** Answer of `oa/approval/create_template`. */
export interface OaApprovalCreateTemplateResult extends ApiResult {
  template_id: string
}

/** Parameters of `oa/approval/update_template`. */
export interface OaApprovalUpdateTemplateParams {
  template_id: string
  template_name: readonly {
    lang: string
    text: string
  }[]
  template_content: {
    controls: readonly {
      property: {
        control: string
        id: string
        title?: readonly {
          lang: string
          text: string
        }[] | undefined
        placeholder?: readonly {
          lang: string
          text: string
        }[] | undefined
        /** One of 0, 1. */
        require?: number | undefined
        /** One of 0, 1. */
        un_print: number
      }
      config?: {
        date?: {
          type: string
        } | undefined
        selector?: {
          type: string
          options: readonly {
            key: string
            value: unknown
          }[]
        } | undefined
        contact?: {
          type: string
          mode: string
        } | undefined
        tips?: {
          tips_content: readonly {
            lang: string
            text: {
              sub_text: readonly {
                /** One of 1, 2. */
                type: number
                content: {
                  plain_text?: {
                    content: string
                  } | undefined
                  link?: {
                    title: string
                    url: string
                  } | undefined
                }
              }[]
            }
          }[]
        } | undefined
        file?: {
          /** One of 0, 1. */
          is_only_photo: number
        } | undefined
        table?: {
          print_format: number
          children: readonly object[]
        } | undefined
        attendance?: {
          type: number
          date_range: {
            type: string
            /** One of 0, 1. */
            official_holiday?: number | undefined
            perday_duration?: number | undefined
          }
        } | undefined
        vacation_list?: {
          item: readonly {
            id: number
            name: readonly {
              lang: string
              text: string
            }[]
          }[]
        } | undefined
        date_range?: {
          type: string
          /** One of 0, 1. */
          official_holiday?: number | undefined
          perday_duration?: number | undefined
        } | undefined
        location?: {
          distance: number
        } | undefined
        related_approval?: {
          template_id: readonly string[]
        } | undefined
      } | undefined
    }[]
  }
}

/** Answer of `oa/approval/update_template`. */
export type OaApprovalUpdateTemplateResult = ApiResult

/** Parameters of `oa/calendar/add`. */
export interface OaCalendarAddParams {
  calendar: {
    admins?: readonly string[] | undefined
    /** One of 0, 1. Default 0. */
    set_as_default?: number | undefined
    summary: string
    color: string
    description?: string | undefined
    /** One of 0, 1. */
    is_public?: number | undefined
    public_range?: {
      userids?: readonly string[] | undefined
      partyids?: readonly number[] | undefined
    } | undefined
    /** One of 0, 1. */
    is_corp_calendar?: number | undefined
    /** Max 2000 people. */
    shares?: readonly {
      userid: string
      /** One of 1, 3. */
      permission?: number | undefined
      /** Not documented everywhere. */
      readonly?: number | undefined
    }[] | undefined
    /** Not documented everywhere. */
    organizer?: string | undefined
    /** Not documented everywhere. */
    readonly?: number | undefined
  }
  agentid?: number | undefined
}

/** Answer of `oa/calendar/add`. */
export interface OaCalendarAddResult extends ApiResult {
  cal_id: string
  /** Not documented everywhere. */
  fail_result?: {
    shares?: {
      /** Not documented everywhere. */
      errcode?: number
      /** Not documented everywhere. */
      errmsg?: string
      /** Not documented everywhere. */
      userid?: string
    }[]
  }
}

/** Parameters of `oa/calendar/del`. */
export interface OaCalendarDelParams {
  cal_id: string
}

/** Answer of `oa/calendar/del`. */
export type OaCalendarDelResult = ApiResult

/** Parameters of `oa/calendar/get`. */
export interface OaCalendarGetParams {
  cal_id_list: readonly string[]
}

/** Answer of `oa/calendar/get`. */
export interface OaCalendarGetResult extends ApiResult {
  calendar_list: {
    cal_id: string
    admins?: string[]
    summary: string
    color: string
    description: string
    /** One of 0, 1. */
    is_public?: number
    public_range?: {
      userids?: string[]
      partyids?: number[]
    }
    /** One of 0, 1. */
    is_corp_calendar?: number
    /** Max 2000 people. */
    shares?: {
      userid: string
      /** One of 1, 3. */
      permission?: number
      /** Not documented everywhere. */
      readonly?: number
    }[]
    /** Not documented everywhere. */
    organizer?: string
    /** Not documented everywhere. */
    readonly?: number
    /** One of 0, 1. Not documented everywhere. */
    set_as_default?: number
  }[]
}

/** Parameters of `oa/calendar/update`. */
export interface OaCalendarUpdateParams {
  /** One of 0, 1. */
  skip_public_range?: number | undefined
  calendar: {
    cal_id: string
    admins?: readonly string[] | undefined
    summary?: string | undefined
    color?: string | undefined
    description?: string | undefined
    /** One of 0, 1. */
    is_public?: number | undefined
    public_range?: {
      userids?: readonly string[] | undefined
      partyids?: readonly number[] | undefined
    } | undefined
    /** One of 0, 1. */
    is_corp_calendar?: number | undefined
    /** Max 2000 people. */
    shares?: readonly {
      userid: string
      /** One of 1, 3. */
      permission?: number | undefined
      /** Not documented everywhere. */
      readonly?: number | undefined
    }[] | undefined
    /** Not documented everywhere. */
    readonly?: number | undefined
  }
}

/** Answer of `oa/calendar/update`. */
export type OaCalendarUpdateResult = ApiResult

/** Parameters of `oa/getapprovaldetail`. */
export interface OaGetapprovaldetailParams {
  sp_no: string
}

/** Answer of `oa/getapprovaldetail`. */
export interface OaGetapprovaldetailResult extends ApiResult {
  info: {
    sp_no: string
    sp_name: string
    sp_status: number
    template_id: string
    applyer?: {
      userid: string
      /** Digits. */
      partyid: string
    }
    batch_applyer?: {
      userid: string
    }[]
    apply_time: number
    notifyer?: {
      userid: string
    }[]
    apply_data: {
      contents: {
        control: string
        id: string
        title: {
          lang: string
          /** Max 20 chars. */
          text: string
        }[]
        value: {
          text?: string
          new_number?: string
          new_money?: string
          date?: {
            type: string
            /** Digits. */
            s_timestamp?: string
            timezone_info?: {
              /** Digits. */
              zone_offset: string
              zone_desc: string
            }
          }
          selector?: {
            type: string
            options: {
              key: string
              value: {
                lang: string
                /** Max 20 chars. */
                text: string
              }[]
            }[]
          }
          members?: {
            userid: string
            name?: string
          }[]
          departments?: {
            /** Digits. */
            openapi_id: string
            name?: string
          }[]
          tips?: {
            tips_content: {
              lang: string
              text: {
                sub_text: {
                  type: number
                  content: {
                    plain_text?: {
                      content: string
                    }
                    link?: {
                      title: string
                      url: string
                    }
                  }
                }[]
              }
            }[]
          }[]
          files?: {
            file_id: string
          }[]
          children?: {
            list: {
              control: string
              id: string
              title: {
                lang: string
                text: string
              }[]
              value: Record<string, unknown>
              /** One of 0, 1. */
              require?: number
            }[]
          }[]
          vacation?: {
            selector: {
              type: string
              options: {
                key: string
                value: {
                  lang: string
                  /** Max 20 chars. */
                  text: string
                }[]
              }[]
            }
            attendance: {
              type: number
              date_range: {
                type: string
                new_begin: number
                new_end: number
                new_duration: number
                timezone_info?: {
                  zone_offset: number
                  zone_desc: string
                }
              }
              slice_info?: {
                state: number
                day_items: {
                  daytime: number
                  duration: number
                }[]
                duration: number
              }
            }
          }
          attendance?: {
            type: number
            date_range: {
              type: string
              new_begin: number
              new_end: number
              new_duration: number
              timezone_info?: {
                zone_offset: number
                zone_desc: string
              }
            }
            slice_info?: {
              state: number
              day_items: {
                daytime: number
                duration: number
              }[]
              duration: number
            }
          }
          punch_correction?: {
            state: string
            version?: number
            /** Digits. */
            time?: string | number
            /** Digits. */
            daymonthyear?: string
          }
          date_range?: {
            type: string
            new_begin: number
            new_end: number
            new_duration: number
            timezone_info?: {
              /** Digits. */
              zone_offset: string
              zone_desc: string
            }
          }
          location?: {
            /** Digits. */
            longitude: string
            /** Digits. */
            latitude: string
            title: string
            address?: string
            /** Digits. */
            time?: number
          }
          related_approval?: {
            template_names: {
              lang: string
              text: string
            }[]
            sp_no: string
            name: string
            sp_status: number
            create_time: number
          }[]
          formula?: {
            value: string
          }
          bank_account?: {
            account_type: number
            account_name: string
            account_number: string
            remark: string
            bank: {
              bank_alias?: string
              bank_alias_code?: string
              bank_branch_id?: string
              bank_branch_name?: string
              province?: string
              province_code?: number
              city?: string
              city_code?: number
            }
          }
          /** Not documented everywhere. */
          stat_field?: unknown[]
        }
        /** One of 0, 1. */
        require?: number
      }[]
    }
    sp_record: {
      sp_status: number
      approverattr: number
      details: {
        approver: {
          userid: string
        }
        sp_status: number
        /** Digits. */
        sptime?: string | number
        speech?: string
        media_id?: string[]
      }[]
    }[]
    comments: {
      commentid: string
      commentUserInfo: {
        userid: string
      }
      commentcontent: string
      media_id: string[]
      commenttime: number
    }[]
    process_list?: {
      node_list: {
        node_type: number
        sp_status?: number
        apv_rel?: number
        sub_node_list: {
          userid: string
          sp_yj?: number
          Sptime?: number
          Speech?: string
          media_ids?: string[]
          /** Not documented everywhere. */
          speech?: string
          /** Not documented everywhere. */
          sptime?: number
        }[]
      }[]
    }
  }
}

/** Parameters of `oa/getapprovalinfo`. */
export interface OaGetapprovalinfoParams {
  /** Digits. */
  starttime: string
  /** Digits. */
  endtime: string
  /** Default 0. */
  cursor?: number | undefined
  /** Default 100. */
  size: number
  filters?: readonly {
    key: string
    value: string
  }[] | undefined
  /** Not documented everywhere. */
  new_cursor?: string | undefined
}

/** Answer of `oa/getapprovalinfo`. */
export interface OaGetapprovalinfoResult extends ApiResult {
  sp_no_list: string[]
  next_cursor?: number
  /** Not documented everywhere. */
  new_next_cursor?: string
}

/** Parameters of `oa/gettemplatedetail`. */
export interface OaGettemplatedetailParams {
  template_id: string
}

/** Answer of `oa/gettemplatedetail`. */
export interface OaGettemplatedetailResult extends ApiResult {
  template_names: {
    lang: string
    text: string
  }[]
  template_content: {
    controls: {
      property: {
        control: string
        id: string
        title?: {
          lang: string
          text: string
        }[]
        placeholder?: {
          lang: string
          text: string
        }[]
        /** One of 0, 1. */
        require: number
        /** One of 0, 1. */
        un_print: number
      }
      config: {
        date?: {
          type: string
        }
        selector?: {
          type: string
          options: {
            key: string
            value: {
              lang: string
              text: string
            }[]
          }[]
          /** Not documented everywhere. */
          exp_type?: number
        }
        contact?: {
          type: string
          mode: string
        }
        file?: {
          /** One of 0, 1. */
          is_only_photo: number
        }
        tips?: {
          tips_content: {
            lang: string
            text: {
              sub_text: {
                /** One of 1, 2. */
                type: number
                content: {
                  plain_text?: {
                    content: string
                  }
                  link?: {
                    title: string
                    url: string
                  }
                }
              }[]
            }
          }[]
        }
        table?: {
          print_format?: number
          children: Record<string, unknown>[]
          /** Not documented everywhere. */
          stat_field?: string[]
        }
        attendance?: {
          type: number
          date_range: {
            type: string
            official_holiday?: number
            perday_duration?: number
          }
        }
        vacation_list?: {
          item: {
            id: number
            name: {
              lang: string
              text: string
            }[]
          }[]
        }
        date_range?: {
          type: string
          official_holiday?: number
          perday_duration?: number
        }
        location?: {
          distance: number
        }
        related_approval?: {
          template_id: string[]
        }
      }
    }[]
  }
  /** Not documented everywhere. */
  vacation_list?: {
    /** Not documented everywhere. */
    type?: unknown
    /** Not documented everywhere. */
    date_range?: {
      /** Not documented everywhere. */
      type?: unknown
    }
  }
}

/** Parameters of `oa/journal/download_wedrive_file`. */
export interface OaJournalDownloadWedriveFileParams {
  journaluuid: string
  fileid: string
}

/** Answer of `oa/journal/download_wedrive_file`. */
export interface OaJournalDownloadWedriveFileResult extends ApiResult {
  /** Not documented everywhere. */
  download_url?: string
  /** Not documented everywhere. */
  cookie_name?: string
  /** Not documented everywhere. */
  cookie_value?: string
}

/** Parameters of `oa/journal/export_doc`. */
export interface OaJournalExportDocParams {
  journaluuid: string
  docid: string
}

/** Answer of `oa/journal/export_doc`. */
export interface OaJournalExportDocResult extends ApiResult {
  jobid: string
}

/** Parameters of `oa/journal/get_export_doc_result`. */
export interface OaJournalGetExportDocResultParams {
  jobid: string
}

/** Answer of `oa/journal/get_export_doc_result`. */
export interface OaJournalGetExportDocResultResult extends ApiResult {
  status: number
  url?: string
}

/** Parameters of `oa/journal/get_record_detail`. */
export interface OaJournalGetRecordDetailParams {
  /** Max 256 bytes. */
  journaluuid: string
}

/** Answer of `oa/journal/get_record_detail`. */
export interface OaJournalGetRecordDetailResult extends ApiResult {
  info: {
    journal_uuid: string
    template_id?: string
    template_name: string
    submitter: {
      userid: string
    }
    receivers: {
      userid: string
    }[]
    readed_receivers: {
      userid: string
    }[]
    apply_data: {
      contents: {
        control: string
        id: string
        title: {
          lang?: string
          text: string
        }[]
        value: {
          text?: string
          new_number?: string
          new_money?: string
          date?: {
            type: string
            /** Digits. */
            s_timestamp?: string
            timezone_info?: {
              zone_offset: number
              zone_desc: string
            }
          }
          selector?: {
            type: string
            options: {
              key: string
              value: {
                lang: string
                text: string
              }[]
            }[]
          }
          members?: {
            userid: string
            name?: string
          }[]
          departments?: {
            openapi_id: number
            name?: string
          }[]
          files?: {
            file_id: string
          }[]
          children?: {
            list: {
              control: string
              id: string
              title: {
                lang: string
                text: string
              }[]
              value: {
                text?: string
                new_number?: string
                new_money?: string
                date?: {
                  type: string
                  /** Digits. */
                  s_timestamp?: string
                  timezone_info?: {
                    zone_offset: number
                    zone_desc: string
                  }
                }
                selector?: {
                  type: string
                  options: {
                    key: string
                    value: {
                      lang: string
                      text: string
                    }[]
                  }[]
                }
                members?: {
                  userid: string
                  name?: string
                }[]
                departments?: {
                  openapi_id: number
                  name?: string
                }[]
                tips?: {
                  tips_content: {
                    lang: string
                    text: {
                      sub_text: {
                        type: number
                        content: {
                          plain_text?: {
                            content: string
                          }
                          link?: {
                            title: string
                            url: string
                          }
                        }
                      }[]
                    }
                  }[]
                }[]
                files?: {
                  file_id: string
                }[]
                children?: {
                  list: {
                    control: string
                    id: string
                    title: {
                      lang: string
                      text: string
                    }[]
                    value: Record<string, unknown>
                    /** One of 0, 1. */
                    require?: number
                  }[]
                }[]
                vacation?: {
                  selector: {
                    type: string
                    options: {
                      key: string
                      value: {
                        lang: string
                        text: string
                      }[]
                    }[]
                  }
                  attendance: {
                    type: number
                    date_range: {
                      type: string
                      new_begin: number
                      new_end: number
                      new_duration: number
                      timezone_info?: {
                        zone_offset: number
                        zone_desc: string
                      }
                    }
                    slice_info?: {
                      state: number
                      day_items: {
                        daytime: number
                        duration: number
                      }[]
                      duration: number
                    }
                  }
                }
                attendance?: {
                  type: number
                  date_range: {
                    type: string
                    new_begin: number
                    new_end: number
                    new_duration: number
                    timezone_info?: {
                      zone_offset: number
                      zone_desc: string
                    }
                  }
                  slice_info?: {
                    state: number
                    day_items: {
                      daytime: number
                      duration: number
                    }[]
                    duration: number
                  }
                }
                punch_correction?: {
                  state: string
                  version?: number
                  /** Digits. */
                  time?: string
                  /** Digits. */
                  daymonthyear?: string
                }
                date_range?: {
                  type: string
                  new_begin: number
                  new_end: number
                  new_duration: number
                  timezone_info?: {
                    zone_offset: number
                    zone_desc: string
                  }
                }
                location?: {
                  longitude: number
                  latitude: number
                  title: string
                  address?: string
                  /** Digits. */
                  time?: string
                }
                related_approval?: {
                  template_names: {
                    lang: string
                    text: string
                  }[]
                  sp_no: string
                  name: string
                  sp_status: number
                  create_time: number
                }[]
                formula?: {
                  value: string
                }
                bank_account?: {
                  account_type: number
                  account_name: string
                  account_number: string
                  remark: string
                  bank: {
                    bank_alias?: string
                    bank_alias_code?: string
                    bank_branch_id?: string
                    bank_branch_name?: string
                    province?: string
                    province_code?: number
                    city?: string
                    city_code?: number
                  }
                }
              }
              /** One of 0, 1. */
              require?: number
            }[]
          }[]
          attendance?: {
            type: number
            date_range: {
              type: string
              new_begin: number
              new_end: number
              new_duration: number
              timezone_info?: {
                zone_offset: number
                zone_desc: string
              }
            }
            slice_info?: {
              state: number
              day_items: {
                daytime: number
                duration: number
              }[]
              duration: number
            }
          }
          vacation?: {
            selector: {
              type: string
              options: {
                key: string
                value: {
                  lang: string
                  text: string
                }[]
              }[]
            }
            attendance: {
              type: number
              date_range: {
                type: string
                new_begin: number
                new_end: number
                new_duration: number
                timezone_info?: {
                  zone_offset: number
                  zone_desc: string
                }
              }
              slice_info?: {
                state: number
                day_items: {
                  daytime: number
                  duration: number
                }[]
                duration: number
              }
            }
          }
          location?: {
            longitude: number
            latitude: number
            title: string
            address?: string
            /** Digits. */
            time?: string
          }
          related_approval?: {
            template_names: {
              lang: string
              text: string
            }[]
            sp_no: string
            name: string
            sp_status: number
            create_time: number
          }[]
          formula?: {
            value: string
          }
          date_range?: {
            type: string
            new_begin: number
            new_end: number
            new_duration: number
            timezone_info?: {
              zone_offset: number
              zone_desc: string
            }
          }
          punch_correction?: {
            state: string
            version?: number
            /** Digits. */
            time?: string
            /** Digits. */
            daymonthyear?: string
          }
          students?: {
            name: string
          }[]
          classes?: {
            name: string
          }[]
          docs?: {
            docid: string
          }[]
          wedrive_files?: {
            fileid: string
          }[]
          /** Not documented everywhere. */
          tips?: unknown[]
          /** Not documented everywhere. */
          stat_field?: unknown[]
          /** Not documented everywhere. */
          sum_field?: unknown[]
        }
      }[]
    }
    comments: {
      commentid: number
      tocommentid?: number
      comment_userinfo: {
        userid: string
      }
      content: string
      comment_time: number
    }[]
    report_time: number
  }
}

/** Parameters of `oa/journal/get_record_list`. */
export interface OaJournalGetRecordListParams {
  starttime: number
  endtime: number
  cursor: number
  /** Max 100. */
  limit: number
  filters?: readonly {
    key: string
    value: string
  }[] | undefined
}

/** Answer of `oa/journal/get_record_list`. */
export interface OaJournalGetRecordListResult extends ApiResult {
  journaluuid_list: string[]
  /** One of 0, 1. */
  endflag: number
  next_cursor?: number
}

/** Parameters of `oa/journal/get_stat_list`. */
export interface OaJournalGetStatListParams {
  starttime: number
  endtime: number
  /** Max 256 bytes. */
  template_id: string
}

/** Answer of `oa/journal/get_stat_list`. */
export interface OaJournalGetStatListResult extends ApiResult {
  stat_list: {
    template_id: string
    template_name: string
    report_range: {
      user_list: {
        userid: string
      }[]
      party_list: {
        open_partyid: string
      }[]
      tag_list: {
        open_tagid: string
      }[]
    }
    white_range: {
      user_list: {
        userid: string
      }[]
      party_list: {
        open_partyid: string
      }[]
      tag_list: {
        open_tagid: string
      }[]
    }
    receivers: {
      user_list: {
        userid: string
      }[]
      tag_list: {
        open_tagid: string
      }[]
      leader_list: {
        level: number
      }[]
    }
    report_list: {
      user: {
        userid: string
      }
      itemlist: {
        journaluuid: string
        reporttime?: number
        /** One of 0, 1. */
        flag?: number
      }[]
    }[]
    unreport_list: {
      user: {
        userid: string
      }
      itemlist: {
        journaluuid: string
        reporttime?: number
        /** One of 0, 1. */
        flag?: number
      }[]
    }[]
    cycle_begin_time: number
    cycle_end_time: number
    stat_begin_time: number
    stat_end_time: number
    report_type: number
  }[]
}

/** Parameters of `oa/meetingroom/add`. */
export interface OaMeetingroomAddParams {
  /** Max 30 chars. */
  name: string
  capacity: number
  city?: string | undefined
  building?: string | undefined
  floor?: string | undefined
  coordinate?: {
    /** Digits. */
    longitude: string
    /** Digits. */
    latitude: string
  } | undefined
  range?: {
    /** Max 1000 items. */
    user_list?: readonly string[] | undefined
    /** Max 1000 items. */
    department_list?: readonly number[] | undefined
  } | undefined
  equipment?: readonly number[] | undefined
}

/** Answer of `oa/meetingroom/add`. */
export interface OaMeetingroomAddResult extends ApiResult {
  meetingroom_id: number
}

/** Parameters of `oa/meetingroom/book`. */
export interface OaMeetingroomBookParams {
  meetingroom_id: number
  subject?: string | undefined
  start_time: number
  end_time: number
  booker: string
  attendees?: readonly string[] | undefined
}

/** Answer of `oa/meetingroom/book`. */
export interface OaMeetingroomBookResult extends ApiResult {
  booking_id: string
  schedule_id?: string
  /** Not documented everywhere. */
  meeting_id?: number
}

/** Parameters of `oa/meetingroom/book_by_meeting`. */
export interface OaMeetingroomBookByMeetingParams {
  meetingroom_id: number
  meetingid: string
  booker: string
}

/** Answer of `oa/meetingroom/book_by_meeting`. */
export interface OaMeetingroomBookByMeetingResult extends ApiResult {
  booking_id: string
  conflict_date?: number[]
}

/** Parameters of `oa/meetingroom/book_by_schedule`. */
export interface OaMeetingroomBookByScheduleParams {
  meetingroom_id: number
  schedule_id: string
  booker: string
}

/** Answer of `oa/meetingroom/book_by_schedule`. */
export interface OaMeetingroomBookByScheduleResult extends ApiResult {
  booking_id: string
  conflict_date?: number[]
}

/** Parameters of `oa/meetingroom/bookinfo/get`. */
export interface OaMeetingroomBookinfoGetParams {
  meetingroom_id: number
  booking_id: string
}

/** Answer of `oa/meetingroom/bookinfo/get`. */
export interface OaMeetingroomBookinfoGetResult extends ApiResult {
  meetingroom_id: number
  schedule: {
    start_time: number
    end_time: number
    meeting_id?: string
    schedule_id?: string
    booker?: string
    status: number
    booking_id: string
    master_booking_id?: string
  }
}

/** Parameters of `oa/meetingroom/cancel_book`. */
export interface OaMeetingroomCancelBookParams {
  meeting_id: string
  /** One of 0, 1. */
  keep_schedule?: number | undefined
}

/** Answer of `oa/meetingroom/cancel_book`. */
export type OaMeetingroomCancelBookResult = ApiResult

/** Parameters of `oa/meetingroom/del`. */
export interface OaMeetingroomDelParams {
  meetingroom_id: number
}

/** Answer of `oa/meetingroom/del`. */
export type OaMeetingroomDelResult = ApiResult

/** Parameters of `oa/meetingroom/edit`. */
export interface OaMeetingroomEditParams {
  meetingroom_id: number
  name?: string | undefined
  capacity?: number | undefined
  city?: string | undefined
  building?: string | undefined
  floor?: string | undefined
  coordinate?: {
    /** Digits. */
    longitude: string
    /** Digits. */
    latitude: string
  } | undefined
  range?: {
    /** Max 1000 items. */
    user_list?: readonly string[] | undefined
    /** Max 1000 items. */
    department_list?: readonly number[] | undefined
  } | undefined
  equipment?: readonly number[] | undefined
}

/** Answer of `oa/meetingroom/edit`. */
export type OaMeetingroomEditResult = ApiResult

/** Parameters of `oa/meetingroom/get_booking_info`. */
export interface OaMeetingroomGetBookingInfoParams {
  meetingroom_id?: number | undefined
  start_time?: number | undefined
  end_time?: number | undefined
  city?: string | undefined
  building?: string | undefined
  floor?: string | undefined
}

/** Answer of `oa/meetingroom/get_booking_info`. */
export interface OaMeetingroomGetBookingInfoResult extends ApiResult {
  booking_list: {
    meetingroom_id: number
    schedule: {
      start_time: number
      end_time: number
      meeting_id?: string
      schedule_id?: string
      booker?: string
      status: number
      /** Not documented everywhere. */
      booking_id?: string
    }[]
  }[]
}

/** Parameters of `oa/meetingroom/get_booking_info_by_meeting_id`. */
export interface OaMeetingroomGetBookingInfoByMeetingIdParams {
  meetingroom_id: number
  meeting_id: string
}

/** Answer of `oa/meetingroom/get_booking_info_by_meeting_id`. */
export interface OaMeetingroomGetBookingInfoByMeetingIdResult extends ApiResult {
  meetingroom_id: number
  schedule: {
    start_time: number
    end_time: number
    meeting_id?: string
    schedule_id?: string
    booker?: string
    status: number
  }
}

/** Parameters of `oa/meetingroom/list`. */
export interface OaMeetingroomListParams {
  city?: string | undefined
  building?: string | undefined
  floor?: string | undefined
  equipment?: readonly number[] | undefined
}

/** Answer of `oa/meetingroom/list`. */
export interface OaMeetingroomListResult extends ApiResult {
  meetingroom_list: {
    meetingroom_id: number
    name: string
    capacity: number
    city?: string
    building?: string
    floor?: string
    coordinate?: {
      /** Digits. */
      longitude: string
      /** Digits. */
      latitude: string
    }
    range?: {
      /** Max 1000 items. */
      user_list?: string[]
      /** Max 1000 items. */
      department_list?: number[]
    }
    equipment?: number[]
    /** One of 0, 1. */
    need_approval?: number
  }[]
}

/** Parameters of `oa/schedule/add`. */
export interface OaScheduleAddParams {
  schedule: {
    admins?: readonly string[] | undefined
    start_time?: number | undefined
    end_time?: number | undefined
    cal_id?: string | undefined
    /** One of 0, 1. */
    is_whole_day?: number | undefined
    summary?: string | undefined
    description?: string | undefined
    location?: string | undefined
    reminders?: {
      /** One of 0, 1. */
      is_remind?: number | undefined
      remind_before_event_secs?: number | undefined
      remind_time_diffs?: readonly number[] | undefined
      /** One of 0, 1. */
      is_repeat?: number | undefined
      /** One of 0, 1, 2, 5, 7. */
      repeat_type?: number | undefined
      repeat_until?: number | undefined
      /** One of 0, 1. */
      is_custom_repeat?: number | undefined
      repeat_interval?: number | undefined
      /** 1..7. */
      repeat_day_of_week?: readonly number[] | undefined
      /** 1..31. */
      repeat_day_of_month?: readonly number[] | undefined
      timezone?: number | undefined
    } | undefined
    /** Max 2000 people. */
    attendees?: readonly {
      userid: string
    }[] | undefined
    /** Not documented everywhere. */
    organizer?: string | undefined
  }
  agentid?: number | undefined
}

/** Answer of `oa/schedule/add`. */
export interface OaScheduleAddResult extends ApiResult {
  schedule_id: string
}

/** Parameters of `oa/schedule/add_attendees`. */
export interface OaScheduleAddAttendeesParams {
  schedule_id: string
  /** Max 1000 people. */
  attendees?: readonly {
    userid: string
  }[] | undefined
}

/** Answer of `oa/schedule/add_attendees`. */
export type OaScheduleAddAttendeesResult = ApiResult

/** Parameters of `oa/schedule/del`. */
export interface OaScheduleDelParams {
  schedule_id: string
  /** One of 0, 1, 2. */
  op_mode?: number | undefined
  op_start_time?: number | undefined
}

/** Answer of `oa/schedule/del`. */
export type OaScheduleDelResult = ApiResult

/** Parameters of `oa/schedule/del_attendees`. */
export interface OaScheduleDelAttendeesParams {
  schedule_id: string
  /** Max 1000 people. */
  attendees?: readonly {
    userid: string
  }[] | undefined
}

/** Answer of `oa/schedule/del_attendees`. */
export type OaScheduleDelAttendeesResult = ApiResult

/** Parameters of `oa/schedule/get`. */
export interface OaScheduleGetParams {
  schedule_id_list: readonly string[]
}

/** Answer of `oa/schedule/get`. */
export interface OaScheduleGetResult extends ApiResult {
  schedule_list: {
    schedule_id: string
    admins?: string[]
    start_time?: number
    end_time?: number
    /** One of 0, 1. */
    is_whole_day?: number
    cal_id?: string
    /** One of 0, 1. */
    status: number
    summary: string
    description: string
    location: string
    reminders: {
      /** One of 0, 1. */
      is_remind: number
      remind_before_event_secs?: number
      remind_time_diffs?: number[]
      /** One of 0, 1. */
      is_repeat?: number
      /** One of 0, 1, 2, 5, 7. */
      repeat_type?: number
      repeat_until?: number
      /** One of 0, 1. */
      is_custom_repeat?: number
      repeat_interval?: number
      /** 1..7. */
      repeat_day_of_week?: number[]
      /** 1..31. */
      repeat_day_of_month?: number[]
      timezone?: number
      exclude_time_list?: {
        start_time: number
      }[]
    }
    /** Max 2000 people. */
    attendees: {
      userid: string
      /** One of 0, 1, 2, 3, 4. */
      response_status: number
    }[]
    /** Not documented everywhere. */
    organizer?: string
    /** Not documented everywhere. */
    sequence?: number
  }[]
}

/** Parameters of `oa/schedule/get_by_calendar`. */
export interface OaScheduleGetByCalendarParams {
  cal_id: string
  /** Default 0. */
  offset?: number | undefined
  /** Default 500; 1..1000. */
  limit?: number | undefined
}

/** Answer of `oa/schedule/get_by_calendar`. */
export interface OaScheduleGetByCalendarResult extends ApiResult {
  schedule_list: {
    schedule_id: string
    admins?: string[]
    start_time?: number
    end_time?: number
    /** One of 0, 1. */
    is_whole_day?: number
    cal_id?: string
    /** One of 0, 1. */
    status: number
    summary: string
    description: string
    location: string
    reminders: {
      /** One of 0, 1. */
      is_remind: number
      remind_before_event_secs?: number
      remind_time_diffs?: number[]
      /** One of 0, 1. */
      is_repeat?: number
      /** One of 0, 1, 2, 5, 7. */
      repeat_type?: number
      repeat_until?: number
      /** One of 0, 1. */
      is_custom_repeat?: number
      repeat_interval?: number
      /** 1..7. */
      repeat_day_of_week?: number[]
      /** 1..31. */
      repeat_day_of_month?: number[]
      timezone?: number
      exclude_time_list?: {
        start_time: number
      }[]
    }
    /** Max 2000 people. */
    attendees: {
      userid: string
      /** One of 0, 1, 2, 3, 4. */
      response_status: number
    }[]
    sequence: number
    /** Not documented everywhere. */
    organizer?: string
  }[]
}

/** Parameters of `oa/schedule/update`. */
export interface OaScheduleUpdateParams {
  /** One of 0, 1. Default 0. */
  skip_attendees?: number | undefined
  /** One of 0, 1, 2. */
  op_mode?: number | undefined
  op_start_time?: number | undefined
  schedule: {
    schedule_id: string
    admins?: readonly string[] | undefined
    start_time?: number | undefined
    end_time?: number | undefined
    /** One of 0, 1. */
    is_whole_day?: number | undefined
    summary?: string | undefined
    description?: string | undefined
    location?: string | undefined
    reminders?: {
      /** One of 0, 1. */
      is_remind?: number | undefined
      remind_before_event_secs?: number | undefined
      remind_time_diffs?: readonly number[] | undefined
      /** One of 0, 1. */
      is_repeat?: number | undefined
      /** One of 0, 1, 2, 5, 7. */
      repeat_type?: number | undefined
      repeat_until?: number | undefined
      /** One of 0, 1. */
      is_custom_repeat?: number | undefined
      repeat_interval?: number | undefined
      /** 1..7. */
      repeat_day_of_week?: readonly number[] | undefined
      /** 1..31. */
      repeat_day_of_month?: readonly number[] | undefined
      timezone?: number | undefined
    } | undefined
    /** Max 2000 people. */
    attendees?: readonly {
      userid: string
    }[] | undefined
    allow_active_join?: boolean | undefined
    /** One of 0, 1. */
    only_organizer_create_chat?: number | undefined
    /** Not documented everywhere. */
    organizer?: string | undefined
    /** Not documented everywhere. */
    cal_id?: string | undefined
  }
}

/** Answer of `oa/schedule/update`. */
export interface OaScheduleUpdateResult extends ApiResult {
  /** Not documented everywhere. */
  schedule_id?: string
}

/** Parameters of `oa/vacation/getcorpconf`. */
export type OaVacationGetcorpconfParams = Record<string, never>

/** Answer of `oa/vacation/getcorpconf`. */
export interface OaVacationGetcorpconfResult extends ApiResult {
  lists: {
    id: number
    name: string
    /** One of 0, 1. */
    duration_type: number
    /** One of 0, 1. */
    time_attr: number
    quota_attr: {
      /** One of 0, 1, 2, 3. */
      type: number
      autoreset_time?: number
      autoreset_duration?: number
      /** One of 0, 1, 2. */
      quota_rule_type: number
      quota_rules: {
        list: {
          quota: number
          begin: number
          end: number
        }[]
        based_on_actual_work_time: boolean
      }
      at_entry_date: boolean
      auto_reset_month_day?: number
    }
    perday_duration: number
    /** One of 0, 1. */
    is_newovertime: number
    enter_comp_time_limit: number
    expire_rule?: {
      /** One of 1, 2, 3, 4. */
      type: number
      duration: number
      date?: {
        month: number
        day: number
      }
      extern_duration_enable: boolean
      extern_duration?: {
        month: number
        day: number
      }
    }
  }[]
}

/** Parameters of `oa/vacation/getuservacationquota`. */
export interface OaVacationGetuservacationquotaParams {
  userid: string
}

/** Answer of `oa/vacation/getuservacationquota`. */
export interface OaVacationGetuservacationquotaResult extends ApiResult {
  lists: {
    id: number
    vacationname: string
    assignduration: number
    usedduration: number
    leftduration: number
    real_assignduration: number
  }[]
}

/** Parameters of `oa/vacation/setoneuserquota`. */
export interface OaVacationSetoneuserquotaParams {
  userid: string
  vacation_id: number
  leftduration: number
  /** One of 0, 1. */
  time_attr: number
  /** Max 200 chars. */
  remarks?: string | undefined
}

/** Answer of `oa/vacation/setoneuserquota`. */
export type OaVacationSetoneuserquotaResult = ApiResult
