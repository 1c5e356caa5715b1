// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `wedoc/create_doc`. */
export interface WedocCreateDocParams {
  spaceid?: string | undefined
  fatherid?: string | undefined
  doc_type: number
  /** Max 255 chars. */
  doc_name: string
  admin_users?: readonly string[] | undefined
}

/** Answer of `wedoc/create_doc`. */
export interface WedocCreateDocResult extends ApiResult {
  docid: string
  url: string
}

/** Parameters of `wedoc/create_form`. */
export interface WedocCreateFormParams {
  spaceid?: string | undefined
  fatherid?: string | undefined
  form_info: {
    form_title: string
    form_desc?: string | undefined
    form_header?: string | undefined
    form_question: {
      /** Max 200 items. */
      items: readonly {
        question_id: number
        pos: number
        title: string
        /** One of 1, 2. */
        status: number
        /** One of 1, 2, 3, 5, 9, 10, 11, 14, 15, 16, 17, 18, 19, 22. */
        reply_type: number
        must_reply: boolean
        option_item?: readonly {
          key: number
          value: string
          /** One of 1, 2. */
          status: number
        }[] | undefined
        note?: string | undefined
        placeholder?: string | undefined
        question_extend_setting?: {
          text_setting?: {
            /** One of 0, 1, 2, 3, 4, 5, 6. */
            validation_type?: number | undefined
            validation_detail?: number | undefined
            char_len?: number | undefined
            number_min?: number | undefined
            number_max?: number | undefined
          } | undefined
          radio_setting?: {
            add_other_option?: boolean | undefined
          } | undefined
          checkbox_setting?: {
            add_other_option?: boolean | undefined
            /** One of 0, 1, 2, 3. */
            type?: number | undefined
            number?: number | undefined
          } | undefined
          location_setting?: {
            /** One of 0, 1, 2, 3, 4. */
            location_type?: number | undefined
            /** One of 0, 1, 2, 3. */
            distance_type?: number | undefined
          } | undefined
          image_setting?: {
            camera_only?: boolean | undefined
            upload_image_limit?: {
              /** One of 0, 1. */
              count_limit_type?: number | undefined
              count?: number | undefined
              max_size?: number | undefined
            } | undefined
          } | undefined
          file_setting?: {
            camera_only?: boolean | undefined
            upload_image_limit?: {
              count_limit_type?: number | undefined
              count?: number | undefined
              max_size?: number | undefined
            } | undefined
          } | undefined
          date_setting?: {
            /** One of 0, 1, 2. */
            date_format_type?: number | undefined
          } | undefined
          time_setting?: {
            /** One of 0, 1. */
            time_format_type?: number | undefined
          } | undefined
          duration_setting?: {
            /** One of 1, 2. */
            time_scale?: number | undefined
            /** One of 1, 2. */
            date_type?: number | undefined
            day_range?: number | undefined
          } | undefined
          temperature_setting?: {
            /** One of 0, 1. */
            unit_type?: number | undefined
          } | undefined
          department_setting?: {
            allow_multiple_selection?: boolean | undefined
          } | undefined
          member_setting?: {
            allow_multiple_selection?: boolean | undefined
          } | undefined
        } | undefined
      }[]
    }
    form_setting?: {
      /** One of 0, 1, 4. */
      fill_out_auth?: number | undefined
      fill_in_range?: {
        userids?: readonly string[] | undefined
        departmentids?: readonly number[] | undefined
      } | undefined
      setting_manager_range?: {
        userids: readonly string[]
      } | undefined
      timed_repeat_info?: {
        enable?: boolean | undefined
        remind_time?: number | undefined
        /** One of 0, 1, 2. */
        repeat_type?: number | undefined
        week_flag?: number | undefined
        day_of_month?: number | undefined
        skip_holiday?: boolean | undefined
        /** One of 0, 1, 2, 3, 4. */
        fork_finish_type?: number | undefined
      } | undefined
      max_fill_cnt?: number | undefined
      timed_finish?: number | undefined
      can_anonymous?: boolean | undefined
      can_notify_submit?: boolean | undefined
      /** Not documented everywhere. */
      allow_multi_fill?: boolean | undefined
    } | undefined
  }
}

/** Answer of `wedoc/create_form`. */
export interface WedocCreateFormResult extends ApiResult {
  formid: string
}

/** Parameters of `wedoc/del_doc`. */
export interface WedocDelDocParams {
  docid?: string | undefined
  formid?: string | undefined
}

/** Answer of `wedoc/del_doc`. */
export type WedocDelDocResult = ApiResult

/** Parameters of `wedoc/doc_get_auth`. */
export interface WedocDocGetAuthParams {
  docid: string
}

/** Answer of `wedoc/doc_get_auth`. */
export interface WedocDocGetAuthResult extends ApiResult {
  access_rule: {
    enable_corp_internal: boolean
    /** One of 1, 2. */
    corp_internal_auth: number
    corp_internal_approve_only_by_admin?: boolean
    enable_corp_external: boolean
    /** One of 1, 2. */
    corp_external_auth: number
    corp_external_approve_only_by_admin?: boolean
    ban_share_external: boolean
  }
  secure_setting: {
    enable_readonly_copy: boolean
    enable_readonly_comment: boolean
    watermark?: {
      text: string
      /** One of 1, 2. */
      margin_type: number
      show_text: boolean
      show_visitor_name: boolean
    }
  }
  doc_member_list?: {
    type: number
    userid?: string
    tmp_external_userid?: string
    /** Max 32 digits. */
    departmentid?: number
    /** One of 1, 2, 7. */
    auth: number
  }[]
  co_auth_list?: {
    type: number
    userid?: string
    tmp_external_userid?: string
    /** Max 32 digits. */
    departmentid?: number
    /** One of 1, 2. */
    auth: number
  }[]
  /** Not documented everywhere. */
  watermark?: {
    /** Not documented everywhere. */
    margin_type?: number
    /** Not documented everywhere. */
    show_visitor_name?: boolean
    /** Not documented everywhere. */
    show_text?: boolean
    /** Not documented everywhere. */
    text?: string
  }
}

/** Parameters of `wedoc/doc_share`. */
export interface WedocDocShareParams {
  docid?: string | undefined
  formid?: string | undefined
}

/** Answer of `wedoc/doc_share`. */
export interface WedocDocShareResult extends ApiResult {
  share_url: string
}

/** Parameters of `wedoc/document/batch_update`. */
export interface WedocDocumentBatchUpdateParams {
  docid: string
  /** Max 100 items. */
  version?: number | undefined
  requests: readonly {
    replace_text?: {
      text: string
      ranges: readonly {
        start_index: number
        length: number
      }[]
    } | undefined
    insert_text?: {
      text: string
      location: {
        index: number
      }
    } | undefined
    delete_content?: {
      range: {
        start_index: number
        length: number
      }
    } | undefined
    insert_image?: {
      image_id: string
      width?: number | undefined
      height?: number | undefined
      location: {
        index: number
      }
    } | undefined
    insert_page_break?: {
      location: {
        index: number
      }
    } | undefined
    insert_table?: {
      rows: number
      cols: number
      location: {
        index: number
      }
    } | undefined
    insert_paragraph?: {
      location: {
        index: number
      }
    } | undefined
    update_text_property?: {
      bold?: boolean | undefined
      color?: string | undefined
      background_color?: string | undefined
    } | undefined
  }[]
}

/** Answer of `wedoc/document/batch_update`. */
export type WedocDocumentBatchUpdateResult = ApiResult

/** Parameters of `wedoc/document/get`. */
export interface WedocDocumentGetParams {
  docid: string
}

/** Answer of `wedoc/document/get`. */
export interface WedocDocumentGetResult extends ApiResult {
  /** Not documented everywhere. */
  version?: number
  /** Not documented everywhere. */
  document?: {
    /** Not documented everywhere. */
    begin?: number
    /** Not documented everywhere. */
    end?: number
    property?: {
      section_property?: {
        page_size?: {
          /** Not documented everywhere. */
          width?: number
          /** Not documented everywhere. */
          height?: number
          orientation?: string
        }
        page_margins?: {
          /** Not documented everywhere. */
          top?: number
          /** Not documented everywhere. */
          right?: number
          /** Not documented everywhere. */
          bottom?: number
          /** Not documented everywhere. */
          left?: number
        }
      }
      paragraph_property?: {
        number_property?: {
          /** Not documented everywhere. */
          nesting_level?: number
          /** Not documented everywhere. */
          number_id?: string
        }
        spacing?: {
          /** Not documented everywhere. */
          before?: number
          /** Not documented everywhere. */
          after?: number
          /** Not documented everywhere. */
          line?: number
          line_rule?: string
        }
        indent?: {
          left?: number
          left_chars?: number
          right?: number
          right_chars?: number
          hanging?: number
          hanging_chars?: number
          first_line?: number
          first_line_chars?: number
        }
        alignment_type?: string
        text_direction?: string
      }
      run_property?: {
        font?: string
        bold?: boolean
        italics?: boolean
        underline?: boolean
        strike?: boolean
        color?: string
        spacing?: number
        size?: number
        shading?: {
          foreground_color?: string
          background_color?: string
        }
        vertical_align?: string
        is_placeholder?: boolean
      }
      table_property?: {
        table_width?: {
          /** Not documented everywhere. */
          width?: number
          /** Not documented everywhere. */
          type?: string
        }
        horizontal_alignment_type?: string
        table_layout?: string
      }
      table_row_property?: {
        /** Not documented everywhere. */
        is_header?: boolean
      }
      table_cell_property?: {
        table_cell_borders?: {
          top?: {
            /** Not documented everywhere. */
            color?: string
            /** Not documented everywhere. */
            width?: number
          }
          left?: {
            /** Not documented everywhere. */
            color?: string
            /** Not documented everywhere. */
            width?: number
          }
          bottom?: {
            /** Not documented everywhere. */
            color?: string
            /** Not documented everywhere. */
            width?: number
          }
          right?: {
            /** Not documented everywhere. */
            color?: string
            /** Not documented everywhere. */
            width?: number
          }
        }
        vertical_alignment?: string
      }
      drawing_property?: {
        inline_keyword?: {
          picture?: {
            uri?: string
            relative_rect?: {
              /** Not documented everywhere. */
              left?: number
              /** Not documented everywhere. */
              top?: number
              /** Not documented everywhere. */
              right?: number
              /** Not documented everywhere. */
              bottom?: number
            }
            shape?: {
              transform?: {
                extent?: {
                  /** Not documented everywhere. */
                  cx?: number
                  /** Not documented everywhere. */
                  cy?: number
                }
                /** Not documented everywhere. */
                rotation?: number
              }
            }
          }
          addon?: {
            addon_id?: string
            addon_source?: string
          }
        }
        anchor?: {
          picture?: {
            uri?: string
            relative_rect?: {
              /** Not documented everywhere. */
              left?: number
              /** Not documented everywhere. */
              top?: number
              /** Not documented everywhere. */
              right?: number
              /** Not documented everywhere. */
              bottom?: number
            }
            shape?: {
              transform?: {
                extent?: {
                  /** Not documented everywhere. */
                  cx?: number
                  /** Not documented everywhere. */
                  cy?: number
                }
                /** Not documented everywhere. */
                rotation?: number
              }
            }
            position_horizontal?: {
              /** Not documented everywhere. */
              pos_offset?: number
              /** Not documented everywhere. */
              relative_from?: string
            }
            position_vertical?: {
              /** Not documented everywhere. */
              pos_offset?: number
              /** Not documented everywhere. */
              relative_from?: string
            }
            wrap_none?: boolean
            wrap_square?: {
              /** Not documented everywhere. */
              wrap_text?: string
            }
            wrap_top_and_bottom?: boolean
            behind_doc?: boolean
            allow_overlap?: boolean
          }
        }
        is_placeholder?: boolean
      }
    }
    /** Not documented everywhere. */
    type?: string
    children?: Record<string, unknown>[]
    text?: string
  }
}

