// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { ApiResult } from '../api/common.js'

/** Parameters of `wedrive/file_acl_add`. */
export interface WedriveFileAclAddParams {
  fileid: string
  auth_info: readonly {
    /** One of 1, 2. */
    type: number
    userid?: string | undefined
    departmentid?: number | undefined
    auth: number
  }[]
}

/** Answer of `wedrive/file_acl_add`. */
export type WedriveFileAclAddResult = ApiResult

/** Parameters of `wedrive/file_acl_del`. */
export interface WedriveFileAclDelParams {
  fileid: string
  auth_info: readonly {
    /** One of 1, 2. */
    type: number
    userid?: string | undefined
    departmentid?: number | undefined
  }[]
}

/** Answer of `wedrive/file_acl_del`. */
export type WedriveFileAclDelResult = ApiResult

/** Parameters of `wedrive/file_create`. */
export interface WedriveFileCreateParams {
  spaceid: string
  fatherid: string
  /** One of 1, 3, 4. */
  file_type: number
  /** Max 255 chars. */
  file_name: string
}

/** Answer of `wedrive/file_create`. */
export interface WedriveFileCreateResult extends ApiResult {
  fileid: string
  url: string
}

/** Parameters of `wedrive/file_delete`. */
export interface WedriveFileDeleteParams {
  fileid: readonly string[]
}

/** Answer of `wedrive/file_delete`. */
export type WedriveFileDeleteResult = ApiResult

/** Parameters of `wedrive/file_download`. */
export interface WedriveFileDownloadParams {
  selected_ticket?: string | undefined
  fileid?: string | undefined
}

/** Answer of `wedrive/file_download`. */
export interface WedriveFileDownloadResult extends ApiResult {
  download_url: string
  cookie_name?: string
  cookie_value?: string
}

/** Parameters of `wedrive/file_info`. */
export interface WedriveFileInfoParams {
  fileid: string
}

/** Answer of `wedrive/file_info`. */
export interface WedriveFileInfoResult extends ApiResult {
  file_info: {
    fileid: string
    file_name: string
    spaceid?: string
    fatherid?: string
    file_size?: number
    file_type?: number
    file_status?: number
    ctime?: number
    mtime?: number
    sha?: string
    md5?: string
    url?: string
    /** Not documented everywhere. */
    create_userid?: string
    /** Not documented everywhere. */
    update_userid?: string
  }
}

/** Parameters of `wedrive/file_list`. */
export interface WedriveFileListParams {
  spaceid: string
  fatherid: string
  /** One of 1, 2, 3, 4, 5, 6. */
  sort_type: number
  start: number
  /** Max 1000. */
  limit: number
}

/** Answer of `wedrive/file_list`. */
export interface WedriveFileListResult extends ApiResult {
  file_list: {
    item: {
      fileid: string
      file_name: string
      spaceid?: string
      fatherid?: string
      file_size?: number
      file_type?: number
      file_status?: number
      ctime?: number
      mtime?: number
      sha?: string
      md5?: string
      url?: string
      /** Not documented everywhere. */
      create_userid?: string
      /** Not documented everywhere. */
      update_userid?: string
    }[]
  }
  has_more: boolean
  next_start?: number
}

/** Parameters of `wedrive/file_move`. */
export interface WedriveFileMoveParams {
  fatherid: string
  fileid: readonly string[]
  replace?: boolean | undefined
}

/** Answer of `wedrive/file_move`. */
export interface WedriveFileMoveResult extends ApiResult {
  file_list: {
    item: {
      fileid: string
      file_name: string
      spaceid?: string
      fatherid?: string
      file_size?: number
      file_type?: number
      file_status?: number
      ctime?: number
      mtime?: number
      sha?: string
      md5?: string
      url?: string
      /** Not documented everywhere. */
      create_userid?: string
      /** Not documented everywhere. */
      update_userid?: string
    }[]
  }
}

/** Parameters of `wedrive/file_rename`. */
export interface WedriveFileRenameParams {
  fileid: string
  /** Max 255 chars. */
  new_name: string
}

/** Answer of `wedrive/file_rename`. */
export interface WedriveFileRenameResult extends ApiResult {
  file: {
    fileid: string
    file_name: string
    spaceid?: string
    fatherid?: string
    file_size?: number
    file_type?: number
    file_status?: number
    ctime?: number
    mtime?: number
    sha?: string
    md5?: string
    url?: string
    /** Not documented everywhere. */
    create_userid?: string
    /** Not documented everywhere. */
    update_userid?: string
  }
}

/** Parameters of `wedrive/file_secure_setting`. */
export interface WedriveFileSecureSettingParams {
  fileid: string
  watermark?: {
    text?: string | undefined
    margin_type?: number | undefined
    show_text?: boolean | undefined
    show_visitor_name?: boolean | undefined
    force_by_admin?: boolean | undefined
    force_by_space_admin?: boolean | undefined
  } | undefined
}

