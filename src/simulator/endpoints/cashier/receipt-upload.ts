import { seconds } from '../../state/calendar.js'
import { Refusal } from '../../state/refusal.js'
import { type ApiCall, type Endpoint, requiredQuery } from '../../wire/endpoint.js'

const MB = 1024 * 1024
/** The largest files of each type, and what their names end with; undefined: anything. */
const TYPES: Record<string, { most: number; suffix?: RegExp }> = {
  image: { most: 10 * MB, suffix: /\.(?:jpe?g|png|bmp)$/i },
  voice: { most: 2 * MB, suffix: /\.amr$/i },
  video: { most: 10 * MB, suffix: /\.mp4$/i },
  file: { most: 20 * MB },
}
const RECEIPT_SUFFIX = /\.(?:jpe?g|png|bmp|pdf)$/i
const LEAST_BYTES = 5

/** `service/media/upload`: a file in the provider's name, with `attachment_type=3` a proof of payment. */
function upload(call: ApiCall): Record<string, unknown> {
  const type = requiredQuery(call, 'type', 40005)
  const rule = Object.hasOwn(TYPES, type) ? TYPES[type] : undefined
  if (rule === undefined) throw new Refusal(40005)
  const attachment = call.query.get('attachment_type')
  if (attachment !== null && attachment !== '3') {
    throw new Refusal(40058, 'attachment_type invalid Request Parameter')
  }
  const forCashier = attachment === '3'
  const media = (call.parts ?? []).filter((part) => part.name === 'media')
  const [part] = media
  if (part?.filename === undefined || media.length > 1) throw new Refusal(44001)
  const { filename, bytes } = part
  if (filename === '' || filename.startsWith('/') || /[\\:]/.test(filename)) {
    throw new Refusal(40058, 'filename invalid Request Parameter')
  }
  const { filelength } = part.parameters
  if (filelength !== undefined && filelength !== String(bytes.length)) throw new Refusal(40006)
  if (bytes.length === 0) throw new Refusal(44001)
  if (bytes.length < LEAST_BYTES) throw new Refusal(40006)
  if (bytes.length > rule.most) throw new Refusal(45001)
  const suffix = forCashier && type === 'file' ? RECEIPT_SUFFIX : rule.suffix
  if (suffix?.test(filename) === false) throw new Refusal(40004)
  const contentType = part.contentType ?? 'application/octet-stream'
  const file = { type, filename, contentType, bytes, corpId: undefined, forCashier }
  const { id, createdAt } = call.world.media.add(file)
  return { type, media_id: id, created_at: String(seconds(createdAt)) }
}

export const receiptUploadEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/service/media/upload', token: 'provider', answer: upload },
]