/** Parameters of `wedoc/get_doc_base_info`. */
export interface WedocGetDocBaseInfoParams {
  docid: string
}

/** Answer of `wedoc/get_doc_base_info`. */
export interface WedocGetDocBaseInfoResult extends ApiResult {
  doc_base_info: {
    docid: string
    doc_type: number
    doc_name: string
    create_time: number
    modify_time: number
  }
}

/** Parameters of `wedoc/get_form_answer`. */
export interface WedocGetFormAnswerParams {
  repeated_id: string
  answer_ids: readonly number[]
}

/** Answer of `wedoc/get_form_answer`. */
export interface WedocGetFormAnswerResult extends ApiResult {
  answer: {
    answer_list: {
      answer_id: number
      userid?: string
      user_name: string
      tmp_external_userid?: string
      reply: {
        items: {
          question_id: number
          text_reply?: string
          option_reply?: number[]
          option_extend_reply?: {
            option_reply: number
            extend_text: string
          }[]
          file_extend_reply?: {
            fileid: string
            name: string
          }[]
          duration_reply?: {
            begin_time: number
            end_time: number
            time_scale: number
            day_range: number
            days?: number
            hours?: number
          }
          department_reply?: {
            list: {
              department_id: number
            }[]
          }
          member_reply?: {
            list: {
              userid: string
            }[]
          }
        }[]
      }
      /** One of 1, 3. */
      answer_status: number
      ctime: number
      mtime: number
    }[]
  }
}

/** Parameters of `wedoc/get_form_info`. */
export interface WedocGetFormInfoParams {
  formid: string
}

/** Answer of `wedoc/get_form_info`. */
export interface WedocGetFormInfoResult extends ApiResult {
  form_info: {
    formid: string
    form_title: string
    form_desc: string
    form_header: string
    form_question: {
      /** Max 200 items. */
      items: {
        question_id: number
        pos: number
        title: string
        /** One of 1, 2. */
        status: number
        /** One of 1, 2, 3, 5, 9, 10, 11, 14, 15, 16, 17, 18, 19, 22. */
        reply_type: number
        must_reply: boolean
        option_item?: {
          key: number
          value: string
          /** One of 1, 2. */
          status: number
        }[]
        note?: string
        placeholder?: string
        question_extend_setting?: {
          text_setting?: {
            /** One of 0, 1, 2, 3, 4, 5, 6. */
            validation_type?: number
            validation_detail?: number
            char_len?: number
            number_min?: number
            number_max?: number
          }
          radio_setting?: {
            add_other_option?: boolean
          }
          checkbox_setting?: {
            add_other_option?: boolean
            /** One of 0, 1, 2, 3. */
            type?: number
            number?: number
          }
          location_setting?: {
            /** One of 0, 1, 2, 3, 4. */
            location_type?: number
            /** One of 0, 1, 2, 3. */
            distance_type?: number
          }
          image_setting?: {
            camera_only?: boolean
            upload_image_limit?: {
              /** One of 0, 1. */
              count_limit_type?: number
              count?: number
              max_size?: number
            }
          }
          file_setting?: {
            camera_only?: boolean
            upload_image_limit?: {
              count_limit_type?: number
              count?: number
              max_size?: number
            }
          }
          date_setting?: {
            /** One of 0, 1, 2. */
            date_format_type?: number
          }
          time_setting?: {
            /** One of 0, 1. */
            time_format_type?: number
          }
          duration_setting?: {
            /** One of 1, 2. */
            time_scale?: number
            /** One of 1, 2. */
            date_type?: number
            day_range?: number
          }
          temperature_setting?: {
            /** One of 0, 1. */
            unit_type?: number
          }
          department_setting?: {
            allow_multiple_selection?: boolean
          }
          member_setting?: {
            allow_multiple_selection?: boolean
          }
        }
      }[]
    }
    form_setting: {
      /** One of 0, 1, 4. */
      fill_out_auth: number
      fill_in_range?: {
        userids?: string[]
        departmentids?: number[]
      }
      setting_manager_range?: {
        userids: string[]
      }
      timed_repeat_info?: {
        enable: boolean
        remind_time?: number
        /** One of 0, 1, 2. */
        repeat_type?: number
        week_flag?: number
        day_of_month?: number
        skip_holiday?: boolean
        /** One of 0, 1, 2, 3, 4. */
        fork_finish_type?: number
        rule_ctime?: number
        rule_mtime?: number
      }
      max_fill_cnt?: number
      timed_finish?: number
      can_anonymous: boolean
      can_notify_submit: boolean
      /** Not documented everywhere. */
      allow_multi_fill?: boolean
    }
    repeated_id?: string[]
  }
}

/** Parameters of `wedoc/get_form_statistic`. */
export interface WedocGetFormStatisticParams {
  repeated_id: string
  /** One of 1, 2, 3. */
  req_type: number
  start_time?: number | undefined
  end_time?: number | undefined
  /** Max 10000. */
  limit?: number | undefined
  cursor?: number | undefined
}

/** Answer of `wedoc/get_form_statistic`. */
export interface WedocGetFormStatisticResult extends ApiResult {
  fill_cnt: number
  fill_user_cnt: number
  unfill_user_cnt: number
  submit_users?: {
    userid?: string
    tmp_external_userid?: string
    user_name: string
    answer_id: number
    submit_time: number
  }[]
  unfill_users?: {
    userid: string
    user_name: string
  }[]
  has_more?: boolean
  cursor?: number
}

/** Parameters of `wedoc/image_upload`. */
export interface WedocImageUploadParams {
  docid: string
  base64_content: string
}

/** Answer of `wedoc/image_upload`. */
export interface WedocImageUploadResult extends ApiResult {
  /** Not documented everywhere. */
  url?: string
  /** Not documented everywhere. */
  height?: number
  /** Not documented everywhere. */
  width?: number
  /** Not documented everywhere. */
  size?: number
}

/** Parameters of `wedoc/mod_doc_join_rule`. */
export interface WedocModDocJoinRuleParams {
  docid: string
  enable_corp_internal?: boolean | undefined
  /** One of 1, 2. */
  corp_internal_auth?: number | undefined
  corp_internal_approve_only_by_admin?: boolean | undefined
  enable_corp_external?: boolean | undefined
  /** One of 1, 2. */
  corp_external_auth?: number | undefined
  corp_external_approve_only_by_admin?: boolean | undefined
  ban_share_external?: boolean | undefined
  update_co_auth_list?: boolean | undefined
  co_auth_list?: readonly {
    type: number
    userid?: string | undefined
    tmp_external_userid?: string | undefined
    /** Max 32 digits. */
    departmentid?: number | undefined
    /** One of 1, 2. */
    auth: number
  }[] | undefined
}

/** Answer of `wedoc/mod_doc_join_rule`. */
export type WedocModDocJoinRuleResult = ApiResult

/** Parameters of `wedoc/mod_doc_member`. */
export interface WedocModDocMemberParams {
  docid: string
  update_file_member_list?: readonly {
    type: number
    userid?: string | undefined
    tmp_external_userid?: string | undefined
    /** Max 32 digits. */
    departmentid?: number | undefined
    /** One of 1, 2, 7. */
    auth: number
  }[] | undefined
  del_file_member_list?: readonly {
    type: number
    userid?: string | undefined
    tmp_external_userid?: string | undefined
    /** Max 32 digits. */
    departmentid?: number | undefined
    /** One of 1, 2, 7. */
    auth?: number | undefined
  }[] | undefined
}

/** Answer of `wedoc/mod_doc_member`. */
export type WedocModDocMemberResult = ApiResult

/** Parameters of `wedoc/mod_doc_safty_setting`. */
export interface WedocModDocSaftySettingParams {
  docid: string
  enable_readonly_copy?: boolean | undefined
  enable_readonly_comment?: boolean | undefined
  watermark?: {
    text?: string | undefined
    /** One of 1, 2. */
    margin_type?: number | undefined
    show_text?: boolean | undefined
    show_visitor_name?: boolean | undefined
  } | undefined
}

/** Answer of `wedoc/mod_doc_safty_setting`. */
export type WedocModDocSaftySettingResult = ApiResult

/** Parameters of `wedoc/modify_form`. */
export interface WedocModifyFormParams {
  /** One of 1, 2. */
  oper: number
  formid: string
  form_info: {
    form_title?: string | undefined
    form_desc?: string | undefined
    form_header?: string | undefined
    form_question?: {
      /** Max 200 items. */
      items: readonly {
        question_id: number
        pos: number
        title: string
        /** One of 1, 2. */
        status: number
        /** One of 1, 2, 3, 5, 9, 10, 11, 14, 15, 16, 17, 18, 19, 22. */
        reply_type: number
        must_reply: boolean
        option_item?: readonly {
          key: number
          value: string
          /** One of 1, 2. */
          status: number
        }[] | undefined
        note?: string | undefined
        placeholder?: string | undefined
        question_extend_setting?: {
          text_setting?: {
            /** One of 0, 1, 2, 3, 4, 5, 6. */
            validation_type?: number | undefined
            validation_detail?: number | undefined
            char_len?: number | undefined
            number_min?: number | undefined
            number_max?: number | undefined
          } | undefined
          radio_setting?: {
            add_other_option?: boolean | undefined
          } | undefined
          checkbox_setting?: {
            add_other_option?: boolean | undefined
            /** One of 0, 1, 2, 3. */
            type?: number | undefined
            number?: number | undefined
          } | undefined
          location_setting?: {
            /** One of 0, 1, 2, 3, 4. */
            location_type?: number | undefined
            /** One of 0, 1, 2, 3. */
            distance_type?: number | undefined
          } | undefined
          image_setting?: {
            camera_only?: boolean | undefined
            upload_image_limit?: {
              /** One of 0, 1. */
              count_limit_type?: number | undefined
              count?: number | undefined
              max_size?: number | undefined
            } | undefined
          } | undefined
          file_setting?: {
            camera_only?: boolean | undefined
            upload_image_limit?: {
              count_limit_type?: number | undefined
              count?: number | undefined
              max_size?: number | undefined
            } | undefined
          } | undefined
          date_setting?: {
            /** One of 0, 1, 2. */
            date_format_type?: number | undefined
          } | undefined
          time_setting?: {
            /** One of 0, 1. */
            time_format_type?: number | undefined
          } | undefined
          duration_setting?: {
            /** One of 1, 2. */
            time_scale?: number | undefined
            /** One of 1, 2. */
            date_type?: number | undefined
            day_range?: number | undefined
          } | undefined
          temperature_setting?: {
            /** One of 0, 1. */
            unit_type?: number | undefined
          } | undefined
          department_setting?: {
            allow_multiple_selection?: boolean | undefined
          } | undefined
          member_setting?: {
            allow_multiple_selection?: boolean | undefined
          } | undefined
        } | undefined
      }[]
    } | undefined
    form_setting?: {
      /** One of 0, 1, 4. */
      fill_out_auth?: number | undefined
      fill_in_range?: {
        userids?: readonly string[] | undefined
        departmentids?: readonly number[] | undefined
      } | undefined
      setting_manager_range?: {
        userids: readonly string[]
      } | undefined
      timed_repeat_info?: {
        enable?: boolean | undefined
        remind_time?: number | undefined
        /** One of 0, 1, 2. */
        repeat_type?: number | undefined
        week_flag?: number | undefined
        day_of_month?: number | undefined
        skip_holiday?: boolean | undefined
        /** One of 0, 1, 2, 3, 4. */
        fork_finish_type?: number | undefined
      } | undefined
      max_fill_cnt?: number | undefined
      timed_finish?: number | undefined
      can_anonymous?: boolean | undefined
      can_notify_submit?: boolean | undefined
      /** Not documented everywhere. */
      allow_multi_fill?: boolean | undefined
    } | undefined
  }
}

