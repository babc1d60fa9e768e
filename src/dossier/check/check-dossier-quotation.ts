import { type Alignment, alignWords } from '../text/align-words.ts'
import { createWordingFinder, type TextRange } from '../text/check-quotation.ts'
import type { CheckData, CheckedSource } from './check-data.ts'

/** Where words stand: passages of one source, in its present wording or in that of an earlier edition. */
export type Finding = {
  readonly source: CheckedSource
  readonly ids: readonly string[]
  /** The closed edition that had this wording, where the present one has another. */
  readonly edition?: number
}

/** How a quotation stands to a dossier. */
export type QuotationAnswer =
  | { readonly kind: 'no-words' }
  | { readonly kind: 'verbatim' | 'marked'; readonly found: readonly Finding[] }
  | ({ readonly kind: 'altered'; readonly found: readonly Finding[] } & Alignment)
  /** `unseen` are the sources of which some words or all are not shown, which cannot be checked. */
  | { readonly kind: 'absent'; readonly unseen: readonly CheckedSource[] }

type Wording = { readonly source: CheckedSource; readonly id: string; readonly text: string; readonly edition?: number }

/** So many of the passages that share most words with a quotation are laid beside it. */
const nearest = 8

/** Looks for a quotation in every passage that is shown, in each whole text, and in the wordings of earlier editions. */
export function checkDossierQuotation(quotation: string, { sources }: Pick<CheckData, 'sources'>): QuotationAnswer {
  const forms = toForms(quotation)
  if (forms.length === 0) return { kind: 'no-words' }
  const finders = forms.map(createWordingFinder)
  const now = sources.flatMap(listWordings)
  const before = sources.flatMap(listEarlier)
  const found = [
    ...now.flatMap((wording) => findIn(finders, wording)),
    ...sources.flatMap((source) => findAcross(finders, source)),
    ...before.flatMap((wording) => findIn(finders, wording)),
  ]
  for (const kind of ['verbatim', 'marked'] as const) {
    // One passage before several of them, and what stands here now before what did earlier.
    for (const way of ['passage', 'text', 'earlier'] as const) {
      const here = found.filter((one) => one.kind === kind && one.way === way)
      if (here.length > 0) return { kind, found: here.map(({ finding }) => finding) }
    }
  }
  return (
    findNearest(forms.at(-1) ?? '', [...now, ...before]) ?? {
      kind: 'absent',
      unseen: sources.filter(({ access }) => access !== 'full'),
    }
  )
}

/** The quotation as given, and without the marks around it. */
function toForms(quotation: string): string[] {
  const given = quotation.trim()
  const bare = /^["“”„«»‘'](.*)["“”«»’'][.,]?$/s.exec(given)?.[1]?.trim()
  return [given, ...(bare ? [bare] : [])].filter((form) => /[\p{L}\p{N}]/u.test(form))
}

function listWordings(source: CheckedSource): Wording[] {
  return source.passages.flatMap(({ id, text }) =>
    text === undefined ? [] : [{ source, id, text: toChecked(text, source) }],
  )
}

function listEarlier(source: CheckedSource): Wording[] {
  return source.passages.flatMap(({ id, versions }) =>
    versions.flatMap(({ edition, text }) => (text === undefined ? [] : [{ source, id, text, edition }])),
  )
}

/** Between the words that excerpts show there is more: nothing may be found across that. */
function toChecked(text: string, { access }: CheckedSource): string {
  return access === 'excerpts' ? text.replace(/\s*\[…\]\s*/g, '\0') : text
}

type Finder = ReturnType<typeof createWordingFinder>
type Found = {
  readonly kind: 'verbatim' | 'marked'
  readonly way: 'passage' | 'text' | 'earlier'
  readonly finding: Finding
}

function findIn(finders: readonly Finder[], { source, id, text, edition }: Wording): Found[] {
  const kinds = finders.flatMap((find) => find(text)?.kind ?? [])
  const kind = kinds.find((one) => one === 'verbatim') ?? kinds[0]
  if (!kind) return []
  const finding = { source, ids: [id], ...(edition === undefined ? {} : { edition }) }
  return [{ kind, way: edition === undefined ? 'passage' : 'earlier', finding }]
}

/** A quotation that runs over several passages of one text. */
function findAcross(finders: readonly Finder[], source: CheckedSource): Found[] {
  const passages = listWordings(source).filter(({ id }) => /^p\d/.test(id))
  const text = passages.map((passage) => passage.text).join('\n\n')
  const found = finders.flatMap((find) => find(text) ?? [])
  const first = found.find(({ kind }) => kind === 'verbatim') ?? found[0]
  if (!first) return []
  return [{ kind: first.kind, way: 'text', finding: { source, ids: toIds(first.ranges, passages) } }]
}

function toIds(ranges: readonly TextRange[], passages: readonly Wording[]): string[] {
  let start = 0
  return passages.flatMap(({ id, text }) => {
    const [from, to] = [start, start + text.length]
    start = to + 2
    return ranges.some((range) => range.start < to && range.end > from) ? [id] : []
  })
}

function findNearest(quotation: string, wordings: readonly Wording[]): QuotationAnswer | undefined {
  const words = new Set(toWords(quotation))
  const shares = wordings
    .map((wording) => ({ wording, shared: toWords(wording.text).filter((word) => words.has(word)).length }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
  let best: { wording: Wording; alignment: Alignment } | undefined
  for (const { wording } of shares.slice(0, nearest)) {
    const alignment = alignWords(quotation, wording.text)
    if (alignment && (!best || alignment.likeness > best.alignment.likeness)) best = { wording, alignment }
  }
  if (!best) return undefined
  const { source, id, edition } = best.wording
  return {
    kind: 'altered',
    found: [{ source, ids: [id], ...(edition === undefined ? {} : { edition }) }],
    ...best.alignment,
  }
}

/** Each word once, so that a long passage with many small words is not nearest to everything. */
function toWords(text: string): string[] {
  return [...new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))]
}
