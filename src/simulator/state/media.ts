import type { Clock } from '../../base/index.js'
import { newId } from '../ids.js'
import { DAY_MS } from './calendar.js'

/** An uploaded file. */
export interface Media {
  id: string
  type: string
  filename: string
  contentType: string
  bytes: Uint8Array
  /** Plain corpid of the corp whose apps may use it; `undefined` when it is in the provider's name. */
  corpId: string | undefined
  /** Whether it may prove a payment (`attachment_type=3`). */
  forCashier?: boolean
  createdAt: number
}

const LIFE_MS = 3 * DAY_MS

/** Temporary media, kept for three days. */
export class MediaShelf {
  readonly #clock: Clock
  readonly #byId = new Map<string, Media>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  add(media: Omit<Media, 'id' | 'createdAt'>): Media {
    const kept = { ...media, id: newId.media(), createdAt: this.#clock.now() }
    for (const [id, old] of this.#byId) if (!this.#isAlive(old)) this.#byId.delete(id)
    this.#byId.set(kept.id, kept)
    return kept
  }

  /** What the corp, or the provider, may still use. */
  find(corpId: string | undefined, id: unknown): Media | undefined {
    const media = typeof id === 'string' ? this.#byId.get(id) : undefined
    return media !== undefined && media.corpId === corpId && this.#isAlive(media) ? media : undefined
  }

  #isAlive(media: Media): boolean {
    return this.#clock.now() - media.createdAt < LIFE_MS
  }
}
