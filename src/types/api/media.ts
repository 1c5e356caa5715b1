import type { UploadFile } from './upload.js'

/** Parameters of media/upload. */
export interface MediaUploadParams {
  /** What the file is: each kind has its formats and its largest size. */
  type: MediaType
  media: UploadFile
}

/**
 * A kind of temporary file: `image` JPG or PNG up to 10 MB, `voice` AMR up to 2 MB and 60 seconds, `video` MP4 up to 10 MB, `file`
 * anything up to 20 MB.
 */
export type MediaType = 'image' | 'voice' | 'video' | 'file'
