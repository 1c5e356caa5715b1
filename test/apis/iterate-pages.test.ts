import { describe, expect, it } from 'vitest'
import { type CursorPage, iteratePages } from '../../src/apis/index.js'

interface Page extends CursorPage {
  items?: number[]
}

function pages(...list: Page[]) {
  const asked: (string | undefined)[] = []
  const iterate = () =>
    iteratePages(
      async ({ cursor }) => {
        asked.push(cursor)
        return list[asked.length - 1] ?? {}
      },
      (page: Page) => page.items,
    )
  return { asked, iterate }
}

async function collect(items: AsyncIterable<number>): Promise<number[]> {
  const all: number[] = []
  for await (const item of items) all.push(item)
  return all
}

describe('a list read by cursor', () => {
  it('is read to its end, the first page without a cursor', async () => {
    const { asked, iterate } = pages(
      { items: [1, 2], has_more: 1, next_cursor: 'a' },
      { items: [], has_more: 1, next_cursor: 'b' },
      { items: [3], has_more: 0, next_cursor: '' },
    )
    expect(await collect(iterate())).toEqual([1, 2, 3])
    expect(asked).toEqual([undefined, 'a', 'b'])
  })

  it('ends where has_more says so, whatever the cursor', async () => {
    const { asked, iterate } = pages({ items: [1], has_more: 0, next_cursor: 'left over' })
    expect(await collect(iterate())).toEqual([1])
    expect(asked).toHaveLength(1)
  })

  it('ends with an empty cursor where there is no has_more', async () => {
    const { iterate } = pages({ items: [1], next_cursor: 'a' }, { items: [2], next_cursor: '' })
    expect(await collect(iterate())).toEqual([1, 2])
  })

  it.each([
    ['no cursor', undefined],
    ['an empty cursor', ''],
    ['the cursor before', 'a'],
  ])('fails when there is more but %s', async (_, cursor) => {
    const { iterate } = pages(
      { items: [1], has_more: 1, next_cursor: 'a' },
      { items: [2], has_more: 1, ...(cursor !== undefined && { next_cursor: cursor }) },
    )
    await expect(collect(iterate())).rejects.toMatchObject({ code: 'WECOM_STATE', reason: 'cursor_stuck' })
  })

  it('fetches no page before its items are asked for', async () => {
    const { asked, iterate } = pages({ items: [1, 2], has_more: 1, next_cursor: 'a' }, { items: [3] })
    for await (const item of iterate()) if (item === 2) break
    expect(asked).toEqual([undefined])
  })
})
