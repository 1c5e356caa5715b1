import { type Clock, SingleFlight } from '../base/index.js'
import type { Store } from '../store/index.js'
import { IdCache } from './idconvert/cache.js'
import type { UploadedMedia } from './media/uploaded-media.js'

/** What the methods of all handles share in this process. */
export class ApiMemory {
  readonly ids: IdCache
  /** Uploads under way, by the key they are stored under. */
  readonly uploads = new SingleFlight<UploadedMedia>()

  constructor(clock: Clock) {
    this.ids = new IdCache(clock)
  }
}

/** What the methods of a handle may remember things in, and for whom. */
export interface ApiScope {
  store: Store
  clock: Clock
  memory: ApiMemory
  /** Empty for the provider. */
  suiteId: string
  /** The corp; for the provider its own. */
  corpId: string
}
