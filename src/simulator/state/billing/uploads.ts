import type { Clock } from '../../../base/index.js'
import { newId } from '../../ids.js'
import { DAY_MS } from './calendar.js'

const LIFE_MS = 3 * DAY_MS

/** A file that was uploaded for the provider. */
export interface UploadedFile {
  type: string
  filename: string
  contentType: string
  bytes: Uint8Array
  /** Whether it may prove a payment (`attachment_type=3`). */
  forCashier: boolean
  uploadedAt: number
}

/** Files uploaded in the provider's name; each lives three days. */
export class UploadedFiles {
  readonly #clock: Clock
  readonly #files = new Map<string, UploadedFile>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  add(file: Omit<UploadedFile, 'uploadedAt'>): { mediaId: string; uploadedAt: number } {
    const uploadedAt = this.#clock.now()
    for (const [id, old] of this.#files) if (!this.#isAlive(old)) this.#files.delete(id)
    const mediaId = newId.media()
    this.#files.set(mediaId, { ...file, uploadedAt })
    return { mediaId, uploadedAt }
  }

  /** The file, while it lives. */
  find(mediaId: string): UploadedFile | undefined {
    const file = this.#files.get(mediaId)
    return file !== undefined && this.#isAlive(file) ? file : undefined
  }

  #isAlive(file: UploadedFile): boolean {
    return this.#clock.now() - file.uploadedAt < LIFE_MS
  }
}
