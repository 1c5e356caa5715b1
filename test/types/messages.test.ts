import { describe, expectTypeOf, it } from 'vitest'
import type {
  AppchatSendParams,
  ExternalcontactAddMomentTaskParams,
  ExternalcontactAddMsgTemplateParams,
  ExternalcontactGroupWelcomeTemplateAddParams,
  ExternalcontactMessageSendParams,
  ExternalcontactSendWelcomeMsgParams,
  KfSendMsgOnEventParams,
  KfSendMsgParams,
  LinkedcorpMessageSendParams,
  MessageUpdateTemplateCardParams,
  SendMessageParams,
  TemplateCard,
  WebhookSendParams,
} from '../../src/types/index.js'

const to = { touser: 'a', agentid: 1 } as const
const main_title = { title: '标题' } as const
const card_action = { type: 1, url: 'https://example.com/' } as const
const submit_button = { text: '提交', key: 'k' } as const
const option_list = [{ id: 'a', text: '甲' }] as const

describe('a message of an app', () => {
  it('has beside its msgtype what the official page shows', () => {
    const article = { title: 't', url: 'https://example.com/' } as const
    const shapes = [
      { ...to, msgtype: 'text', text: { content: '你好' } },
      { ...to, msgtype: 'image', image: { media_id: 'm' }, safe: 1 },
      { ...to, msgtype: 'voice', voice: { media_id: 'm' } },
      { ...to, msgtype: 'video', video: { media_id: 'm', title: 't', description: 'd' } },
      { ...to, msgtype: 'file', file: { media_id: 'm' } },
      { ...to, msgtype: 'textcard', textcard: { title: 't', description: 'd', url: 'u', btntxt: '更多' } },
      { ...to, msgtype: 'news', news: { articles: [article, { title: 't', appid: 'wx', pagepath: 'p' }] } },
      { ...to, msgtype: 'mpnews', mpnews: { articles: [{ title: 't', thumb_media_id: 'm', content: 'c' }] } },
      { ...to, msgtype: 'markdown', markdown: { content: '**好**' } },
      { ...to, msgtype: 'miniprogram_notice', miniprogram_notice: { appid: 'wx', title: '会议室预订' } },
      {
        ...to,
        msgtype: 'template_msg',
        template_msg: { template_id: 't', url: 'u', content_item: [{ key: '时间', value: '今天' }] },
      },
      {
        ...to,
        msgtype: 'template_card',
        template_card: { card_type: 'text_notice', main_title, card_action },
      },
      {
        ...to,
        msgtype: 'interactive_taskcard',
        interactive_taskcard: { title: 't', description: 'd', task_id: '1', btn: [{ key: 'k', name: 'n' }] },
      },
    ] as const
    expectTypeOf(shapes).toExtend<readonly SendMessageParams[]>()
  })

  it('takes recipients in all their forms, and the agent of the installation for its own', () => {
    expectTypeOf({
      touser: ['a'],
      toparty: [1, '2'],
      totag: 3,
      msgtype: 'text' as const,
      text: { content: '' },
    }).toExtend<SendMessageParams>()
  })

  it('lacks nothing, and holds nothing of another kind', () => {
    type Message = typeof to & { msgtype: 'text' }
    expectTypeOf<Message>().not.toExtend<SendMessageParams>()
    expectTypeOf<Message & { text: { content: number } }>().not.toExtend<SendMessageParams>()
    expectTypeOf<typeof to & { msgtype: 'image'; text: { content: '' } }>().not.toExtend<SendMessageParams>()
    expectTypeOf<
      typeof to & { msgtype: 'speech'; speech: { media_id: 'm' } }
    >().not.toExtend<SendMessageParams>()
    // @ts-expect-error the body of another kind
    const twoBodies: SendMessageParams = { ...to, msgtype: 'file', file: { media_id: 'm' }, txet: {} }
    expectTypeOf(twoBodies).toExtend<object>()
    expectTypeOf<
      typeof to & { msgtype: 'news'; news: { articles: [{ title: 't' }] } }
    >().not.toExtend<SendMessageParams>()
    expectTypeOf<
      typeof to & { msgtype: 'template_msg'; template_msg: { template_id: 't' } }
    >().not.toExtend<SendMessageParams>()
  })
})

