import type { LongTextOption, MediaContent } from './message-contents.js'

/** A picture: uploaded to `media/upload`, or by its address of `media/uploadimg`. */
export type CustomerImage =
  | { media_id: string; pic_url?: string | undefined }
  | { media_id?: undefined; pic_url: string }

/** A link to a page. */
export interface CustomerLink {
  /** At most 128 bytes. */
  title: string
  /** At most 2048 bytes. */
  picurl?: string | undefined
  /** At most 512 bytes. */
  desc?: string | undefined
  /** At most 2048 bytes. */
  url: string
}

/** A card of a mini program. */
export interface CustomerMiniprogram {
  /** At most 64 bytes. */
  title: string
  /** Of `media/upload`. */
  pic_media_id: string
  /** A mini program that is linked to the corp. */
  appid: string
  page: string
}

/** What goes along with a text to customers, by its `msgtype`. */
export type CustomerAttachment =
  | { msgtype: 'image'; image: CustomerImage }
  | { msgtype: 'link'; link: CustomerLink }
  | { msgtype: 'miniprogram'; miniprogram: CustomerMiniprogram }
  | { msgtype: 'video'; video: MediaContent }
  | { msgtype: 'file'; file: MediaContent }

interface CustomerText {
  /** At most 4000 bytes. */
  content: string
}

/** A text, attachments, or both. */
type CustomerContent = LongTextOption &
  (
    | {
        text: CustomerText
        /** At most 9. */
        attachments?: readonly CustomerAttachment[] | undefined
      }
    | {
        text?: CustomerText | undefined
        /** 1 to 9. */
        attachments: readonly CustomerAttachment[]
      }
  )

/** Parameters of externalcontact/add_msg_template: a mass message that members are asked to send. */
export type ExternalcontactAddMsgTemplateParams = CustomerContent & {
  /** The member who is asked; needed for groups. */
  sender?: string | undefined
  /** Lets the member choose among the customers. Default: `false`. */
  allow_select?: boolean | undefined
} & (
    | {
        /** To customers. */
        chat_type?: 'single' | undefined
        /** At most 10,000. */
        external_userid?: readonly string[] | undefined
        /** Customers with one tag of every group. */
        tag_filter?:
          | { group_list?: readonly { tag_list?: readonly string[] | undefined }[] | undefined }
          | undefined
        chat_id_list?: undefined
      }
    | {
        /** To groups of customers. */
        chat_type: 'group'
        sender: string
        chat_id_list?: readonly string[] | undefined
        external_userid?: undefined
        tag_filter?: undefined
      }
  )

/** Parameters of externalcontact/send_welcome_msg. */
export type ExternalcontactSendWelcomeMsgParams = CustomerContent & {
  /** Of the event about the new customer; good for 20 seconds and once. */
  welcome_code: string
}

/** What a group is welcomed with: a text, one attachment, or both. */
type GroupWelcome = LongTextOption & {
  text?:
    | {
        /** At most 3000 bytes; `%NICKNAME%` is replaced by the name. */
        content: string
      }
    | undefined
  /** Of the app the words belong to. */
  agentid?: number | undefined
  /** 0 does not tell the owners of groups. Default: 1. */
  notify?: 0 | 1 | undefined
} & OneAttachment

interface GroupAttachments {
  image: CustomerImage
  link: CustomerLink
  miniprogram: CustomerMiniprogram
  file: MediaContent
  video: MediaContent
}

/** At most one of the attachments. */
type OneAttachment =
  | { readonly [Name in keyof GroupAttachments]?: undefined }
  | {
      [Name in keyof GroupAttachments]: { readonly [Own in Name]: GroupAttachments[Own] } & {
        readonly [Other in Exclude<keyof GroupAttachments, Name>]?: undefined
      }
    }[keyof GroupAttachments]

/** Parameters of externalcontact/group_welcome_template/add. */
export type ExternalcontactGroupWelcomeTemplateAddParams = GroupWelcome

/** Parameters of externalcontact/group_welcome_template/edit. */
export type ExternalcontactGroupWelcomeTemplateEditParams = GroupWelcome & { template_id: string }

/** Parameters of externalcontact/add_moment_task: a text, attachments of one kind, or both. */
export type ExternalcontactAddMomentTaskParams = {
  visible_range?:
    | {
        sender_list?:
          | { user_list?: readonly string[] | undefined; department_list?: readonly number[] | undefined }
          | undefined
        external_contact_list?: { tag_list?: readonly string[] | undefined } | undefined
      }
    | undefined
} & (
  | { text: MomentText; attachments?: readonly MomentAttachment[] | undefined }
  | { text?: MomentText | undefined; attachments: readonly MomentAttachment[] }
)

interface MomentText {
  /** At most 2000 characters. */
  content: string
}

/** What a moment shows: at most 9 pictures, or one link, or one video, all of `media/upload_attachment`. */
export type MomentAttachment =
  | { msgtype: 'image'; image: MediaContent }
  | { msgtype: 'video'; video: MediaContent }
  | {
      msgtype: 'link'
      link: { title: string; url: string; media_id: string }
    }
