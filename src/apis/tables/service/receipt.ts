import type { UploadReceiptParams, UploadReceiptResult } from '../../../types/index.js'
import { endpoint } from '../../endpoint.js'
import { check, object, type Rule, text } from '../../rules.js'

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
  safeToRepeat: true,
  filePart: 'media',
  page: 99310,
  prepare: prepareReceipt,
})

const filename: Rule = (value, at) =>
  text(value, at) ??
  (/^\/|[\\:"\p{Cc}\p{Surrogate}]/u.test(String(value))
    ? `${at} must not start with "/" nor hold "\\", ":", quotes or control characters`
    : undefined)

const data: Rule = (value, at) =>
  value instanceof Uint8Array && value.length > 0 ? undefined : `${at} must be bytes, at least one`

const receipt = object({ filename, data }, (fields) => {
  const { filename, data } = fields as unknown as UploadReceiptParams
  const kind = kindOf(filename)
  if (kind === undefined) return 'filename must end in jpg, jpeg, png, bmp or pdf'
  const { type, maxBytes } = kind
  return data.length > maxBytes
    ? `data must be at most ${maxBytes / MB} MB for ${type === 'image' ? 'a picture' : 'a PDF'}`
    : undefined
})

function prepareReceipt(params: UploadReceiptParams): Record<string, unknown> {
  check('service/media/upload', params, receipt)
  const { filename, data } = params
  const { type, contentType } = kindOf(filename) as FileKind
  return { type, attachment_type: 3, media: { data, filename, contentType } }
}

function kindOf(filename: string): FileKind | undefined {
  return KINDS.get(/\.([a-z]+)$/i.exec(filename)?.[1]?.toLowerCase() ?? '')
}
