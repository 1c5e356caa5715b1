// Made from the description in spec/ by `npm run generate`. Do not edit.
import type { UploadFile } from '../api/upload.js'
import type {
  AppchatSendParams,
  ExternalcontactAddMomentTaskParams,
  ExternalcontactAddMsgTemplateParams,
  ExternalcontactGroupWelcomeTemplateAddParams,
  ExternalcontactGroupWelcomeTemplateEditParams,
  ExternalcontactMessageSendParams,
  ExternalcontactSendWelcomeMsgParams,
  KfSendMsgOnEventParams,
  KfSendMsgParams,
  LinkedcorpMessageSendParams,
  MediaUploadParams,
  MessageSendWireParams,
  MessageUpdateTemplateCardParams,
  WebhookSendParams,
} from '../index.js'

type Fits<Described, Written extends Described> = Written

/** `appchat/send` */
export type AppchatSend = Fits<{
  chatid: string
  msgtype: string
  text?: {
    /** Max 2048 bytes. */
    content: string
    mentioned_list?: readonly string[] | undefined
    mentioned_mobile_list?: readonly string[] | undefined
  } | undefined
  image?: {
    media_id: string
  } | undefined
  voice?: {
    media_id: string
  } | undefined
  video?: {
    media_id: string
    title?: string | undefined
    description?: string | undefined
  } | undefined
  file?: {
    media_id: string
  } | undefined
  textcard?: {
    url: string
    /** Max 128 chars. */
    title: string
    /** Max 512 chars. */
    description: string
    btntxt?: string | undefined
  } | undefined
  news?: {
    articles: readonly {
      url?: string | undefined
      title: string
      description?: string | undefined
      picurl?: string | undefined
      btntxt?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
    }[]
  } | undefined
  mpnews?: {
    articles: readonly {
      url?: string | undefined
      title: string
      digest?: string | undefined
      author?: string | undefined
      content: string
      content_source_url?: string | undefined
      thumb_media_id?: string | undefined
    }[]
  } | undefined
  markdown?: {
    /** Max 2048 bytes. */
    content: string
    mentioned_list?: readonly string[] | undefined
    mentioned_mobile_list?: readonly string[] | undefined
  } | undefined
  /** One of 0, 1. Default 0. */
  safe?: number | undefined
}, AppchatSendParams>

/** `externalcontact/add_moment_task` */
export type ExternalcontactAddMomentTask = Fits<{
  text?: {
    /** Max 2000 chars. */
    content: string
  } | undefined
  /** Max 9 items. */
  attachments?: readonly {
    msgtype: string
    image?: {
      media_id: string
    } | undefined
    link?: {
      /** Max 64 items. */
      title: string
      url: string
      media_id?: string | undefined
    } | undefined
    video?: {
      media_id: string
    } | undefined
  }[] | undefined
  visible_range?: {
    sender_list?: {
      user_list?: readonly string[] | undefined
      department_list?: readonly number[] | undefined
    } | undefined
    external_contact_list?: {
      tag_list?: readonly string[] | undefined
    } | undefined
  } | undefined
}, ExternalcontactAddMomentTaskParams>

/** `externalcontact/add_msg_template` */
export type ExternalcontactAddMsgTemplate = Fits<{
  chat_type?: string | undefined
  external_userid?: readonly string[] | undefined
  chat_id_list?: readonly string[] | undefined
  tag_filter?: {
    group_list?: readonly {
      tag_list?: readonly string[] | undefined
    }[] | undefined
  } | undefined
  sender?: string | undefined
  /** Default false. */
  allow_select?: boolean | undefined
  text?: {
    /** Max 4000 bytes; max 4000 items. */
    content: string
  } | undefined
  /** Max 9 items. */
  attachments?: readonly {
    msgtype: string
    image?: {
      media_id?: string | undefined
      pic_url?: string | undefined
    } | undefined
    link?: {
      /** Max 128 bytes. */
      title: string
      /** Max 512 bytes. */
      desc?: string | undefined
      /** Max 2048 bytes. */
      url: string
      /** Max 2048 bytes. */
      picurl?: string | undefined
    } | undefined
    video?: {
      media_id: string
    } | undefined
    miniprogram?: {
      appid: string
      page: string
      /** Max 64 bytes. */
      title: string
      pic_media_id?: string | undefined
    } | undefined
    file?: {
      media_id: string
    } | undefined
  }[] | undefined
}, ExternalcontactAddMsgTemplateParams>

