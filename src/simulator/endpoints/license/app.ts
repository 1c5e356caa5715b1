import { seconds } from '../../state/calendar.js'
import { Refusal } from '../../state/refusal.js'
import type { ApiCall, Endpoint } from '../../wire/endpoint.js'
import { Fields } from '../../wire/fields.js'
import { corpOf, customerOf, licenseEndpoint } from './fields.js'

function getAppLicenseInfo(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const corp = corpOf(call, fields)
  const suite = call.world.findSuite(fields.text('suite_id', undefined, 41021))
  if (suite === undefined) throw new Refusal(40083)
  const installation = call.world.installation(suite.id, corp)
  if (installation === undefined) throw new Refusal(701015)
  if (corp.licenseChecks !== true) return { license_status: 0 }
  const trial = call.billing.licenses.accounts.trial(suite, corp)
  return {
    license_status: 1,
    ...(trial !== undefined && {
      trail_info: { start_time: seconds(trial.from), end_time: seconds(trial.until) },
    }),
    license_check_time: seconds(trial?.until ?? installation.firstInstalledAt),
  }
}

function setAutoActiveStatus(call: ApiCall): Record<string, unknown> {
  const fields = new Fields(call.body)
  const state = call.billing.licenses.book.stateOf(customerOf(call, fields))
  const status = fields.oneOf('auto_active_status', [0, 1], 701070)
  if (!state.everPaid) throw new Refusal(701071)
  state.autoActive = status === 1
  return {}
}

function getAutoActiveStatus(call: ApiCall): Record<string, unknown> {
  const state = call.billing.licenses.book.stateOf(customerOf(call, new Fields(call.body)))
  if (!state.everPaid) throw new Refusal(701071)
  return { auto_active_status: state.autoActive ? 1 : 0 }
}

export const licenseAppEndpoints: readonly Endpoint[] = [
  licenseEndpoint('get_app_license_info', getAppLicenseInfo),
  licenseEndpoint('set_auto_active_status', setAutoActiveStatus),
  licenseEndpoint('get_auto_active_status', getAutoActiveStatus),
]