/** Answer of `wedoc/modify_form`. */
export type WedocModifyFormResult = ApiResult

/** Parameters of `wedoc/rename_doc`. */
export interface WedocRenameDocParams {
  docid?: string | undefined
  formid?: string | undefined
  /** Max 255 chars. */
  new_name: string
}

/** Answer of `wedoc/rename_doc`. */
export type WedocRenameDocResult = ApiResult

/** Parameters of `wedoc/smartdoc/add_blocks`. */
export interface WedocSmartdocAddBlocksParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** Not documented everywhere. */
  page_id?: string | undefined
  /** Not documented everywhere. */
  blocks?: readonly {
    /** Not documented everywhere. */
    id?: string | undefined
    /** Not documented everywhere. */
    type?: string | undefined
    /** Not documented everywhere. */
    title?: string | undefined
    /** Not documented everywhere. */
    content?: string | undefined
    /** Not documented everywhere. */
    parent_id?: string | undefined
    /** Not documented everywhere. */
    after_id?: string | undefined
    /** Not documented everywhere. */
    children?: readonly string[] | undefined
    /** Not documented everywhere. */
    props?: {
      /** Not documented everywhere. */
      text_props?: {
        /** Not documented everywhere. */
        align?: number | undefined
        /** Not documented everywhere. */
        text_align?: number | undefined
        /** Not documented everywhere. */
        block_color?: string | undefined
      } | undefined
      /** Not documented everywhere. */
      image_props?: {
        /** Not documented everywhere. */
        url?: string | undefined
        /** Not documented everywhere. */
        width?: number | undefined
        /** Not documented everywhere. */
        height?: number | undefined
        /** Not documented everywhere. */
        stroke?: boolean | undefined
      } | undefined
      /** Not documented everywhere. */
      file_props?: {
        /** Not documented everywhere. */
        file_id?: string | undefined
      } | undefined
      /** Not documented everywhere. */
      link_props?: {
        /** Not documented everywhere. */
        link_url?: string | undefined
        /** Not documented everywhere. */
        link_name?: string | undefined
        /** Not documented everywhere. */
        link_description?: string | undefined
      } | undefined
      /** Not documented everywhere. */
      table_props?: {
        /** Not documented everywhere. */
        cell_positions?: readonly {
          /** Not documented everywhere. */
          start_cell?: {
            /** Not documented everywhere. */
            row?: number | undefined
            /** Not documented everywhere. */
            column?: number | undefined
          } | undefined
          /** Not documented everywhere. */
          end_cell?: {
            /** Not documented everywhere. */
            row?: number | undefined
            /** Not documented everywhere. */
            column?: number | undefined
          } | undefined
        }[] | undefined
        /** Not documented everywhere. */
        enable_row_header?: boolean | undefined
        /** Not documented everywhere. */
        enable_column_header?: boolean | undefined
      } | undefined
      /** Not documented everywhere. */
      view_props?: {
        /** Not documented everywhere. */
        doc_id?: string | undefined
        /** Not documented everywhere. */
        table_id?: string | undefined
        /** Not documented everywhere. */
        view_id?: string | undefined
        /** Not documented everywhere. */
        table_block_id?: string | undefined
        /** Not documented everywhere. */
        enable_table_title?: boolean | undefined
        /** Not documented everywhere. */
        enable_add_row?: boolean | undefined
      } | undefined
      /** Not documented everywhere. */
      column_props?: {
        /** 2..4. Not documented everywhere. */
        column_num?: number | undefined
      } | undefined
      /** Not documented everywhere. */
      highlight_props?: {
        /** Not documented everywhere. */
        background_image_url?: string | undefined
        /** Not documented everywhere. */
        extend_background?: boolean | undefined
        /** Not documented everywhere. */
        block_color?: string | undefined
        /** Not documented everywhere. */
        border_color?: string | undefined
      } | undefined
      /** Not documented everywhere. */
      code_props?: {
        /** Not documented everywhere. */
        code_language?: string | undefined
        /** Not documented everywhere. */
        code_wrap?: boolean | undefined
      } | undefined
      /** Not documented everywhere. */
      todo_props?: {
        /** Not documented everywhere. */
        checked?: boolean | undefined
      } | undefined
    } | undefined
  }[] | undefined
}

/** Answer of `wedoc/smartdoc/add_blocks`. */
export interface WedocSmartdocAddBlocksResult extends ApiResult {
  /** Not documented everywhere. */
  blocks?: {
    /** Not documented everywhere. */
    id?: string
    /** Not documented everywhere. */
    type?: string
    /** Not documented everywhere. */
    title?: string
    /** Not documented everywhere. */
    content?: string
    /** Not documented everywhere. */
    parent_id?: string
    /** Not documented everywhere. */
    after_id?: string
    /** Not documented everywhere. */
    children?: string[]
    /** Not documented everywhere. */
    props?: {
      /** Not documented everywhere. */
      text_props?: {
        /** Not documented everywhere. */
        align?: number
        /** Not documented everywhere. */
        text_align?: number
        /** Not documented everywhere. */
        block_color?: string
      }
      /** Not documented everywhere. */
      image_props?: {
        /** Not documented everywhere. */
        url?: string
        /** Not documented everywhere. */
        width?: number
        /** Not documented everywhere. */
        height?: number
        /** Not documented everywhere. */
        stroke?: boolean
      }
      /** Not documented everywhere. */
      file_props?: {
        /** Not documented everywhere. */
        file_id?: string
      }
      /** Not documented everywhere. */
      link_props?: {
        /** Not documented everywhere. */
        link_url?: string
        /** Not documented everywhere. */
        link_name?: string
        /** Not documented everywhere. */
        link_description?: string
      }
      /** Not documented everywhere. */
      table_props?: {
        /** Not documented everywhere. */
        cell_positions?: {
          /** Not documented everywhere. */
          start_cell?: {
            /** Not documented everywhere. */
            row?: number
            /** Not documented everywhere. */
            column?: number
          }
          /** Not documented everywhere. */
          end_cell?: {
            /** Not documented everywhere. */
            row?: number
            /** Not documented everywhere. */
            column?: number
          }
        }[]
        /** Not documented everywhere. */
        enable_row_header?: boolean
        /** Not documented everywhere. */
        enable_column_header?: boolean
      }
      /** Not documented everywhere. */
      view_props?: {
        /** Not documented everywhere. */
        doc_id?: string
        /** Not documented everywhere. */
        table_id?: string
        /** Not documented everywhere. */
        view_id?: string
        /** Not documented everywhere. */
        table_block_id?: string
        /** Not documented everywhere. */
        enable_table_title?: boolean
        /** Not documented everywhere. */
        enable_add_row?: boolean
      }
      /** Not documented everywhere. */
      column_props?: {
        /** 2..4. Not documented everywhere. */
        column_num?: number
      }
      /** Not documented everywhere. */
      highlight_props?: {
        /** Not documented everywhere. */
        background_image_url?: string
        /** Not documented everywhere. */
        extend_background?: boolean
        /** Not documented everywhere. */
        block_color?: string
        /** Not documented everywhere. */
        border_color?: string
      }
      /** Not documented everywhere. */
      code_props?: {
        /** Not documented everywhere. */
        code_language?: string
        /** Not documented everywhere. */
        code_wrap?: boolean
      }
      /** Not documented everywhere. */
      todo_props?: {
        /** Not documented everywhere. */
        checked?: boolean
      }
    }
  }[]
}

/** Parameters of `wedoc/smartdoc/add_page`. */
export interface WedocSmartdocAddPageParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** Not documented everywhere. */
  info?: {
    /** Not documented everywhere. */
    page_id?: string | undefined
    /** Not documented everywhere. */
    title?: string | undefined
    /** Not documented everywhere. */
    parent_id?: string | undefined
    /** Not documented everywhere. */
    after_id?: string | undefined
    /** Not documented everywhere. */
    layout_mode?: number | undefined
  } | undefined
}

/** Answer of `wedoc/smartdoc/add_page`. */
export interface WedocSmartdocAddPageResult extends ApiResult {
  /** Not documented everywhere. */
  info?: {
    /** Not documented everywhere. */
    page_id?: string
    /** Not documented everywhere. */
    title?: string
    /** Not documented everywhere. */
    parent_id?: string
    /** Not documented everywhere. */
    after_id?: string
    /** Not documented everywhere. */
    layout_mode?: number
  }
}

/** Parameters of `wedoc/smartdoc/add_smartsheet`. */
export interface WedocSmartdocAddSmartsheetParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** Not documented everywhere. */
  info?: {
    /** Not documented everywhere. */
    block_id?: string | undefined
    /** Not documented everywhere. */
    title?: string | undefined
    /** Not documented everywhere. */
    sheet_id?: string | undefined
    /** Not documented everywhere. */
    ss_docid?: string | undefined
    /** Not documented everywhere. */
    after_id?: string | undefined
  } | undefined
}

/** Answer of `wedoc/smartdoc/add_smartsheet`. */
export interface WedocSmartdocAddSmartsheetResult extends ApiResult {
  /** Not documented everywhere. */
  info?: {
    /** Not documented everywhere. */
    block_id?: string
    /** Not documented everywhere. */
    title?: string
    /** Not documented everywhere. */
    sheet_id?: string
    /** Not documented everywhere. */
    ss_docid?: string
    /** Not documented everywhere. */
    after_id?: string
  }
}

/** Parameters of `wedoc/smartdoc/cancel_publish`. */
export interface WedocSmartdocCancelPublishParams {
  /** Not documented everywhere. */
  docid?: string | undefined
}

/** Answer of `wedoc/smartdoc/cancel_publish`. */
export type WedocSmartdocCancelPublishResult = ApiResult

/** Parameters of `wedoc/smartdoc/delete_blocks`. */
export interface WedocSmartdocDeleteBlocksParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** Not documented everywhere. */
  page_id?: string | undefined
  /** Not documented everywhere. */
  ids?: readonly string[] | undefined
}

