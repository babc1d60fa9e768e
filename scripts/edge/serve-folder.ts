import { once } from 'node:events'
import { readFile, realpath, stat } from 'node:fs/promises'
import { createServer, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, relative, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { toContentType } from './content-types.ts'

/** Where a folder is served: under which path, on which port (0: any free one), to which network address. */
export type ServeFolderOptions = { readonly base?: string; readonly port?: number; readonly host?: string }

/** A running server: the address of its first page, and how to stop it. */
export type FolderServer = { readonly url: string; close(): Promise<void> }

/** Serves a built site as a plain static host would; throws when the folder is missing or the port is taken. */
export async function serveFolder(folder: string, options: ServeFolderOptions = {}): Promise<FolderServer> {
  const { port = 0, host = '127.0.0.1' } = options
  const root = await realpath(folder).catch((cause: unknown) => {
    throw new Error(`Cannot find the folder \`${folder}\`, expected a built site.`, { cause })
  })
  const base = toBase(options.base ?? '/')

  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answer(request, root, base).catch(() => toMessage(500, 'Internal error'))
    response.writeHead(status, { ...commonHeaders, 'Content-Length': body.length, ...headers })
    response.end(request.method === 'HEAD' ? undefined : body)
  })
  server.listen(port, host)
  await once(server, 'listening')

  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${portOf(server.address())}${base}`,
    async close() {
      server.close()
      server.closeAllConnections() // A browser keeps its connections open and would hold the server for seconds.
      await once(server, 'close')
    },
  }
}

type Answer = { readonly status: number; readonly headers: OutgoingHttpHeaders; readonly body: Buffer }

const commonHeaders = {
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Content-Type-Options': 'nosniff',
}

async function answer(request: IncomingMessage, root: string, base: string): Promise<Answer> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return toMessage(405, 'Method not allowed', { Allow: 'GET, HEAD' })
  }
  const [, rawPath = '', query = ''] = /^([^?]*)(.*)$/s.exec(request.url ?? '') ?? []
  const path = decodePath(rawPath)
  if (path === undefined) return toMessage(400, 'Bad request')
  if (`${path}/` === base) return toMessage(301, 'Moved', { Location: base + query })
  if (!path.startsWith(base)) return answerMissing(request, root)

  const found = await findFile(root, path.slice(base.length))
  if (found.kind === 'missing') return answerMissing(request, root)
  if (found.kind === 'folder') return toMessage(301, 'Moved', { Location: `${base}${found.address}/${query}` })
  return toFileAnswer(request, 200, found.file)
}

function toBase(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, '')
  return inner === '' ? '/' : `/${inner}/`
}

function decodePath(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path)
    return decoded.includes('\0') ? undefined : decoded
  } catch {
    return undefined
  }
}

type Found =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'folder'; readonly address: string }
  | { readonly kind: 'missing' }

/** `realpath` follows symbolic links, so that one check refuses both `..` and a link that leads outside. */
async function findFile(root: string, path: string): Promise<Found> {
  const asFolder = path === '' || path.endsWith('/')
  const wanted = resolve(root, `./${path}`)
  try {
    const file = await realpath(asFolder ? join(wanted, 'index.html') : wanted)
    if (!isInside(root, wanted) || !isInside(root, file)) return { kind: 'missing' }
    const status = await stat(file)
    if (status.isFile()) return { kind: 'file', file }
    // The address is rebuilt from the folder: `//host` sent back as it came would lead to another host.
    if (status.isDirectory() && !asFolder) return { kind: 'folder', address: toAddress(relative(root, wanted)) }
    return { kind: 'missing' }
  } catch {
    return { kind: 'missing' }
  }
}

function isInside(root: string, file: string): boolean {
  return file === root || file.startsWith(root.endsWith(sep) ? root : root + sep)
}

function toAddress(path: string): string {
  return path.split(sep).map(encodeURIComponent).join('/')
}

async function answerMissing(request: IncomingMessage, root: string): Promise<Answer> {
  const page = await findFile(root, '404.html')
  return page.kind === 'file' ? toFileAnswer(request, 404, page.file) : toMessage(404, 'Not found')
}

async function toFileAnswer(request: IncomingMessage, status: number, file: string): Promise<Answer> {
  const type = toContentType(file)
  const body = await readFile(file)
  if (!type.includes('charset')) return { status, headers: { 'Content-Type': type }, body }

  const headers = { 'Content-Type': type, Vary: 'Accept-Encoding' }
  if (!acceptsGzip(request)) return { status, headers, body }
  return { status, headers: { ...headers, 'Content-Encoding': 'gzip' }, body: await promisify(gzip)(body) }
}

function acceptsGzip(request: IncomingMessage): boolean {
  return String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .some((coding) => /^\s*gzip\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/i.test(coding))
}

function toMessage(status: number, text: string, headers: OutgoingHttpHeaders = {}): Answer {
  const body = Buffer.from(`${text}\n`)
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, body }
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('Unexpected address, expected a port')
  return address.port
}
