import { showsText, withoutHiddenWords } from '../pages/hidden-text.ts'
import type { FigureOnPage, StatementOnPage } from '../schemas/evidence-page.ts'
import { toSortDate } from '../sources/sort-by-date.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { toQuoted } from './cited-words.ts'
import type { CitedFigure, CitedStatement } from './evidence.ts'
import type { NameActor } from './name-actors.ts'
import { findSentence } from './sentence-around.ts'
import { showDate } from './show-date.ts'

/** A statement with its whole chain: speakers, for whom, through whom, about whom, and when. */
export function toStatementOnPage(statement: CitedStatement, nameActor: NameActor): StatementOnPage {
  const { cited, uid, date_statement, date_event } = statement
  const { source } = cited
  const said = showDate(date_statement, source)
  return withoutUndefined({
    id: uid,
    ...toQuoted(cited),
    speakers: statement.speakers.map(nameActor),
    role: statement.role,
    onBehalfOf: statement.on_behalf_of.map(nameActor),
    relayedBy: statement.relayed_by.map(nameActor),
    about: statement.about.map(nameActor),
    addressee: statement.addressee.map(nameActor),
    form: statement.form,
    identified: statement.identified,
    stance: statement.stance,
    topics: statement.topics,
    said,
    happened: showDate(date_event, source),
    sort: said.from ?? said.to ?? toSortDate(source),
    note: withoutHiddenWords(statement.note, source),
  })
}

/** A figure in its sentence; where a source shows excerpts only, in the words that are quoted. */
export function toFigureOnPage(figure: CitedFigure, nameActor: NameActor): FigureOnPage {
  const { cited } = figure
  const { text, source } = cited
  const sentence = showsText(source) ? findSentence(text, cited) : cited
  const start = text.indexOf(figure.number, cited.start)
  const end = start + figure.number.length
  return withoutUndefined({
    id: figure.id,
    ...toQuoted(cited),
    sentence: {
      before: text.slice(sentence.start, start),
      number: text.slice(start, end),
      after: text.slice(end, sentence.end),
    },
    min: figure.value_min,
    max: figure.value_max,
    unit: figure.unit,
    qualifier: figure.qualifier,
    asOf: showDate(figure.as_of, source),
    attribution: figure.attribution.map(nameActor),
    series: figure.series,
    apart: figure.apart,
    note: withoutHiddenWords(figure.note, source),
  })
}
