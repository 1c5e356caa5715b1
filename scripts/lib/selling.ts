import { generateEncodingAesKey, generateToken } from 'wecom-suite'
import { createSimulator, type SimEdition, type Simulator } from 'wecom-suite/simulator'

export const SELLING_SUITE = 'wwexample00cashier'
export const EDITION: SimEdition = { editionId: 'sp-example', name: '专业版', price: 36_500, trialDays: 15 }

/** A simulator with an app that sells an edition. */
export function simulatorWithEdition(): Simulator {
  const keys = { token: generateToken(), encodingAesKey: generateEncodingAesKey() }
  const suite = { id: SELLING_SUITE, secret: 'example-suite-secret', ...keys, editions: [EDITION] }
  return createSimulator({ suites: [suite] })
}