/** Answer of `wedoc/smartdoc/delete_blocks`. */
export type WedocSmartdocDeleteBlocksResult = ApiResult

/** Parameters of `wedoc/smartdoc/delete_page`. */
export interface WedocSmartdocDeletePageParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** Not documented everywhere. */
  page_id?: string | undefined
}

/** Answer of `wedoc/smartdoc/delete_page`. */
export type WedocSmartdocDeletePageResult = ApiResult

/** Parameters of `wedoc/smartdoc/delete_smartsheet`. */
export interface WedocSmartdocDeleteSmartsheetParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** Not documented everywhere. */
  block_id?: string | undefined
}

/** Answer of `wedoc/smartdoc/delete_smartsheet`. */
export type WedocSmartdocDeleteSmartsheetResult = ApiResult

/** Parameters of `wedoc/smartdoc/export_task`. */
export interface WedocSmartdocExportTaskParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** Not documented everywhere. */
  content_type?: number | undefined
  /** Not documented everywhere. */
  url?: string | undefined
  /** Not documented everywhere. */
  page_id?: string | undefined
}

/** Answer of `wedoc/smartdoc/export_task`. */
export interface WedocSmartdocExportTaskResult extends ApiResult {
  /** Not documented everywhere. */
  task_id?: string
}

/** Parameters of `wedoc/smartdoc/get_block_list`. */
export interface WedocSmartdocGetBlockListParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** Not documented everywhere. */
  page_id?: string | undefined
  /** Not documented everywhere. */
  ids?: readonly string[] | undefined
  /** Not documented everywhere. */
  start?: number | undefined
  /** Default 200. Not documented everywhere. */
  limit?: number | undefined
}

/** Answer of `wedoc/smartdoc/get_block_list`. */
export interface WedocSmartdocGetBlockListResult extends ApiResult {
  /** Not documented everywhere. */
  blocks?: {
    /** Not documented everywhere. */
    id?: string
    /** Not documented everywhere. */
    type?: string
    /** Not documented everywhere. */
    title?: string
    /** Not documented everywhere. */
    content?: string
    /** Not documented everywhere. */
    parent_id?: string
    /** Not documented everywhere. */
    after_id?: string
    /** Not documented everywhere. */
    children?: string[]
    /** Not documented everywhere. */
    props?: {
      /** Not documented everywhere. */
      text_props?: {
        /** Not documented everywhere. */
        align?: number
        /** Not documented everywhere. */
        text_align?: number
        /** Not documented everywhere. */
        block_color?: string
      }
      /** Not documented everywhere. */
      image_props?: {
        /** Not documented everywhere. */
        url?: string
        /** Not documented everywhere. */
        width?: number
        /** Not documented everywhere. */
        height?: number
        /** Not documented everywhere. */
        stroke?: boolean
      }
      /** Not documented everywhere. */
      file_props?: {
        /** Not documented everywhere. */
        file_id?: string
      }
      /** Not documented everywhere. */
      link_props?: {
        /** Not documented everywhere. */
        link_url?: string
        /** Not documented everywhere. */
        link_name?: string
        /** Not documented everywhere. */
        link_description?: string
      }
      /** Not documented everywhere. */
      table_props?: {
        /** Not documented everywhere. */
        cell_positions?: {
          /** Not documented everywhere. */
          start_cell?: {
            /** Not documented everywhere. */
            row?: number
            /** Not documented everywhere. */
            column?: number
          }
          /** Not documented everywhere. */
          end_cell?: {
            /** Not documented everywhere. */
            row?: number
            /** Not documented everywhere. */
            column?: number
          }
        }[]
        /** Not documented everywhere. */
        enable_row_header?: boolean
        /** Not documented everywhere. */
        enable_column_header?: boolean
      }
      /** Not documented everywhere. */
      view_props?: {
        /** Not documented everywhere. */
        doc_id?: string
        /** Not documented everywhere. */
        table_id?: string
        /** Not documented everywhere. */
        view_id?: string
        /** Not documented everywhere. */
        table_block_id?: string
        /** Not documented everywhere. */
        enable_table_title?: boolean
        /** Not documented everywhere. */
        enable_add_row?: boolean
      }
      /** Not documented everywhere. */
      column_props?: {
        /** 2..4. Not documented everywhere. */
        column_num?: number
      }
      /** Not documented everywhere. */
      highlight_props?: {
        /** Not documented everywhere. */
        background_image_url?: string
        /** Not documented everywhere. */
        extend_background?: boolean
        /** Not documented everywhere. */
        block_color?: string
        /** Not documented everywhere. */
        border_color?: string
      }
      /** Not documented everywhere. */
      code_props?: {
        /** Not documented everywhere. */
        code_language?: string
        /** Not documented everywhere. */
        code_wrap?: boolean
      }
      /** Not documented everywhere. */
      todo_props?: {
        /** Not documented everywhere. */
        checked?: boolean
      }
    }
  }[]
  /** Not documented everywhere. */
  has_more?: string
  /** Not documented everywhere. */
  next_start?: number
}

/** Parameters of `wedoc/smartdoc/get_export_result`. */
export interface WedocSmartdocGetExportResultParams {
  /** Not documented everywhere. */
  task_id?: string | undefined
}

/** Answer of `wedoc/smartdoc/get_export_result`. */
export interface WedocSmartdocGetExportResultResult extends ApiResult {
  /** Not documented everywhere. */
  task_done?: boolean
  /** Not documented everywhere. */
  content?: string
}

/** Parameters of `wedoc/smartdoc/get_page_hierarchy`. */
export interface WedocSmartdocGetPageHierarchyParams {
  /** Not documented everywhere. */
  docid?: string | undefined
}

/** Answer of `wedoc/smartdoc/get_page_hierarchy`. */
export interface WedocSmartdocGetPageHierarchyResult extends ApiResult {
  /** Not documented everywhere. */
  pages?: {
    /** Not documented everywhere. */
    page_id?: string
    /** Not documented everywhere. */
    title?: string
    /** Not documented everywhere. */
    parent_id?: string
    /** Not documented everywhere. */
    after_id?: string
    /** Not documented everywhere. */
    layout_mode?: number
  }[]
}

/** Parameters of `wedoc/smartdoc/get_smartsheet_info`. */
export interface WedocSmartdocGetSmartsheetInfoParams {
  /** Not documented everywhere. */
  docid?: string | undefined
}

/** Answer of `wedoc/smartdoc/get_smartsheet_info`. */
export interface WedocSmartdocGetSmartsheetInfoResult extends ApiResult {
  /** Not documented everywhere. */
  ss_docid?: string
}

/** Parameters of `wedoc/smartdoc/publish`. */
export interface WedocSmartdocPublishParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** Not documented everywhere. */
  publish_range?: number | undefined
  /** Not documented everywhere. */
  auth_list?: readonly {
    /** Not documented everywhere. */
    type?: number | undefined
    /** Not documented everywhere. */
    userid?: string | undefined
    /** Not documented everywhere. */
    departmentid?: number | undefined
  }[] | undefined
}

/** Answer of `wedoc/smartdoc/publish`. */
export interface WedocSmartdocPublishResult extends ApiResult {
  /** Not documented everywhere. */
  share_code?: string
  /** Not documented everywhere. */
  publish_url?: string
  /** Not documented everywhere. */
  version?: number
  /** Not documented everywhere. */
  publish_time?: number
  /** Not documented everywhere. */
  publish_doc_title?: string
}

/** Parameters of `wedoc/smartdoc/publish_setting`. */
export interface WedocSmartdocPublishSettingParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** Not documented everywhere. */
  publish_range?: number | undefined
  /** Not documented everywhere. */
  auth_list?: readonly {
    /** Not documented everywhere. */
    type?: number | undefined
    /** Not documented everywhere. */
    userid?: string | undefined
    /** Not documented everywhere. */
    departmentid?: number | undefined
  }[] | undefined
}

/** Answer of `wedoc/smartdoc/publish_setting`. */
export type WedocSmartdocPublishSettingResult = ApiResult

/** Parameters of `wedoc/smartdoc/update_blocks`. */
export interface WedocSmartdocUpdateBlocksParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** Not documented everywhere. */
  page_id?: string | undefined
  /** Not documented everywhere. */
  blocks?: readonly {
    /** Not documented everywhere. */
    id?: string | undefined
    /** Not documented everywhere. */
    type?: string | undefined
    /** Not documented everywhere. */
    title?: string | undefined
    /** Not documented everywhere. */
    content?: string | undefined
    /** Not documented everywhere. */
    parent_id?: string | undefined
    /** Not documented everywhere. */
    after_id?: string | undefined
    /** Not documented everywhere. */
    children?: readonly string[] | undefined
    /** Not documented everywhere. */
    props?: {
      /** Not documented everywhere. */
      text_props?: {
        /** Not documented everywhere. */
        align?: number | undefined
        /** Not documented everywhere. */
        text_align?: number | undefined
        /** Not documented everywhere. */
        block_color?: string | undefined
      } | undefined
      /** Not documented everywhere. */
      image_props?: {
        /** Not documented everywhere. */
        url?: string | undefined
        /** Not documented everywhere. */
        width?: number | undefined
        /** Not documented everywhere. */
        height?: number | undefined
        /** Not documented everywhere. */
        stroke?: boolean | undefined
      } | undefined
      /** Not documented everywhere. */
      file_props?: {
        /** Not documented everywhere. */
        file_id?: string | undefined
      } | undefined
      /** Not documented everywhere. */
      link_props?: {
        /** Not documented everywhere. */
        link_url?: string | undefined
        /** Not documented everywhere. */
        link_name?: string | undefined
        /** Not documented everywhere. */
        link_description?: string | undefined
      } | undefined
      /** Not documented everywhere. */
      table_props?: {
        /** Not documented everywhere. */
        cell_positions?: readonly {
          /** Not documented everywhere. */
          start_cell?: {
            /** Not documented everywhere. */
            row?: number | undefined
            /** Not documented everywhere. */
            column?: number | undefined
          } | undefined
          /** Not documented everywhere. */
          end_cell?: {
            /** Not documented everywhere. */
            row?: number | undefined
            /** Not documented everywhere. */
            column?: number | undefined
          } | undefined
        }[] | undefined
        /** Not documented everywhere. */
        enable_row_header?: boolean | undefined
        /** Not documented everywhere. */
        enable_column_header?: boolean | undefined
      } | undefined
      /** Not documented everywhere. */
      view_props?: {
        /** Not documented everywhere. */
        doc_id?: string | undefined
        /** Not documented everywhere. */
        table_id?: string | undefined
        /** Not documented everywhere. */
        view_id?: string | undefined
        /** Not documented everywhere. */
        table_block_id?: string | undefined
        /** Not documented everywhere. */
        enable_table_title?: boolean | undefined
        /** Not documented everywhere. */
        enable_add_row?: boolean | undefined
      } | undefined
      /** Not documented everywhere. */
      column_props?: {
        /** 2..4. Not documented everywhere. */
        column_num?: number | undefined
      } | undefined
      /** Not documented everywhere. */
      highlight_props?: {
        /** Not documented everywhere. */
        background_image_url?: string | undefined
        /** Not documented everywhere. */
        extend_background?: boolean | undefined
        /** Not documented everywhere. */
        block_color?: string | undefined
        /** Not documented everywhere. */
        border_color?: string | undefined
      } | undefined
      /** Not documented everywhere. */
      code_props?: {
        /** Not documented everywhere. */
        code_language?: string | undefined
        /** Not documented everywhere. */
        code_wrap?: boolean | undefined
      } | undefined
      /** Not documented everywhere. */
      todo_props?: {
        /** Not documented everywhere. */
        checked?: boolean | undefined
      } | undefined
    } | undefined
  }[] | undefined
}

