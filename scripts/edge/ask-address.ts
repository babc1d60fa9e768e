import { type LinkOutcome, withoutFragment } from '../../src/dossier/outbound/judge-link.ts'

/** How addresses are asked: who asks, how long an answer may take, and what waits for the turn of a host. */
export type AskOptions = {
  readonly userAgent: string
  readonly timeoutMs: number
  readonly takeTurn: <T>(host: string, work: () => Promise<T>) => Promise<T>
}

const mostRedirects = 10

/** Asks for an address, HEAD first and GET where that is not answered with a page, and follows redirects; never throws. */
export async function askAddress(address: string, options: AskOptions): Promise<LinkOutcome> {
  const seen = new Set<string>()
  let last = withoutFragment(address)
  let answered: number | undefined
  for (let hop = 0; hop <= mostRedirects; hop++) {
    if (seen.has(last)) return { last, code: answered, why: 'redirects in a circle' }
    seen.add(last)
    const answer = await ask(last, options)
    if ('why' in answer) return { last, why: answer.why }
    if (!isRedirect(answer.code)) return { last, code: answer.code }
    const next = answer.location === undefined ? undefined : toNext(answer.location, last)
    if (next === undefined) return { last, code: answer.code, why: 'a redirect to nowhere' }
    answered = answer.code
    last = next
  }
  return { last, code: answered, why: `more than ${mostRedirects} redirects` }
}

type Answer = { readonly code: number; readonly location?: string | undefined } | { readonly why: string }

async function ask(address: string, options: AskOptions): Promise<Answer> {
  const head = await request(address, 'HEAD', options)
  return 'why' in head || head.code < 400 ? head : request(address, 'GET', options)
}

function request(address: string, method: 'HEAD' | 'GET', options: AskOptions): Promise<Answer> {
  return options.takeTurn(new URL(address).host, async () => {
    try {
      const response = await fetch(address, {
        method,
        redirect: 'manual',
        headers: { 'User-Agent': options.userAgent, Accept: '*/*' },
        signal: AbortSignal.timeout(options.timeoutMs),
      })
      await response.body?.cancel()
      return { code: response.status, location: response.headers.get('location') ?? undefined }
    } catch (error) {
      return { why: explain(error, options.timeoutMs) }
    }
  })
}

function isRedirect(code: number): boolean {
  return [301, 302, 303, 307, 308].includes(code)
}

function toNext(location: string, from: string): string | undefined {
  if (!URL.canParse(location, from)) return undefined
  const url = new URL(location, from)
  return /^https?:$/.test(url.protocol) ? withoutFragment(url.href) : undefined
}

/** Why a request had no answer, in words that do not depend on the machine. */
function explain(error: unknown, timeoutMs: number): string {
  if (error instanceof Error && error.name === 'TimeoutError') return `nothing within ${timeoutMs / 1000} seconds`
  const cause = error instanceof Error ? error.cause : undefined
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : ''
  if (/^(?:ENOTFOUND|EAI_AGAIN|EAI_NODATA)$/.test(code)) return 'the name of the host is not known'
  if (code === 'ECONNREFUSED') return 'the host refuses the connection'
  if (/CERT|SSL|TLS|SELF_SIGNED|ALTNAME/.test(code)) return 'the certificate does not hold'
  return 'the connection failed'
}
