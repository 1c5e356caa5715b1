import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Clock } from '../../src/base/index.js'
import { FileStore, MemoryStore, prefixed } from '../../src/store/index.js'
import { storeConformance } from '../../src/testing/index.js'

const api = { describe, it, expect }

function filePlace(clock: Clock, options: { fsync?: boolean; compactAboveBytes?: number } = {}) {
  const path = mkdtempSync(join(tmpdir(), 'wecom-store-'))
  const stores = new Set<FileStore>()
  return {
    open: () => {
      const store = new FileStore(join(path, 'store'), { clock, ...options })
      stores.add(store)
      return store
    },
    close: async (store: unknown) => {
      if (store instanceof FileStore) await store.close()
    },
    destroy: () => rmSync(path, { recursive: true }),
  }
}

describe('the memory store', () => {
  storeConformance(api, (clock) => ({ open: () => new MemoryStore({ clock }) }))
})

describe('the file store', () => {
  storeConformance(api, (clock) => filePlace(clock), { persistent: true, shared: true })
})

describe('the file store that compacts all the time', () => {
  storeConformance(api, (clock) => filePlace(clock, { fsync: false, compactAboveBytes: 1 }), {
    persistent: true,
    shared: true,
  })
})

describe('a prefixed memory store among others', () => {
  storeConformance(api, async (clock) => {
    const store = new MemoryStore({ clock })
    await store.set('a', 'not yours')
    await store.set('shop/a', 'nor this')
    return { open: () => prefixed(store, 'shop:') }
  })
})

describe('a prefixed file store', () => {
  storeConformance(
    api,
    (clock) => {
      const place = filePlace(clock, { fsync: false })
      return { ...place, open: () => prefixed(place.open(), '企业:') }
    },
    { persistent: true, shared: true },
  )
})