/** Answer of `wedoc/smartdoc/update_blocks`. */
export interface WedocSmartdocUpdateBlocksResult extends ApiResult {
  /** Not documented everywhere. */
  blocks?: {
    /** Not documented everywhere. */
    id?: string
    /** Not documented everywhere. */
    type?: string
    /** Not documented everywhere. */
    title?: string
    /** Not documented everywhere. */
    content?: string
    /** Not documented everywhere. */
    parent_id?: string
    /** Not documented everywhere. */
    after_id?: string
    /** Not documented everywhere. */
    children?: string[]
    /** Not documented everywhere. */
    props?: {
      /** Not documented everywhere. */
      text_props?: {
        /** Not documented everywhere. */
        align?: number
        /** Not documented everywhere. */
        text_align?: number
        /** Not documented everywhere. */
        block_color?: string
      }
      /** Not documented everywhere. */
      image_props?: {
        /** Not documented everywhere. */
        url?: string
        /** Not documented everywhere. */
        width?: number
        /** Not documented everywhere. */
        height?: number
        /** Not documented everywhere. */
        stroke?: boolean
      }
      /** Not documented everywhere. */
      file_props?: {
        /** Not documented everywhere. */
        file_id?: string
      }
      /** Not documented everywhere. */
      link_props?: {
        /** Not documented everywhere. */
        link_url?: string
        /** Not documented everywhere. */
        link_name?: string
        /** Not documented everywhere. */
        link_description?: string
      }
      /** Not documented everywhere. */
      table_props?: {
        /** Not documented everywhere. */
        cell_positions?: {
          /** Not documented everywhere. */
          start_cell?: {
            /** Not documented everywhere. */
            row?: number
            /** Not documented everywhere. */
            column?: number
          }
          /** Not documented everywhere. */
          end_cell?: {
            /** Not documented everywhere. */
            row?: number
            /** Not documented everywhere. */
            column?: number
          }
        }[]
        /** Not documented everywhere. */
        enable_row_header?: boolean
        /** Not documented everywhere. */
        enable_column_header?: boolean
      }
      /** Not documented everywhere. */
      view_props?: {
        /** Not documented everywhere. */
        doc_id?: string
        /** Not documented everywhere. */
        table_id?: string
        /** Not documented everywhere. */
        view_id?: string
        /** Not documented everywhere. */
        table_block_id?: string
        /** Not documented everywhere. */
        enable_table_title?: boolean
        /** Not documented everywhere. */
        enable_add_row?: boolean
      }
      /** Not documented everywhere. */
      column_props?: {
        /** 2..4. Not documented everywhere. */
        column_num?: number
      }
      /** Not documented everywhere. */
      highlight_props?: {
        /** Not documented everywhere. */
        background_image_url?: string
        /** Not documented everywhere. */
        extend_background?: boolean
        /** Not documented everywhere. */
        block_color?: string
        /** Not documented everywhere. */
        border_color?: string
      }
      /** Not documented everywhere. */
      code_props?: {
        /** Not documented everywhere. */
        code_language?: string
        /** Not documented everywhere. */
        code_wrap?: boolean
      }
      /** Not documented everywhere. */
      todo_props?: {
        /** Not documented everywhere. */
        checked?: boolean
      }
    }
  }[]
}

/** Parameters of `wedoc/smartdoc/update_page`. */
export interface WedocSmartdocUpdatePageParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** Not documented everywhere. */
  info?: {
    /** Not documented everywhere. */
    page_id?: string | undefined
    /** Not documented everywhere. */
    title?: string | undefined
    /** Not documented everywhere. */
    parent_id?: string | undefined
    /** Not documented everywhere. */
    after_id?: string | undefined
    /** Not documented everywhere. */
    layout_mode?: number | undefined
  } | undefined
}

/** Answer of `wedoc/smartdoc/update_page`. */
export interface WedocSmartdocUpdatePageResult extends ApiResult {
  /** Not documented everywhere. */
  info?: {
    /** Not documented everywhere. */
    page_id?: string
    /** Not documented everywhere. */
    title?: string
    /** Not documented everywhere. */
    parent_id?: string
    /** Not documented everywhere. */
    after_id?: string
    /** Not documented everywhere. */
    layout_mode?: number
  }
}

/** Parameters of `wedoc/smartdoc/update_smartsheet`. */
export interface WedocSmartdocUpdateSmartsheetParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** Not documented everywhere. */
  info?: {
    /** Not documented everywhere. */
    block_id?: string | undefined
    /** Not documented everywhere. */
    title?: string | undefined
    /** Not documented everywhere. */
    sheet_id?: string | undefined
    /** Not documented everywhere. */
    ss_docid?: string | undefined
    /** Not documented everywhere. */
    after_id?: string | undefined
  } | undefined
}

/** Answer of `wedoc/smartdoc/update_smartsheet`. */
export interface WedocSmartdocUpdateSmartsheetResult extends ApiResult {
  /** Not documented everywhere. */
  info?: {
    /** Not documented everywhere. */
    block_id?: string
    /** Not documented everywhere. */
    title?: string
    /** Not documented everywhere. */
    sheet_id?: string
    /** Not documented everywhere. */
    ss_docid?: string
    /** Not documented everywhere. */
    after_id?: string
  }
}

/** Parameters of `wedoc/smartsheet/add_field_group`. */
export interface WedocSmartsheetAddFieldGroupParams {
  docid: string
  sheet_id: string
  name: string
  children?: readonly {
    field_id: string
  }[] | undefined
}

/** Answer of `wedoc/smartsheet/add_field_group`. */
export interface WedocSmartsheetAddFieldGroupResult extends ApiResult {
  field_group: {
    field_group_id: string
    name: string
    children: {
      field_id: string
    }[]
  }
}

/** Parameters of `wedoc/smartsheet/add_fields`. */
export interface WedocSmartsheetAddFieldsParams {
  docid: string
  sheet_id: string
  fields: readonly {
    field_title: string
    field_type: string
    property_text?: object | undefined
    property_number?: {
      decimal_places: number
      use_separate: boolean
    } | undefined
    property_checkbox?: {
      checked: boolean
    } | undefined
    property_date_time?: {
      format: string
      auto_fill: boolean
    } | undefined
    property_attachment?: {
      display_mode: string
    } | undefined
    property_user?: {
      is_multiple: boolean
      is_notified: boolean
    } | undefined
    property_url?: {
      type: string
    } | undefined
    property_select?: {
      is_quick_add: boolean
      options: readonly {
        id: string
        text: string
        style: number
      }[]
    } | undefined
    property_created_time?: {
      format: string
    } | undefined
    property_modified_time?: {
      format: string
    } | undefined
    property_progress?: {
      decimal_places: number
    } | undefined
    property_single_select?: {
      is_quick_add: boolean
      options: readonly {
        id: string
        text: string
        style: number
      }[]
    } | undefined
    property_reference?: {
      view_id: string
      sub_id?: string | undefined
      field_id?: string | undefined
      is_multiple: boolean
    } | undefined
    property_location?: {
      input_type: string
    } | undefined
    property_auto_number?: {
      input_type: string
      rules?: readonly {
        type: string
        value: string
      }[] | undefined
      reformat_existing_record: boolean
    } | undefined
    property_currency?: {
      currency_type: string
      decimal_places: number
      use_separate: boolean
    } | undefined
    property_ww_group?: {
      allow_multiple: boolean
    } | undefined
    property_percentage?: {
      decimal_places: number
      use_separate: boolean
    } | undefined
    property_barcode?: {
      mobile_scan_only: boolean
    } | undefined
  }[]
}

/** Answer of `wedoc/smartsheet/add_fields`. */
export interface WedocSmartsheetAddFieldsResult extends ApiResult {
  fields: {
    field_id: string
    field_title: string
    field_type: string
    /** Not documented everywhere. */
    property_number?: {
      /** Not documented everywhere. */
      decimal_places?: number
      /** Not documented everywhere. */
      use_separate?: boolean
    }
    /** Not documented everywhere. */
    property_checkbox?: {
      /** Not documented everywhere. */
      checked?: boolean
    }
    /** Not documented everywhere. */
    property_date_time?: {
      /** Not documented everywhere. */
      format?: string
      /** Not documented everywhere. */
      auto_fill?: boolean
    }
    /** Not documented everywhere. */
    property_attachment?: {
      /** Not documented everywhere. */
      display_mode?: string
    }
    /** Not documented everywhere. */
    property_user?: {
      /** Not documented everywhere. */
      is_multiple?: boolean
      /** Not documented everywhere. */
      is_notified?: boolean
    }
    /** Not documented everywhere. */
    property_url?: {
      /** Not documented everywhere. */
      type?: string
    }
    /** Not documented everywhere. */
    property_select?: {
      /** Not documented everywhere. */
      is_quick_add?: boolean
      /** Not documented everywhere. */
      options?: {
        /** Not documented everywhere. */
        id?: string
        /** Not documented everywhere. */
        text?: string
        /** Not documented everywhere. */
        style?: number
      }[]
    }
    /** Not documented everywhere. */
    property_created_time?: {
      /** Not documented everywhere. */
      format?: string
    }
    /** Not documented everywhere. */
    property_modified_time?: {
      /** Not documented everywhere. */
      format?: string
    }
    /** Not documented everywhere. */
    property_progress?: {
      /** Not documented everywhere. */
      decimal_places?: number
    }
    /** Not documented everywhere. */
    property_single_select?: {
      /** Not documented everywhere. */
      is_quick_add?: boolean
      /** Not documented everywhere. */
      options?: {
        /** Not documented everywhere. */
        id?: string
        /** Not documented everywhere. */
        text?: string
        /** Not documented everywhere. */
        style?: number
      }[]
    }
    /** Not documented everywhere. */
    property_reference?: {
      /** Not documented everywhere. */
      view_id?: string
      /** Not documented everywhere. */
      sub_id?: string
      /** Not documented everywhere. */
      field_id?: string
      /** Not documented everywhere. */
      is_multiple?: boolean
    }
    /** Not documented everywhere. */
    property_location?: {
      /** Not documented everywhere. */
      input_type?: string
    }
    /** Not documented everywhere. */
    property_auto_number?: {
      /** Not documented everywhere. */
      input_type?: string
      /** Not documented everywhere. */
      rules?: {
        /** Not documented everywhere. */
        type?: string
        /** Not documented everywhere. */
        value?: string
      }[]
      /** Not documented everywhere. */
      reformat_existing_record?: boolean
    }
    /** Not documented everywhere. */
    property_currency?: {
      /** Not documented everywhere. */
      currency_type?: string
      /** Not documented everywhere. */
      decimal_places?: number
      /** Not documented everywhere. */
      use_separate?: boolean
    }
    /** Not documented everywhere. */
    property_ww_group?: {
      /** Not documented everywhere. */
      allow_multiple?: boolean
    }
    /** Not documented everywhere. */
    property_percentage?: {
      /** Not documented everywhere. */
      decimal_places?: number
      /** Not documented everywhere. */
      use_separate?: boolean
    }
    /** Not documented everywhere. */
    property_barcode?: {
      /** Not documented everywhere. */
      mobile_scan_only?: boolean
    }
  }[]
}

