import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { after, before, describe, test } from 'node:test'
import { parse } from 'yaml'
import { askAddress } from '../edge/ask-address.ts'
import { createHostTurns } from '../edge/host-turns.ts'
import { makeTemporaryDossier } from './temporary-dossier.ts'

const routes: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/ok': (_, response) => response.end('page'),
  '/moved': (_, response) => response.writeHead(301, { Location: '/ok' }).end(),
  '/missing': (_, response) => response.writeHead(404).end(),
  '/broken': (_, response) => response.writeHead(500).end(),
  '/private': (_, response) => response.writeHead(403).end(),
  '/get-only': (request, response) => response.writeHead(request.method === 'GET' ? 200 : 405).end('page'),
  '/loop-1': (_, response) => response.writeHead(302, { Location: '/loop-2' }).end(),
  '/loop-2': (_, response) => response.writeHead(302, { Location: '/loop-1' }).end(),
  '/nowhere': (_, response) => response.writeHead(302).end(),
  '/to-file': (_, response) => response.writeHead(302, { Location: 'file:///etc/hosts' }).end(),
  '/cut': (request) => request.socket.destroy(),
  '/slow': () => {},
}

describe('the check of the addresses of others', () => {
  let atOnce = 0
  let mostAtOnce = 0
  const asked: string[] = []
  const server = createServer((request, response) => {
    atOnce += 1
    mostAtOnce = Math.max(mostAtOnce, atOnce)
    response.on('close', () => {
      atOnce -= 1
    })
    asked.push(`${request.method} ${request.url} ${request.headers['user-agent']}`)
    const step = /^\/chain-(\d+)$/.exec(request.url ?? '')?.[1]
    if (step !== undefined) response.writeHead(302, { Location: `/chain-${Number(step) + 1}` }).end()
    else routes[request.url ?? '']?.(request, response)
  })
  let home = ''
  let closed = ''

  before(async () => {
    home = await listen(server)
    const other = createServer()
    closed = `${await listen(other)}/`
    other.close()
  })
  after(() => {
    server.closeAllConnections()
    server.close()
  })

  const ask = (address: string) =>
    askAddress(address, { userAgent: 'harbour-links/1', timeoutMs: 300, takeTurn: createHostTurns(0) })

  test('tells a page, a redirect, a missing page and a failure apart', async () => {
    assert.deepEqual(await ask(`${home}/ok#p2`), { last: `${home}/ok`, code: 200 })
    assert.deepEqual(await ask(`${home}/moved`), { last: `${home}/ok`, code: 200 })
    assert.deepEqual(await ask(`${home}/missing`), { last: `${home}/missing`, code: 404 })
    assert.deepEqual(await ask(`${home}/broken`), { last: `${home}/broken`, code: 500 })
    assert.deepEqual(await ask(`${home}/private`), { last: `${home}/private`, code: 403 })
  })

  test('asks with GET where HEAD has no page', async () => {
    asked.length = 0
    assert.deepEqual(await ask(`${home}/get-only`), { last: `${home}/get-only`, code: 200 })
    assert.deepEqual(asked, ['HEAD /get-only harbour-links/1', 'GET /get-only harbour-links/1'])
  })

  test('follows no circle, no endless chain, and no redirect that leads nowhere', async () => {
    assert.deepEqual(await ask(`${home}/loop-1`), { last: `${home}/loop-1`, code: 302, why: 'redirects in a circle' })
    assert.deepEqual(await ask(`${home}/chain-0`), {
      last: `${home}/chain-11`,
      code: 302,
      why: 'more than 10 redirects',
    })
    for (const path of ['/nowhere', '/to-file'])
      assert.deepEqual(await ask(home + path), { last: home + path, code: 302, why: 'a redirect to nowhere' })
  })

  test('waits for a slow server as long as it may, and says why there is no answer', async () => {
    assert.deepEqual(await ask(`${home}/slow`), { last: `${home}/slow`, why: 'nothing within 0.3 seconds' })
    assert.deepEqual(await ask(`${home}/cut`), { last: `${home}/cut`, why: 'the connection failed' })
    assert.deepEqual(await ask(closed), { last: closed, why: 'the host refuses the connection' })
    assert.deepEqual(await ask('http://lamp.invalid/'), {
      last: 'http://lamp.invalid/',
      why: 'the name of the host is not known',
    })
  })

  test('writes what it found into the dossier, one request at a time, and changes nothing without a network', async () => {
    const dossier = makeTemporaryDossier({
      'seeds/lamp.txt': 'A lamp for the pier.\n',
      'content/dossier.yaml': `name: Lämpen\ncontact: keeper@d.example\nabout: See ${home}/ok, ${home}/moved and ${home}/missing.\n`,
    })
    asked.length = 0
    mostAtOnce = 0
    const options = ['--pause', '5', '--timeout', '500']
    const { code, output } = await dossier.run('links', '--date', '2026-02-03', ...options)
    assert.equal(code, 0, output)
    const report = dossier.read('content/links.yaml')
    const { checked, links } = parse(report)
    assert.deepEqual(
      [checked, links],
      [
        '2026-02-03',
        [
          { address: `${home}/missing`, status: 'missing', code: 404 },
          { address: `${home}/moved`, status: 'moved', code: 200, leads_to: `${home}/ok` },
          { address: `${home}/ok`, status: 'works', code: 200 },
        ],
      ],
    )
    assert.equal(mostAtOnce, 1)
    assert.match(asked[0] ?? '', / lampen-links\/1 \(\+https:\/\/dossier\.example; keeper@d\.example\)$/)

    dossier.write('content/dossier.yaml', `about: See ${closed} alone.\n`)
    const without = await dossier.run('links', ...options)
    assert.deepEqual(
      [without.code, without.output],
      [1, `silent   ${closed}\nNo address answered: is there a network? Nothing was changed.\n`],
    )
    assert.equal(dossier.read('content/links.yaml'), report)
  })
})

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
}
