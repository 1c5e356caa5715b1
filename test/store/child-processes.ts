import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterEach } from 'vitest'

const SCRIPT = fileURLToPath(new URL('./file-store-child.ts', import.meta.url))

export interface Child {
  /** Every complete line it printed. */
  lines: string[]
  ready: Promise<void>
  go(): void
  /** `kill -9` as soon as it has printed so many lines. */
  killAfter(lines: number): void
  exited: Promise<{ code: number | null; signal: string | null }>
}

export interface Job {
  directory: string
  job: 'write' | 'lease'
  name: string
  rounds: number
  fsync?: boolean
}

/** Gives a function that starts child processes on a file store; what is left of them dies with the test. */
export function childProcesses(): (job: Job) => Child {
  const started: ChildProcess[] = []
  afterEach(() => {
    for (const child of started.splice(0)) child.kill('SIGKILL')
  })
  return ({ directory, job, name, rounds, fsync }) => {
    const args = ['--import', 'tsx', SCRIPT, directory, job, name, String(rounds), fsync ? 'fsync' : '']
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })
    started.push(child)
    return observe(child)
  }
}

function observe(child: ChildProcess): Child {
  const lines: string[] = []
  let limit = Number.POSITIVE_INFINITY
  let isReady = () => {}
  const ready = new Promise<void>((resolve) => {
    isReady = resolve
  })
  const killIfDue = () => {
    if (lines.length >= limit) child.kill('SIGKILL')
  }
  if (child.stdout === null) throw new Error('no stdout')
  const output = createInterface({ input: child.stdout })
  output.on('line', (line) => {
    lines.push(line)
    if (line === 'ready') isReady()
    killIfDue()
  })
  const drained = new Promise<void>((resolve) => output.once('close', () => resolve()))
  const exited = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => drained.then(() => resolve({ code, signal })))
  })
  return {
    lines,
    ready,
    exited,
    go: () => void child.stdin?.write('go\n'),
    killAfter(count) {
      limit = count
      killIfDue()
    },
  }
}