describe('a template card', () => {
  it('is one of five, by its card_type', () => {
    expectTypeOf<TemplateCard['card_type']>().toEqualTypeOf<
      'text_notice' | 'news_notice' | 'button_interaction' | 'vote_interaction' | 'multiple_interaction'
    >()
    const cards = [
      {
        card_type: 'text_notice',
        source: { icon_url: 'u', desc: '企业微信', desc_color: 1 },
        task_id: 't',
        action_menu: { desc: '更多', action_list: [{ text: '不再接收', key: 'A' }] },
        main_title: { title: '欢迎', desc: '说明' },
        quote_area: { type: 1, url: 'u', title: '引用', quote_text: '原文' },
        emphasis_content: { title: '100', desc: '含义' },
        sub_title_text: '下面',
        horizontal_content_list: [
          { keyname: '邀请人', value: '张三' },
          { type: 1, keyname: '网站', value: '打开', url: 'u' },
          { type: 2, keyname: '文件', value: '下载', media_id: 'm' },
          { type: 3, keyname: '成员', value: '看', userid: 'zhangsan' },
        ],
        jump_list: [{ type: 2, title: '小程序', appid: 'wx', pagepath: 'p' }],
        card_action: { type: 2, appid: 'wx', pagepath: 'p' },
      },
      { card_type: 'text_notice', sub_title_text: '只有一句', card_action },
      {
        card_type: 'news_notice',
        main_title,
        card_image: { url: 'u', aspect_ratio: 1.3 },
        vertical_content_list: [{ title: 't', desc: 'd' }],
        card_action,
      },
      {
        card_type: 'news_notice',
        main_title,
        image_text_area: { type: 1, url: 'u', image_url: 'i' },
        card_action,
      },
      {
        card_type: 'button_interaction',
        task_id: 't',
        main_title,
        button_selection: { question_key: 'q', title: '选', option_list, selected_id: 'a' },
        button_list: [
          { text: '好', style: 1, key: 'ok' },
          { type: 1, text: '看', url: 'u' },
        ],
      },
      {
        card_type: 'vote_interaction',
        task_id: 't',
        main_title,
        checkbox: { question_key: 'q', mode: 1, option_list: [{ id: 'a', text: '甲', is_checked: true }] },
        submit_button,
      },
      {
        card_type: 'multiple_interaction',
        task_id: 't',
        main_title,
        select_list: [{ question_key: 'q', title: '一', option_list }],
        submit_button,
      },
    ] as const
    expectTypeOf(cards).toExtend<readonly TemplateCard[]>()
  })

  it('is refused without what its kind needs', () => {
    expectTypeOf<{ card_type: 'text_notice'; card_action: typeof card_action }>().not.toExtend<TemplateCard>()
    expectTypeOf<{ card_type: 'text_notice'; main_title: typeof main_title }>().not.toExtend<TemplateCard>()
    expectTypeOf<{
      card_type: 'news_notice'
      main_title: typeof main_title
      card_action: typeof card_action
    }>().not.toExtend<TemplateCard>()
    expectTypeOf<{
      card_type: 'button_interaction'
      main_title: typeof main_title
      button_list: [{ text: 't'; key: 'k' }]
    }>().not.toExtend<TemplateCard>()
    expectTypeOf<{
      card_type: 'text_notice'
      sub_title_text: 's'
      card_action: typeof card_action
      action_menu: { action_list: [{ text: 't'; key: 'k' }] }
    }>().not.toExtend<TemplateCard>()
    expectTypeOf<{
      card_type: 'text_notice'
      sub_title_text: 's'
      card_action: { type: 1; pagepath: 'p' }
    }>().not.toExtend<TemplateCard>()
  })

  it('is changed by a word on its button or by another card, not by both', () => {
    const base = { agentid: 1, response_code: 'c', userids: ['a'] } as const
    const card = {
      card_type: 'vote_interaction',
      task_id: 't',
      main_title,
      checkbox: {
        question_key: 'q',
        disable: true,
        option_list: [{ id: 'a', text: '甲', is_checked: true }],
      },
      submit_button,
      replace_text: '已提交',
    } as const
    expectTypeOf({ ...base, button: { replace_name: '已处理' } }).toExtend<MessageUpdateTemplateCardParams>()
    expectTypeOf({
      ...base,
      atall: 1 as const,
      template_card: card,
    }).toExtend<MessageUpdateTemplateCardParams>()
    expectTypeOf(base).not.toExtend<MessageUpdateTemplateCardParams>()
    expectTypeOf({
      ...base,
      button: { replace_name: '已处理' },
      template_card: card,
    }).not.toExtend<MessageUpdateTemplateCardParams>()
  })
})