/** Answer of `wedrive/file_secure_setting`. */
export type WedriveFileSecureSettingResult = ApiResult

/** Parameters of `wedrive/file_setting`. */
export interface WedriveFileSettingParams {
  fileid: string
  /** One of 1, 2, 3, 4, 5. */
  auth_scope: number
  auth?: number | undefined
}

/** Answer of `wedrive/file_setting`. */
export type WedriveFileSettingResult = ApiResult

/** Parameters of `wedrive/file_share`. */
export interface WedriveFileShareParams {
  fileid: string
}

/** Answer of `wedrive/file_share`. */
export interface WedriveFileShareResult extends ApiResult {
  share_url: string
}

/** Parameters of `wedrive/file_upload`. */
export interface WedriveFileUploadParams {
  selected_ticket?: string | undefined
  spaceid?: string | undefined
  fatherid?: string | undefined
  /** Max 255 chars. */
  file_name: string
  /** Max 10 MB. */
  file_base64_content: string
}

/** Answer of `wedrive/file_upload`. */
export interface WedriveFileUploadResult extends ApiResult {
  fileid: string
}

/** Parameters of `wedrive/file_upload_finish`. */
export interface WedriveFileUploadFinishParams {
  upload_key: string
}

/** Answer of `wedrive/file_upload_finish`. */
export interface WedriveFileUploadFinishResult extends ApiResult {
  fileid: string
}

/** Parameters of `wedrive/file_upload_init`. */
export interface WedriveFileUploadInitParams {
  selected_ticket?: string | undefined
  spaceid?: string | undefined
  fatherid?: string | undefined
  file_name: string
  size: number
  block_sha: readonly string[]
  /** Default false. */
  skip_push_card?: boolean | undefined
}

/** Answer of `wedrive/file_upload_init`. */
export interface WedriveFileUploadInitResult extends ApiResult {
  hit_exist: boolean
  upload_key?: string
  fileid?: string
}

/** Parameters of `wedrive/file_upload_part`. */
export interface WedriveFileUploadPartParams {
  upload_key: string
  index: number
  file_base64_content: string
}

/** Answer of `wedrive/file_upload_part`. */
export type WedriveFileUploadPartResult = ApiResult

/** Parameters of `wedrive/get_file_permission`. */
export interface WedriveGetFilePermissionParams {
  fileid: string
}

/** Answer of `wedrive/get_file_permission`. */
export interface WedriveGetFilePermissionResult extends ApiResult {
  share_range: {
    enable_corp_internal: boolean
    corp_internal_auth: number
    corp_internal_approve_only_by_admin?: boolean
    enable_corp_external: boolean
    corp_external_auth: number
    corp_external_approve_only_by_admin?: boolean
  }
  secure_setting: {
    enable_readonly_copy: boolean
    modify_only_by_admin: boolean
    enable_readonly_comment: boolean
    ban_share_external: boolean
  }
  inherit_father_auth: {
    auth_list: {
      /** One of 1, 2. */
      type: number
      userid?: string
      departmentid?: number
      auth: number
    }[]
    inherit: boolean
  }
  file_member_list?: {
    /** One of 1, 2. */
    type: number
    userid?: string
    departmentid?: number
    auth: number
  }[]
  co_auth_list?: {
    /** One of 1, 2. */
    type: number
    userid?: string
    departmentid?: number
    auth: number
  }[]
  watermark?: {
    text: string
    margin_type: number
    show_text: boolean
    show_visitor_name: boolean
    force_by_admin: boolean
    force_by_space_admin: boolean
  }
}

/** Parameters of `wedrive/mng_capacity`. */
export type WedriveMngCapacityParams = Record<string, never>

/** Answer of `wedrive/mng_capacity`. */
export interface WedriveMngCapacityResult extends ApiResult {
  total_capacity_for_all: number
  total_capacity_for_vip: number
  rest_capacity_for_all: number
  rest_capacity_for_vip: number
}

/** Parameters of `wedrive/mng_pro_info`. */
export interface WedriveMngProInfoParams {
  userid?: string | undefined
}

/** Answer of `wedrive/mng_pro_info`. */
export interface WedriveMngProInfoResult extends ApiResult {
  is_pro: boolean
  total_vip_acct_num: number
  use_vip_acct_num: number
  pro_expire_time?: number
}

/** Parameters of `wedrive/new_space_info`. */
export interface WedriveNewSpaceInfoParams {
  spaceid: string
}

