import type { ServiceSuiteApi } from '../apis/index.js'
import type { AppKind } from '../tokens/index.js'

/** A suite as far as its installations are concerned. */
export interface SuiteAccess {
  id: string
  kind: AppKind
  authInfoVersion: 'v1' | 'v2'
  service: ServiceSuiteApi
}
