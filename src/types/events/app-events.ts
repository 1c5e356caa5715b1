import type { DataMessage } from './bases.js'

/**
 * Member gained access to the app.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface SubscribeEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'subscribe'
  /** App id */
  AgentID: number
  /** Empty */
  EventKey?: string
}

/**
 * Member lost access.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface UnsubscribeEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'unsubscribe'
  /** App id */
  AgentID: number
  /** Empty */
  EventKey?: string
}

/**
 * Member opened the app.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface EnterAgentEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'enter_agent'
  /** App id */
  AgentID: number
  /** Empty element */
  EventKey: string
}

/**
 * Location report.
 * Upper case name; only when the app reports positions.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface LOCATIONEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'LOCATION'
  /** App id */
  AgentID: number
  Latitude: string
  Longitude: string
  Precision: string
  /** Wxwork */
  AppType?: string
}

/**
 * Menu click.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface ClickEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'click'
  /** App id */
  AgentID: number
  /** Menu key */
  EventKey: string
}

/**
 * Menu link.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface ViewEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'view'
  /** App id */
  AgentID: number
  /** URL */
  EventKey: string
}

/**
 * Menu mini-program.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface ViewMiniprogramEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'view_miniprogram'
  /** App id */
  AgentID: number
  /** Mini-program path */
  EventKey: string
}

/**
 * Scan.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface ScancodePushEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'scancode_push'
  /** App id */
  AgentID: number
  /** Menu key */
  EventKey: string
  ScanCodeInfo: {
    /** Qrcode or barcode */
    ScanType: string
    /** Scanned text */
    ScanResult: string
  }
}

/**
 * Scan, app answers.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface ScancodeWaitmsgEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'scancode_waitmsg'
  /** App id */
  AgentID: number
  /** Menu key */
  EventKey: string
  ScanCodeInfo: {
    /** Qrcode or barcode */
    ScanType: string
    /** Scanned text */
    ScanResult: string
  }
}

/**
 * Pictures: camera.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface PicSysphotoEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'pic_sysphoto'
  /** App id */
  AgentID: number
  /** Menu key */
  EventKey: string
  SendPicsInfo: {
    Count: number
    /** Item elements; real payloads may repeat PicList once per picture instead (WxJava) */
    PicList: {
      /** Hex */
      PicMd5Sum: string
    }[]
  }
}

/**
 * Pictures: camera or album.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface PicPhotoOrAlbumEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'pic_photo_or_album'
  /** App id */
  AgentID: number
  /** Menu key */
  EventKey: string
  SendPicsInfo: {
    Count: number
    /** Item elements; real payloads may repeat PicList once per picture instead (WxJava) */
    PicList: {
      /** Hex */
      PicMd5Sum: string
    }[]
  }
}

/**
 * Pictures: album.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface PicWeixinEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'pic_weixin'
  /** App id */
  AgentID: number
  /** Menu key */
  EventKey: string
  SendPicsInfo: {
    Count: number
    /** Item elements; real payloads may repeat PicList once per picture instead (WxJava) */
    PicList: {
      /** Hex */
      PicMd5Sum: string
    }[]
  }
}

/**
 * Location picked.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface LocationSelectEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'location_select'
  /** App id */
  AgentID: number
  /** Menu key */
  EventKey: string
  SendLocationInfo: {
    /** Latitude */
    Location_X: string
    /** Longitude */
    Location_Y: string
    Scale: string
    Label: string
    Poiname?: string
  }
  /** Wxwork */
  AppType?: string
}

/**
 * Task card button.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface TaskcardClickEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'taskcard_click'
  /** App id */
  AgentID: number
  /** Button key */
  EventKey: string
  TaskId: string
}

