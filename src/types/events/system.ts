import type { SystemEvent } from './bases.js'

/**
 * Corp registered through a promotion package.
 * After contact migration call contact_sync_success with the token.
 * @see https://developer.work.weixin.qq.com/document/path/90585
 * @see https://developer.work.weixin.qq.com/document/path/90810
 */
export interface RegisterCorpEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'register_corp'
  /** Customer corp */
  AuthCorpId: string
  /** Register code used; secret: do not log */
  RegisterCode: string
  /** Only when the package has contact migration */
  ContactSync?: {
    /** Contact migration token; secret: do not log */
    AccessToken: string
    /** Seconds, 1800 in the sample */
    ExpiresIn: number
  }
  /** Administrator who registered */
  AuthUserInfo?: {
    UserId: string
  }
  State?: string
  /** Promotion package id */
  TemplateId: string
}

/**
 * Existing corp entered a promotion package.
 * @see https://developer.work.weixin.qq.com/document/path/90585
 * @see https://developer.work.weixin.qq.com/document/path/98071
 */
export interface EnterRegisterPackageEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'enter_register_package'
  /** Customer corp */
  AuthCorpId: string
  /** secret: do not log */
  RegisterCode: string
  /** Administrator who registered */
  AuthUserInfo?: {
    UserId: string
  }
  State?: string
  /** Promotion package id */
  TemplateId: string
}

/**
 * License order paid.
 * Doc sample has a broken CDATA on BuyerUserId.
 * @see https://developer.work.weixin.qq.com/document/path/97196
 * @see https://developer.work.weixin.qq.com/document/path/95716
 */
export interface LicensePaySuccessEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'license_pay_success'
  /** Customer corp */
  AuthCorpId: string
  OrderId: string
  /** Provider member who ordered */
  BuyerUserId: string
}

/**
 * License order refunded.
 * @see https://developer.work.weixin.qq.com/document/path/95805
 */
export interface LicenseRefundEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'license_refund'
  /** Customer corp */
  AuthCorpId: string
  OrderId: string
  /** Order status after the refund */
  OrderStatus: number
}

/**
 * Licenses activated automatically.
 * @see https://developer.work.weixin.qq.com/document/path/95994
 */
export interface AutoActivateEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'auto_activate'
  /** Customer corp */
  AuthCorpId: string
  /** 1, 2 or 3 (activation scene) */
  Scene: number
  /** One element per account; may occur once */
  AccountList: {
    /** secret: do not log */
    ActiveCode: string
    /** 1 base, 2 interconnection */
    Type: number
    /** Seconds */
    ExpireTime: number
    UserId: string
    /** 1, 2 or 3 */
    PreviousStatus?: number
    /** secret: do not log */
    PreviousActiveCode?: string
  }[]
}

/**
 * Corp agreed to the external userid migration.
 * URL inferred.
 * @see https://developer.work.weixin.qq.com/document/path/95327
 */
export interface AgreeExternalUseridMigrationEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'agree_external_userid_migration'
  /** Customer corp */
  AuthCorpId: string
}

/**
 * Id translation finished.
 * Told apart from the suite variant by ServiceCorpId.
 * @see https://developer.work.weixin.qq.com/document/path/91875
 */
export interface SystemBatchJobResultEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'batch_job_result'
  /** Customer corp */
  AuthCorpId: string
  BatchJob: {
    JobId: string
    /** Contact_id_translate */
    JobType: string
    ErrCode?: number
    ErrMsg?: string
  }
}

/**
 * Advanced API order paid.
 * @see https://developer.work.weixin.qq.com/document/path/101401
 */
export interface AdvancedApiPaySuccessEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'advanced_api_pay_success'
  /** Customer corp */
  AuthCorpId: string
  /** 1 in the samples (with ChatArchiveApi); other values unknown; comes as CDATA text */
  AdvanceApiType: number
  OrderId: string
  BuyerUserId: string
}

/**
 * Advanced API order cancelled.
 * Fields beyond AdvanceApiType not verified.
 * @see https://developer.work.weixin.qq.com/document/path/101403
 */
export interface AdvancedApiCancelEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'advanced_api_cancel'
  /** Customer corp */
  AuthCorpId: string
  /** 1 in the samples (with ChatArchiveApi); other values unknown; comes as CDATA text */
  AdvanceApiType: number
  OrderId?: string
}

/**
 * Advanced API expired.
 * @see https://developer.work.weixin.qq.com/document/path/100269
 */
export interface AdvancedApiExpiredEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'advanced_api_expired'
  /** Customer corp */
  AuthCorpId: string
  /** 1 in the samples (with ChatArchiveApi); other values unknown; comes as CDATA text */
  AdvanceApiType: number
  ChatArchiveApi?: {
    /** Expired edition */
    Edition: number
  }
}

/**
 * Advanced API trial expired.
 * @see https://developer.work.weixin.qq.com/document/path/100270
 */
export interface AdvancedApiTrialExpiredEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'advanced_api_trial_expired'
  /** Customer corp */
  AuthCorpId: string
  /** 1 in the samples (with ChatArchiveApi); other values unknown; comes as CDATA text */
  AdvanceApiType: number
}

/**
 * Device added.
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export interface AddDeviceEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'add_device'
  /** Customer corp */
  AuthCorpId: string
  /** Serial number */
  DeviceSn: string
  ModelId: string
  RemarkName?: string
}

/**
 * Device removed.
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export interface DelDeviceEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'del_device'
  /** Customer corp */
  AuthCorpId: string
  /** Serial number */
  DeviceSn: string
}

/**
 * Device online.
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export interface ConnectInfoEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'connect_info'
  /** Customer corp */
  AuthCorpId: string
  /** Serial number */
  DeviceSn: string
  /** Seconds */
  ConnectTime: number
}

/**
 * Device offline.
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export interface DisconnectInfoEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'disconnect_info'
  /** Customer corp */
  AuthCorpId: string
  /** Serial number */
  DeviceSn: string
  /** Seconds */
  DisconnectTime: number
  /** Reason code */
  Reason: string
}

/**
 * Device features changed.
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export interface DeviceFeatureChangeEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'device_feature_change'
  /** Customer corp */
  AuthCorpId: string
  /** Serial number */
  DeviceSn: string
}

/**
 * Device renamed.
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export interface RemarkDeviceNameEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'remark_device_name'
  /** Customer corp */
  AuthCorpId: string
  /** Serial number */
  DeviceSn: string
  RemarkName: string
}

/**
 * Device error.
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export interface ErrorReportEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'error_report'
  /** Serial number */
  DeviceSn: string
  ErrCode: number
  ErrMsg?: string
}

/**
 * Device log ready.
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export interface FetchLogFinishEvent extends SystemEvent {
  /** Event name; trim */
  InfoType: 'fetch_log_finish'
  /** Serial number */
  DeviceSn: string
  MediaId: string
}
