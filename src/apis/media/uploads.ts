import { sha256Hex } from '../../base/index.js'
import { isWeComApiError, isWeComError } from '../../errors/index.js'
import type { RequestOptions } from '../../http/index.js'
import { compareAndDelete, readJson, storeKeys } from '../../store/index.js'
import type { MediaUploadParams, MediaUploadResult } from '../../types/index.js'
import type { ApiScope } from '../scope.js'
import { checkMediaUpload } from './limits.js'
import type { UploadedMedia } from './uploaded-media.js'

/** How long WeCom keeps a temporary file, in ms. */
const LIFE_MS = 3 * 24 * 3_600_000
/** What is sent needs the file a little longer. */
const MARGIN_MS = 10 * 60_000
/** No such media id, or not any more. */
const INVALID_MEDIA_ID = 40007

/** What files offer beyond the endpoints. */
export interface MediaWorkflows {
  /**
   * Uploads a file unless the same one is there already: same bytes, name and type, for the same corp and suite. Media ids are kept
   * in the store and last three days.
   *
   * https://developer.work.weixin.qq.com/document/path/90389
   * @throws `WECOM_CONFIG` for a file that is too large or of another format, `WECOM_API`, `WECOM_STORE`
   * @example const { media_id } = await corp.media.uploadOnce({ type: 'image', media: { data, filename: '海报.png' } })
   */
  uploadOnce(params: MediaUploadParams, options?: RequestOptions): Promise<UploadedMedia>

  /**
   * Does something with the media id of a file, and once more with a new one when WeCom does not know it any more (40007).
   *
   * https://developer.work.weixin.qq.com/document/path/90389
   * @returns what `use` returns
   * @throws what {@link uploadOnce} and `use` throw
   * @example await corp.media.withUpload(poster, (media_id) => corp.message.send({ ...to, msgtype: 'image', image: { media_id } }))
   */
  withUpload<T>(
    params: MediaUploadParams,
    use: (mediaId: string) => Promise<T>,
    options?: RequestOptions,
  ): Promise<T>
}

interface Uploader {
  upload(params: MediaUploadParams, options?: RequestOptions): Promise<MediaUploadResult>
}

type Stored = Pick<UploadedMedia, 'media_id' | 'expiresAt'>

export function createMediaWorkflows(api: Uploader, scope: ApiScope): MediaWorkflows {
  const { store, clock, memory, suiteId, corpId } = scope

  function keyOf({ type, media: { data, filename, contentType } }: MediaUploadParams): string {
    const name = JSON.stringify([type, filename, contentType, sha256Hex(data)])
    return storeKeys.media(suiteId, corpId, sha256Hex(name))
  }

  async function uploaded(key: string, params: MediaUploadParams, options?: RequestOptions) {
    const kept = await readJson<Stored>(store, key)
    if (kept !== undefined && kept.expiresAt > clock.now()) return { ...kept, uploaded: false }
    const expiresAt = clock.now() + LIFE_MS - MARGIN_MS
    const { media_id } = await api.upload(params, options)
    await store.set(key, JSON.stringify({ media_id, expiresAt }), { expiresAt })
    return { media_id, expiresAt, uploaded: true }
  }

  async function once(key: string, params: MediaUploadParams, options?: RequestOptions) {
    for (;;) {
      let mine = false
      try {
        const found = await memory.uploads.run(key, () => {
          mine = true
          return uploaded(key, params, options)
        })
        return mine ? found : { ...found, uploaded: false }
      } catch (error) {
        // Who shares an upload does not share the patience of the one who started it.
        const othersGaveUp = !mine && isWeComError(error) && error.code === 'WECOM_ABORTED'
        if (!othersGaveUp || options?.signal?.aborted) throw error
      }
    }
  }

  return {
    uploadOnce: async (params, options) => {
      checkMediaUpload(params)
      return once(keyOf(params), params, options)
    },
    withUpload: async (params, use, options) => {
      checkMediaUpload(params)
      const key = keyOf(params)
      const { media_id, expiresAt, uploaded: fresh } = await once(key, params, options)
      try {
        return await use(media_id)
      } catch (error) {
        if (fresh || !isWeComApiError(error, INVALID_MEDIA_ID)) throw error
        await compareAndDelete(store, key, JSON.stringify({ media_id, expiresAt }))
        const again = await once(key, params, options)
        return await use(again.media_id)
      }
    },
  }
}
