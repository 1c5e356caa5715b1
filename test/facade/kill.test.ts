import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { settingsOf } from '../../examples/demo/settings.js'
import { createSimulator, type SimCorp } from '../../src/simulator/index.js'

const PROGRAM = fileURLToPath(new URL('../support/back-end-process.ts', import.meta.url))
const LIVES = 6

interface State {
  installations: string[]
  dead: string[]
  pending: number
  ticket: boolean
}

const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
})

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

function corp(number: number): SimCorp {
  const id = String(number).padStart(4, '0')
  return {
    corpId: `ww00000000000${id}`,
    openCorpId: `wpOpenCorpOpenCorpOpenCorp00${id}`,
    name: `corp ${id}`,
    adminUserId: 'admin',
    departments: [{ id: 1, name: 'all', parentId: 0 }],
    members: [{ userId: 'admin', name: 'admin', departments: [1] }],
  }
}

async function setUp() {
  const corps = Array.from({ length: 400 }, (_, number) => corp(number))
  const simulator = createSimulator({ corps })
  cleanUps.push(() => simulator.close())
  const { url } = await simulator.listen()
  const directory = await mkdtemp(join(tmpdir(), 'wecom-kill-'))
  cleanUps.push(() => rm(directory, { recursive: true, force: true }))
  const notes = join(directory, 'notes')
  await writeFile(notes, '')
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  simulator.provider.setUrls({ instruction: `${base}/i`, data: `${base}/d` })
  const env = {
    ...process.env,
    NOTES: notes,
    PORT: String(port),
    WECOM_STORE: join(directory, 'store'),
    WECOM_BASE_URL: url,
    ...settingsOf(simulator),
  }
  let child: ChildProcess | undefined
  const start = () =>
    new Promise<void>((resolve, reject) => {
      const started = spawn(process.execPath, ['--import', 'tsx', PROGRAM], {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      child = started
      started.stdout?.once('data', () => resolve())
      started.once('exit', (code) => reject(new Error(`ended with ${code}`)))
    })
  const kill = async () => {
    const dying = child
    if (dying === undefined || dying.exitCode !== null || dying.signalCode !== null) return
    const ended = new Promise((resolve) => dying.once('exit', resolve))
    dying.kill('SIGKILL')
    await ended
  }
  cleanUps.push(kill)
  const state = async () => (await (await fetch(`${base}/state`)).json()) as State
  const noted = async () => (await readFile(notes, 'utf8')).split('\n')
  return { simulator, corps, start, kill, state, noted }
}

describe('a back end on a file store that is killed again and again', () => {
  it('loses no ticket, no installation and no event it acknowledged', { timeout: 300_000 }, async () => {
    const { simulator, corps, start, kill, state, noted } = await setUp()
    const installing = new Set<string>()
    const acknowledgedUsers: string[] = []
    let next = 0
    let user = 0
    await start()
    expect((await simulator.provider.pushTicket()).ok).toBe(true)
    const home = corps[next++]?.corpId ?? ''
    expect((await simulator.administrator.install({ corpId: home })).ok).toBe(true)

    for (let life = 0; life < LIVES; life++) {
      let alive = true
      const installs = (async () => {
        while (alive) {
          const one = corps[next++]
          if (one === undefined) return
          const { ok } = await simulator.administrator.install({ corpId: one.corpId })
          if (ok) installing.add(one.openCorpId ?? one.corpId)
        }
      })()
      const events = (async () => {
        while (alive) {
          const UserID = `user${user++}`
          const fields = { InfoType: 'change_contact', ChangeType: 'delete_user', UserID }
          const { ok } = await simulator.events.push(undefined, 'instruction', fields, { corpId: home })
          if (ok) acknowledgedUsers.push(UserID)
        }
      })()
      // A slow machine must not mean a life in which nothing happens, but one life in three may be that short.
      const enough = life % 3 === 2 ? 0 : 2
      const before = { installs: installing.size, events: acknowledgedUsers.length }
      while (
        installing.size < before.installs + enough ||
        acknowledgedUsers.length < before.events + enough
      ) {
        await pause(5)
      }
      await pause(20 + Math.random() * 120)
      await kill()
      alive = false
      await Promise.all([installs, events])
      await start()
    }

    let last = await state()
    for (let tries = 0; tries < 300 && last.pending > 0; tries++) {
      await pause(100)
      last = await state()
    }
    expect(last.pending).toBe(0)
    expect(last.ticket).toBe(true)
    expect(acknowledgedUsers.length).toBeGreaterThan(LIVES)
    expect(installing.size).toBeGreaterThan(LIVES)

    const notes = new Set(await noted())
    expect(acknowledgedUsers.filter((id) => !notes.has(`deleted ${id}`))).toEqual([])

    // A code WeCom consumed in the instant before the kill, with its answer still on the way, cannot be had again:
    // nobody can prevent that, but it must show up as a dead letter and never as silence.
    const missing = [...installing].filter((id) => !last.installations.includes(id))
    expect(last.dead.filter((letter) => letter.startsWith('create_auth WECOM_STATE'))).toHaveLength(
      missing.length,
    )
    // How many are on the way at once depends on the machine. Whoever asks on about a corp has its code for good, though.
    const askedOn = new Set(
      simulator.log.flatMap((entry) =>
        entry.kind === 'api' && entry.path.endsWith('/get_auth_info')
          ? [(entry.body as { auth_corpid?: unknown }).auth_corpid]
          : [],
      ),
    )
    expect(askedOn.size).toBeGreaterThan(LIVES)
    expect(missing.filter((id) => askedOn.has(id))).toEqual([])
    const untold = [...installing].filter((id) => !missing.includes(id) && !notes.has(`installed ${id}`))
    expect(untold).toEqual([])
  })
})
