export { BadRecords } from './bad-records.js'
export { checkStore, problemOf } from './check.js'
export type { Store, StoreCheck, StoreProblem, WriteOptions } from './contract.js'
export { FileStore, type FileStoreOptions } from './file/file-store.js'
export { type GuardOptions, guarded } from './guarded.js'
export { storeKeys } from './keys.js'
export { acquireLease, holdLease, type Lease, type LeaseOptions, LeaseWatch, waitForLease } from './lease.js'
export { MemoryStore, type MemoryStoreOptions } from './memory-store.js'
export {
  claimOnce,
  compareAndDelete,
  contended,
  parseRecord,
  readJson,
  readRecord,
  type StoredRecord,
  updateText,
  writeJson,
} from './operations.js'
export { prefixed } from './prefixed.js'
