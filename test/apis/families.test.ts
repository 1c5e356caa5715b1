import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  bindFamily,
  type DepartmentApi,
  FAMILIES,
  type ServiceSuiteApi,
  type UserApi,
} from '../../src/apis/index.js'
import { type ApiCaller, callOf, type EndpointDescriptor, tokenParamOf } from '../../src/http/index.js'
import type { GetAuthInfoResult, GetPreAuthCodeResult, Member } from '../../src/types/index.js'
import facts from '../fixtures/endpoints.json'

interface Fact {
  path: string
  verb: string
  token: string
  tokenParam: string
  docs: number[]
  /** Whether the body carries nonce_str, ts and sig. */
  signed?: boolean
  /** Name of the file part, for a body that is a form. */
  multipart?: string
}
const FACTS: Fact[] = facts.endpoints
const LINES = Object.values(FAMILIES as Record<string, Record<string, Table>>)
  .flatMap((tables) => Object.values(tables))
  .flatMap((table) => Object.entries(table))
  .map(([name, line]) => ({ name, line, path: line.path }))

type Table = Readonly<Record<string, EndpointDescriptor>>

/** Every line that any module of the tables exports, in a table or alone. */
async function exportedLines(): Promise<EndpointDescriptor[]> {
  const folder = fileURLToPath(new URL('../../src/apis/tables/', import.meta.url))
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && file !== 'registry.ts',
  )
  const modules: Record<string, unknown>[] = await Promise.all(files.map((file) => import(folder + file)))
  const values = modules.flatMap((module) => Object.values(module)).filter(isObject)
  return values.flatMap((value) => [value, ...Object.values(value).filter(isObject)]).filter(isLine)
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isLine(value: object): value is EndpointDescriptor {
  return 'path' in value && 'method' in value
}

describe('the tables', () => {
  it('hold every endpoint of the facts, once', () => {
    const paths = LINES.map(({ path }) => path).sort()
    expect(paths).toEqual(facts.endpoints.map(({ path }) => path).sort())
  })

  it('are all registered: an endpoint outside of the registry would be held against nothing', async () => {
    const registered = new Set(LINES.map(({ line }) => line))
    const lines = await exportedLines()
    expect(lines.length).toBeGreaterThan(70)
    expect(lines.filter((line) => !registered.has(line)).map(({ path }) => path)).toEqual([])
  })

  it.each(LINES)('say of $path what the official page says', ({ path, line }) => {
    const fact = FACTS.find((candidate) => candidate.path === path)
    const { method: verb, token, signed, filePart: multipart } = line
    expect({ verb, token, tokenParam: tokenParamOf(line), signed, multipart }).toEqual({
      verb: fact?.verb,
      token: fact?.token,
      tokenParam: fact?.tokenParam,
      signed: fact?.signed,
      multipart: fact?.multipart,
    })
    expect(fact?.docs).toContain(line.page)
  })

  it.each(LINES)('name the method of $path after it', ({ name, path }) => {
    const [, , , ...rest] = path.split('/')
    const version = rest[0] === 'v2' ? rest.shift()?.toUpperCase() : ''
    expect(name).toBe(rest.join('_').replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) + version)
  })

  it('let nothing be repeated that a second time would change or fail', () => {
    const unsafe = LINES.filter(({ line }) => !line.safeToRepeat).map(({ path }) => path)
    expect(new Set(unsafe)).toEqual(
      new Set([
        '/cgi-bin/service/auth/getuserinfo3rd',
        '/cgi-bin/service/getuserinfo3rd',
        '/cgi-bin/service/auth/getuserdetail3rd',
        '/cgi-bin/service/getuserdetail3rd',
        '/cgi-bin/service/miniprogram/jscode2session',
        '/cgi-bin/service/get_permanent_code',
        '/cgi-bin/service/v2/get_permanent_code',
        '/cgi-bin/service/prolong_try',
        '/cgi-bin/message/send',
        '/cgi-bin/paytool/open_order',
        '/cgi-bin/paytool/close_order',
        '/cgi-bin/paytool/mark_invoice_status',
        '/cgi-bin/sync/contact_sync_success',
        '/cgi-bin/license/create_new_order',
        '/cgi-bin/license/cancel_order',
        '/cgi-bin/license/create_renew_order_job',
        '/cgi-bin/license/submit_order_job',
        '/cgi-bin/license/create_new_order_job',
        '/cgi-bin/license/submit_new_order_job',
        '/cgi-bin/license/submit_pay_job',
        '/cgi-bin/license/active_account',
        '/cgi-bin/license/batch_active_account',
        '/cgi-bin/license/active_account_by_type',
        '/cgi-bin/license/batch_transfer_license',
        '/cgi-bin/license/batch_share_active_code',
        '/cgi-bin/license/support_policy_query',
        '/cgi-bin/service/get_login_info',
        '/cgi-bin/user/tfa_succ',
        '/cgi-bin/auth/getuserinfo',
        '/cgi-bin/auth/getuserdetail',
        '/cgi-bin/auth/get_tfa_info',
        '/cgi-bin/miniprogram/jscode2session',
        '/cgi-bin/miniprogram/transfer_session',
      ]),
    )
  })
})

