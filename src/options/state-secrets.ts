import type { ResolvedOptions } from './options.js'

/**
 * What the keys of browser cookies are made of: the EncodingAESKeys, which every instance has, and of which the former
 * ones are listed while they are being replaced.
 */
export function stateSecrets({ suites, provider }: Pick<ResolvedOptions, 'suites' | 'provider'>): string[] {
  const pairs = [...suites, ...(provider.callback === undefined ? [] : [provider.callback])]
  return [
    ...pairs.map(({ encodingAesKey }) => encodingAesKey),
    ...pairs.flatMap(({ previous = [] }) => previous.map(({ encodingAesKey }) => encodingAesKey)),
  ]
}
