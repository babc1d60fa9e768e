import type { CitationAnswer } from '#dossier/check/check-citation.ts'
import type { CheckData } from '#dossier/check/check-data.ts'
import type { Finding, QuotationAnswer } from '#dossier/check/check-dossier-quotation.ts'
import { citeFinding, toPath } from '#dossier/check/cite-finding.ts'
import type { Checked } from '#dossier/check/read-pasted.ts'
import { type Told, tellCitation, tellQuotation } from '#dossier/check/tell-answer.ts'
import { createElement } from '../search/create-element.ts'

type Piece = { readonly text: string; readonly marked: boolean }

/** So many places of the same words are named; more are counted. */
const mostPlaces = 20

/** What was checked, as sections of the page: verdict, what it means, where it stands, and what differs. */
export function renderChecked({ quotation, citation }: Checked, data: CheckData, base: string): HTMLElement[] {
  return [
    ...(quotation ? [renderQuotation(quotation.answer, data, base)] : []),
    ...citation.map((answer) => renderCitation(answer, data, base)),
  ]
}

function renderQuotation(answer: QuotationAnswer, data: CheckData, base: string): HTMLElement {
  const found = 'found' in answer ? answer.found : []
  const places = found.slice(0, mostPlaces).map((finding) => renderPlace(finding, data, base))
  const more = found.length > mostPlaces ? [createElement('p', {}, [`And ${found.length - mostPlaces} more.`])] : []
  return renderSection(tellQuotation(answer), base, [
    ...(answer.kind === 'altered' ? renderAltered(answer) : []),
    ...(places.length > 0 ? [createElement('ul', { role: 'list' }, places)] : []),
    ...more,
  ])
}

function renderPlace(finding: Finding, data: CheckData, base: string): HTMLElement {
  const { source, ids, edition } = finding
  const names = ids.map((id) => (/^p\d+$/.test(id) ? `¶${id.slice(1)}` : id)).join(', ')
  const label = `${source.key}, ${names}${edition === undefined ? '' : `, edition ${edition}`}`
  return createElement('li', {}, [
    createElement('a', { href: toHref(toPath(finding), base) }, [label]),
    createElement('span', { class: 'check-reference' }, [citeFinding(finding, data)]),
  ])
}

/** The words of the quotation and those of the passage, with what differs marked on both sides. */
function renderAltered({ difference }: Extract<QuotationAnswer, { kind: 'altered' }>): HTMLElement[] {
  const side = (pick: 'quoted' | 'source'): Piece[] =>
    difference.map((run) =>
      run.kind === 'same' ? { text: run.words, marked: false } : { text: run[pick], marked: true },
    )
  return [
    ...renderWording('as quoted', spaced(side('quoted'))),
    ...renderWording('as it stands there', spaced(side('source'))),
  ]
}

function spaced(pieces: readonly Piece[]): Piece[] {
  const there = pieces.filter(({ text }) => text !== '')
  return there.flatMap((piece, index) => (index === 0 ? [piece] : [{ text: ' ', marked: false }, piece]))
}

function renderCitation(answer: CitationAnswer, data: CheckData, base: string): HTMLElement {
  const wordings = answer.kind === 'changed' ? answer.wordings : undefined
  const sides =
    answer.kind === 'changed' && wordings
      ? [...renderWording(`edition ${answer.from}`, wordings.earlier), ...renderWording('now', wordings.later)]
      : []
  return renderSection(tellCitation(answer, data), base, sides)
}

function renderWording(label: string, pieces: readonly Piece[]): HTMLElement[] {
  const words = pieces.map(({ text, marked }) => (marked ? createElement('mark', {}, [text]) : text))
  return [
    createElement('p', { class: 'check-side' }, [label]),
    createElement('blockquote', { class: 'theirs', dir: 'auto' }, words),
  ]
}

function renderSection(
  { verdict, sentence, where, earlier }: Told,
  base: string,
  rest: readonly HTMLElement[],
): HTMLElement {
  // What stands in back ticks is an id.
  const words = sentence.split('`').map((part, index) => (index % 2 === 1 ? createElement('code', {}, [part]) : part))
  return createElement('section', {}, [
    createElement('h2', {}, [verdict]),
    createElement('p', {}, words),
    ...[where, earlier].flatMap((path) =>
      path ? [createElement('p', {}, [createElement('a', { href: toHref(path, base) }, [path])])] : [],
    ),
    ...rest,
  ])
}

function toHref(path: string, base: string): string {
  return `${base}${path.slice(1)}`
}
