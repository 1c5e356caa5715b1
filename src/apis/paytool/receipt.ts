import type { UploadReceiptParams, UploadReceiptResult } from '../../types/index.js'
import { Checked } from '../check.js'
import { endpoint } from '../endpoint.js'

interface FileKind {
  type: 'image' | 'file'
  contentType: string
  maxBytes: number
}

const MB = 1024 * 1024

function picture(contentType: string): FileKind {
  return { type: 'image', contentType, maxBytes: 10 * MB }
}

const KINDS: ReadonlyMap<string, FileKind> = new Map<string, FileKind>([
  ['jpg', picture('image/jpeg')],
  ['jpeg', picture('image/jpeg')],
  ['png', picture('image/png')],
  ['bmp', picture('image/bmp')],
  ['pdf', { type: 'file', contentType: 'application/pdf', maxBytes: 20 * MB }],
])

/** `service/media/upload` for the cashier: `attachment_type` 3. */
export const uploadReceiptEndpoint = endpoint<UploadReceiptParams, UploadReceiptResult>({
  method: 'POST',
  path: '/cgi-bin/service/media/upload',
  token: 'provider',
  safe: true,
  filePart: 'media',
  page: 99310,
  prepare: prepareReceipt,
})

function prepareReceipt(params: UploadReceiptParams): Record<string, unknown> {
  const receipt = new Checked('service/media/upload', params)
  const name = receipt.at('filename')
  const filename = name.text()
  if (/^\/|[\\:"\p{Cc}\p{Surrogate}]/u.test(filename))
    throw name.refusal('must not start with "/" nor hold "\\", ":", quotes or control characters')
  const kind = KINDS.get(/\.([a-z]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? '')
  if (kind === undefined) throw name.refusal('must end in jpg, jpeg, png, bmp or pdf')
  const { type, contentType, maxBytes } = kind
  const file = receipt.at('data')
  const data = file.value
  if (!(data instanceof Uint8Array) || data.length === 0) throw file.refusal('must be bytes, at least one')
  if (data.length > maxBytes)
    throw file.refusal(`must be at most ${maxBytes / MB} MB for ${type === 'image' ? 'a picture' : 'a PDF'}`)
  return { type, attachment_type: 3, media: { data, filename, contentType } }
}