describe('messages into groups', () => {
  it('call on members of a group chat', () => {
    const chat = { chatid: 'c', safe: 0 } as const
    expectTypeOf([
      { ...chat, msgtype: 'text', text: { content: 'x', mentioned_list: ['a', '@all'] } },
      { ...chat, msgtype: 'markdown', markdown: { content: 'x' } },
      { ...chat, msgtype: 'news', news: { articles: [{ title: 't', url: 'u' }] } },
    ] as const).toExtend<readonly AppchatSendParams[]>()
    expectTypeOf<typeof chat & { msgtype: 'template_card' }>().not.toExtend<AppchatSendParams>()
    expectTypeOf<{ msgtype: 'text'; text: { content: 'x' } }>().not.toExtend<AppchatSendParams>()
  })

  it('go through a robot as well', () => {
    expectTypeOf([
      { msgtype: 'text', text: { content: 'x', mentioned_mobile_list: ['13800001111'] } },
      { msgtype: 'markdown_v2', markdown_v2: { content: '# x' } },
      { msgtype: 'image', image: { base64: 'b', md5: 'd' } },
      { msgtype: 'news', news: { articles: [{ title: 't', url: 'u', picurl: 'p' }] } },
      { msgtype: 'template_card', template_card: { card_type: 'text_notice', main_title, card_action } },
    ] as const).toExtend<readonly WebhookSendParams[]>()
    expectTypeOf<{ msgtype: 'image'; image: { media_id: 'm' } }>().not.toExtend<WebhookSendParams>()
  })

  it('reach linked corps and families', () => {
    expectTypeOf<{
      touser: ['corp/user']
      msgtype: 'text'
      text: { content: 'x' }
    }>().toExtend<LinkedcorpMessageSendParams>()
    expectTypeOf<{
      to_parent_userid: ['p']
      agentid: 1
      msgtype: 'miniprogram'
      miniprogram: { appid: 'wx'; pagepath: 'p'; thumb_media_id: 'm' }
    }>().toExtend<ExternalcontactMessageSendParams>()
    expectTypeOf<{
      agentid: 1
      msgtype: 'text'
      image: { media_id: 'm' }
    }>().not.toExtend<ExternalcontactMessageSendParams>()
  })
})

