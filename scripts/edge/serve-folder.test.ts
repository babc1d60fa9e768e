import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { after, test } from 'node:test'
import { type FolderServer, serveFolder } from './serve-folder.ts'

const parent = await mkdtemp(join(tmpdir(), 'serve-folder-'))
const folder = join(parent, 'site')
const files = {
  'secret.txt': 'secret',
  'site-secret/index.html': 'secret',
  'site/index.html': '<h1>Home</h1>',
  'site/404.html': '<h1>Missing</h1>',
  'site/empty/readme.md': '# Read',
  'site/sources/index.html': '<h1>Sources</h1>',
  'site/two words/index.html': '<h1>Two words</h1>',
  'site/data.jsonld': '{}',
  'site/pagefind/pagefind.js': 'export {}',
  'site/pagefind/en.pf_meta': 'meta',
  'site/pagefind/search.wasm': 'wasm',
}
for (const [name, content] of Object.entries(files)) {
  await mkdir(join(parent, name, '..'), { recursive: true })
  await writeFile(join(parent, name), content)
}
await symlink(join(parent, 'secret.txt'), join(folder, 'link.txt'))
await symlink(join(parent, 'site-secret'), join(folder, 'link'))

const site = await serveFolder(folder)
const siteUnderBase = await serveFolder(folder, { base: '/x/' })
after(async () => {
  await site.close()
  await siteUnderBase.close()
  await rm(parent, { recursive: true })
})

test('serves the index page of a folder', async () => {
  assert.deepEqual(await get(site, '/sources/'), [200, '<h1>Sources</h1>'])
})

test('sends a folder without a slash to the folder with one', async () => {
  assert.deepEqual(await redirect(site, '/sources?q=a'), [301, '/sources/?q=a'])
  assert.deepEqual(await redirect(site, '/two%20words'), [301, '/two%20words/'])
})

test('never sends to another host', async () => {
  assert.equal(await raw(site, 'GET //sources HTTP/1.1', 'location'), '/sources/')
})

test('serves 404.html for anything unknown', async () => {
  for (const path of ['/none', '/none/', '/empty/', '/index.html/', '/sources/index.html/x']) {
    assert.deepEqual(await get(site, path), [404, '<h1>Missing</h1>'], path)
  }
})

test('says which type a file has', async () => {
  const typeByPath = {
    '/': 'text/html; charset=utf-8',
    '/data.jsonld': 'application/ld+json; charset=utf-8',
    '/empty/readme.md': 'text/markdown; charset=utf-8',
    '/pagefind/pagefind.js': 'text/javascript; charset=utf-8',
    '/pagefind/en.pf_meta': 'application/octet-stream',
    '/pagefind/search.wasm': 'application/wasm',
  }
  for (const [path, type] of Object.entries(typeByPath)) {
    assert.equal((await fetch(new URL(path, site.url))).headers.get('content-type'), type, path)
  }
})

test('compresses text for those who accept it', async () => {
  const encoding = async (path: string, accepted: string) =>
    (await fetch(new URL(path, site.url), { headers: { 'Accept-Encoding': accepted } })).headers.get('content-encoding')
  assert.equal(await encoding('/', 'br, gzip;q=0.8'), 'gzip')
  assert.equal(await encoding('/', 'gzip;q=0'), null)
  assert.equal(await encoding('/', 'identity'), null)
  assert.equal(await encoding('/pagefind/en.pf_meta', 'gzip'), null)
})

test('answers HEAD with the headers of GET and nothing else', async () => {
  const response = await fetch(site.url, { method: 'HEAD', headers: { 'Accept-Encoding': 'identity' } })
  assert.deepEqual([response.status, response.headers.get('content-length'), await response.text()], [200, '13', ''])
})

test('refuses to change anything', async () => {
  const response = await fetch(site.url, { method: 'POST', body: 'x' })
  assert.deepEqual([response.status, response.headers.get('allow')], [405, 'GET, HEAD'])
})

test('sends security headers with every answer', async () => {
  for (const path of ['/', '/none']) {
    const { headers } = await fetch(new URL(path, site.url))
    assert.deepEqual(
      ['cache-control', 'content-security-policy', 'referrer-policy', 'x-content-type-options'].map((name) =>
        headers.get(name),
      ),
      ['no-cache', "frame-ancestors 'self'", 'strict-origin-when-cross-origin', 'nosniff'],
    )
  }
})

test('never serves a file outside of the folder', async () => {
  const attempts = [
    '/../secret.txt',
    '/sources/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/..%5csecret.txt',
    '//../secret.txt',
    '/../site-secret/',
    '/../site-secret',
    `/${join(parent, 'secret.txt')}`,
    '/link.txt',
    '/link/',
    '/link',
  ]
  for (const attempt of attempts) {
    assert.equal(await raw(site, `GET ${attempt} HTTP/1.1`), '404', attempt)
    assert.equal(await raw(siteUnderBase, `GET /x${attempt} HTTP/1.1`), '404', `/x${attempt}`)
  }
})

test('answers a malformed address with 400', async () => {
  for (const path of ['/%', '/%zz', '/%ff', '/%00']) {
    assert.equal(await raw(site, `GET ${path} HTTP/1.1`), '400', path)
  }
})

test('serves a site below its base only', async () => {
  assert.match(siteUnderBase.url, /^http:\/\/127\.0\.0\.1:\d+\/x\/$/)
  assert.deepEqual(await get(siteUnderBase, '/x/sources/'), [200, '<h1>Sources</h1>'])
  assert.deepEqual(await redirect(siteUnderBase, '/x'), [301, '/x/'])
  assert.deepEqual(await redirect(siteUnderBase, '/x/sources'), [301, '/x/sources/'])
  for (const path of ['/', '/sources/', '/xsources/']) {
    assert.deepEqual(await get(siteUnderBase, path), [404, '<h1>Missing</h1>'], path)
  }
})

test('throws when the folder is missing or the port is taken', async () => {
  await assert.rejects(serveFolder('no-such-folder'), {
    message: 'Cannot find the folder `no-such-folder`, expected a built site.',
  })
  await assert.rejects(serveFolder(folder, { port: Number(new URL(site.url).port) }), { code: 'EADDRINUSE' })
})

async function get(server: FolderServer, path: string): Promise<[number, string]> {
  const response = await fetch(new URL(path, server.url), { redirect: 'manual' })
  return [response.status, await response.text()]
}

async function redirect(server: FolderServer, path: string): Promise<[number, string | null]> {
  const response = await fetch(new URL(path, server.url), { redirect: 'manual' })
  return [response.status, response.headers.get('location')]
}

/** The status, or one header, of the answer to a request line sent as it is: `fetch` would tidy its path up first. */
async function raw(server: FolderServer, line: string, header?: string): Promise<string | undefined> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  socket.write(`${line}\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`)
  const answer = await text(socket)
  assert.doesNotMatch(answer, /secret/)
  const pattern = header === undefined ? /^HTTP\/1\.1 (\d+)/ : new RegExp(`^${header}: (.*)\r$`, 'im')
  return pattern.exec(answer)?.[1]
}
