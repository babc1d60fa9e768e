import { readEmbedded } from './read-embedded.ts'
import { readPage } from './read-page.ts'

/** An address of the site itself that one of its files names and that leads nowhere. */
export type LostAddress = { readonly file: string; readonly address: string }

/**
 * The addresses of the site in its files for machines, and in what pages say to machines, that lead to no file, or to a
 * passage that its page does not have. `texts` are these files and all pages, `paths` all files, `home` the site's address.
 */
export function findLostAddresses(
  texts: ReadonlyMap<string, string>,
  { paths, home }: { paths: ReadonlySet<string>; home: string },
): { lost: LostAddress[]; checked: number } {
  const idsByPath = new Map<string, ReadonlySet<string>>()
  const idsOf = (path: string) => {
    const ids = idsByPath.get(path) ?? new Set(readPage(texts.get(path) ?? '').ids.map(({ value }) => value))
    idsByPath.set(path, ids)
    return ids
  }
  const resolves = (address: string) => {
    const url = new URL(address)
    const path = decodeURIComponent(url.pathname.slice(new URL(home).pathname.length))
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const passage = /^#(p\d+)(?::~:.*)?$/.exec(url.hash)?.[1]
    return paths.has(file) && (passage === undefined || idsOf(file).has(passage))
  }
  const found = [...texts].flatMap(([file, text]) =>
    [...new Set(listAddresses(file, text, home))].map((address) => ({ file, address })),
  )
  return { lost: found.filter(({ address }) => !resolves(address)), checked: found.length }
}

function listAddresses(file: string, text: string, home: string): string[] {
  if (!file.endsWith('.html')) return findIn(file.endsWith('.xml') ? text.replaceAll('&amp;', '&') : text, home)
  const { jsonLd, meta } = readEmbedded(text)
  return [...jsonLd, ...meta].flatMap((part) => findIn(part, home))
}

/** Addresses that begin with `home`, up to what no address of ours holds; templates (`{?page}`) are none. */
function findIn(text: string, home: string): string[] {
  const found: string[] = []
  for (let at = text.indexOf(home); at !== -1; at = text.indexOf(home, at + 1)) {
    const [address = ''] = /^[^\s"'<>\\()[\]{}`|;,“”]*/.exec(text.slice(at, at + 2000)) ?? []
    const isTemplate = text[at + address.length] === '{'
    const whole = address.replace(/[.:!]+$/, '')
    if (!isTemplate && URL.canParse(whole)) found.push(whole)
  }
  return found
}
