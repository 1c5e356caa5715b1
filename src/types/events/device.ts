import type { CorpSystemBase, SystemBase } from './bases.js'

/**
 * Device added.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export interface AddDeviceEvent extends CorpSystemBase {
  InfoType: 'add_device'
  /** Serial number. */
  DeviceSn: string
  ModelId: string
  RemarkName?: string
}

/**
 * Device removed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export interface DelDeviceEvent extends CorpSystemBase {
  InfoType: 'del_device'
  /** Serial number. */
  DeviceSn: string
}

/**
 * Device online.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export interface ConnectInfoEvent extends CorpSystemBase {
  InfoType: 'connect_info'
  /** Serial number. */
  DeviceSn: string
  /** Seconds since the epoch. */
  ConnectTime: number
}

/**
 * Device offline.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export interface DisconnectInfoEvent extends CorpSystemBase {
  InfoType: 'disconnect_info'
  /** Serial number. */
  DeviceSn: string
  /** Seconds since the epoch. */
  DisconnectTime: number
  /** Reason code. */
  Reason: string
}

/**
 * Device features changed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export interface DeviceFeatureChangeEvent extends CorpSystemBase {
  InfoType: 'device_feature_change'
  /** Serial number. */
  DeviceSn: string
}

/**
 * Device renamed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export interface RemarkDeviceNameEvent extends CorpSystemBase {
  InfoType: 'remark_device_name'
  /** Serial number. */
  DeviceSn: string
  RemarkName: string
}

/**
 * Device error.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export interface ErrorReportEvent extends SystemBase {
  InfoType: 'error_report'
  /** Serial number. */
  DeviceSn: string
  ErrCode: number
  ErrMsg?: string
}

/**
 * Device log ready.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90751
 */
export interface FetchLogFinishEvent extends SystemBase {
  InfoType: 'fetch_log_finish'
  /** Serial number. */
  DeviceSn: string
  MediaId: string
}