/** Answer of `wedrive/new_space_info`. */
export interface WedriveNewSpaceInfoResult extends ApiResult {
  space_info: {
    spaceid: string
    space_name: string
    auth_list: {
      auth_info: {
        /** One of 1, 2. */
        type: number
        userid?: string
        departmentid?: string | number
        auth: number
      }[]
      quit_userid: string[]
    }
    space_sub_type: number
    secure_setting: {
      enable_watermark: boolean
      enable_confidential_mode: boolean
      share_url_no_approve: boolean
      share_url_no_approve_default_auth: number
      default_file_scope: number
      ban_share_external?: boolean
      /** Not documented everywhere. */
      add_member_only_admin?: boolean
      /** Not documented everywhere. */
      enable_share_url?: boolean
      /** Not documented everywhere. */
      enable_share_external?: boolean
      /** Not documented everywhere. */
      enable_share_external_admin?: boolean
      /** Not documented everywhere. */
      enable_space_add_external_member?: boolean
      /** Not documented everywhere. */
      enable_space_add_external_member_admin?: boolean
      /** Not documented everywhere. */
      create_file_only_admin?: boolean
    }
  }
}

/** Parameters of `wedrive/space_acl_add`. */
export interface WedriveSpaceAclAddParams {
  spaceid: string
  auth_info: readonly {
    /** One of 1, 2. */
    type: number
    userid?: string | undefined
    departmentid?: number | undefined
    auth: number
  }[]
}

/** Answer of `wedrive/space_acl_add`. */
export type WedriveSpaceAclAddResult = ApiResult

/** Parameters of `wedrive/space_acl_del`. */
export interface WedriveSpaceAclDelParams {
  spaceid: string
  auth_info: readonly {
    /** One of 1, 2. */
    type: number
    userid?: string | undefined
    departmentid?: number | undefined
  }[]
}

/** Answer of `wedrive/space_acl_del`. */
export type WedriveSpaceAclDelResult = ApiResult

/** Parameters of `wedrive/space_create`. */
export interface WedriveSpaceCreateParams {
  space_name: string
  auth_info?: readonly {
    /** One of 1, 2. */
    type: number
    userid?: string | undefined
    departmentid?: number | undefined
    auth: number
  }[] | undefined
  space_sub_type?: number | undefined
}

/** Answer of `wedrive/space_create`. */
export interface WedriveSpaceCreateResult extends ApiResult {
  spaceid: string
}

/** Parameters of `wedrive/space_dismiss`. */
export interface WedriveSpaceDismissParams {
  spaceid: string
}

/** Answer of `wedrive/space_dismiss`. */
export type WedriveSpaceDismissResult = ApiResult

/** Parameters of `wedrive/space_info`. */
export interface WedriveSpaceInfoParams {
  spaceid: string
}

/** Answer of `wedrive/space_info`. */
export interface WedriveSpaceInfoResult extends ApiResult {
  space_info: {
    spaceid: string
    space_name: string
    auth_list: {
      auth_info: {
        /** One of 1, 2. */
        type: number
        userid?: string
        departmentid?: number
        auth: number
        /** Not documented everywhere. */
        customize_auth?: {
          /** Not documented everywhere. */
          enable_operation_upload?: boolean
          /** Not documented everywhere. */
          enable_operation_delete?: boolean
        }
      }[]
      quit_userid: string[]
    }
    space_sub_type: number
  }
}

/** Parameters of `wedrive/space_rename`. */
export interface WedriveSpaceRenameParams {
  spaceid: string
  space_name: string
}

/** Answer of `wedrive/space_rename`. */
export type WedriveSpaceRenameResult = ApiResult

/** Parameters of `wedrive/space_setting`. */
export interface WedriveSpaceSettingParams {
  spaceid: string
  enable_watermark?: boolean | undefined
  enable_confidential_mode?: boolean | undefined
  share_url_no_approve?: boolean | undefined
  share_url_no_approve_default_auth?: number | undefined
  /** One of 1, 2. */
  default_file_scope?: number | undefined
  ban_share_external?: boolean | undefined
}

/** Answer of `wedrive/space_setting`. */
export type WedriveSpaceSettingResult = ApiResult

/** Parameters of `wedrive/space_share`. */
export interface WedriveSpaceShareParams {
  spaceid: string
}

/** Answer of `wedrive/space_share`. */
export interface WedriveSpaceShareResult extends ApiResult {
  space_share_url: string
}

/** Parameters of `wedrive/vip/batch_add`. */
export interface WedriveVipBatchAddParams {
  /** Max 100 items. */
  userid_list: readonly string[]
}

/** Answer of `wedrive/vip/batch_add`. */
export interface WedriveVipBatchAddResult extends ApiResult {
  succ_userid_list?: string[]
  fail_userid_list?: string[]
}

/** Parameters of `wedrive/vip/batch_del`. */
export interface WedriveVipBatchDelParams {
  /** Max 100 items. */
  userid_list: readonly string[]
}

/** Answer of `wedrive/vip/batch_del`. */
export interface WedriveVipBatchDelResult extends ApiResult {
  succ_userid_list?: string[]
  fail_userid_list?: string[]
}

/** Parameters of `wedrive/vip/list`. */
export interface WedriveVipListParams {
  /** Max 200; default 100. */
  limit?: number | undefined
  cursor?: string | undefined
}

/** Answer of `wedrive/vip/list`. */
export interface WedriveVipListResult extends ApiResult {
  userid_list: string[]
  has_more: boolean
  next_cursor?: string
}
