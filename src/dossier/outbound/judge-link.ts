import type { CheckedLink } from '../schemas/links.ts'
import { withoutUndefined } from '../without-undefined.ts'

/** What came of asking for an address: the last answer, after how many redirects, or why there was none. */
export type LinkOutcome = {
  /** The address that was asked last. */
  readonly last: string
  /** The status code of the last answer, if there was one. */
  readonly code?: number | undefined
  /** Why it ended without a page, in a few words of ours. */
  readonly why?: string | undefined
}

/** How an address counts: only a page counts as an answer, and an answer to the check alone says nothing about readers. */
export function judgeLink(address: string, { last, code, why }: LinkOutcome): CheckedLink {
  const redirected = last !== withoutFragment(address)
  const leads_to = redirected ? last : undefined
  return withoutUndefined({ address, status: toStatus(code, why, redirected), code, leads_to, why })
}

/** The address as a server is asked for it. */
export function withoutFragment(address: string): string {
  const url = new URL(address)
  url.hash = ''
  return url.href
}

function toStatus(code: number | undefined, why: string | undefined, redirected: boolean): CheckedLink['status'] {
  if (code === undefined) return 'silent'
  if (why !== undefined || code >= 500 || code < 200) return 'failing'
  if (code < 300) return redirected ? 'moved' : 'works'
  if (code === 404 || code === 410) return 'missing'
  return code < 400 ? 'failing' : 'refused'
}
