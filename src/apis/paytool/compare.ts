/**
 * How a read value relates to the one that was sent: `same`; `other`, so that this is another order; `unsure`, when it
 * is missing or written in a way that cannot be compared.
 */
export type Likeness = 'same' | 'other' | 'unsure'

/** Compares numbers. What was not sent is not compared. */
export function compareNumber(sent: number | undefined, read: number | undefined): Likeness {
  if (sent === undefined || sent === null || sent === read) return 'same'
  return read === undefined ? 'unsure' : 'other'
}

/** Compares texts that are written in one way only. What was not sent is not compared. */
export function compareText(sent: string | undefined, read: string | undefined): Likeness {
  if (!sent || sent === read) return 'same'
  return read ? 'other' : 'unsure'
}

/**
 * Compares ids. One thing may have ids of several kinds (a plain and an encrypted corpid, an edition's id and its name),
 * so that only ids of one kind that differ are certain to be of different things.
 */
export function compareId(sent: string | undefined, read: string | undefined): Likeness {
  const likeness = compareText(sent, read)
  if (likeness !== 'other' || sent === undefined || read === undefined) return likeness
  return sent.length === read.length && sent.slice(0, 2) === read.slice(0, 2) ? 'other' : 'unsure'
}

/** What could not be compared, by field; `undefined`: it is another thing. */
export type Doubts = readonly string[] | undefined

/** Sums comparisons up. */
export function doubtsOf(fields: Readonly<Record<string, Likeness>>): Doubts {
  const entries = Object.entries(fields)
  if (entries.some(([, likeness]) => likeness === 'other')) return undefined
  return entries.filter(([, likeness]) => likeness === 'unsure').map(([name]) => name)
}

/**
 * Pairs two lists of one length, each sent item with a read one it may be, certain pairs first.
 * @returns the doubts of the pairs, by index of the sent item; `undefined` when they cannot all be paired
 */
export function pairUp<Sent, Read>(
  sent: readonly Sent[],
  read: readonly Read[],
  compare: (sent: Sent, read: Read) => Doubts,
): (readonly string[])[] | undefined {
  if (sent.length !== read.length) return undefined
  const choices = sent.map((one) =>
    read
      .flatMap((other, index) => {
        const doubts = compare(one, other)
        return doubts === undefined ? [] : [{ index, doubts }]
      })
      .sort((a, b) => a.doubts.length - b.doubts.length),
  )
  const takenBy = new Map<number, number>()
  const place = (item: number, tried: Set<number>): boolean =>
    (choices[item] ?? []).some(({ index }) => {
      if (tried.has(index)) return false
      tried.add(index)
      const holder = takenBy.get(index)
      if (holder !== undefined && !place(holder, tried)) return false
      takenBy.set(index, item)
      return true
    })
  if (!sent.every((_, item) => place(item, new Set()))) return undefined
  const doubts: (readonly string[])[] = sent.map(() => [])
  for (const [index, item] of takenBy)
    doubts[item] = choices[item]?.find((choice) => choice.index === index)?.doubts ?? []
  return doubts
}
