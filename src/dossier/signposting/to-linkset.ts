import { writeJson } from '../data/data-file.ts'
import type { OutputFile } from '../output-file.ts'
import { type SignedSource, type Signpost, toPageSignposts, toSourceSignposts } from './signposting.ts'

type Target = { readonly href: string; readonly type?: string }
type Context = { readonly anchor: string } & Readonly<Record<string, readonly Target[] | string>>

/**
 * The link set of every source, beside its page; `home` is the address of the site with its base. Of a source that was
 * withdrawn there is nothing left but its page, which says so.
 */
export function toLinksetFiles(
  sources: readonly SignedSource[],
  withdrawn: readonly { readonly key: string }[],
  home: string,
): OutputFile[] {
  const signed = [
    ...sources.map((source) => ({ key: source.key, signposts: toSourceSignposts(source, home) })),
    ...withdrawn.map(({ key }) => ({ key, signposts: toPageSignposts(`${home}sources/${key}/`, home) })),
  ]
  return signed.map(({ key, signposts }) => ({
    kind: 'site',
    path: `sources/${key}/linkset.json`,
    content: writeJson(toLinkset(`${home}sources/${key}/`, signposts)),
  }))
}

/**
 * The links of a page as a link set (RFC 9264), with the way back from each of its files: an item leads to the page that
 * it belongs to, a description to what it describes.
 */
export function toLinkset(anchor: string, signposts: readonly Signpost[]): { linkset: readonly Context[] } {
  const byRelation = Map.groupBy(signposts, ({ rel }) => rel)
  const links = [...byRelation].map(([rel, all]) => [rel, all.map(toTarget)] as const)
  const page = [{ href: anchor, type: 'text/html' }]
  const back = signposts.flatMap(({ rel, href }): Context[] => {
    if (rel === 'item') return [{ anchor: href, collection: page }]
    return rel === 'describedby' ? [{ anchor: href, describes: page }] : []
  })
  return { linkset: [{ anchor, ...Object.fromEntries(links) }, ...back] }
}

function toTarget({ href, type }: Signpost): Target {
  return type ? { href, type } : { href }
}