/** Parameters of `wedoc/smartsheet/add_records`. */
export interface WedocSmartsheetAddRecordsParams {
  docid: string
  sheet_id: string
  key_type?: string | undefined
  records: readonly {
    values: Record<string, unknown>
  }[]
}

/** Answer of `wedoc/smartsheet/add_records`. */
export interface WedocSmartsheetAddRecordsResult extends ApiResult {
  records: {
    record_id: string
  }[]
}

/** Parameters of `wedoc/smartsheet/add_sheet`. */
export interface WedocSmartsheetAddSheetParams {
  docid: string
  properties?: {
    title?: string | undefined
    index: number
  } | undefined
}

/** Answer of `wedoc/smartsheet/add_sheet`. */
export interface WedocSmartsheetAddSheetResult extends ApiResult {
  properties: {
    sheet_id: string
    title: string
    index: number
  }
}

/** Parameters of `wedoc/smartsheet/add_view`. */
export interface WedocSmartsheetAddViewParams {
  docid: string
  sheet_id: string
  view_title: string
  view_type: string
  property_gantt?: {
    start_date_field_id: string
    end_date_field_id: string
  } | undefined
  property_calendar?: {
    start_date_field_id: string
    end_date_field_id: string
  } | undefined
}

/** Answer of `wedoc/smartsheet/add_view`. */
export interface WedocSmartsheetAddViewResult extends ApiResult {
  view: {
    view_id: string
    view_title: string
    view_type: string
    /** Not documented everywhere. */
    property?: {
      /** Not documented everywhere. */
      auto_sort?: boolean
      /** Not documented everywhere. */
      sort_spec?: {
        /** Not documented everywhere. */
        sort_infos?: {
          /** Not documented everywhere. */
          field_id?: string
          /** Not documented everywhere. */
          desc?: boolean
        }[]
      }
      /** Not documented everywhere. */
      filter_spec?: {
        /** Not documented everywhere. */
        conjunction?: string
        /** Not documented everywhere. */
        conditions?: {
          /** Not documented everywhere. */
          field_id?: string
          /** Not documented everywhere. */
          field_type?: string
          /** Not documented everywhere. */
          operator?: string
          /** Not documented everywhere. */
          string_value?: {
            /** Not documented everywhere. */
            value?: string[]
          }
          /** Not documented everywhere. */
          number_value?: {
            /** Not documented everywhere. */
            value?: number
          }
          /** Not documented everywhere. */
          bool_value?: {
            /** Not documented everywhere. */
            value?: boolean
          }
          /** Not documented everywhere. */
          user_value?: {
            /** Not documented everywhere. */
            value?: string[]
          }
          /** Not documented everywhere. */
          date_time_value?: {
            /** Not documented everywhere. */
            value?: {
              /** Not documented everywhere. */
              type?: string
              /** Not documented everywhere. */
              value?: string[]
            }
          }
        }[]
      }
      /** Not documented everywhere. */
      group_spec?: {
        /** Not documented everywhere. */
        groups?: {
          /** Not documented everywhere. */
          field_id?: string
          /** Not documented everywhere. */
          desc?: boolean
        }[]
      }
      /** Not documented everywhere. */
      is_field_stat_enabled?: boolean
      /** Not documented everywhere. */
      field_visibility?: Record<string, unknown>
      /** Not documented everywhere. */
      frozen_field_count?: number
      /** Not documented everywhere. */
      color_config?: {
        /** Not documented everywhere. */
        conditions?: {
          /** Not documented everywhere. */
          id?: string
          /** Not documented everywhere. */
          type?: string
          /** Not documented everywhere. */
          color?: string
          /** Not documented everywhere. */
          condition?: {
            /** Not documented everywhere. */
            field_id?: string
            /** Not documented everywhere. */
            field_type?: string
            /** Not documented everywhere. */
            operator?: string
            /** Not documented everywhere. */
            string_value?: {
              /** Not documented everywhere. */
              value?: string[]
            }
            /** Not documented everywhere. */
            number_value?: {
              /** Not documented everywhere. */
              value?: number
            }
            /** Not documented everywhere. */
            bool_value?: {
              /** Not documented everywhere. */
              value?: boolean
            }
            /** Not documented everywhere. */
            user_value?: {
              /** Not documented everywhere. */
              value?: string[]
            }
            /** Not documented everywhere. */
            date_time_value?: {
              /** Not documented everywhere. */
              value?: {
                /** Not documented everywhere. */
                type?: string
                /** Not documented everywhere. */
                value?: string[]
              }
            }
          }
        }[]
      }
    }
  }
}

/** Parameters of `wedoc/smartsheet/content_priv/create_rule`. */
export interface WedocSmartsheetContentPrivCreateRuleParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** Not documented everywhere. */
  name?: string | undefined
}

/** Answer of `wedoc/smartsheet/content_priv/create_rule`. */
export interface WedocSmartsheetContentPrivCreateRuleResult extends ApiResult {
  /** Not documented everywhere. */
  rule_id?: number
}

/** Parameters of `wedoc/smartsheet/content_priv/delete_rule`. */
export interface WedocSmartsheetContentPrivDeleteRuleParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** Not documented everywhere. */
  rule_id_list?: readonly number[] | undefined
}

/** Answer of `wedoc/smartsheet/content_priv/delete_rule`. */
export type WedocSmartsheetContentPrivDeleteRuleResult = ApiResult

/** Parameters of `wedoc/smartsheet/content_priv/get_sheet_priv`. */
export interface WedocSmartsheetContentPrivGetSheetPrivParams {
  docid: string
  /** One of 1, 2. */
  type: number
  /** Not documented everywhere. */
  rule_id_list?: readonly string[] | undefined
}

/** Answer of `wedoc/smartsheet/content_priv/get_sheet_priv`. */
export interface WedocSmartsheetContentPrivGetSheetPrivResult extends ApiResult {
  /** Not documented everywhere. */
  rule_list?: {
    /** Not documented everywhere. */
    rule_id?: number
    /** One of 1, 2. Not documented everywhere. */
    type?: number
    /** Not documented everywhere. */
    name?: string
    /** Not documented everywhere. */
    priv_list?: {
      /** Not documented everywhere. */
      sheet_id?: string
      /** One of 1, 2, 3, 4. Not documented everywhere. */
      priv?: number
      /** Not documented everywhere. */
      can_insert_record?: boolean
      /** Not documented everywhere. */
      can_delete_record?: boolean
      /** Not documented everywhere. */
      can_create_modify_delete_view?: boolean
      field_priv?: {
        /** One of 1, 2. Not documented everywhere. */
        field_range_type?: number
        field_rule_list?: {
          /** Not documented everywhere. */
          field_id?: string
          /** Not documented everywhere. */
          field_type?: string
          /** Not documented everywhere. */
          can_edit?: boolean
          /** Not documented everywhere. */
          can_insert?: boolean
          /** Not documented everywhere. */
          can_view?: boolean
        }[]
        field_default_rule?: {
          /** Not documented everywhere. */
          field_id?: string
          /** Not documented everywhere. */
          field_type?: string
          /** Not documented everywhere. */
          can_edit?: boolean
          /** Not documented everywhere. */
          can_insert?: boolean
          /** Not documented everywhere. */
          can_view?: boolean
        }
      }
      record_priv?: {
        /** One of 1, 2, 3. Not documented everywhere. */
        record_range_type?: number
        record_rule_list?: {
          /** Not documented everywhere. */
          field_id?: string
          field_type?: string
          /** One of 1, 2, 3, 4, 5, 6, 7. Not documented everywhere. */
          oper_type?: number
          value?: string[]
        }[]
        /** One of 1, 2. Not documented everywhere. */
        other_priv?: number
      }
      /** Not documented everywhere. */
      clear?: boolean
    }[]
  }[]
}

/** Parameters of `wedoc/smartsheet/content_priv/mod_rule_member`. */
export interface WedocSmartsheetContentPrivModRuleMemberParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** Not documented everywhere. */
  rule_id?: number | undefined
  add_member_range?: {
    userid_list?: readonly string[] | undefined
  } | undefined
  del_member_range?: {
    userid_list?: readonly string[] | undefined
  } | undefined
}

/** Answer of `wedoc/smartsheet/content_priv/mod_rule_member`. */
export type WedocSmartsheetContentPrivModRuleMemberResult = ApiResult

/** Parameters of `wedoc/smartsheet/content_priv/update_sheet_priv`. */
export interface WedocSmartsheetContentPrivUpdateSheetPrivParams {
  /** Not documented everywhere. */
  docid?: string | undefined
  /** One of 1, 2. Not documented everywhere. */
  type?: number | undefined
  rule_id?: number | undefined
  name?: string | undefined
  priv_list?: readonly {
    /** Not documented everywhere. */
    sheet_id?: string | undefined
    /** One of 1, 2, 3, 4. Not documented everywhere. */
    priv?: number | undefined
    /** Not documented everywhere. */
    can_insert_record?: boolean | undefined
    /** Not documented everywhere. */
    can_delete_record?: boolean | undefined
    /** Not documented everywhere. */
    can_create_modify_delete_view?: boolean | undefined
    field_priv?: {
      /** One of 1, 2. Not documented everywhere. */
      field_range_type?: number | undefined
      field_rule_list?: readonly {
        /** Not documented everywhere. */
        field_id?: string | undefined
        /** Not documented everywhere. */
        field_type?: string | undefined
        /** Not documented everywhere. */
        can_edit?: boolean | undefined
        /** Not documented everywhere. */
        can_insert?: boolean | undefined
        /** Not documented everywhere. */
        can_view?: boolean | undefined
      }[] | undefined
      field_default_rule?: {
        /** Not documented everywhere. */
        field_id?: string | undefined
        /** Not documented everywhere. */
        field_type?: string | undefined
        /** Not documented everywhere. */
        can_edit?: boolean | undefined
        /** Not documented everywhere. */
        can_insert?: boolean | undefined
        /** Not documented everywhere. */
        can_view?: boolean | undefined
      } | undefined
    } | undefined
    record_priv?: {
      /** One of 1, 2, 3. Not documented everywhere. */
      record_range_type?: number | undefined
      record_rule_list?: readonly {
        /** Not documented everywhere. */
        field_id?: string | undefined
        field_type?: string | undefined
        /** One of 1, 2, 3, 4, 5, 6, 7. Not documented everywhere. */
        oper_type?: number | undefined
        value?: readonly string[] | undefined
      }[] | undefined
      /** One of 1, 2. Not documented everywhere. */
      other_priv?: number | undefined
    } | undefined
    /** Not documented everywhere. */
    clear?: boolean | undefined
  }[] | undefined
}