describe('messages to customers', () => {
  const kf = { touser: 'wm1', open_kfid: 'wk1' } as const

  it('of customer service have what belongs to their msgtype', () => {
    const thumb_media_id = 'm'
    expectTypeOf([
      { ...kf, msgtype: 'text', text: { content: 'x' } },
      { ...kf, msgtype: 'link', link: { title: 't', url: 'u', thumb_media_id } },
      {
        ...kf,
        msgtype: 'miniprogram',
        miniprogram: { title: 't', appid: 'wx', pagepath: 'p', thumb_media_id },
      },
      {
        ...kf,
        msgtype: 'msgmenu',
        msgmenu: {
          head_content: 'h',
          list: [
            { type: 'click', click: { id: '1', content: '满意' } },
            { type: 'view', view: { url: 'u', content: '看' } },
            { type: 'miniprogram', miniprogram: { appid: 'wx', pagepath: 'p', content: '开' } },
            { type: 'text', text: { content: '或', no_newline: 1 } },
          ],
          tail_content: 't',
        },
      },
      { ...kf, msgtype: 'location', location: { name: '测试', latitude: 23.1, longitude: 113.3 } },
      { ...kf, msgtype: 'business_card', business_card: { userid: 'zhangsan' } },
      { ...kf, msgtype: 'ca_link', ca_link: { link_url: 'u' } },
    ] as const).toExtend<readonly KfSendMsgParams[]>()
    expectTypeOf<
      typeof kf & { msgtype: 'link'; link: { title: 't'; url: 'u' } }
    >().not.toExtend<KfSendMsgParams>()
    expectTypeOf<
      typeof kf & {
        msgtype: 'msgmenu'
        msgmenu: { list: [{ type: 'view'; click: { id: '1'; content: 'c' } }] }
      }
    >().not.toExtend<KfSendMsgParams>()
  })

  it('that answer an event are a text or a menu', () => {
    expectTypeOf<{ code: 'c'; msgtype: 'text'; text: { content: 'x' } }>().toExtend<KfSendMsgOnEventParams>()
    expectTypeOf<{
      code: 'c'
      msgtype: 'image'
      image: { media_id: 'm' }
    }>().not.toExtend<KfSendMsgOnEventParams>()
  })

  it('have a text, attachments, or both', () => {
    const attachments = [
      { msgtype: 'image', image: { media_id: 'm' } },
      { msgtype: 'image', image: { pic_url: 'u' } },
      { msgtype: 'link', link: { title: 't', url: 'u' } },
      { msgtype: 'miniprogram', miniprogram: { title: 't', pic_media_id: 'm', appid: 'wx', page: 'p' } },
      { msgtype: 'video', video: { media_id: 'm' } },
      { msgtype: 'file', file: { media_id: 'm' } },
    ] as const
    expectTypeOf({
      chat_type: 'single' as const,
      external_userid: ['wm1'],
      sender: 'zhangsan',
      text: { content: 'x' },
      attachments,
    }).toExtend<ExternalcontactAddMsgTemplateParams>()
    expectTypeOf({ welcome_code: 'c', attachments }).toExtend<ExternalcontactSendWelcomeMsgParams>()
    expectTypeOf<{ welcome_code: 'c' }>().not.toExtend<ExternalcontactSendWelcomeMsgParams>()
    expectTypeOf<{
      chat_type: 'group'
      text: { content: 'x' }
    }>().not.toExtend<ExternalcontactAddMsgTemplateParams>()
    expectTypeOf<{
      text: { content: 'x' }
      attachments: [{ msgtype: 'video'; image: { media_id: 'm' } }]
    }>().not.toExtend<ExternalcontactAddMsgTemplateParams>()
  })

  it('that welcome to a group have at most one attachment', () => {
    const text = { content: '%NICKNAME% 你好' }
    expectTypeOf({ text }).toExtend<ExternalcontactGroupWelcomeTemplateAddParams>()
    expectTypeOf({
      text,
      image: { media_id: 'm' },
      notify: 1 as const,
    }).toExtend<ExternalcontactGroupWelcomeTemplateAddParams>()
    expectTypeOf({
      text,
      image: { media_id: 'm' },
      file: { media_id: 'm' },
    }).not.toExtend<ExternalcontactGroupWelcomeTemplateAddParams>()
  })

  it('are moments as well', () => {
    expectTypeOf({
      attachments: [{ msgtype: 'link' as const, link: { title: 't', url: 'u', media_id: 'm' } }],
    }).toExtend<ExternalcontactAddMomentTaskParams>()
    expectTypeOf<{ visible_range: object }>().not.toExtend<ExternalcontactAddMomentTaskParams>()
  })
})
