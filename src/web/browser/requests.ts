import type { WebRequest } from '../types.js'

/** Whether the browser only fetches ahead what nobody has asked for yet. A code must not be spent on that. */
export function isPrefetch({ headers }: WebRequest): boolean {
  return ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].some((name) =>
    /prefetch|prerender|preview/i.test(String(headers[name] ?? '')),
  )
}

/** Whether this is WeCom's client, or WeChat, where members of a corp have it as a plug-in. */
export function isInsideClient({ headers }: WebRequest): boolean {
  return /\b(?:wxwork|MicroMessenger)\//i.test(String(headers['user-agent'] ?? ''))
}

/** The language of a page: what is configured, else what the browser asks for, else Chinese. */
export function languageOf({ headers }: WebRequest, configured: 'zh' | 'en' | undefined): 'zh' | 'en' {
  if (configured !== undefined) return configured
  const accepted = String(headers['accept-language'] ?? '')
  return accepted === '' || /\bzh\b/i.test(accepted) ? 'zh' : 'en'
}
