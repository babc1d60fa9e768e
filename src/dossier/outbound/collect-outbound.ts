import { visit } from 'unist-util-visit'
import type { Chapter } from '../chapters/chapter.ts'
import type { ParsedChapter } from '../chapters/parse-chapter.ts'
import type { Actor } from '../schemas/actors.ts'
import type { DossierSettings } from '../schemas/dossier-settings.ts'
import type { Source } from '../sources/source.ts'
import { compareText } from '../text/compare-text.ts'
import { findAddresses } from '../text/find-addresses.ts'
import type { NamingPage, OutboundLink } from './outbound-link.ts'

type Named = { readonly address: string; readonly page: NamingPage; readonly source?: Source }

/** Every address of others that records, actors, settings and chapters name, sorted; those of the site itself are not. */
export function collectOutbound(dossier: {
  settings: DossierSettings
  sources: readonly Source[]
  actors: readonly Actor[]
  chapters: readonly Chapter[]
  parsed: readonly ParsedChapter[]
}): OutboundLink[] {
  const { sources, actors, chapters, parsed } = dossier
  const { site, about, limits, summary, contact } = dossier.settings
  const named: Named[] = [
    ...sources.flatMap((source) => {
      const page = { path: `/sources/${source.key}/`, name: source.key }
      return listAddresses(source.record).map((address) => ({ address, page, source }))
    }),
    ...actors.flatMap((actor) => {
      const page = { path: `/actors/${actor.id}/`, name: actor.name }
      return listAddresses(actor).map((address) => ({ address, page }))
    }),
    ...chapters.flatMap(({ slug, title }) => {
      const page = { path: `/chapters/${slug}/`, name: title }
      const written = parsed.find(({ file }) => file.endsWith(`/${slug}.mdx`))
      return (written ? listLinks(written) : []).map((address) => ({ address, page }))
    }),
    ...listAddresses([about, limits, summary, contact]).map((address) => ({
      address,
      page: { path: '/about/', name: 'About' },
    })),
  ]
  const others = named.filter(({ address }) => new URL(address).origin !== new URL(site).origin)
  return [...Map.groupBy(others, ({ address }) => address)]
    .map(([address, uses]) => ({ address, used: listPages(uses), archived: listArchived(address, uses) }))
    .toSorted((a, b) => compareText(a.address, b.address))
}

/** All addresses in the texts of a value, however deep. */
function listAddresses(value: unknown): string[] {
  if (typeof value === 'string') return findAddresses(value)
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(listAddresses)
}

function listLinks({ tree, fields }: ParsedChapter): string[] {
  const found = listAddresses(fields)
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') found.push(...findAddresses(node.url))
    if (node.type === 'text') found.push(...findAddresses(node.value))
  })
  return found
}

function listPages(uses: readonly Named[]): NamingPage[] {
  const pages = new Map(uses.map(({ page }) => [page.path, page]))
  return [...pages.values()].toSorted((a, b) => compareText(a.path, b.path))
}

/** Copies of the same source that its record lists as kept in an archive. */
function listArchived(address: string, uses: readonly Named[]): OutboundLink['archived'] {
  const sources = new Set(uses.flatMap(({ source }) => source ?? []))
  return [...sources]
    .filter(({ record }) => record.witnesses.some((witness) => witness.address === address))
    .flatMap(({ record }) => record.witnesses)
    .filter((witness) => witness.kind === 'archive' && witness.address !== address)
    .map((witness) => ({ address: witness.address, name: witness.name }))
}
