import type { ServiceSuiteApi } from '../apis/index.js'
import type { SuiteKind } from '../tokens/index.js'

/** A suite as far as its installations are concerned. */
export interface SuiteAccess {
  id: string
  kind: SuiteKind
  authInfoVersion: 'v1' | 'v2'
  service: ServiceSuiteApi
}
