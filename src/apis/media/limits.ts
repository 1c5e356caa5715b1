import { WeComError } from '../../errors/index.js'
import type { MediaType, MediaUploadParams } from '../../types/index.js'

const MIB = 1024 * 1024

/** What WeCom takes, by the kind of file. */
const LIMITS: Readonly<Record<MediaType, { mib: number; extensions?: readonly string[] }>> = {
  image: { mib: 10, extensions: ['jpg', 'jpeg', 'png'] },
  voice: { mib: 2, extensions: ['amr'] },
  video: { mib: 10, extensions: ['mp4'] },
  file: { mib: 20 },
}

/**
 * Checks a temporary file before it is uploaded; megabytes that WeCom refuses in the end are not sent.
 * @throws `WECOM_CONFIG` naming the limit
 */
export function checkMediaUpload(params: object): Record<string, unknown> {
  const { type, media } = params as Partial<MediaUploadParams>
  if (typeof type !== 'string' || !Object.hasOwn(LIMITS, type))
    throw new WeComError('WECOM_CONFIG', `media/upload: type must be ${Object.keys(LIMITS).join(', ')}`)
  const { mib, extensions } = LIMITS[type]
  if (!(media?.data instanceof Uint8Array) || typeof media.filename !== 'string')
    throw new WeComError(
      'WECOM_CONFIG',
      'media/upload: media must be a file: { data, filename, contentType? }',
    )
  const size = media.data.length
  if (size > mib * MIB) {
    throw new WeComError('WECOM_CONFIG', `media/upload: ${type} takes at most ${mib} MB, not ${size} bytes`, {
      hint: type === 'file' ? 'Send a link instead.' : 'Make it smaller, or send it as a file (up to 20 MB).',
    })
  }
  const extension = /\.([^.]+)$/.exec(media.filename)?.[1]?.toLowerCase()
  if (extensions !== undefined && !extensions.includes(extension ?? '')) {
    throw new WeComError(
      'WECOM_CONFIG',
      `media/upload: ${type} takes ${extensions.join(', ')} files, by the extension of the name`,
    )
  }
  return { ...params }
}
