/** The name among `names` that was probably meant; `undefined` when none is near. */
export function closest(name: string, names: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(name.length / 4))
  let best: { name: string; distance: number } | undefined
  for (const one of names) {
    if (Math.abs(one.length - name.length) > most) continue
    const distance = editDistance(name.toLowerCase(), one.toLowerCase())
    if (distance <= most && distance < (best?.distance ?? Number.POSITIVE_INFINITY))
      best = { name: one, distance }
  }
  return best?.name
}

/** How many letters have to be put in, taken out or replaced. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
