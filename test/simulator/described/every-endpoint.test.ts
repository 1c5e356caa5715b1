import { beforeAll, describe, expect, it } from 'vitest'
import type { Endpoint, Field } from '../../../scripts/spec/model.js'
import { contradictions, sampleOf, spotsOf } from './samples.js'
import { ask, ENDPOINTS, send, tokens } from './world.js'

let world: Awaited<ReturnType<typeof tokens>>
/** Those without a model. */
let described: Endpoint[]

beforeAll(async () => {
  world = await tokens()
  for (const one of ENDPOINTS) await send(world.sim, one, { token: world.values[one.token] || 'a-key' })
  const paths = new Set(world.sim.describedCalls)
  described = ENDPOINTS.filter(({ path }) => paths.has(path))
})

const asks = (one: Endpoint, sent: object = {}) =>
  ask(world.sim, one, { token: world.values[one.token] || 'a-key', ...sent })

function withoutUnknown(fields: readonly Field[]) {
  return fields.filter(({ required }) => required === true)
}

/** Fields that bring the next page are not needed for the first. */
function needed(one: Endpoint, fields: readonly Field[]): Field[] {
  return withoutUnknown(fields).filter(({ name }) => one.pages?.request.includes(name) !== true)
}

describe('every described endpoint', () => {
  it('is known to the simulator, by a model or by its description', async () => {
    expect(described.length).toBeGreaterThan(700)
    const unknown: string[] = []
    for (const one of ENDPOINTS) {
      const { status } = await send(world.sim, one, { token: world.values[one.token] || 'a-key' })
      if (status !== 200) unknown.push(one.path)
    }
    expect(unknown).toEqual([])
  })

  it('answers what it is sent rightly, and its answer is valid', async () => {
    const wrong: string[] = []
    for (const one of described) {
      const response = await send(world.sim, one, { token: world.values[one.token] || 'a-key' })
      if (one.answer === 'binary') {
        if (response.headers['error-code'] !== '0') wrong.push(`${one.path} gives no file`)
        continue
      }
      const answer = JSON.parse(String(response.body))
      if (answer.errcode !== 0) wrong.push(`${one.path}: ${answer.errmsg}`)
      else if (one.answer !== undefined)
        wrong.push(...contradictions(one, one.answer, answer).map((what) => `${one.path}: ${what}`))
    }
    expect(wrong).toEqual([])
  })

  it('does with what is needed alone', async () => {
    const wrong: string[] = []
    for (const one of described) {
      const { errcode, errmsg } =
        one.answer === 'binary'
          ? { errcode: 0, errmsg: '' }
          : await asks(one, {
              query: sampleOf(needed(one, one.query)),
              body: sampleOf(needed(one, one.body ?? [])),
            })
      // A message needs the part that its type names.
      if (errcode !== 0 && one.body?.every(({ name }) => name !== 'msgtype'))
        wrong.push(`${one.path}: ${errmsg}`)
    }
    expect(wrong).toEqual([])
  })

  it('refuses what lacks a field that is needed', async () => {
    const wrong: string[] = []
    for (const one of described) {
      for (const { part, at, field, put } of spots(one)) {
        if (field.required !== true || one.pages?.request.includes(at)) continue
        for (const nothing of [undefined, null, '']) {
          if (part === 'query' && nothing !== '') continue
          const { errcode } = await asks(one, { [part]: put(nothing) })
          if (errcode === 0) wrong.push(`${one.path} with ${nothing} as ${at}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  it('refuses a value of another type', async () => {
    const wrong: string[] = []
    for (const one of described) {
      for (const { part, at, field, put } of spots(one)) {
        const { shape } = field
        if (shape.kind === 'any') continue
        if (part === 'query' && (shape.kind !== 'plain' || shape.types.includes('string'))) continue
        const strange = part === 'query' || shape.kind !== 'plain' ? 'a|b' : { a: 1 }
        const { errcode } = await asks(one, { [part]: put(strange) })
        if (errcode === 0 || (shape.kind === 'list' && errcode !== 40035))
          wrong.push(`${one.path} ${at} gives ${errcode}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('refuses a value that is none of those there are', async () => {
    const wrong: string[] = []
    for (const one of described) {
      for (const { part, at, field, put } of spots(one)) {
        const { shape } = field
        if (shape.kind !== 'plain' || shape.values === undefined) continue
        const strange = shape.types[0] === 'string' ? 'no-such' : 987_654_321
        const { errcode } = await asks(one, { [part]: put(strange) })
        if (errcode === 0) wrong.push(`${one.path} ${at}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('refuses what is longer, or more, than it may be', async () => {
    const wrong: string[] = []
    let tried = 0
    for (const one of described) {
      for (const { part, at, field, put } of spots(one)) {
        for (const limit of field.limits) {
          const [, most] = /^(?:max |\d+\.\.)(\d+) (?:bytes|chars|items)$/.exec(limit) ?? []
          const value = most === undefined ? undefined : beyond(field, Number(most))
          if (value === undefined || field.name === 'cursor') continue
          tried++
          const { errcode } = await asks(one, { [part]: put(value) })
          if (errcode === 0) wrong.push(`${one.path} ${at}: ${limit}`)
        }
      }
    }
    expect(tried).toBeGreaterThan(200)
    expect(wrong).toEqual([])
  })
})

/** Every field that is sent, wherever it stands. */
function spots(one: Endpoint) {
  return (['query', 'body'] as const).flatMap((part) =>
    spotsOf(one[part] ?? []).map((spot) => ({ part, at: spot.at, field: spot.field, put: spot.with })),
  )
}

/** A value of the right type that is one too long. */
function beyond({ shape, limits }: Field, most: number): unknown {
  if (shape.kind === 'list') {
    const one =
      shape.of.kind === 'fields'
        ? sampleOf(shape.of.fields)
        : shape.of.kind === 'plain'
          ? itemOf(shape.of.types[0])
          : undefined
    const unit = limits.some((limit) => /items|people/.test(limit))
    return one === undefined || !unit ? undefined : Array.from({ length: most + 1 }, () => one)
  }
  if (shape.kind !== 'plain' || shape.values !== undefined) return undefined
  if (shape.types[0] === 'integer') return most + 1
  return limits.some((limit) => /joined/.test(limit)) ? undefined : 'x'.repeat(most + 1)
}

function itemOf(type: string | undefined): unknown {
  return type === 'integer' ? 1 : 'x'
}
