import type { XmlElement } from '../types/callback-message.js'
export function normaliseMessage(raw: XmlElement) {
  const f = (n: string) => (typeof raw[n] === 'string' ? (raw[n] as string).trim() : undefined)
  const change = f('ChangeType') ? `.${f('ChangeType')}` : ''
  const style = f('InfoType') ? (f('ServiceCorpId') ? 'system' : 'instruction') : 'data'
  const base = f('InfoType') ?? (f('MsgType') === 'event' ? `event.${f('Event')}` : `message.${f('MsgType')}`)
  const event: Record<string, unknown> = { ...raw }
  for (const n of ['AgentID', 'TimeStamp', 'CreateTime']) if (event[n]) event[n] = Number(event[n])
  return { name: base + change, known: base !== 'brand_new', style: style as 'data' | 'system' | 'instruction', event }
}
