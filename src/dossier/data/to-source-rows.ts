import { withoutHiddenWords } from '../pages/hidden-text.ts'
import { formatAuthors } from '../pages/source-card.ts'
import { countWords } from '../pages/to-source-page.ts'
import type { SourceRecord } from '../schemas/record.ts'
import { joinReadingText } from '../sources/reading-text.ts'
import { passagesOf, type Source } from '../sources/source.ts'
import { toTitle } from '../sources/title-of-source.ts'
import { sha256 } from '../text/sha256.ts'
import type { SourceRow } from './source-row.ts'

type Field = SourceRecord['title' | 'author' | 'publisher' | 'date' | 'time' | 'place' | 'language']

/** The sources as rows, in the order given; `home` is the address of the site. */
export function toSourceRows(sorted: readonly Source[], home: string): SourceRow[] {
  return sorted.map((source) => ({
    key: source.key,
    address: `${home}sources/${source.key}/`,
    ...toNames(source),
    ...toNotations(source),
    access: source.record.access,
    rights: source.record.rights?.statement ?? null,
    identifier: source.record.identifier ?? null,
    witnesses: source.record.witnesses.map(({ address }) => address.replaceAll(';', '%3B')),
    words: countWords(source),
    passages: passagesOf(source).length,
    seed_file: source.seed.path.slice(source.seed.path.lastIndexOf('/') + 1),
    seed_bytes: source.seed.bytes.length,
    seed_sha256: source.seed.sha256,
    reading_text_sha256: sha256(joinReadingText(source.spans, source.layout)),
  }))
}

/** Fields in words: brackets go with them wherever they are copied. */
function toNames(source: Source) {
  const { title, author, publisher, place } = source.record
  const shown = toTitle(source)
  const how = {
    title: toHow(title, source),
    author: toHow(author, source),
    publisher: toHow(publisher, source),
    place: toHow(place, source),
  }
  return {
    title: shown.supplied && shown.voice !== 'file' ? `[${shown.text}]` : shown.text,
    title_status: how.title.status,
    title_certainty: how.title.certainty,
    title_basis: how.title.basis,
    title_words: shown.voice,
    title_label: shown.label ?? null,
    author: author.status === 'unknown' ? null : bracket(formatAuthors(author.value), author),
    author_status: how.author.status,
    author_certainty: how.author.certainty,
    author_basis: how.author.basis,
    publisher: publisher.status === 'unknown' ? null : bracket(publisher.value, publisher),
    publisher_status: how.publisher.status,
    publisher_certainty: how.publisher.certainty,
    publisher_basis: how.publisher.basis,
    publisher_actor: publisher.status === 'unknown' ? null : (publisher.outlet ?? null),
    place: place.status === 'unknown' ? null : bracket(place.value, place),
    place_status: how.place.status,
    place_certainty: how.place.certainty,
    place_basis: how.place.basis,
  }
}

/** Fields in a notation that has no brackets for what is ours; the status beside each says so. */
function toNotations(source: Source) {
  const { date, time, language } = source.record
  const how = { date: toHow(date, source), time: toHow(time, source), language: toHow(language, source) }
  return {
    date: date.status === 'unknown' ? null : date.value,
    date_status: how.date.status,
    date_certainty: how.date.certainty,
    date_basis: how.date.basis,
    time: time.status === 'unknown' ? null : time.value,
    time_status: how.time.status,
    time_certainty: how.time.certainty,
    time_basis: how.time.basis,
    language: language.status === 'unknown' ? null : language.value,
    language_status: how.language.status,
    language_certainty: how.language.certainty,
    language_basis: how.language.basis,
  }
}

/** How a field is known; no reason that would give away hidden words. */
function toHow(field: Field, source: Source) {
  if (field.status === 'stated') return { status: field.status, certainty: null, basis: null }
  return {
    status: field.status,
    certainty: field.status === 'supplied' ? field.certainty : null,
    basis: withoutHiddenWords(field.basis, source) ?? null,
  }
}

function bracket(words: string, { status }: Field): string {
  return status === 'supplied' ? `[${words}]` : words
}
