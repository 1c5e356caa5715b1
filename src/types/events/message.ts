import type { MessageBase, OpenText } from './bases.js'

/**
 * Text message.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 * @see https://developer.work.weixin.qq.com/document/path/90855
 */
export interface TextMessageEvent extends MessageBase {
  MsgType: 'text'
  /** Personal data. */
  Content: string
}

/**
 * Picture.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 * @see https://developer.work.weixin.qq.com/document/path/90855
 */
export interface ImageMessageEvent extends MessageBase {
  MsgType: 'image'
  /** URL. */
  PicUrl: string
  /** Valid for 3 days. */
  MediaId: string
}

/**
 * Voice message.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 * @see https://developer.work.weixin.qq.com/document/path/90855
 */
export interface VoiceMessageEvent extends MessageBase {
  MsgType: 'voice'
  MediaId: string
  /** amr, speex and others. */
  Format: string
}

/**
 * Video.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 * @see https://developer.work.weixin.qq.com/document/path/90855
 */
export interface VideoMessageEvent extends MessageBase {
  MsgType: 'video'
  MediaId: string
  ThumbMediaId: string
}

/**
 * Location.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 * @see https://developer.work.weixin.qq.com/document/path/90855
 */
export interface LocationMessageEvent extends MessageBase {
  MsgType: 'location'
  /** Latitude, decimal. */
  Location_X: string
  /** Longitude, decimal. */
  Location_Y: string
  /** Zoom, decimal. */
  Scale: string
  Label: string
  /** Absent in WeChat. */
  AppType?: OpenText<'wxwork'>
}

/**
 * Link.
 *
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 * @see https://developer.work.weixin.qq.com/document/path/90855
 */
export interface LinkMessageEvent extends MessageBase {
  MsgType: 'link'
  Title: string
  Description: string
  Url: string
  PicUrl: string
}
