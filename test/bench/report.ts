/** One line of the table. */
interface Row {
  figure: string
  value: string
  target: string
  verdict: string
}

interface Bound {
  /** Most that is on target. */
  max: number
  unit?: string
  /** How the value is shown. Default 2 digits. */
  digits?: number
}

/** How much slower than its target a figure may be on a shared machine before the gate closes. */
const GATE_SLACK = 1.3

/** Collects figures. Times are targets, counts and behaviour are promises. */
export class Report {
  readonly #rows: Row[] = []
  readonly #broken: string[] = []
  readonly #overGate: string[] = []

  /** A measured time, memory or ratio: never breaks the run, only the gate. */
  measured(figure: string, value: number, { max, unit = 'x', digits = 2 }: Bound): void {
    const ok = value <= max
    if (!(value <= max * GATE_SLACK)) this.#overGate.push(figure)
    this.#add(figure, `${value.toFixed(digits)}${unit}`, `<= ${max}${unit}`, ok ? 'ok' : 'over')
  }

  /** A figure without a target, to put the others into proportion. */
  noted(figure: string, value: number, unit = 'x'): void {
    this.#add(figure, `${value.toFixed(2)}${unit}`, '', '')
  }

  /** Something that holds or does not, whatever the machine. */
  promised(figure: string, holds: boolean, value: string, target: string): void {
    if (!holds) this.#broken.push(figure)
    this.#add(figure, value, target, holds ? 'ok' : 'BROKEN')
  }

  /** What was promised and not kept. */
  get broken(): readonly string[] {
    return this.#broken
  }

  get overGate(): readonly string[] {
    return this.#overGate
  }

  toString(): string {
    const rows = [{ figure: 'figure', value: 'measured', target: 'target', verdict: '' }, ...this.#rows]
    const width = (key: keyof Row) => Math.max(...rows.map((row) => row[key].length))
    const [figure, value, target] = [width('figure'), width('value'), width('target')]
    return rows
      .map((row) =>
        [row.figure.padEnd(figure), row.value.padStart(value), row.target.padEnd(target), row.verdict]
          .join('  ')
          .trimEnd(),
      )
      .join('\n')
  }

  #add(figure: string, value: string, target: string, verdict: string): void {
    this.#rows.push({ figure, value, target, verdict })
  }
}
