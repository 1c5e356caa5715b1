/** The name that is most like another one, as a hint after a typing error; undefined when there is none. */
export function closest(wanted: string, names: Iterable<string>): string | undefined {
  let found: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const name of names) {
    const distance = distanceOf(wanted, name, least)
    if (distance < least) {
      found = name
      least = distance
    }
  }
  return found
}

/** How many characters have to be put in, taken out or replaced; `atMost` or more is not counted out. */
function distanceOf(from: string, to: string, atMost: number): number {
  if (Math.abs(from.length - to.length) >= atMost) return atMost
  let above = Array.from({ length: to.length + 1 }, (_, column) => column)
  for (let row = 1; row <= from.length; row++) {
    const line = [row]
    for (let column = 1; column <= to.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1)
      line.push(Math.min(replaced, (above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1))
    }
    if (Math.min(...line) >= atMost) return atMost
    above = line
  }
  return above[to.length] ?? atMost
}
