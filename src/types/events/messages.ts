import type { DataMessage } from './bases.js'

/**
 * Text.
 * One SDK test shows an additional Id element: ignore unknown elements.
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 * @see https://developer.work.weixin.qq.com/document/path/90855
 */
export interface TextMessage extends DataMessage {
  /** Message kind */
  MsgType: 'text'
  /** 64-bit, may exceed 2^53 */
  MsgId: string
  /** App id */
  AgentID: number
  /** personal data */
  Content: string
}

/**
 * Image.
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 * @see https://developer.work.weixin.qq.com/document/path/90855
 */
export interface ImageMessage extends DataMessage {
  /** Message kind */
  MsgType: 'image'
  /** 64-bit, may exceed 2^53 */
  MsgId: string
  /** App id */
  AgentID: number
  /** URL */
  PicUrl: string
  /** Valid 3 days (media API rule) */
  MediaId: string
}

/**
 * Voice.
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 * @see https://developer.work.weixin.qq.com/document/path/90855
 */
export interface VoiceMessage extends DataMessage {
  /** Message kind */
  MsgType: 'voice'
  /** 64-bit, may exceed 2^53 */
  MsgId: string
  /** App id */
  AgentID: number
  MediaId: string
  /** Amr, speex … */
  Format: string
}

/**
 * Video.
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 * @see https://developer.work.weixin.qq.com/document/path/90855
 */
export interface VideoMessage extends DataMessage {
  /** Message kind */
  MsgType: 'video'
  /** 64-bit, may exceed 2^53 */
  MsgId: string
  /** App id */
  AgentID: number
  MediaId: string
  ThumbMediaId: string
}

/**
 * Location.
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 * @see https://developer.work.weixin.qq.com/document/path/90855
 */
export interface LocationMessage extends DataMessage {
  /** Message kind */
  MsgType: 'location'
  /** 64-bit, may exceed 2^53 */
  MsgId: string
  /** App id */
  AgentID: number
  /** Latitude */
  Location_X: string
  /** Longitude */
  Location_Y: string
  /** Zoom */
  Scale: string
  Label: string
  /** Wxwork in WeCom, absent in WeChat */
  AppType?: string
}

/**
 * Link.
 * @see https://developer.work.weixin.qq.com/document/path/90239
 * @see https://developer.work.weixin.qq.com/document/path/90375
 * @see https://developer.work.weixin.qq.com/document/path/90855
 */
export interface LinkMessage extends DataMessage {
  /** Message kind */
  MsgType: 'link'
  /** 64-bit, may exceed 2^53 */
  MsgId: string
  /** App id */
  AgentID: number
  Title: string
  Description: string
  Url: string
  PicUrl: string
}
