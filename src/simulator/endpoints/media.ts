import { seconds } from '../state/calendar.js'
import { Refusal } from '../state/refusal.js'
import { type ApiCall, BinaryAnswer, type Endpoint, installationOf, requiredQuery } from '../wire/endpoint.js'

const MIB = 1024 * 1024
const IMAGES = /\.(?:jpe?g|png)$/i

interface Kind {
  atMost: number
  filename: RegExp
}

const KINDS: Record<string, Kind> = {
  image: { atMost: 10 * MIB, filename: IMAGES },
  voice: { atMost: 2 * MIB, filename: /\.amr$/i },
  video: { atMost: 10 * MIB, filename: /\.mp4$/i },
  file: { atMost: 20 * MIB, filename: /./ },
}

function filePart(call: ApiCall, kind: Kind) {
  const part = call.parts?.find(({ name }) => name === 'media')
  if (part?.filename === undefined || part.bytes.length === 0) throw new Refusal(44001)
  if (part.bytes.length > kind.atMost) throw new Refusal(45001)
  if (!kind.filename.test(part.filename)) throw new Refusal(40004)
  const { filename, bytes, contentType = 'application/octet-stream' } = part
  return { filename, bytes, contentType }
}

function upload(call: ApiCall): Record<string, unknown> {
  const { corp } = installationOf(call)
  const type = call.query.get('type') ?? ''
  const kind = Object.hasOwn(KINDS, type) ? KINDS[type] : undefined
  if (kind === undefined) throw new Refusal(40005)
  const media = call.world.media.add({ ...filePart(call, kind), type, corpId: corp.corpId })
  return { type, media_id: media.id, created_at: String(seconds(media.createdAt)) }
}

function uploadImage(call: ApiCall): Record<string, unknown> {
  const { corp } = installationOf(call)
  const part = filePart(call, { atMost: 10 * MIB, filename: IMAGES })
  const media = call.world.media.add({ ...part, type: 'uploadimg', corpId: corp.corpId })
  return { url: `https://wecom.example/image/${media.id}` }
}

function download(call: ApiCall): BinaryAnswer {
  const { corp } = installationOf(call)
  const media = call.world.media.find(corp.corpId, requiredQuery(call, 'media_id', 41006))
  if (media === undefined || media.type === 'uploadimg') throw new Refusal(40007)
  return new BinaryAnswer(media.bytes, {
    'content-type': media.contentType,
    'content-disposition': `attachment; filename="${encodeURIComponent(media.filename)}"`,
  })
}

export const mediaEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/media/upload', token: 'corp', answer: upload },
  { method: 'POST', path: '/cgi-bin/media/uploadimg', token: 'corp', answer: uploadImage },
  { method: 'GET', path: '/cgi-bin/media/get', token: 'corp', answer: download },
]
