/** A file that WeCom keeps. */
export interface UploadedMedia {
  media_id: string
  /** When it is uploaded anew, in ms since the epoch: shortly before WeCom drops it. */
  expiresAt: number
  /** Whether it was uploaded for this call; otherwise it was there. */
  uploaded: boolean
}