describe('bound methods', () => {
  const calls: unknown[][] = []
  const caller: ApiCaller = async (...args) => {
    calls.push(args)
    return { errcode: 0, department: [] }
  }
  const last = () => calls.at(-1)

  it('hand endpoint, parameters and options to the caller and return its answer', async () => {
    const options = { timeoutMs: 5 }
    const result = await bindFamily(FAMILIES.corp.department, caller).list({ id: 2 }, options)
    expect(last()).toEqual([FAMILIES.corp.department.list, { id: 2 }, options])
    expect(result).toEqual({ errcode: 0, department: [] })
  })

  it('take no parameters where none is required', async () => {
    await bindFamily(FAMILIES.corp.department, caller).list()
    expect(last()).toEqual([FAMILIES.corp.department.list, {}, undefined])
    await bindFamily(FAMILIES.suite.service, caller).getPreAuthCode(undefined, { retry: false })
    expect(last()).toEqual([FAMILIES.suite.service.getPreAuthCode, {}, { retry: false }])
  })

  it('have the types of their lines', () => {
    expectTypeOf<UserApi['get']>().returns.resolves.toExtend<Member>()
    expectTypeOf<ServiceSuiteApi['getPreAuthCode']>().returns.resolves.toEqualTypeOf<GetPreAuthCodeResult>()
    expectTypeOf<ServiceSuiteApi['getAuthInfoV2']>().returns.resolves.toEqualTypeOf<GetAuthInfoResult>()
    expectTypeOf<[]>().toExtend<Parameters<DepartmentApi['list']>>()
    expectTypeOf<[]>().not.toExtend<Parameters<DepartmentApi['get']>>()
    expectTypeOf<[{ userid: number }]>().not.toExtend<Parameters<UserApi['get']>>()
    expectTypeOf<[{ auth_type: 1 }]>().not.toExtend<Parameters<ServiceSuiteApi['getPreAuthCode']>>()
  })
})

describe('a call made of a line', () => {
  it('has the parameters of a GET in its query and those of a POST in its body', () => {
    expect(callOf(FAMILIES.corp.user.get, { userid: 'u' }, 'T')).toEqual({
      method: 'GET',
      path: '/cgi-bin/user/get',
      safeToRepeat: true,
      query: { userid: 'u' },
      token: { kind: 'corp', name: 'access_token', value: 'T' },
    })
    expect(callOf(FAMILIES.suite.service.getAppQrcode, { suite_id: 's' }, 'T')).toEqual({
      method: 'POST',
      path: '/cgi-bin/service/get_app_qrcode',
      safeToRepeat: true,
      responseType: 'binary',
      body: { suite_id: 's' },
      token: { kind: 'suite', name: 'suite_access_token', value: 'T' },
    })
  })

  it('is signed anew whenever its body is written', () => {
    let number = 0
    const sign = (params: object) => ({ ...params, sig: `signature ${++number}` })
    const call = callOf(FAMILIES.wecom.paytool.closeOrder, { order_id: 'o' }, 'T', sign)
    expect([call.freshBody?.(), call.freshBody?.()]).toEqual([
      { order_id: 'o', sig: 'signature 1' },
      { order_id: 'o', sig: 'signature 2' },
    ])
    expect(call.body).toBeUndefined()
    const unsigned = () => callOf(FAMILIES.wecom.paytool.closeOrder, { order_id: 'o' }, 'T')
    expect(unsigned).toThrow(expect.objectContaining({ code: 'WECOM_CONFIG' }))
  })

  it('has its file in a form and everything else in the query', () => {
    const media = { data: Buffer.from('bytes'), filename: '凭证.pdf', contentType: 'application/pdf' }
    const call = callOf(FAMILIES.wecom.receipt.mediaUpload, { type: 'file', attachment_type: 3, media }, 'T')
    expect(call.query).toEqual({ type: 'file', attachment_type: 3 })
    const [, boundary] = /^multipart\/form-data; boundary=(\S+)$/.exec(call.contentType ?? '') ?? []
    expect(Buffer.from(call.body as Uint8Array).toString()).toBe(
      [
        `--${boundary}`,
        'Content-Disposition: form-data; name="media"; filename="凭证.pdf"; filelength=5',
        'Content-Type: application/pdf',
        '',
        'bytes',
        `--${boundary}--`,
        '',
      ].join('\r\n'),
    )
  })

  it.each([
    [undefined],
    [{ data: 'text', filename: 'a.pdf', contentType: 'application/pdf' }],
    [{ data: Buffer.from('x'), filename: 'a"\r\nX-Evil: 1', contentType: 'application/pdf' }],
    [{ data: Buffer.from('x'), filename: 'a.pdf', contentType: 'application/pdf\r\nX-Evil: 1' }],
  ])('has no form of what is no sound file: %o', (media) => {
    const call = () => callOf(FAMILIES.wecom.receipt.mediaUpload, { type: 'file', media }, 'T')
    expect(call).toThrow(expect.objectContaining({ code: 'WECOM_CONFIG' }))
  })

  it('cannot be made without the token it needs', () => {
    expect(() => callOf(FAMILIES.corp.user.get, {})).toThrow(
      expect.objectContaining({ code: 'WECOM_CONFIG' }),
    )
  })

  it('carries its token under the name the endpoint gives it', () => {
    const line: EndpointDescriptor = {
      ...FAMILIES.provider.service.getCustomizedAuthUrl,
      tokenParam: 'access_token',
    }
    expect(callOf(line, {}, 'T').token).toEqual({ kind: 'provider', name: 'access_token', value: 'T' })
  })
})