/** `externalcontact/group_welcome_template/add` */
export type ExternalcontactGroupWelcomeTemplateAdd = Fits<{
  text?: {
    /** Max 3000 bytes. */
    content: string
  } | undefined
  image?: {
    media_id?: string | undefined
    pic_url?: string | undefined
  } | undefined
  link?: {
    /** Max 128 bytes. */
    title: string
    /** Max 512 bytes. */
    desc?: string | undefined
    /** Max 2048 bytes. */
    url: string
    /** Max 2048 bytes. */
    picurl?: string | undefined
  } | undefined
  video?: {
    media_id: string
  } | undefined
  miniprogram?: {
    appid: string
    page: string
    /** Max 64 bytes. */
    title: string
    pic_media_id?: string | undefined
  } | undefined
  file?: {
    media_id: string
  } | undefined
  /** One of 0, 1. */
  notify?: number | undefined
  agentid?: number | undefined
}, ExternalcontactGroupWelcomeTemplateAddParams>

/** `externalcontact/group_welcome_template/edit` */
export type ExternalcontactGroupWelcomeTemplateEdit = Fits<{
  template_id: string
  text?: {
    /** Max 4000 bytes. */
    content: string
  } | undefined
  image?: {
    media_id?: string | undefined
    pic_url?: string | undefined
  } | undefined
  link?: {
    /** Max 128 bytes. */
    title: string
    /** Max 512 bytes. */
    desc?: string | undefined
    /** Max 2048 bytes. */
    url: string
    /** Max 2048 bytes. */
    picurl?: string | undefined
  } | undefined
  video?: {
    media_id: string
  } | undefined
  miniprogram?: {
    appid: string
    page: string
    /** Max 64 bytes. */
    title: string
    pic_media_id?: string | undefined
  } | undefined
  file?: {
    media_id: string
  } | undefined
  agentid?: number | undefined
  /** Not documented everywhere. */
  notify?: number | undefined
}, ExternalcontactGroupWelcomeTemplateEditParams>

/** `externalcontact/message/send` */
export type ExternalcontactMessageSend = Fits<{
  to_external_user?: readonly string[] | undefined
  /** Max 1000 items. */
  to_parent_userid?: readonly string[] | undefined
  /** Max 1000 items. */
  to_student_userid?: readonly string[] | undefined
  /** Max 100 items. */
  to_party?: readonly (string | number)[] | undefined
  /** One of 0, 1. Default 0. */
  toall?: number | undefined
  msgtype: string
  text?: {
    /** Max 2048 bytes. */
    content: string
  } | undefined
  image?: {
    media_id: string
  } | undefined
  voice?: {
    media_id: string
  } | undefined
  video?: {
    media_id: string
    title?: string | undefined
    description?: string | undefined
  } | undefined
  file?: {
    media_id: string
  } | undefined
  textcard?: {
    url: string
    title: string
    description: string
    btntxt?: string | undefined
  } | undefined
  news?: {
    articles: readonly {
      url?: string | undefined
      title: string
      description?: string | undefined
      picurl?: string | undefined
      btntxt?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
    }[]
  } | undefined
  mpnews?: {
    articles: readonly {
      url?: string | undefined
      title: string
      digest?: string | undefined
      author?: string | undefined
      /** Max 666 KB. */
      content: string
      content_source_url?: string | undefined
      thumb_media_id?: string | undefined
    }[]
  } | undefined
  miniprogram?: {
    appid: string
    pagepath: string
    title?: string | undefined
    thumb_media_id?: string | undefined
  } | undefined
  agentid: number
  /** One of 0, 1. Default 0. */
  enable_id_trans?: number | undefined
  /** One of 0, 1. Default 0. */
  enable_duplicate_check?: number | undefined
  /** Max 4 hours; default 1800. */
  duplicate_check_interval?: number | undefined
  /** Not documented everywhere. */
  recv_scope?: number | undefined
}, ExternalcontactMessageSendParams>