/** Answer of `wedoc/smartsheet/content_priv/update_sheet_priv`. */
export type WedocSmartsheetContentPrivUpdateSheetPrivResult = ApiResult

/** Parameters of `wedoc/smartsheet/delete_field_groups`. */
export interface WedocSmartsheetDeleteFieldGroupsParams {
  docid: string
  sheet_id: string
  field_group_ids: readonly string[]
}

/** Answer of `wedoc/smartsheet/delete_field_groups`. */
export type WedocSmartsheetDeleteFieldGroupsResult = ApiResult

/** Parameters of `wedoc/smartsheet/delete_fields`. */
export interface WedocSmartsheetDeleteFieldsParams {
  docid: string
  sheet_id: string
  field_ids: readonly string[]
}

/** Answer of `wedoc/smartsheet/delete_fields`. */
export type WedocSmartsheetDeleteFieldsResult = ApiResult

/** Parameters of `wedoc/smartsheet/delete_records`. */
export interface WedocSmartsheetDeleteRecordsParams {
  docid: string
  sheet_id: string
  record_ids: readonly string[]
}

/** Answer of `wedoc/smartsheet/delete_records`. */
export type WedocSmartsheetDeleteRecordsResult = ApiResult

/** Parameters of `wedoc/smartsheet/delete_sheet`. */
export interface WedocSmartsheetDeleteSheetParams {
  docid: string
  sheet_id: string
}

/** Answer of `wedoc/smartsheet/delete_sheet`. */
export type WedocSmartsheetDeleteSheetResult = ApiResult

/** Parameters of `wedoc/smartsheet/delete_views`. */
export interface WedocSmartsheetDeleteViewsParams {
  docid: string
  sheet_id: string
  view_ids: readonly string[]
}

/** Answer of `wedoc/smartsheet/delete_views`. */
export type WedocSmartsheetDeleteViewsResult = ApiResult

/** Parameters of `wedoc/smartsheet/get_field_groups`. */
export interface WedocSmartsheetGetFieldGroupsParams {
  docid: string
  sheet_id: string
  offset?: number | undefined
  limit?: number | undefined
}

/** Answer of `wedoc/smartsheet/get_field_groups`. */
export interface WedocSmartsheetGetFieldGroupsResult extends ApiResult {
  field_groups: {
    field_group_id: string
    name: string
    children: {
      field_id: string
    }[]
  }[]
  total: number
  has_more: boolean
  next?: number
}

/** Parameters of `wedoc/smartsheet/get_fields`. */
export interface WedocSmartsheetGetFieldsParams {
  docid: string
  sheet_id: string
  view_id?: string | undefined
  field_ids?: readonly string[] | undefined
  field_titles?: readonly string[] | undefined
  offset?: number | undefined
  /** Max 1000. */
  limit?: number | undefined
}

/** Answer of `wedoc/smartsheet/get_fields`. */
export interface WedocSmartsheetGetFieldsResult extends ApiResult {
  fields: {
    field_id: string
    field_title: string
    field_type: string
    property_text?: Record<string, unknown>
    property_number?: {
      decimal_places: number
      use_separate: boolean
    }
    property_checkbox?: {
      checked: boolean
    }
    property_date_time?: {
      format: string
      auto_fill: boolean
    }
    property_attachment?: {
      display_mode: string
    }
    property_user?: {
      is_multiple: boolean
      is_notified: boolean
    }
    property_url?: {
      type: string
    }
    property_select?: {
      is_quick_add: boolean
      options: {
        id: string
        text: string
        style: number
      }[]
    }
    property_created_time?: {
      format: string
    }
    property_modified_time?: {
      format: string
    }
    property_progress?: {
      decimal_places: number
    }
    property_single_select?: {
      is_quick_add: boolean
      options: {
        id: string
        text: string
        style: number
      }[]
    }
    property_reference?: {
      view_id: string
      sub_id?: string
      field_id?: string
      is_multiple: boolean
    }
    property_location?: {
      input_type: string
    }
    property_auto_number?: {
      input_type: string
      rules?: {
        type: string
        value: string
      }[]
      reformat_existing_record: boolean
    }
    property_currency?: {
      currency_type: string
      decimal_places: number
      use_separate: boolean
    }
    property_ww_group?: {
      allow_multiple: boolean
    }
    property_percentage?: {
      decimal_places: number
      use_separate: boolean
    }
    property_barcode?: {
      mobile_scan_only: boolean
    }
  }[]
  total: number
  next?: number
}

/** Parameters of `wedoc/smartsheet/get_records`. */
export interface WedocSmartsheetGetRecordsParams {
  docid: string
  sheet_id: string
  view_id?: string | undefined
  record_ids?: readonly string[] | undefined
  field_ids?: readonly string[] | undefined
  field_titles?: readonly string[] | undefined
  key_type?: string | undefined
  sort?: readonly {
    field_title: string
    desc: boolean
  }[] | undefined
  filter_spec?: {
    conjunction?: string | undefined
    conditions?: readonly {
      field_id: string
      field_type?: string | undefined
      operator: string
      string_value?: {
        value: readonly string[]
      } | undefined
      number_value?: {
        value: number
      } | undefined
      bool_value?: {
        value: boolean
      } | undefined
      user_value?: {
        value: readonly string[]
      } | undefined
      date_time_value?: {
        value: {
          type: string
          value?: readonly string[] | undefined
        }
      } | undefined
    }[] | undefined
  } | undefined
  offset?: number | undefined
  /** Max 1000. */
  limit?: number | undefined
  /** Not documented everywhere. */
  ver?: number | undefined
}

/** Answer of `wedoc/smartsheet/get_records`. */
export interface WedocSmartsheetGetRecordsResult extends ApiResult {
  records?: {
    record_id: string
    creator_name: string
    updater_name: string
    values: Record<string, unknown>
    create_time: string
    update_time: string
  }[]
  total?: number
  next?: number
  has_more?: boolean
  /** Not documented everywhere. */
  ver?: number
}

/** Parameters of `wedoc/smartsheet/get_sheet`. */
export interface WedocSmartsheetGetSheetParams {
  docid: string
  sheet_id?: string | undefined
  /** Not documented everywhere. */
  need_all_type_sheet?: boolean | undefined
}

/** Answer of `wedoc/smartsheet/get_sheet`. */
export interface WedocSmartsheetGetSheetResult extends ApiResult {
  sheet_list: {
    sheet_id: string
    title: string
    type: string
    is_visible: boolean
  }[]
}

/** Parameters of `wedoc/smartsheet/get_views`. */
export interface WedocSmartsheetGetViewsParams {
  docid: string
  sheet_id: string
  view_ids?: readonly string[] | undefined
  offset?: number | undefined
  /** Max 1000. */
  limit?: number | undefined
}

/** Answer of `wedoc/smartsheet/get_views`. */
export interface WedocSmartsheetGetViewsResult extends ApiResult {
  views: {
    view_id: string
    view_title: string
    view_type: string
    property: {
      auto_sort: boolean
      is_field_stat_enabled: boolean
      sort_spec: {
        sort_infos: {
          field_id: string
          desc: boolean
        }[]
      }
      group_spec: {
        groups: {
          field_id: string
          desc: boolean
        }[]
      }
      filter_spec: {
        conjunction: string
        conditions: {
          field_id: string
          field_type: string
          operator: string
          string_value?: {
            value: string[]
          }
          number_value?: {
            value: number
          }
          bool_value?: {
            value: boolean
          }
          user_value?: {
            value: string[]
          }
          date_time_value?: {
            value: {
              type: string
              value?: string[]
            }
          }
        }[]
      }
      field_visibility: Record<string, boolean>
      frozen_field_count: number
      color_config?: {
        conditions: {
          id: string
          type: string
          color: string
          condition: {
            field_id: string
            field_type: string
            operator: string
            string_value?: {
              value: string[]
            }
            number_value?: {
              value: number
            }
            bool_value?: {
              value: boolean
            }
            user_value?: {
              value: string[]
            }
            date_time_value?: {
              value: {
                type: string
                value?: string[]
              }
            }
          }
        }[]
      }
    }
  }[]
  total: number
  next?: number
  has_more: boolean
}

/** Parameters of `wedoc/smartsheet/groupchat/get`. */
export interface WedocSmartsheetGroupchatGetParams {
  docid: string
  chat_id: string
}

/** Answer of `wedoc/smartsheet/groupchat/get`. */
export interface WedocSmartsheetGroupchatGetResult extends ApiResult {
  name: string
  owner: string
  user_list: string[]
}

/** Parameters of `wedoc/smartsheet/groupchat/list`. */
export interface WedocSmartsheetGroupchatListParams {
  docid: string
  cursor?: string | undefined
  /** Max 200; default 100. */
  limit?: number | undefined
}

/** Answer of `wedoc/smartsheet/groupchat/list`. */
export interface WedocSmartsheetGroupchatListResult extends ApiResult {
  chat_id_list: string[]
  next_cursor?: string
  has_more: boolean
}

/** Parameters of `wedoc/smartsheet/groupchat/update`. */
export interface WedocSmartsheetGroupchatUpdateParams {
  docid: string
  chat_id: string
  owner?: string | undefined
  /** Max 500 people. */
  add_user_list?: readonly string[] | undefined
  /** Max 500 people. */
  del_user_list?: readonly string[] | undefined
}

/** Answer of `wedoc/smartsheet/groupchat/update`. */
export type WedocSmartsheetGroupchatUpdateResult = ApiResult

/** Parameters of `wedoc/smartsheet/update_field_group`. */
export interface WedocSmartsheetUpdateFieldGroupParams {
  docid: string
  sheet_id: string
  field_group_id: string
  name?: string | undefined
  children?: readonly {
    field_id: string
  }[] | undefined
}

/** Answer of `wedoc/smartsheet/update_field_group`. */
export interface WedocSmartsheetUpdateFieldGroupResult extends ApiResult {
  field_group: {
    field_group_id: string
    name: string
    children: {
      field_id: string
    }[]
  }
}

/** Parameters of `wedoc/smartsheet/update_fields`. */
export interface WedocSmartsheetUpdateFieldsParams {
  docid: string
  sheet_id: string
  fields: readonly {
    field_id: string
    field_title?: string | undefined
    field_type: string
    property_text?: object | undefined
    property_number?: {
      decimal_places: number
      use_separate: boolean
    } | undefined
    property_checkbox?: {
      checked: boolean
    } | undefined
    property_date_time?: {
      format: string
      auto_fill: boolean
    } | undefined
    property_attachment?: {
      display_mode: string
    } | undefined
    property_user?: {
      is_multiple: boolean
      is_notified: boolean
    } | undefined
    property_url?: {
      type: string
    } | undefined
    property_select?: {
      is_quick_add: boolean
      options: readonly {
        id: string
        text: string
        style: number
      }[]
    } | undefined
    property_created_time?: {
      format: string
    } | undefined
    property_modified_time?: {
      format: string
    } | undefined
    property_progress?: {
      decimal_places: number
    } | undefined
    property_single_select?: {
      is_quick_add: boolean
      options: readonly {
        id: string
        text: string
        style: number
      }[]
    } | undefined
    property_reference?: {
      view_id: string
      sub_id?: string | undefined
      field_id?: string | undefined
      is_multiple: boolean
    } | undefined
    property_location?: {
      input_type: string
    } | undefined
    property_auto_number?: {
      input_type: string
      rules?: readonly {
        type: string
        value: string
      }[] | undefined
      reformat_existing_record: boolean
    } | undefined
    property_currency?: {
      currency_type: string
      decimal_places: number
      use_separate: boolean
    } | undefined
    property_ww_group?: {
      allow_multiple: boolean
    } | undefined
    property_percentage?: {
      decimal_places: number
      use_separate: boolean
    } | undefined
    property_barcode?: {
      mobile_scan_only: boolean
    } | undefined
  }[]
}

