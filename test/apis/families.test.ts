import { describe, expect, expectTypeOf, it } from 'vitest'
import {
  authFamily,
  bindFamily,
  type DepartmentApi,
  departmentFamily,
  messageFamily,
  miniprogramFamily,
  type ServiceSuiteApi,
  serviceProviderFamily,
  serviceSuiteFamily,
  type UserApi,
  userFamily,
} from '../../src/apis/index.js'
import { type ApiCaller, callOf, type EndpointDescriptor, tokenParamOf } from '../../src/http/index.js'
import type { GetAuthInfoResult, GetPreAuthCodeResult, Member } from '../../src/types/index.js'
import facts from '../fixtures/endpoints.json'

const FAMILIES: Record<string, Record<string, EndpointDescriptor>> = {
  service: { ...serviceSuiteFamily, ...serviceProviderFamily },
  user: userFamily,
  department: departmentFamily,
  message: messageFamily,
  auth: authFamily,
  miniprogram: miniprogramFamily,
}
const LINES = Object.entries(FAMILIES).flatMap(([family, table]) =>
  Object.entries(table).map(([name, line]) => ({ family, name, line, path: line.path })),
)

describe('the tables', () => {
  it('hold every endpoint of the facts, once', () => {
    const paths = LINES.map(({ path }) => path).sort()
    expect(paths).toEqual(facts.endpoints.map(({ path }) => path).sort())
  })

  it.each(LINES)('say of $path what the official page says', ({ path, line }) => {
    const fact = facts.endpoints.find((candidate) => candidate.path === path)
    expect({ verb: line.method, token: line.token, tokenParam: tokenParamOf(line) }).toEqual({
      verb: fact?.verb,
      token: fact?.token,
      tokenParam: fact?.tokenParam,
    })
    expect(fact?.docs).toContain(line.page)
  })

  it.each(LINES)('name the method of $path after it', ({ family, name, path }) => {
    const [, , folder, ...rest] = path.split('/')
    const version = rest[0] === 'v2' ? rest.shift()?.toUpperCase() : ''
    expect(folder).toBe(family)
    expect(name).toBe(rest.join('_').replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()) + version)
  })

  it('let nothing be repeated that a second time would change or fail', () => {
    const unsafe = LINES.filter(({ line }) => !line.safe).map(({ path }) => path)
    expect(unsafe).toEqual([
      '/cgi-bin/service/auth/getuserinfo3rd',
      '/cgi-bin/service/getuserinfo3rd',
      '/cgi-bin/service/auth/getuserdetail3rd',
      '/cgi-bin/service/getuserdetail3rd',
      '/cgi-bin/service/miniprogram/jscode2session',
      '/cgi-bin/service/get_permanent_code',
      '/cgi-bin/service/v2/get_permanent_code',
      '/cgi-bin/service/get_login_info',
      '/cgi-bin/user/tfa_succ',
      '/cgi-bin/message/send',
      '/cgi-bin/auth/getuserinfo',
      '/cgi-bin/auth/getuserdetail',
      '/cgi-bin/auth/get_tfa_info',
      '/cgi-bin/miniprogram/jscode2session',
      '/cgi-bin/miniprogram/transfer_session',
    ])
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
    const result = await bindFamily(departmentFamily, caller).list({ id: 2 }, options)
    expect(last()).toEqual([departmentFamily.list, { id: 2 }, options])
    expect(result).toEqual({ errcode: 0, department: [] })
  })

  it('take no parameters where none is required', async () => {
    await bindFamily(departmentFamily, caller).list()
    expect(last()).toEqual([departmentFamily.list, {}, undefined])
    await bindFamily(serviceSuiteFamily, caller).getPreAuthCode(undefined, { retry: false })
    expect(last()).toEqual([serviceSuiteFamily.getPreAuthCode, {}, { retry: false }])
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
    expect(callOf(userFamily.get, { userid: 'u' }, 'T')).toEqual({
      method: 'GET',
      path: '/cgi-bin/user/get',
      safeToRepeat: true,
      query: { userid: 'u' },
      token: { kind: 'corp', name: 'access_token', value: 'T' },
    })
    expect(callOf(serviceSuiteFamily.getAppQrcode, { suite_id: 's' }, 'T')).toEqual({
      method: 'POST',
      path: '/cgi-bin/service/get_app_qrcode',
      safeToRepeat: true,
      responseType: 'binary',
      body: { suite_id: 's' },
      token: { kind: 'suite', name: 'suite_access_token', value: 'T' },
    })
  })

  it('cannot be made without the token it needs', () => {
    expect(() => callOf(userFamily.get, {})).toThrow(expect.objectContaining({ code: 'WECOM_CONFIG' }))
  })

  it('carries its token under the name the endpoint gives it', () => {
    const line: EndpointDescriptor = {
      ...serviceProviderFamily.getCustomizedAuthUrl,
      tokenParam: 'access_token',
    }
    expect(callOf(line, {}, 'T').token).toEqual({ kind: 'provider', name: 'access_token', value: 'T' })
  })
})