/** `externalcontact/send_welcome_msg` */
export type ExternalcontactSendWelcomeMsg = Fits<{
  welcome_code: string
  text?: {
    /** Max 4000 bytes. */
    content: string
  } | undefined
  /** Max 9 items. */
  attachments?: readonly {
    msgtype: string
    image?: {
      media_id?: string | undefined
      pic_url?: string | undefined
    } | undefined
    link?: {
      /** Max 128 bytes. */
      title: string
      /** Max 512 bytes. */
      desc?: string | undefined
      /** Max 2048 bytes. */
      url: string
      /** Max 2048 bytes. */
      picurl?: string | undefined
    } | undefined
    video?: {
      media_id: string
    } | undefined
    miniprogram?: {
      appid: string
      page: string
      /** Max 64 bytes. */
      title: string
      pic_media_id?: string | undefined
    } | undefined
    file?: {
      media_id: string
    } | undefined
  }[] | undefined
}, ExternalcontactSendWelcomeMsgParams>

/** `kf/send_msg` */
export type KfSendMsg = Fits<{
  open_kfid: string
  touser: string
  /** Max 32 bytes; 0..9. */
  msgid?: string | undefined
  msgtype: string
  text?: {
    /** Max 2048 bytes. */
    content: string
  } | undefined
  image?: {
    media_id: string
  } | undefined
  voice?: {
    media_id: string
  } | undefined
  video?: {
    media_id: string
    title?: string | undefined
    description?: string | undefined
  } | undefined
  file?: {
    media_id: string
  } | undefined
  link?: {
    /** Max 2048 bytes. */
    url: string
    /** Max 128 bytes. */
    title: string
    /** Max 512 bytes. */
    desc?: string | undefined
    thumb_media_id: string
  } | undefined
  miniprogram?: {
    appid: string
    pagepath: string
    /** Max 64 bytes. */
    title: string
    thumb_media_id: string
  } | undefined
  msgmenu?: {
    /** Max 1024 bytes. */
    head_content?: string | undefined
    /** Max 50 items. */
    list: readonly {
      type: string
      text?: {
        /** Max 256 bytes. */
        content: string
        /** One of 0, 1. Default 0. */
        no_newline?: number | undefined
      } | undefined
      click?: {
        /** Max 128 bytes. */
        id: string
        /** Max 128 bytes. */
        content: string
      } | undefined
      view?: {
        /** Max 2048 bytes. */
        url: string
        /** Max 1024 bytes. */
        content: string
      } | undefined
      miniprogram?: {
        /** Max 32 bytes. */
        appid: string
        /** Max 1024 bytes. */
        pagepath: string
        /** Max 1024 bytes. */
        content: string
      } | undefined
    }[]
    /** Max 1024 bytes. */
    tail_content?: string | undefined
  } | undefined
  location?: {
    latitude: number
    longitude: number
    name: string
    address?: string | undefined
  } | undefined
  business_card?: {
    userid: string
  } | undefined
  ca_link?: {
    link_url: string
  } | undefined
}, KfSendMsgParams>

/** `kf/send_msg_on_event` */
export type KfSendMsgOnEvent = Fits<{
  code: string
  /** Max 32 bytes; 0..9. */
  msgid?: string | undefined
  msgtype: string
  text?: {
    /** Max 2048 bytes. */
    content: string
  } | undefined
  msgmenu?: {
    /** Max 1024 bytes. */
    head_content?: string | undefined
    /** Max 50 items. */
    list: readonly {
      type: string
      text?: {
        /** Max 256 bytes. */
        content: string
        /** One of 0, 1. Default 0. */
        no_newline?: number | undefined
      } | undefined
      click?: {
        /** Max 128 bytes. */
        id: string
        /** Max 128 bytes. */
        content: string
      } | undefined
      view?: {
        /** Max 2048 bytes. */
        url: string
        /** Max 1024 bytes. */
        content: string
      } | undefined
      miniprogram?: {
        /** Max 32 bytes. */
        appid: string
        /** Max 1024 bytes. */
        pagepath: string
        /** Max 1024 bytes. */
        content: string
      } | undefined
    }[]
    /** Max 1024 bytes. */
    tail_content?: string | undefined
  } | undefined
}, KfSendMsgOnEventParams>

