/** A file to upload: bytes with the name people see. */
export interface UploadFile {
  data: Uint8Array
  /** In any language; no path, no quotes, no control characters. */
  filename: string
  /** Media type, such as `image/png`. Default: by the extension of the name, or `application/octet-stream`. */
  contentType?: string | undefined
}
