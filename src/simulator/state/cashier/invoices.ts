import type { Clock } from '../../../base/index.js'
import { Refusal } from '../refusal.js'
import { isSold, type Sale } from './sale.js'

/** What a customer asks to be put on an invoice (发票). */
export interface InvoiceApplication {
  /** 0 ordinary (default), 1 VAT special. */
  invoiceType?: 0 | 1
  title: string
  taxNumber: string
  /** 0 undecided (default), 1 courier, 2 email. */
  sendWay?: 0 | 1 | 2
  contactName?: string
  contactTel?: string
  /** province|city|district … */
  contactAddr?: string
  contactPostcode?: string
  receiveEmail?: string
  companyAddr?: string
  companyTel?: string
  bankName?: string
  bankAccountNumber?: string
}

/** `invoice_status`: 0 in progress, 1 paper mailed, 2 electronic sent, 3 cancelled. */
export type InvoiceStatus = 0 | 1 | 2 | 3

/** An invoice that was applied for. */
export interface Invoice {
  sale: Sale
  application: InvoiceApplication
  appliedAt: number
  status: InvoiceStatus
  note: string
}

/** Applications for invoices, oldest first. */
export class Invoices {
  readonly all: Invoice[] = []
  readonly #clock: Clock

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** @throws Refusal 90314 when the order is not paid, 90410 when an invoice is under way or issued */
  apply(sale: Sale, application: InvoiceApplication): Invoice {
    if (!isSold(sale) || sale.payType === 2) throw new Refusal(90314)
    if (this.latest(sale, (one) => one.status !== 3) !== undefined) throw new Refusal(90410)
    const invoice: Invoice = { sale, application, appliedAt: this.#clock.now(), status: 0, note: '' }
    this.all.push(invoice)
    return invoice
  }

  /** Marks the newest application. One that is issued or cancelled already stays as it is. @throws Refusal 90415 */
  mark(sale: Sale, status: Exclude<InvoiceStatus, 0>, note: string): void {
    const invoice = this.latest(sale, () => true)
    if (invoice === undefined) throw new Refusal(90415)
    if (invoice.status !== 0) return
    invoice.status = status
    invoice.note = note
  }

  latest(sale: Sale, matches: (invoice: Invoice) => boolean): Invoice | undefined {
    return this.all.filter((one) => one.sale === sale && matches(one)).at(-1)
  }
}
