/** A place that opens: nothing, a page, or a mini program. */
export type CardLink =
  | {
      type?: 0 | undefined
      url?: string | undefined
      appid?: string | undefined
      pagepath?: string | undefined
    }
  | { type: 1; url: string; appid?: string | undefined; pagepath?: string | undefined }
  | { type: 2; appid: string; pagepath?: string | undefined; url?: string | undefined }

/** What a click on the card opens: a page or a mini program. */
export type CardAction = Exclude<CardLink, { type?: 0 | undefined }>

/** A title with a few words below. */
export interface CardMainTitle {
  /** At most 36 characters. */
  title?: string | undefined
  /** At most 44 characters. */
  desc?: string | undefined
}

/** A line of name and value. */
export type CardLine = {
  /** At most 5 characters. */
  keyname: string
  /** At most 30 characters. */
  value?: string | undefined
} & (
  | { type?: 0 | undefined; url?: undefined; media_id?: undefined; userid?: undefined }
  | { type: 1; url: string; media_id?: undefined; userid?: undefined }
  | { type: 2; media_id: string; url?: undefined; userid?: undefined }
  | { type: 3; userid: string; url?: undefined; media_id?: undefined }
)

/** A choice of a list: `id` comes back with the event. */
export interface CardOption {
  /** At most 128 bytes, once in its list. */
  id: string
  /** At most 16 characters, 17 in a vote. */
  text: string
}

/** A list one picks from. */
export interface CardSelection {
  /** At most 1024 bytes; comes back with the event. */
  question_key: string
  title?: string | undefined
  /** 1 to 10. */
  option_list: readonly CardOption[]
  selected_id?: string | undefined
}

/** A button: it sends an event with its key, or opens a page. */
export type CardButton = {
  /** At most 10 characters. */
  text: string
  /** 1 to 4. Default: 1. */
  style?: 1 | 2 | 3 | 4 | undefined
} & (
  | {
      type?: 0 | undefined
      /** At most 1024 bytes; comes back with the event. */
      key: string
      url?: undefined
    }
  | { type: 1; url: string; key?: undefined }
)

/** The button that sends what was picked. */
export interface CardSubmitButton {
  /** At most 10 characters. */
  text: string
  /** At most 1024 bytes; comes back with the event. */
  key: string
}

interface CardBase {
  /** Where the card comes from. */
  source?:
    | {
        icon_url?: string | undefined
        /** At most 20 characters. */
        desc?: string | undefined
        /** 0 grey (default), 1 black, 2 red, 3 green. */
        desc_color?: 0 | 1 | 2 | 3 | undefined
      }
    | undefined
  /** Digits, letters and `_-@`, at most 128 bytes, once per app. */
  task_id?: string | undefined
}

/** A menu at the corner of the card, whose choices come back as events; the card needs a `task_id` then. */
type CardMenu =
  | { action_menu?: undefined }
  | {
      task_id: string
      action_menu: {
        desc?: string | undefined
        /** 1 to 3. */
        action_list: readonly {
          text: string
          /** At most 1024 bytes, once in the list. */
          key: string
        }[]
      }
    }

interface CardBody {
  quote_area?: (CardLink & { title?: string | undefined; quote_text?: string | undefined }) | undefined
  /** At most 6. */
  horizontal_content_list?: readonly CardLine[] | undefined
}

interface CardJumps {
  /** At most 3. */
  jump_list?:
    | readonly (CardLink & {
        /** At most 18 characters. */
        title: string
      })[]
    | undefined
}

/** A notice in words. */
export type TextNoticeCard = CardBase &
  CardMenu &
  CardBody &
  CardJumps & {
    card_type: 'text_notice'
    card_action: CardAction
    /** A figure that stands out. */
    emphasis_content?:
      | {
          /** At most 14 characters. */
          title?: string | undefined
          /** At most 22 characters. */
          desc?: string | undefined
        }
      | undefined
  } & (
    | { main_title: CardMainTitle & { title: string }; sub_title_text?: string | undefined }
    | {
        main_title?: CardMainTitle | undefined
        /** At most 160 characters. */
        sub_title_text: string
      }
  )

/** A picture of a card. */
export interface CardImage {
  url: string
  /** Width by height, more than 1.3 and less than 2.25. Default: 1.3. */
  aspect_ratio?: number | undefined
}

/** A notice with a picture, alone or beside words. */
export type NewsNoticeCard = CardBase &
  CardMenu &
  CardBody &
  CardJumps & {
    card_type: 'news_notice'
    main_title: CardMainTitle & { title: string }
    card_action: CardAction
    /** At most 4. */
    vertical_content_list?:
      | readonly {
          /** At most 38 characters. */
          title: string
          /** At most 160 characters. */
          desc?: string | undefined
        }[]
      | undefined
  } & (
    | { card_image: CardImage; image_text_area?: CardImageText | undefined }
    | { card_image?: CardImage | undefined; image_text_area: CardImageText }
  )

/** A picture beside words. */
export type CardImageText = CardLink & {
  title?: string | undefined
  desc?: string | undefined
  image_url: string
}

/** Buttons, with a list to pick from where one is given. */
export type ButtonInteractionCard = CardBase &
  CardMenu &
  CardBody & {
    card_type: 'button_interaction'
    task_id: string
    main_title: CardMainTitle & { title: string }
    /** At most 160 characters. */
    sub_title_text?: string | undefined
    card_action?: CardLink | undefined
    button_selection?: CardSelection | undefined
    /** 1 to 6. */
    button_list: readonly CardButton[]
  }

/** What is voted on. */
export interface CardVote {
  /** At most 1024 bytes; comes back with the event. */
  question_key: string
  /** 0 one choice (default), 1 several. */
  mode?: 0 | 1 | undefined
  /** 1 to 20. */
  option_list: readonly (CardOption & { is_checked: boolean })[]
}

/** A vote. */
export type VoteInteractionCard = CardBase & {
  card_type: 'vote_interaction'
  task_id: string
  main_title: CardMainTitle & { title: string }
  checkbox: CardVote
  submit_button: CardSubmitButton
}

/** A list of its own. */
export interface CardQuestion extends CardSelection {
  title: string
}

/** Several lists to pick from. */
export type MultipleInteractionCard = CardBase & {
  card_type: 'multiple_interaction'
  task_id: string
  main_title: CardMainTitle & { title: string }
  /** 1 to 3. */
  select_list: readonly CardQuestion[]
  submit_button: CardSubmitButton
}

/** A template card, by its `card_type`. The last three answer with a `response_code`, good for one update. */
export type TemplateCard =
  | TextNoticeCard
  | NewsNoticeCard
  | ButtonInteractionCard
  | VoteInteractionCard
  | MultipleInteractionCard
