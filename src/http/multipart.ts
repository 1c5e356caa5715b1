import { randomHex } from '../base/index.js'
import { WeComError } from '../errors/index.js'
import { mediaTypeOf } from './media-type.js'

/** A file to upload. */
export interface FilePart {
  data: Uint8Array
  filename: string
  /** Media type. Default: by the extension of the name. */
  contentType?: string | undefined
}

/** A body of one file, as multipart/form-data. */
export interface MultipartBody {
  body: Uint8Array
  contentType: string
}

/**
 * Writes a file as the only part of a form, with the length beside the name as WeCom wants it.
 * @throws `WECOM_CONFIG` when the file is none, or its name would break the header
 */
export function multipartOf(part: string, file: unknown): MultipartBody {
  const { data, filename, contentType = mediaTypeOf(String(filename)) } = (file ?? {}) as Partial<FilePart>
  if (!(data instanceof Uint8Array) || typeof filename !== 'string' || typeof contentType !== 'string') {
    throw new WeComError('WECOM_CONFIG', `${part} must be a file: { data, filename, contentType? }`, {
      hint: 'data holds the bytes (Uint8Array), filename the name that people see; contentType is a media type.',
    })
  }
  if (data.length === 0) throw new WeComError('WECOM_CONFIG', `${part}: the file is empty`)
  if (!isHeaderText(filename) || !isHeaderText(contentType)) {
    throw new WeComError('WECOM_CONFIG', `${part}: the file name must not hold quotes or control characters`)
  }
  const boundary = `wecom-suite-${randomHex(16)}`
  const head =
    `--${boundary}\r\n` +
    `Content-Disposition: form-data; name="${part}"; filename="${filename}"; filelength=${data.length}\r\n` +
    `Content-Type: ${contentType}\r\n\r\n`
  return {
    body: Buffer.concat([Buffer.from(head), data, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  }
}

function isHeaderText(text: string): boolean {
  return text !== '' && !/["\p{Cc}\p{Surrogate}]/u.test(text)
}
