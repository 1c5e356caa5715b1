import { WeComError } from '../errors/index.js'

/** What every answer of a list read by cursor carries. */
export interface CursorPage {
  next_cursor?: string | undefined
  /** 0 or 1 on the wire. Lists without it end with an empty cursor. */
  has_more?: number | boolean | undefined
}

/**
 * Reads a list page by page and yields its items. Pages are fetched as they are needed, the first without a cursor.
 * @throws `WECOM_STATE` (`cursor_stuck`) when WeCom says there is more but gives no new cursor: what follows would be lost
 */
export async function* iteratePages<Page extends CursorPage, Item>(
  fetchPage: (cursor: { cursor?: string }) => Promise<Page>,
  itemsOf: (page: Page) => readonly Item[] | undefined,
): AsyncGenerator<Item, void, undefined> {
  const seen = new Set<string>()
  for (let cursor: string | undefined; ; ) {
    const page = await fetchPage(cursor === undefined ? {} : { cursor })
    yield* itemsOf(page) ?? []
    const next = page.next_cursor ?? ''
    const more = page.has_more === undefined ? next !== '' : Number(page.has_more) === 1
    if (!more) return
    if (next === '' || seen.has(next)) {
      throw new WeComError('WECOM_STATE', 'The list says there is more but gives no new cursor', {
        reason: 'cursor_stuck',
        hint: 'Read the list again from its start.',
      })
    }
    seen.add(next)
    cursor = next
  }
}
