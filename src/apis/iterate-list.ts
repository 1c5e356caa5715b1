import { iteratePages } from './iterate-pages.js'

/** The fields an endpoint pages by. */
export interface Paging {
  /** The list in the answer. */
  list: string
  /** The cursor of the request. */
  request: string
  /** The cursor of the next page in the answer. */
  response: string
  /** Says whether there is a next page: `has_more`, or `ending` the other way round. */
  more: string | undefined
}

/**
 * Reads a list page by page, whatever its fields are called.
 * @throws `WECOM_STATE` (`cursor_stuck`) as {@link iteratePages} does
 */
export function iterateList(
  ask: (page: Record<string, string>) => Promise<unknown>,
  { list, request, response, more }: Paging,
): AsyncGenerator<unknown, void, undefined> {
  return iteratePages(
    async ({ cursor }) => {
      const answer = (await ask(cursor === undefined ? {} : { [request]: cursor })) as Record<string, unknown>
      const next = answer[response]
      const flag = more === undefined || answer[more] === undefined ? undefined : Number(answer[more])
      return {
        items: answer[list],
        next_cursor: typeof next === 'string' ? next : undefined,
        has_more: flag === undefined || more !== 'ending' ? flag : 1 - flag,
      }
    },
    ({ items }) => (Array.isArray(items) ? items : []),
  )
}