/** Answer of `wedoc/smartsheet/update_fields`. */
export interface WedocSmartsheetUpdateFieldsResult extends ApiResult {
  /** Not documented everywhere. */
  fields?: {
    /** Not documented everywhere. */
    field_id?: string
    /** Not documented everywhere. */
    field_title?: string
    /** Not documented everywhere. */
    field_type?: string
  }[]
}

/** Parameters of `wedoc/smartsheet/update_records`. */
export interface WedocSmartsheetUpdateRecordsParams {
  docid: string
  sheet_id: string
  key_type?: string | undefined
  records: readonly {
    record_id: string
    values: Record<string, unknown>
  }[]
}

/** Answer of `wedoc/smartsheet/update_records`. */
export interface WedocSmartsheetUpdateRecordsResult extends ApiResult {
  /** Not documented everywhere. */
  records?: unknown[]
}

/** Parameters of `wedoc/smartsheet/update_sheet`. */
export interface WedocSmartsheetUpdateSheetParams {
  docid: string
  properties?: {
    sheet_id: string
    title?: string | undefined
  } | undefined
}

/** Answer of `wedoc/smartsheet/update_sheet`. */
export type WedocSmartsheetUpdateSheetResult = ApiResult

/** Parameters of `wedoc/smartsheet/update_view`. */
export interface WedocSmartsheetUpdateViewParams {
  docid: string
  sheet_id: string
  view_id: string
  view_title?: string | undefined
  property?: {
    auto_sort?: boolean | undefined
    is_field_stat_enabled?: boolean | undefined
    sort_spec?: {
      sort_infos: readonly {
        field_id: string
        desc?: boolean | undefined
      }[]
    } | undefined
    group_spec?: {
      groups: readonly {
        field_id: string
        desc?: boolean | undefined
      }[]
    } | undefined
    filter_spec?: {
      conjunction: string
      conditions: readonly {
        field_id: string
        field_type?: string | undefined
        operator: string
        string_value?: {
          value: readonly string[]
        } | undefined
        number_value?: {
          value: number
        } | undefined
        bool_value?: {
          value: boolean
        } | undefined
        user_value?: {
          value: readonly string[]
        } | undefined
        date_time_value?: {
          value: {
            type: string
            value?: readonly string[] | undefined
          }
        } | undefined
      }[]
    } | undefined
    field_visibility?: Record<string, boolean> | undefined
    frozen_field_count?: number | undefined
    color_config?: {
      conditions: readonly {
        id?: string | undefined
        type: string
        color: string
        condition: {
          field_id: string
          field_type?: string | undefined
          operator: string
          string_value?: {
            value: readonly string[]
          } | undefined
          number_value?: {
            value: number
          } | undefined
          bool_value?: {
            value: boolean
          } | undefined
          user_value?: {
            value: readonly string[]
          } | undefined
          date_time_value?: {
            value: {
              type: string
              value?: readonly string[] | undefined
            }
          } | undefined
        }
      }[]
    } | undefined
  } | undefined
}

/** Answer of `wedoc/smartsheet/update_view`. */
export interface WedocSmartsheetUpdateViewResult extends ApiResult {
  /** Not documented everywhere. */
  view?: Record<string, unknown>
}

/** Parameters of `wedoc/smartsheet/webhook`. */
export interface WedocSmartsheetWebhookParams {
  /** Not documented everywhere. */
  add_records?: readonly {
    /** Not documented everywhere. */
    values?: {
      /** Not documented everywhere. */
      FIELD_ID?: readonly {
        /** Not documented everywhere. */
        type?: string | undefined
        /** Not documented everywhere. */
        text?: string | undefined
      }[] | undefined
    } | undefined
  }[] | undefined
}

/** Answer of `wedoc/smartsheet/webhook`. */
export interface WedocSmartsheetWebhookResult extends ApiResult {
  /** Not documented everywhere. */
  add_records?: unknown[]
}

/** Parameters of `wedoc/spreadsheet/batch_update`. */
export interface WedocSpreadsheetBatchUpdateParams {
  docid: string
  /** Max 5 items. */
  requests: readonly {
    add_sheet_request?: {
      title: string
      row_count: number
      column_count: number
    } | undefined
    delete_sheet_request?: {
      sheet_id: string
    } | undefined
    update_range_request?: {
      sheet_id: string
      grid_data: {
        start_row?: number | undefined
        start_column?: number | undefined
        rows?: readonly {
          values: readonly {
            cell_value: {
              text?: string | undefined
              link?: {
                url: string
                text: string
              } | undefined
            }
            cell_format: {
              text_format: {
                font: string
                /** Max 72. */
                font_size: number
                bold: boolean
                italic: boolean
                strikethrough: boolean
                underline: boolean
                color?: {
                  /** 0..255. */
                  red: number
                  /** 0..255. */
                  green: number
                  /** 0..255. */
                  blue: number
                  /** Default 255; 0..255. */
                  alpha?: number | undefined
                } | undefined
              }
            }
          }[]
        }[] | undefined
      }
    } | undefined
    delete_dimension_request?: {
      sheet_id: string
      dimension: string
      start_index?: number | undefined
      end_index?: number | undefined
    } | undefined
  }[]
}

/** Answer of `wedoc/spreadsheet/batch_update`. */
export interface WedocSpreadsheetBatchUpdateResult extends ApiResult {
  data: {
    responses: {
      add_sheet_response?: {
        properties: {
          sheet_id?: string
          title?: string
          row_count?: number
          column_count?: number
        }
      }
      delete_sheet_response?: {
        sheet_id: string
      }
      update_range_response?: {
        updated_cells: number
      }
      delete_dimension_response?: {
        deleted: number
      }
    }[]
  }
  /** Not documented everywhere. */
  add_sheet_response?: {
    /** Not documented everywhere. */
    properties?: {
      /** Not documented everywhere. */
      sheet_id?: string
      /** Not documented everywhere. */
      title?: string
      /** Not documented everywhere. */
      row_count?: number
      /** Not documented everywhere. */
      column_count?: number
    }
  }
  /** Not documented everywhere. */
  update_range_response?: {
    /** Not documented everywhere. */
    updated_cells?: number
  }
  /** Not documented everywhere. */
  delete_dimension_response?: {
    /** Not documented everywhere. */
    deleted?: number
  }
  /** Not documented everywhere. */
  delete_sheet_response?: {
    /** Not documented everywhere. */
    sheet_id?: string
  }
}

/** Parameters of `wedoc/spreadsheet/get_sheet_properties`. */
export interface WedocSpreadsheetGetSheetPropertiesParams {
  docid: string
}

/** Answer of `wedoc/spreadsheet/get_sheet_properties`. */
export interface WedocSpreadsheetGetSheetPropertiesResult extends ApiResult {
  data?: {
    sheet_id: string
    title: string
    row_count: number
    column_count: number
  }[]
  /** Not documented everywhere. */
  properties?: {
    /** Not documented everywhere. */
    sheet_id?: string
    /** Not documented everywhere. */
    title?: string
    /** Not documented everywhere. */
    row_count?: number
    /** Not documented everywhere. */
    column_count?: number
  }[]
}

/** Parameters of `wedoc/spreadsheet/get_sheet_range_data`. */
export interface WedocSpreadsheetGetSheetRangeDataParams {
  docid: string
  sheet_id: string
  range: string
}

/** Answer of `wedoc/spreadsheet/get_sheet_range_data`. */
export interface WedocSpreadsheetGetSheetRangeDataResult extends ApiResult {
  data: {
    result: {
      start_row?: number
      start_column?: number
      rows?: {
        values: {
          cell_value: {
            text?: string
            link?: {
              url: string
              text: string
            }
          }
          cell_format: {
            text_format: {
              font: string
              /** Max 72. */
              font_size: number
              bold: boolean
              italic: boolean
              strikethrough: boolean
              underline: boolean
              color?: {
                /** 0..255. */
                red: number
                /** 0..255. */
                green: number
                /** 0..255. */
                blue: number
                /** Default 255; 0..255. */
                alpha: number
              }
            }
          }
        }[]
      }[]
    }
  }
  /** Not documented everywhere. */
  grid_data?: {
    /** Not documented everywhere. */
    start_row?: number
    /** Not documented everywhere. */
    start_column?: number
    /** Not documented everywhere. */
    rows?: {
      /** Not documented everywhere. */
      values?: {
        /** Not documented everywhere. */
        cell_value?: {
          /** Not documented everywhere. */
          text?: string
          /** Not documented everywhere. */
          link?: {
            /** Not documented everywhere. */
            url?: string
            /** Not documented everywhere. */
            text?: string
          }
        }
        /** Not documented everywhere. */
        cell_format?: {
          /** Not documented everywhere. */
          text_format?: {
            /** Not documented everywhere. */
            font?: string
            /** Max 72. Not documented everywhere. */
            font_size?: number
            /** Not documented everywhere. */
            bold?: boolean
            /** Not documented everywhere. */
            italic?: boolean
            /** Not documented everywhere. */
            strikethrough?: boolean
            /** Not documented everywhere. */
            underline?: boolean
            /** Not documented everywhere. */
            color?: {
              /** 0..255. Not documented everywhere. */
              red?: number
              /** 0..255. Not documented everywhere. */
              green?: number
              /** 0..255. Not documented everywhere. */
              blue?: number
              /** 0..255. Not documented everywhere. */
              alpha?: number
            }
          }
        }
      }[]
    }[]
  }
}

/** Parameters of `wedoc/vip/batch_add`. */
export interface WedocVipBatchAddParams {
  /** Max 100 items. */
  userid_list: readonly string[]
}

/** Answer of `wedoc/vip/batch_add`. */
export interface WedocVipBatchAddResult extends ApiResult {
  succ_userid_list?: string[]
  fail_userid_list?: string[]
}

/** Parameters of `wedoc/vip/batch_del`. */
export interface WedocVipBatchDelParams {
  /** Max 100 items. */
  userid_list: readonly string[]
}

/** Answer of `wedoc/vip/batch_del`. */
export interface WedocVipBatchDelResult extends ApiResult {
  succ_userid_list?: string[]
  fail_userid_list?: string[]
}

/** Parameters of `wedoc/vip/list`. */
export interface WedocVipListParams {
  /** Max 200; default 100. */
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `wedoc/vip/list`. */
export interface WedocVipListResult extends ApiResult {
  userid_list: string[]
  has_more: boolean
  next_cursor?: string
}
