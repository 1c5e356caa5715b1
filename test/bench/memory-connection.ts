import type { Server } from 'node:http'
import { Duplex } from 'node:stream'

/** One end of a connection without a socket. */
class End extends Duplex {
  other: End | undefined

  override _read(): void {}

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.other?.push(chunk)
    done()
  }

  override _final(done: () => void): void {
    this.other?.push(null)
    done()
  }
}

/** A client on a connection in memory: what a server costs, without kernel and wake-ups. */
export class MemoryConnection {
  readonly #client = new End()
  #received = ''
  #resolve: ((response: string) => void) | undefined

  constructor(server: Server) {
    const served = new End()
    served.other = this.#client
    this.#client.other = served
    this.#client.on('data', (chunk: Buffer) => this.#take(chunk.toString('latin1')))
    server.emit('connection', served)
  }

  /** Sends a whole request and resolves to the whole response. */
  send(request: Buffer): Promise<string> {
    return new Promise((resolve) => {
      this.#resolve = resolve
      this.#client.write(request)
    })
  }

  #take(text: string): void {
    this.#received += text
    const head = this.#received.indexOf('\r\n\r\n')
    if (head === -1) return
    const length = /content-length: (\d+)/i.exec(this.#received)
    if (this.#received.length < head + 4 + Number(length?.[1] ?? 0)) return
    const response = this.#received
    this.#received = ''
    this.#resolve?.(response)
  }
}
