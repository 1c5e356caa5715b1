import type { SimProvider, SimSuite, SimSuiteKind } from './state/types.js'

/** What an app has to know of the simulator's provider and suites: options of `createWeCom`. */
export interface SimulatorCredentials {
  provider: {
    corpId: string
    secret: string
    callback: { token: string; encodingAesKey: string }
    /** Absent when none is configured. */
    cashierSecret?: string
    /** A member who may collect; absent when nobody may. */
    cashierCreator?: string
  }
  suites: { id: string; secret: string; token: string; encodingAesKey: string; kind: SimSuiteKind }[]
}

export function credentialsOf(
  { corpId, secret, callback, cashierSecret, members }: SimProvider,
  suites: readonly SimSuite[],
): SimulatorCredentials {
  const collector = members.find((member) => member.canCollect !== false)
  return {
    provider: {
      corpId,
      secret,
      callback: { ...callback },
      ...(cashierSecret !== undefined && { cashierSecret }),
      ...(collector !== undefined && { cashierCreator: collector.userId }),
    },
    suites: suites.map(({ id, secret, token, encodingAesKey, kind }) => ({
      id,
      secret,
      token,
      encodingAesKey,
      kind,
    })),
  }
}
