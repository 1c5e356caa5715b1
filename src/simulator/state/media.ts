import type { Clock } from '../../base/index.js'
import { newId } from '../ids.js'

/** An uploaded file. */
export interface Media {
  id: string
  type: string
  filename: string
  contentType: string
  bytes: Uint8Array
  /** Plain corpid; all apps of the corp may use it. */
  corpId: string
  createdAt: number
}

const LIFE_MS = 259_200_000

/** Temporary media, kept for three days. */
export class MediaShelf {
  readonly #clock: Clock
  readonly #byId = new Map<string, Media>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  add(media: Omit<Media, 'id' | 'createdAt'>): Media {
    const kept = { ...media, id: newId.media(), createdAt: this.#clock.now() }
    this.#byId.set(kept.id, kept)
    return kept
  }

  /** What the corp may still use. */
  find(corpId: string, id: unknown): Media | undefined {
    const media = typeof id === 'string' ? this.#byId.get(id) : undefined
    if (media === undefined || media.corpId !== corpId) return undefined
    return media.createdAt + LIFE_MS > this.#clock.now() ? media : undefined
  }
}
