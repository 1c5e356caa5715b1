const bytesOf = (text: string) => Buffer.from(text, 'utf8')

/** The first bytes of a text, as a column of a fixed width keeps them. */
export const cutTo = (bytes: number) => (text: string) => bytesOf(text).subarray(0, bytes).toString('utf8')

/** As a column of a numeric type, or a driver that casts, gives it back. */
export function asNumber(text: string): string {
  return text.trim() !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : text
}

export function asJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text))
  } catch {
    return text
  }
}

export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