/** `linkedcorp/message/send` */
export type LinkedcorpMessageSend = Fits<{
  touser?: readonly string[] | undefined
  toparty?: readonly string[] | undefined
  totag?: readonly number[] | undefined
  /** One of 0, 1. */
  toall?: number | undefined
  msgtype: string
  text?: {
    /** Max 2048 bytes. */
    content: string
  } | undefined
  image?: {
    media_id: string
  } | undefined
  voice?: {
    media_id: string
  } | undefined
  video?: {
    media_id: string
    title?: string | undefined
    description?: string | undefined
  } | undefined
  file?: {
    media_id: string
  } | undefined
  textcard?: {
    url: string
    title: string
    description: string
    btntxt?: string | undefined
  } | undefined
  news?: {
    articles: readonly {
      url?: string | undefined
      title: string
      description?: string | undefined
      picurl?: string | undefined
      btntxt?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
    }[]
  } | undefined
  mpnews?: {
    articles: readonly {
      url?: string | undefined
      title: string
      digest?: string | undefined
      author?: string | undefined
      content: string
      content_source_url?: string | undefined
      thumb_media_id?: string | undefined
    }[]
  } | undefined
  markdown?: {
    /** Max 2048 bytes. */
    content: string
  } | undefined
  miniprogram_notice?: {
    appid: string
    page?: string | undefined
    title: string
    description?: string | undefined
    content_item?: readonly {
      key: string
      value: string
    }[] | undefined
    emphasis_first_item?: boolean | undefined
  } | undefined
  agentid?: number | undefined
  /** One of 0, 1. */
  safe?: number | undefined
}, LinkedcorpMessageSendParams>

/** `media/upload` */
export type MediaUpload = Fits<{
  type: string
  /** The file. */
  media: UploadFile
}, MediaUploadParams>

