import { WeComError } from '../../errors/index.js'

/** What becomes of a text that WeCom would cut off. */
export type WhenTooLong = 'split' | 'refuse' | 'cut'

const APP = { text: 2048, markdown: 2048 }

/** The longest `content` of each kind of message, in bytes of UTF-8, by the path that sends it. */
export const TEXT_LIMITS = {
  'message/send': APP,
  'appchat/send': APP,
  'linkedcorp/message/send': APP,
  'externalcontact/message/send': { text: 2048 },
  'kf/send_msg': { text: 2048 },
  'kf/send_msg_on_event': { text: 2048 },
  'externalcontact/add_msg_template': { text: 4000 },
  'externalcontact/send_welcome_msg': { text: 4000 },
  'externalcontact/group_welcome_template/add': { text: 3000 },
  'externalcontact/group_welcome_template/edit': { text: 4000 },
  'webhook/send': { text: 2048, markdown: 4096, markdown_v2: 4096 },
} as const satisfies Readonly<Record<string, Readonly<Record<string, number>>>>

export type TextPath = keyof typeof TEXT_LIMITS

/** The checks of the endpoints that send texts, by their paths. */
export const TEXT_CHECKS: Readonly<
  Record<string, ((params: object) => Record<string, unknown>) | undefined>
> = Object.fromEntries(
  Object.keys(TEXT_LIMITS).map((path) => [
    path,
    (params: object) => checkTextLength(path as TextPath, params),
  ]),
)

/**
 * The message without what is not sent.
 * @throws `WECOM_CONFIG` when a text is too long and may not be cut
 */
export function checkTextLength(path: TextPath, params: object): Record<string, unknown> {
  const { whenTooLong = 'refuse', ...message } = params as Record<string, unknown>
  if (whenTooLong !== 'refuse' && whenTooLong !== 'cut')
    throw new WeComError('WECOM_CONFIG', `${path}: whenTooLong must be refuse or cut`)
  if (whenTooLong === 'cut') return message
  for (const [name, max] of Object.entries(TEXT_LIMITS[path])) {
    const content = (message[name] as { content?: unknown } | null | undefined)?.content
    if (typeof content === 'string') checkContent(`${path}: ${name}.content`, content, max)
  }
  return message
}

/** @throws `WECOM_CONFIG` naming the limit */
function checkContent(at: string, content: string, max: number): void {
  const bytes = Buffer.byteLength(content)
  if (bytes <= max) return
  throw new WeComError('WECOM_CONFIG', `${at} must be at most ${max} bytes, not ${bytes}`, {
    hint: `WeCom would cut it or refuse it. Send it in parts (sendText with whenTooLong: 'split', or splitText), or give whenTooLong: 'cut'. A Chinese character has three bytes.`,
  })
}
