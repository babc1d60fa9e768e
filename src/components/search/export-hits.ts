import type { StyleId } from '#dossier/citation/citation-styles.ts'
import type { CitationsFile } from '#dossier/citation/citations-file.ts'
import { writeCsv } from '#dossier/data/write-csv.ts'
import { formatFilter } from '#search/format-query.ts'
import { orderHits } from '#search/group-hits.ts'
import type { LoadedSpan, OpenDossier } from '#search/open-dossier.ts'
import { fieldNames } from '#search/query.ts'
import type { Found } from '#search/search-passages.ts'
import { hitColumns, toHitRows } from '#search/to-hit-rows.ts'
import { toPageAddress } from '../cite/page-address.ts'
import { citeHit } from './cite-hit.ts'
import { createElement } from './create-element.ts'

/** So many files of citations are fetched at a time. */
const fetchedAtOnce = 8

/** Copies a citation of every hit, one a line; what could not be copied is given back. Rejects where a file cannot be had. */
export async function copyCitations(
  found: Found,
  dossier: OpenDossier,
  { base, style }: { base: string; style: StyleId },
): Promise<{ readonly said: string; readonly uncopied: string }> {
  const spans = (await loadHits(found, dossier)).map(({ span }) => span)
  const files = await fetchCitations(base, [...new Set(spans.map(({ source }) => source.key))])
  const reader = createElement('template')
  const lines = spans.flatMap((span) => {
    const patterns = files.get(span.source.key)?.article[style]
    if (!patterns) return []
    // The build's own HTML, in which everything that a record holds is escaped; of it only the text is taken.
    reader.innerHTML = citeHit(patterns, span)
    const citation = reader.content.textContent
    return [`${citation}${/[.)}]$/.test(citation) ? '' : ','} ${toPermanentAddress(span)}`]
  })
  const citations = lines.join('\n')
  const number = lines.length === 1 ? '1 citation' : `${lines.length} citations`
  try {
    await navigator.clipboard.writeText(citations)
    return { said: `${number} copied.`, uncopied: '' }
  } catch {
    return { said: `The browser does not let this page copy: ${number} to copy by hand.`, uncopied: citations }
  }
}

/** Offers every occurrence in every hit as a file; the answer says what it holds. */
export async function downloadHits(found: Found, dossier: OpenDossier): Promise<string> {
  const { state } = found
  const { outlets, sources } = dossier.table
  const listed = (await loadHits(found, dossier)).map(({ span, occurrences }) => ({
    span,
    outlet: outlets[sources.outlet[span.source.place] ?? 0] ?? '',
    address: toPermanentAddress(span),
    occurrences,
  }))
  const chosen = fieldNames.flatMap((name) =>
    state.chosen[name].map((value) => formatFilter({ name, value, isExcluded: false })),
  )
  const rows = toHitRows([state.query, ...chosen].filter(Boolean).join(' '), listed)
  const file = new Blob([writeCsv(hitColumns, rows)], { type: 'text/csv;charset=utf-8' })
  const link = createElement('a', { href: URL.createObjectURL(file), download: 'hits.csv' })
  link.click()
  // The browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  if (rows.length === 1) return 'hits.csv has 1 row.'
  return `hits.csv has ${rows.length} rows, one for each ${found.occurrences > 0 ? 'occurrence' : 'passage'}.`
}

/** All hits with their texts, in the order in which the page shows them. */
async function loadHits({ hits, state }: Found, dossier: OpenDossier) {
  const loaded = await dossier.loadSpans(hits.map(({ span }) => span))
  const spanOf = new Map(loaded.map((span) => [span.span, span]))
  const titles = new Map(loaded.map(({ source }) => [source.place, source.title]))
  const { sourceOf } = dossier
  return orderHits(hits, state.sort, { sourceOf, titleOf: (source) => titles.get(source) ?? '' }).flatMap(
    ({ span: number, occurrences }) => {
      const span = spanOf.get(number)
      return span ? [{ span, occurrences }] : []
    },
  )
}

async function fetchCitations(base: string, keys: readonly string[]): Promise<ReadonlyMap<string, CitationsFile>> {
  const files = new Map<string, CitationsFile>()
  for (let start = 0; start < keys.length; start += fetchedAtOnce) {
    const some = keys.slice(start, start + fetchedAtOnce)
    await Promise.all(some.map(async (key) => files.set(key, await fetchFile(`${base}sources/${key}/cite.json`))))
  }
  return files
}

async function fetchFile(address: string): Promise<CitationsFile> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answers ${response.status}`)
  return response.json()
}

/** The public address of a passage, which citations print, wherever this copy of the site is read. */
function toPermanentAddress({ id, source }: LoadedSpan): string {
  return new URL(`../sources/${source.key}/#${id}`, toPageAddress()).href
}