/** `message/send` */
export type MessageSend = Fits<{
  /** Joined by |; max 1000 items. */
  touser?: string | undefined
  /** Numbers joined by |; max 100 items. */
  toparty?: string | undefined
  /** Numbers joined by |; max 100 items. */
  totag?: string | undefined
  msgtype: string
  text?: {
    /** Max 2048 bytes. */
    content: string
  } | undefined
  image?: {
    media_id: string
  } | undefined
  voice?: {
    media_id: string
  } | undefined
  video?: {
    media_id: string
    /** Max 128 bytes. */
    title?: string | undefined
    /** Max 512 bytes. */
    description?: string | undefined
  } | undefined
  file?: {
    media_id: string
  } | undefined
  textcard?: {
    /** Max 2048 bytes. */
    url: string
    /** Max 128 chars; max 128 bytes. */
    title: string
    /** Max 512 chars; max 512 bytes. */
    description: string
    /** Max 4 items. */
    btntxt?: string | undefined
  } | undefined
  news?: {
    articles: readonly {
      /** Max 2048 bytes. */
      url?: string | undefined
      /** Max 128 bytes. */
      title: string
      /** Max 512 bytes. */
      description?: string | undefined
      picurl?: string | undefined
      btntxt?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
    }[]
  } | undefined
  mpnews?: {
    articles: readonly {
      url?: string | undefined
      title: string
      digest?: string | undefined
      author?: string | undefined
      content: string
      content_source_url?: string | undefined
      thumb_media_id?: string | undefined
    }[]
  } | undefined
  markdown?: {
    /** Max 2048 bytes. */
    content: string
  } | undefined
  miniprogram_notice?: {
    appid: string
    page?: string | undefined
    title: string
    description?: string | undefined
    content_item?: readonly {
      key: string
      value: string
    }[] | undefined
    emphasis_first_item?: boolean | undefined
  } | undefined
  interactive_taskcard?: {
    task_id: string
    url?: string | undefined
    title: string
    description: string
    btn: readonly {
      key: string
      name: string
      color?: string | undefined
      is_bold?: boolean | undefined
    }[]
  } | undefined
  template_card?: {
    card_type: string
    card_image?: {
      url: string
      aspect_ratio?: number | undefined
    } | undefined
    source?: {
      icon_url?: string | undefined
      desc?: string | undefined
      desc_color?: number | undefined
    } | undefined
    main_title?: {
      title?: string | undefined
      desc?: string | undefined
    } | undefined
    quote_area?: {
      /** One of 1, 2. */
      type?: number | undefined
      url?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
      title?: string | undefined
      quote_text?: string | undefined
    } | undefined
    emphasis_content?: {
      title?: string | undefined
      desc?: string | undefined
    } | undefined
    /** Max 160 chars. */
    sub_title_text?: string | undefined
    vertical_content_list?: readonly {
      title: string
      desc?: string | undefined
    }[] | undefined
    horizontal_content_list?: readonly {
      keyname: string
      value?: string | undefined
      /** One of 1, 2, 3. */
      type?: number | undefined
      url?: string | undefined
      media_id?: string | undefined
      userid?: string | undefined
    }[] | undefined
    jump_list?: readonly {
      /** One of 1, 2. */
      type?: number | undefined
      title: string
      url?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
    }[] | undefined
    card_action?: {
      /** One of 1, 2. */
      type?: number | undefined
      title?: string | undefined
      url?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
    } | undefined
    action_menu?: {
      desc?: string | undefined
      action_list: readonly {
        key: string
        text: string
      }[]
    } | undefined
    /** Max 128 bytes. */
    task_id?: string | undefined
    button_list?: readonly {
      type?: number | undefined
      key?: string | undefined
      text: string
      style?: number | undefined
      url?: string | undefined
    }[] | undefined
    checkbox?: {
      question_key: string
      mode?: number | undefined
      option_list: readonly {
        id: string
        text: string
        is_checked: boolean
        disable?: boolean | undefined
      }[]
      disable?: boolean | undefined
    } | undefined
    /** Max 3 items. */
    select_list?: readonly {
      question_key: string
      title: string
      selected_id?: string | undefined
      option_list: readonly {
        id: string
        text: string
        disable?: boolean | undefined
      }[]
      disable?: boolean | undefined
    }[] | undefined
    submit_button?: {
      type?: number | undefined
      /** Max 1024 bytes. */
      key?: string | undefined
      /** Max 10 chars. */
      text: string
      style?: number | undefined
      url?: string | undefined
    } | undefined
    /** Not documented everywhere. */
    image_text_area?: {
      /** One of 1, 2. */
      type?: number | undefined
      url?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
      title?: string | undefined
      desc?: string | undefined
      /** Not documented everywhere. */
      image_url?: string | undefined
    } | undefined
    /** Not documented everywhere. */
    button_selection?: {
      /** Not documented everywhere. */
      question_key?: string | undefined
      title?: string | undefined
      /** Not documented everywhere. */
      option_list?: readonly {
        /** Not documented everywhere. */
        id?: string | undefined
        /** Not documented everywhere. */
        text?: string | undefined
      }[] | undefined
      selected_id?: string | undefined
    } | undefined
  } | undefined
  template_msg?: {
    /** Max 64 bytes. */
    template_id: string
    /** Max 2048 bytes. */
    url?: string | undefined
    miniprogram?: {
      appid: string
      pagepath: string
    } | undefined
    /** 1..5. */
    content_item?: readonly {
      key: string
      value: string
    }[] | undefined
  } | undefined
  agentid: number
  /** Max 10 items. */
  selected_ticket_list?: readonly string[] | undefined
  /** One of 0, 1. Default 0. */
  safe?: number | undefined
  /** One of 0, 1. Default 0. */
  enable_id_trans?: number | undefined
  /** One of 0, 1. Default 0. */
  enable_duplicate_check?: number | undefined
  /** Max 4 hours; default 1800. */
  duplicate_check_interval?: number | undefined
  only_unauth?: boolean | undefined
}, MessageSendWireParams>

