import { showsText, withoutHiddenWords } from '../pages/hidden-text.ts'
import type { Actor } from '../schemas/actors.ts'
import type { EvidencePage } from '../schemas/evidence-page.ts'
import type { Source } from '../sources/source.ts'
import { compareText } from '../text/compare-text.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { toAgreement } from './agreement-on-page.ts'
import { mayQuote, toQuoted } from './cited-words.ts'
import { toCoverageOnPage } from './coverage-on-page.ts'
import { type Cited, compareCited, type Evidence } from './evidence.ts'
import type { SourceCoverage } from './find-gaps.ts'
import { createActorNamer, findParties, type NameActor } from './name-actors.ts'
import { showDate } from './show-date.ts'
import { toFigureOnPage, toStatementOnPage } from './statement-on-page.ts'
import { toTermsOnPage } from './terms-on-page.ts'
import { toPositions } from './to-positions.ts'

/** What pages need besides the evidence; `sorted` are the sources by date. */
export type EvidenceContext = {
  readonly sorted: readonly Source[]
  readonly actors: readonly Actor[]
  readonly coverage: readonly SourceCoverage[]
  readonly near: EvidencePage['near']
}

/** The evidence as pages show it; nothing that quotes a source of which only the record may be seen. */
export function toEvidencePage(evidence: Evidence, { sorted, actors, coverage, near }: EvidenceContext): EvidencePage {
  const nameActor = createActorNamer(actors)
  const order = new Map(sorted.map((source, index) => [source, index]))
  const orderOf = (source: Source) => order.get(source) ?? 0
  const codings = evidence.codings.toSorted((a, b) => orderOf(a.source) - orderOf(b.source))
  const coded = new Set(codings.map(({ source }) => source))
  const statements = codings
    .flatMap((coding) => coding.statements)
    .filter(({ cited }) => mayQuote(cited))
    .map((statement) => ({ statement, page: toStatementOnPage(statement, nameActor) }))
  return {
    topics: evidence.topics.map(({ id, name, note }) => ({ id, name, note })),
    parties: findParties(actors).map(({ id }) => nameActor(id)),
    coded: codings.map(({ source }) => source.key),
    uncoded: sorted.filter((source) => !coded.has(source)).map(({ key }) => key),
    statements: statements.map(({ page }) => page),
    cells: toPositions(
      statements.toSorted((a, b) => compareText(a.page.sort, b.page.sort)).map(({ statement }) => statement),
      evidence.topics,
      actors,
    ),
    series: evidence.series.map(({ id, name, unit, note }) =>
      withoutUndefined({ id, name, unit, note: withoutHiddenWords(note, ...sorted) }),
    ),
    figures: evidence.figures
      .filter(({ cited }) => mayQuote(cited))
      .toSorted((a, b) => orderOf(a.cited.source) - orderOf(b.cited.source) || compareCited(a.cited, b.cited))
      .map((figure) => toFigureOnPage(figure, nameActor)),
    events: toEventsOnPage(evidence, nameActor),
    relations: evidence.relations
      .filter(({ cited: { from, to } }) => mayQuote(from) && mayQuote(to))
      .map(({ id, type, note, cited: { from, to } }) =>
        withoutUndefined({
          id,
          type,
          note: withoutHiddenWords(note, from.source, to.source),
          from: toQuoted(from),
          to: toQuoted(to),
        }),
      ),
    ...toTermsOnPage(evidence, sorted),
    coverage: toCoverageOnPage(
      coverage.filter(({ source }) => showsText(source)).toSorted((a, b) => orderOf(a.source) - orderOf(b.source)),
    ),
    agreement: evidence.secondLooks
      .filter(({ first: { source } }) => showsText(source))
      .toSorted((a, b) => orderOf(a.first.source) - orderOf(b.first.source))
      .map(toAgreement),
    near,
  }
}

/** Events by the earliest day that they can mean, those without a date last. */
function toEventsOnPage({ events, places }: Evidence, nameActor: NameActor): EvidencePage['events'] {
  const shown = events.flatMap((event) => {
    const cited = event.cited.filter(mayQuote)
    if (cited.length === 0) return []
    const { id, name, date, note } = event
    return withoutUndefined({
      id,
      name,
      date: showDate(date, ...sourcesOf(event.cited)),
      evidence: cited.map(toQuoted),
      actors: event.actors.map(nameActor),
      places: places
        .filter((place) => event.places.includes(place.id))
        .map((place) => ({ id: place.id, name: place.name })),
      note: withoutHiddenWords(note, ...sourcesOf(event.cited)),
    })
  })
  const toDay = ({ date }: (typeof shown)[number]) => date.from ?? date.to ?? '9999'
  return shown.toSorted((a, b) => compareText(toDay(a), toDay(b)) || compareText(a.id, b.id))
}

function sourcesOf(cited: readonly Cited[]): Source[] {
  return cited.map(({ source }) => source)
}
