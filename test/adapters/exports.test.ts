import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { ENTRIES } from '../../scripts/lib/entries.js'

/** The adapters: what exports the functions that all of them share. */
const SOURCE = new URL('../../src/', import.meta.url)
const sourceOf = (folder: string) => readFileSync(new URL(`${folder}/index.ts`, SOURCE), 'utf8')
const adapters = readdirSync(SOURCE).filter(
  (name) => !name.includes('.') && /\bcreateWebHandler\(/.test(sourceOf(name)),
)

it('finds the adapters by what they are made with', () => {
  expect(adapters).toEqual(expect.arrayContaining(['express', 'fetch', 'koa', 'node']))
})

it.each(adapters)(
  '%s exports all that every adapter does, and no part of what they are made with',
  async (name) => {
    expect(ENTRIES).toContain(name)
    const { phpRoutes } = await import('../../src/web/index.js')
    const adapter = await import(`../../src/${name}/index.ts`)
    expect(adapter.phpRoutes).toBe(phpRoutes)
    expect(adapter).not.toHaveProperty('createWebHandler')
    expect(
      Object.keys(adapter)
        .filter((one) => /^(php|weCom|\w+Login$|\w+Install$)/.test(one))
        .sort(),
    ).toEqual(
      [
        'phpLogin',
        'phpRoutes',
        `${name}Install`,
        `${name}Login`,
        `weCom${name[0]?.toUpperCase()}${name.slice(1)}`,
      ].sort(),
    )
  },
)
