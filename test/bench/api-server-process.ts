import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { API_ANSWER } from './wecom.js'

let opened = 0
const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(API_ANSWER) }
const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  request.resume()
  response.writeHead(200, headers).end(API_ANSWER)
})
server.on('connection', () => opened++)
process.on('message', () => {
  process.send?.(opened)
  opened = 0
})
process.on('disconnect', () => process.exit())
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
