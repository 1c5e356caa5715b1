import type { WeCom } from 'wecom-suite'
import { isWeComApiError, isWeComError } from 'wecom-suite'
import type { Attempts } from './attempts.js'
import type { EventLog } from './event-log.js'
import type { FormToken } from './form-token.js'
import { yuan } from './money.js'
import type { Customer } from './order-form.js'
import type { CustomerRow } from './pages/customers.js'
import type { Settings } from './settings.js'

const NO_BALANCE_ACCOUNT = 90432

/** What every page works with. */
export interface Office {
  wecom: WeCom
  settings: Settings
  formToken: FormToken
  attempts: Attempts
  log: EventLog
}

/** Everybody who has installed one of the apps, by name. */
export async function customersOf({ wecom }: Office): Promise<Customer[]> {
  const customers: Customer[] = []
  for await (const { suiteId, corpId, corpName = corpId } of wecom.installs.iterate())
    customers.push({ suiteId, corpId, corpName })
  return customers.sort((one, other) => one.corpName.localeCompare(other.corpName, 'zh-CN'))
}

/** The customers with what they may use now. */
export async function entitledCustomers(office: Office): Promise<CustomerRow[]> {
  const customers = await customersOf(office)
  return Promise.all(
    customers.map(async (customer) => {
      try {
        const corp = office.wecom.suite(customer.suiteId).corp(customer.corpId)
        return { ...customer, entitlement: await corp.entitlement() }
      } catch (error) {
        if (isWeComError(error)) return customer
        throw error
      }
    }),
  )
}

export async function namesOf(office: Office): Promise<Map<string, string>> {
  return new Map((await customersOf(office)).map(({ corpId, corpName }) => [corpId, corpName]))
}

/** What licences can be paid from, as text. */
export async function balanceOf({ wecom }: Office): Promise<string> {
  try {
    return yuan((await wecom.provider.service.getAccountBalance()).balance)
  } catch (error) {
    if (isWeComApiError(error, NO_BALANCE_ACCOUNT)) return '未开通'
    if (isWeComError(error)) return '暂时读不到'
    throw error
  }
}

/** Why WeCom, or the library, said no: for the operator. */
export function explain({ message, hint }: { message: string; hint?: string | undefined }): string {
  return hint === undefined ? message : `${message}。${hint}`
}
