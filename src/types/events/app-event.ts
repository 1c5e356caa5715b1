import type { AppEventBase, CorpInstructionBase, OpenText } from './bases.js'

/**
 * A member gained access to the app.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface SubscribeEvent extends AppEventBase {
  Event: 'subscribe'
  /** Empty. */
  EventKey?: string
}

/**
 * A member lost access to the app.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface UnsubscribeEvent extends AppEventBase {
  Event: 'unsubscribe'
  /** Empty. */
  EventKey?: string
}

/**
 * A member opened the app.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface EnterAgentEvent extends AppEventBase {
  Event: 'enter_agent'
  /** Empty. */
  EventKey: string
}

/**
 * Position of a member, where the app reports positions. The event name is in upper case.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface LocationReportEvent extends AppEventBase {
  Event: 'LOCATION'
  /** Decimal. */
  Latitude: string
  /** Decimal. */
  Longitude: string
  /** Metres, decimal. */
  Precision: string
  AppType?: OpenText<'wxwork'>
}

/**
 * Click on a menu item.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface ClickEvent extends AppEventBase {
  Event: 'click'
  /** Key of the menu item. */
  EventKey: string
}

/**
 * Click on a menu item that opens a URL.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface ViewEvent extends AppEventBase {
  Event: 'view'
  /** URL. */
  EventKey: string
}

/**
 * Click on a menu item that opens a mini-program.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface ViewMiniprogramEvent extends AppEventBase {
  Event: 'view_miniprogram'
  /** Path in the mini-program. */
  EventKey: string
}

/** What was scanned. */
export interface ScanCodeInfo {
  ScanType: OpenText<'qrcode' | 'barcode'>
  /** The text in the code. */
  ScanResult: string
}

/** A scan by a menu item. */
export interface ScanFields {
  /** Key of the menu item. */
  EventKey: string
  ScanCodeInfo: ScanCodeInfo
}

/**
 * Scan by a menu item.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface ScancodePushEvent extends AppEventBase, ScanFields {
  Event: 'scancode_push'
}

/**
 * Scan by a menu item, while the member waits for the answer of the app.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface ScancodeWaitmsgEvent extends AppEventBase, ScanFields {
  Event: 'scancode_waitmsg'
}

/** A picture that was sent. */
export interface SentPicture {
  /** MD5 in hex. */
  PicMd5Sum: string
}

/** The pictures that were sent. */
export interface SendPicsInfo {
  Count: number
  PicList: SentPicture[]
}

/** Pictures sent by a menu item. */
export interface PictureFields {
  /** Key of the menu item. */
  EventKey: string
  SendPicsInfo: SendPicsInfo
}

/**
 * Pictures sent by a menu item, taken with the camera.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface PicSysphotoEvent extends AppEventBase, PictureFields {
  Event: 'pic_sysphoto'
}

/**
 * Pictures sent by a menu item, taken with the camera or from the album.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface PicPhotoOrAlbumEvent extends AppEventBase, PictureFields {
  Event: 'pic_photo_or_album'
}

/**
 * Pictures sent by a menu item, from the album.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface PicWeixinEvent extends AppEventBase, PictureFields {
  Event: 'pic_weixin'
}

/** The location that was picked. */
export interface SendLocationInfo {
  /** Latitude, decimal. */
  Location_X: string
  /** Longitude, decimal. */
  Location_Y: string
  /** Zoom, decimal. */
  Scale: string
  Label: string
  Poiname?: string
}

/**
 * Location picked by a menu item.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface LocationSelectEvent extends AppEventBase {
  Event: 'location_select'
  /** Key of the menu item. */
  EventKey: string
  SendLocationInfo: SendLocationInfo
  AppType?: OpenText<'wxwork'>
}

/**
 * Click on a button of a task card.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface TaskcardClickEvent extends AppEventBase {
  Event: 'taskcard_click'
  /** Key of the button. */
  EventKey: string
  TaskId: string
}

/** A click on a template card. */
export interface CardFields {
  /** Key of the button. */
  EventKey?: string
  /** The `task_id` of the card. */
  TaskId: string
  CardType: OpenText<
    'text_notice' | 'news_notice' | 'button_interaction' | 'vote_interaction' | 'multiple_interaction'
  >
  /** Secret. Valid once, for 72 hours. */
  ResponseCode: string
}

/** An answered question of a card. */
export interface SelectedCardItem {
  QuestionKey: string
  OptionIds: string[]
}

/**
 * Click or vote on a template card.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface TemplateCardEvent extends AppEventBase, CardFields {
  Event: 'template_card_event'
  /** What was chosen. */
  SelectedItems?: SelectedCardItem[]
}

/**
 * Click in the corner menu of a template card.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface TemplateCardMenuEvent extends AppEventBase, CardFields {
  Event: 'template_card_menu_event'
}

/**
 * Workbench mode switched.
 *
 * @see https://developer.work.weixin.qq.com/document/path/92535
 */
export interface SwitchWorkbenchModeEvent extends AppEventBase {
  Event: 'switch_workbench_mode'
  /** 1 template mode. */
  Mode: number
}

/**
 * The administrators of the app changed. Sources disagree on the style: it may come as an instruction too.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95038
 */
export interface ChangeAppAdminEvent extends AppEventBase {
  Event: 'change_app_admin'
}

/**
 * A member without an interface license used the app. Sources disagree on the style: it may come as an
 * instruction too.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95716
 */
export interface UnlicensedNotifyEvent extends AppEventBase {
  Event: 'unlicensed_notify'
}

/**
 * The app will be suspended for inactivity.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface InactiveAlertEvent extends AppEventBase {
  Event: 'inactive_alert'
  /** Seconds since the epoch. */
  EffectTime?: number
}

/**
 * The app was suspended for inactivity.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface CloseInactiveAgentEvent extends AppEventBase {
  Event: 'close_inactive_agent'
}

/**
 * The suspended app was resumed.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface ReopenInactiveAgentEvent extends AppEventBase {
  Event: 'reopen_inactive_agent'
}

/**
 * The app will be rated as little used.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface LowActiveAlertEvent extends AppEventBase {
  Event: 'low_active_alert'
  /** Seconds since the epoch. */
  EffectTime?: number
}

/**
 * The app was rated as little used.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface LowActiveEvent extends AppEventBase {
  Event: 'low_active'
}

/**
 * The app is no longer rated as little used.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90240
 * @see https://developer.work.weixin.qq.com/document/path/90376
 * @see https://developer.work.weixin.qq.com/document/path/90858
 */
export interface ActiveRestoredEvent extends AppEventBase {
  Event: 'active_restored'
}

/**
 * The administrators of the app changed, as an instruction; sources disagree on the style.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95038
 */
export interface InstructedChangeAppAdminEvent extends CorpInstructionBase {
  InfoType: 'change_app_admin'
  /** App id. */
  AgentID?: number
}

/**
 * A member without an interface license used the app, as an instruction; sources disagree on the style.
 *
 * @see https://developer.work.weixin.qq.com/document/path/95716
 */
export interface InstructedUnlicensedNotifyEvent extends CorpInstructionBase {
  InfoType: 'unlicensed_notify'
  /** App id. */
  AgentID?: number
}
