import type { OutputFile } from '../output-file.ts'
import type { Ledger } from '../schemas/ledger.ts'
import { findSections } from './sections.ts'
import { toSiteAddresses } from './site-addresses.ts'

/** What the reader is told where a page or file rested on texts that may no longer be quoted. */
export const silence =
  'What stood here rested on a text of which this dossier shows only the record now. The address is kept; the words are not.'

/** Published addresses that are empty now only because texts were hidden: they answer with that reason. */
export function findSilencedAddresses(
  dossier: Omit<Parameters<typeof toSiteAddresses>[0], 'shows' | 'may'>,
  addresses: readonly string[],
): string[] {
  const there = new Set(addresses)
  const may = () => true
  const shows = findSections({ ...dossier, may })
  const published = new Set(dossier.ledger.addresses.map(({ path }) => path))
  return toSiteAddresses({ ...dossier, shows, may }).filter((path) => published.has(path) && !there.has(path))
}

/** What stands at files that are silent now and that `made` does not answer for. */
export function toSilencedFiles(
  silenced: readonly string[],
  { addresses }: Ledger,
  made: readonly OutputFile[],
): OutputFile[] {
  const answered = new Set(made.flatMap(({ kind, path }) => (kind === 'site' ? [`/${path}`] : [])))
  // Tables and pictures of a series are made only where one of its figures may be shown.
  const ofFigures = addresses.map(({ path }) => path).filter((path) => path.startsWith('/figures/'))
  return [...new Set([...silenced, ...ofFigures])]
    .filter((path) => !path.endsWith('/') && !answered.has(path))
    .map((path) => ({ kind: 'site', path: path.slice(1), content: writeSilence(path) }))
}

function writeSilence(path: string): string {
  if (/\.json(?:ld)?$/.test(path)) return `${JSON.stringify({ hidden: silence })}\n`
  if (path.endsWith('.svg')) return `<svg xmlns="http://www.w3.org/2000/svg"><title>${silence}</title></svg>\n`
  return `${silence}\n`
}
