export type { StoreCapabilities, StorePlace, TestApi } from './conformance-types.js'
export { FakeClock } from './fake-clock.js'
export { storeConformance } from './store-conformance.js'
