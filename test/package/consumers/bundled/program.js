// What a bundled back end does: answers a flat message and one that needs the XML parser, and calls WeCom.
import { createServer } from 'node:http'
import { createWeCom, MemoryStore } from 'wecom-suite'
import { CallbackCrypto } from 'wecom-suite/crypto'
import { weComFetch } from 'wecom-suite/fetch'

const keys = { token: 'tokenOfTheSuite', encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }
const api = createServer((_request, response) => {
  const tokens = { suite_access_token: 'SUITE', access_token: 'CORP', expires_in: 7200 }
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ errcode: 0, ...tokens, department: [{ id: 1 }] }))
})

async function main() {
  await new Promise((resolve) => api.listen(0, '127.0.0.1', resolve))
  const wecom = createWeCom({
    provider: { corpId: 'wwProvider' },
    suites: [{ id: 'wwSuite', secret: 'secret', ...keys }],
    store: new MemoryStore(),
    http: { baseUrl: `http://127.0.0.1:${api.address().port}` },
  })
  await wecom.suite().ticket.set('ticket')
  await wecom.installs.import({ corpId: 'wpCorp', permanentCode: 'code', agentId: 7 })
  const seen = []
  wecom.onAny(({ name }) => seen.push(name))
  const answer = weComFetch(wecom)
  const crypto = new CallbackCrypto(keys)
  const now = Math.floor(Date.now() / 1000)
  const head = `<ToUserName>wpCorp</ToUserName><FromUserName>u</FromUserName><CreateTime>${now}</CreateTime><AgentID>7</AgentID>`
  const messages = [
    `<xml>${head}<MsgType>text</MsgType><Content>x</Content><MsgId>1</MsgId></xml>`,
    `<xml>${head}<MsgType>event</MsgType><Event>template_card_event</Event><TaskId a="b">t</TaskId><!-- c --><SelectedItems><SelectedItem><QuestionKey>q</QuestionKey></SelectedItem></SelectedItems></xml>`,
  ]
  for (const message of messages) {
    const { encrypt, msgSignature, timestamp, nonce } = crypto.seal(message, 'wpCorp', { timestamp: now })
    const query = new URLSearchParams({ msg_signature: msgSignature, timestamp, nonce })
    const body = `<xml><Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`
    const response = await answer(new Request(`http://app.example/?${query}`, { method: 'POST', body }))
    if (response.status !== 200) throw new Error(`a message was answered ${response.status}`)
  }
  await wecom.idle()
  const { department } = await wecom.corp('wpCorp').department.list()
  if (seen.join() !== 'message.text,event.template_card_event') throw new Error(`seen: ${seen}`)
  if (department.length !== 1) throw new Error('the call brought nothing')
  await wecom.close()
  api.closeAllConnections()
  api.close()
  console.log('bundle works')
}

main().catch((error) => {
  console.error(error)
  process.exit(1)
})
