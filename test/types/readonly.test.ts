import { describe, expectTypeOf, it } from 'vitest'
import type {
  CorpHandle,
  Installs,
  Login,
  ReplyMessage,
  SuiteHandle,
  WeCom,
  WeComOptions,
} from '../../src/index.js'
import type { AdapterOptions } from '../../src/node/index.js'

/** The same with every list and every field read-only, as `as const` makes it. */
type Const<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Const<Item>[]
    : T extends Uint8Array | AbortSignal | Blob
      ? T
      : T extends object
        ? { readonly [Name in keyof T]: Const<T[Name]> }
        : T

/** The methods that take no constant where they take a value. */
type Refusing<Api> = {
  [Name in keyof Api]: Api[Name] extends (...args: infer Args) => unknown
    ? Const<Args[0]> extends Args[0]
      ? never
      : Name
    : never
}[keyof Api]

describe('parameters may be constants', () => {
  it('in every method of the API', () => {
    expectTypeOf<Refusing<WeCom['paytool']>>().toBeNever()
    expectTypeOf<Refusing<WeCom['license']>>().toBeNever()
    expectTypeOf<Refusing<WeCom['register']>>().toBeNever()
    expectTypeOf<Refusing<WeCom['provider']['service']>>().toBeNever()
    expectTypeOf<Refusing<SuiteHandle['service']>>().toBeNever()
    expectTypeOf<Refusing<SuiteHandle['order']>>().toBeNever()
    expectTypeOf<Refusing<CorpHandle['user']>>().toBeNever()
    expectTypeOf<Refusing<CorpHandle['department']>>().toBeNever()
    expectTypeOf<Refusing<CorpHandle['message']>>().toBeNever()
    expectTypeOf<Refusing<CorpHandle['appchat']>>().toBeNever()
    expectTypeOf<Refusing<CorpHandle['kf']>>().toBeNever()
    expectTypeOf<Refusing<CorpHandle['media']>>().toBeNever()
    expectTypeOf<Refusing<CorpHandle['ids']>>().toBeNever()
    expectTypeOf<Refusing<CorpHandle['externalcontact']>>().toBeNever()
    expectTypeOf<Refusing<CorpHandle['externalcontact']['groupWelcomeTemplate']>>().toBeNever()
    expectTypeOf<Refusing<CorpHandle['jssdk']>>().toBeNever()
    expectTypeOf<Refusing<CorpHandle['auth']>>().toBeNever()
    expectTypeOf<Refusing<CorpHandle['miniprogram']>>().toBeNever()
    expectTypeOf<Refusing<CorpHandle>>().toBeNever()
    expectTypeOf<Refusing<Installs>>().toBeNever()
    expectTypeOf<Refusing<Login>>().toBeNever()
  })

  it('in options and replies', () => {
    type Plain = Omit<WeComOptions, 'store' | 'http' | 'clock' | 'logger'>
    expectTypeOf<Const<Plain>>().toExtend<Plain>()
    expectTypeOf<Const<Pick<AdapterOptions, 'routes' | 'verifyFiles'>>>().toExtend<AdapterOptions>()
    expectTypeOf<Const<ReplyMessage>>().toExtend<ReplyMessage>()
  })
})
