import { expect, test } from 'vitest'
import { bodyOf, type NegativeVector, negativeVectors } from '../fixtures/crypto/vectors.js'
import { outward, type Stage } from './stage.js'
import { createWorld, PROVIDER } from './world.js'

/** Vectors whose configuration is refused before there is a handler. */
const isConfigurable = ({ expect: { class: failure } }: NegativeVector) => failure !== 'invalid_aes_key'

/** Decrypting finds this out before anybody compares receive ids; from outside it is the same. */
const FOUND_EARLIER: string[] = []

/** Every hostile request there is a vector for. */
export function vectorBehaviour({ start }: Stage): void {
  test('every refusal looks the same from outside, whatever its reason', async () => {
    const vectors = negativeVectors.filter(isConfigurable)
    expect(vectors.length).toBeGreaterThan(100)
    const looks = new Set<string>()
    const wrong: string[] = []
    for (const vector of vectors) {
      const { token, encodingAESKey: encodingAesKey } = vector.config
      const suites = [{ id: 'ww6d1f0c2b9a8e7453', secret: 'secret', token, encodingAesKey }]
      const world = createWorld({
        provider: { corpId: PROVIDER },
        suites,
        callback: { replayWindowMs: 600_000 },
      })
      const { method, query, contentType, headers } = vector.request
      const routes = vector.name.endsWith('on-data-route') ? [{ accepts: ['data'] as const }] : [{}]
      const { ask, warnings } = await start({ options: { routes } }, world)
      const type: Record<string, string> = contentType === undefined ? {} : { 'content-type': contentType }
      const sent = {
        method,
        headers: { ...type, ...headers },
        ...(method === 'POST' && { body: bodyOf(vector) }),
      }
      const answer = await ask(`/?${query}`, sent)
      const { class: expected, alsoAcceptable = [] } = vector.expect
      const reason = String(warnings[0]?.reason)
      if (![expected, ...alsoAcceptable].some((one) => one === reason))
        wrong.push(`${vector.name}: ${reason}`)
      if (expected === 'payload_too_large') expect(answer).toMatchObject({ status: 413, body: '' })
      else looks.add(JSON.stringify(outward(answer)))
    }
    expect([...looks]).toHaveLength(1)
    expect(JSON.parse([...looks][0] ?? '{}')).toMatchObject({ status: 403, body: '' })
    expect(wrong.filter((one) => !FOUND_EARLIER.includes(one))).toEqual([])
  })
}
