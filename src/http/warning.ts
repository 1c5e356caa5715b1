/**
 * WeCom's own warning in the `errmsg` of a call that went through, such as a licence order without an order of the
 * app to go with it; `undefined` when there is none. It is logged and told to the hooks as well.
 */
export function warningOf(result: { readonly errmsg?: string | undefined }): string | undefined {
  return result.errmsg !== undefined && /warning/i.test(result.errmsg) ? result.errmsg : undefined
}