/** `message/update_template_card` */
export type MessageUpdateTemplateCard = Fits<{
  agentid: number
  /** Max 1000 items. */
  userids?: readonly string[] | undefined
  /** Max 100 items. */
  partyids?: readonly number[] | undefined
  /** Max 100 items. */
  tagids?: readonly number[] | undefined
  /** One of 0, 1. */
  atall?: number | undefined
  response_code: string
  /** One of 0, 1. Default 0. */
  enable_id_trans?: number | undefined
  button?: {
    task_id?: string | undefined
    replace_name: string
  } | undefined
  template_card?: {
    card_type: string
    card_image?: {
      url: string
      aspect_ratio?: number | undefined
    } | undefined
    source?: {
      icon_url?: string | undefined
      desc?: string | undefined
      desc_color?: number | undefined
    } | undefined
    main_title?: {
      title?: string | undefined
      desc?: string | undefined
    } | undefined
    quote_area?: {
      /** One of 1, 2. */
      type?: number | undefined
      url?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
      title?: string | undefined
      quote_text?: string | undefined
    } | undefined
    emphasis_content?: {
      title?: string | undefined
      desc?: string | undefined
    } | undefined
    sub_title_text?: string | undefined
    vertical_content_list?: readonly {
      title: string
      desc?: string | undefined
    }[] | undefined
    horizontal_content_list?: readonly {
      keyname: string
      value?: string | undefined
      /** One of 1, 2, 3. */
      type?: number | undefined
      url?: string | undefined
      media_id?: string | undefined
      userid?: string | undefined
    }[] | undefined
    jump_list?: readonly {
      /** One of 1, 2. */
      type?: number | undefined
      title: string
      url?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
    }[] | undefined
    card_action?: {
      /** One of 1, 2. */
      type?: number | undefined
      title?: string | undefined
      url?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
    } | undefined
    action_menu?: {
      desc?: string | undefined
      action_list: readonly {
        key: string
        text: string
      }[]
    } | undefined
    task_id?: string | undefined
    button_list?: readonly {
      type?: number | undefined
      key?: string | undefined
      text: string
      style?: number | undefined
      url?: string | undefined
    }[] | undefined
    checkbox?: {
      question_key: string
      mode?: number | undefined
      option_list: readonly {
        id: string
        text: string
        is_checked: boolean
        disable?: boolean | undefined
      }[]
      disable?: boolean | undefined
    } | undefined
    select_list?: readonly {
      question_key: string
      title: string
      selected_id?: string | undefined
      option_list: readonly {
        id: string
        text: string
        disable?: boolean | undefined
      }[]
      disable?: boolean | undefined
    }[] | undefined
    submit_button?: {
      type?: number | undefined
      key?: string | undefined
      text: string
      style?: number | undefined
      url?: string | undefined
    } | undefined
    replace_text?: string | undefined
  } | undefined
}, MessageUpdateTemplateCardParams>

/** `webhook/send` */
export type WebhookSend = Fits<{
  msgtype: string
  text?: {
    /** Max 2048 bytes. */
    content: string
    mentioned_list?: readonly string[] | undefined
    mentioned_mobile_list?: readonly string[] | undefined
  } | undefined
  markdown?: {
    /** Max 4096 bytes. */
    content: string
  } | undefined
  markdown_v2?: {
    /** Max 4096 bytes. */
    content: string
  } | undefined
  image?: {
    base64: string
    md5: string
  } | undefined
  news?: {
    /** 1..8 items. */
    articles: readonly {
      /** Max 128 bytes. */
      title: string
      /** Max 512 bytes. */
      description?: string | undefined
      url: string
      picurl?: string | undefined
    }[]
  } | undefined
  file?: {
    media_id: string
  } | undefined
  voice?: {
    media_id: string
  } | undefined
  template_card?: object | undefined
}, WebhookSendParams>
