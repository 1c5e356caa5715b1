import type { Endpoint } from './endpoint.js'
import { licenseAccountEndpoints } from './license-accounts.js'
import { licenseAppEndpoints } from './license-app.js'
import { licenseJobEndpoints } from './license-jobs.js'
import { licenseOrderEndpoints } from './license-orders.js'
import { mediaUploadEndpoints } from './media-upload.js'
import { orderEndpoints } from './orders.js'
import { paytoolEndpoints } from './paytool.js'

/** What is sold: the cashier, app-edition orders, interface licences. */
export const billingEndpoints: readonly Endpoint[] = [
  ...paytoolEndpoints,
  ...mediaUploadEndpoints,
  ...orderEndpoints,
  ...licenseOrderEndpoints,
  ...licenseJobEndpoints,
  ...licenseAccountEndpoints,
  ...licenseAppEndpoints,
]
