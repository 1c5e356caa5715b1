import { seconds } from '../../state/calendar.js'
import type { Invoice } from '../../state/cashier/invoices.js'
import { total } from '../../state/cashier/sale.js'
import { Refusal } from '../../state/refusal.js'
import { visibleCorpId } from '../../state/world.js'
import type { ApiCall, Endpoint } from '../../wire/endpoint.js'
import { Fields } from '../../wire/fields.js'
import { limitOf, page, windowOf } from '../../wire/paging.js'
import { providerMember } from '../provider-member.js'

const PAGE_AT_MOST = 100
const PAGE_STANDARD = 50
const NOTE_MAX_BYTES = 200

function merchantOnly(call: ApiCall): void {
  if (!call.world.provider.merchant) throw new Refusal(90317)
}

function getInvoiceList(call: ApiCall): Record<string, unknown> {
  merchantOnly(call)
  const fields = new Fields(call.body)
  const window = windowOf(fields)
  const found = call.billing.invoices.all.filter((one) => {
    const at = seconds(one.appliedAt)
    return window === undefined || (at >= window.from && at <= window.to)
  })
  const { items, paging } = page(found, 'invoices', fields, limitOf(fields, PAGE_STANDARD, PAGE_AT_MOST))
  return { ...paging, invoice_list: items.map(showInvoice) }
}

function showInvoice({ sale, application, appliedAt, status, note }: Invoice): Record<string, unknown> {
  const optional = {
    contact_name: application.contactName,
    contact_tel: application.contactTel,
    contact_addr: application.contactAddr,
    contact_postcode: application.contactPostcode,
    receive_email: application.receiveEmail,
  }
  return {
    order_id: sale.orderId,
    ...(sale.corp !== undefined && { custom_corpid: visibleCorpId(sale.corp) }),
    apply_time: seconds(appliedAt),
    invoice_type: application.invoiceType ?? 0,
    paid_price: total(sale, 'price') ?? 0,
    invoice_status: status,
    invoice_title: application.title,
    tax_number: application.taxNumber,
    send_way: application.sendWay ?? 0,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    company_addr: application.companyAddr ?? '',
    company_tel: application.companyTel ?? '',
    bank_name: application.bankName ?? '',
    bank_account_number: application.bankAccountNumber ?? '',
    invoice_note: note,
  }
}

function markInvoiceStatus(call: ApiCall): Record<string, unknown> {
  merchantOnly(call)
  const fields = new Fields(call.body)
  const sale = call.billing.sales.find(fields.text('order_id', 64, 90300))
  providerMember(call, fields.text('oper_userid', undefined, 41009), 'canInvoice')
  const status = fields.oneOf('invoice_status', [1, 2, 3])
  call.billing.invoices.mark(sale, status, fields.optionalText('invoice_note', NOTE_MAX_BYTES) ?? '')
  return {}
}

export const invoiceEndpoints: readonly Endpoint[] = [
  { method: 'POST', path: '/cgi-bin/paytool/get_invoice_list', token: 'provider', answer: getInvoiceList },
  {
    method: 'POST',
    path: '/cgi-bin/paytool/mark_invoice_status',
    token: 'provider',
    answer: markInvoiceStatus,
  },
]