/**
 * Template card button/vote.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface TemplateCardEventEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'template_card_event'
  /** App id */
  AgentID: number
  /** Button key */
  EventKey?: string
  /** Task_id of the card */
  TaskId: string
  /** Text_notice, news_notice, button_interaction, vote_interaction, multiple_interaction */
  CardType: string
  /** Valid 72 h, once; secret: do not log */
  ResponseCode: string
  /** Choices */
  SelectedItems?: {
    QuestionKey: string
    /** Doc samples spell OpitonIds/OpitonId: accept both */
    OptionIds: string[]
  }[]
}

/**
 * Template card corner menu.
 * No SelectedItems.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface TemplateCardMenuEventEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'template_card_menu_event'
  /** App id */
  AgentID: number
  /** Button key */
  EventKey?: string
  /** Task_id of the card */
  TaskId: string
  /** Text_notice, news_notice, button_interaction, vote_interaction, multiple_interaction */
  CardType: string
  /** Valid 72 h, once; secret: do not log */
  ResponseCode: string
}

/**
 * Contact job finished.
 * FromUserName FromUser/sys; no AgentID.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 */
export interface DataBatchJobResultEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'batch_job_result'
  BatchJob: {
    JobId: string
    /** Export_user, export_simple_user, export_department, export_taguser (suite); sync_user, replace_user, invite_user, replace_party … (data) */
    JobType: string
    /** 0 ok */
    ErrCode?: number
    ErrMsg?: string
  }
}

/**
 * Shared app changed (interconnected corps).
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface DataShareAgentChangeEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'share_agent_change'
  /** App id */
  AgentID: number
}

/**
 * Shared app changed (upstream/downstream).
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface DataShareChainChangeEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'share_chain_change'
  /** App id */
  AgentID: number
}

/**
 * Workbench mode switched.
 * @see https://developer.work.weixin.qq.com/document/path/92535
 */
export interface SwitchWorkbenchModeEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'switch_workbench_mode'
  /** App id */
  AgentID: number
  /** 1 template mode; end tag in the sample contains a blank */
  Mode: number
}

/**
 * App administrators changed.
 * Receiveid = authorised corpid (EasyWeChat issue 2345); WxJava lists the name as an InfoType (sources disagree).
 * @see https://developer.work.weixin.qq.com/document/path/95038
 */
export interface ChangeAppAdminEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'change_app_admin'
  /** App id */
  AgentID: number
}

/**
 * Member without interface license used the app.
 * WxJava lists it as an InfoType (sources disagree).
 * @see https://developer.work.weixin.qq.com/document/path/95716
 */
export interface UnlicensedNotifyEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'unlicensed_notify'
  /** App id */
  AgentID: number
}

/**
 * App will be suspended for inactivity.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface InactiveAlertEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'inactive_alert'
  /** App id */
  AgentID: number
  /** Seconds */
  EffectTime?: number
}

/**
 * App suspended.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface CloseInactiveAgentEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'close_inactive_agent'
  /** App id */
  AgentID: number
}

/**
 * App resumed.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface ReopenInactiveAgentEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'reopen_inactive_agent'
  /** App id */
  AgentID: number
}

/**
 * App will be rated low-activity.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface LowActiveAlertEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'low_active_alert'
  /** App id */
  AgentID: number
  /** Seconds */
  EffectTime?: number
}

/**
 * App rated low-activity.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface LowActiveEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'low_active'
  /** App id */
  AgentID: number
}

/**
 * Activity restored.
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface ActiveRestoredEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'active_restored'
  /** App id */
  AgentID: number
}

/**
 * Notice from a special program.
 * @see https://developer.work.weixin.qq.com/document/path/100048
 * @see https://developer.work.weixin.qq.com/document/path/101389
 */
export interface ProgramNotifyEvent extends DataMessage {
  /** Always event */
  MsgType: 'event'
  /** Event name; trim; case as sent */
  Event: 'program_notify'
  /** ≤ 128 bytes, valid 10 min; secret: do not log */
  NotifyId: string
  /** 0–255 */
  NotifyScene: number
}
