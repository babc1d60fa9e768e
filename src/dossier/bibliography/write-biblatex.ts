import type { BibliographicEntry } from './bibliographic-entry.ts'
import { toBiblatexDate, toDateWords } from './entry-date.ts'
import { type BibField, toBibNames, toBibText, toKeptText, writeBibEntry } from './write-bib-entry.ts'

/** Entries as a BibLaTeX file: newspaper articles with EDTF dates, where `~` is about and `?` is uncertain or ours. */
export function writeBiblatex(entries: readonly BibliographicEntry[]): string {
  return [explanation, ...entries.map(writeEntry)].join('\n')
}

/** BibLaTeX passes over what stands between entries. */
const explanation = `% In a date, ~ is about, and ? is uncertain or supplied by the editors of the dossier. The options
% datecirca=true and dateuncertain=true of biblatex print both; the notes say the same in words.
`

function writeEntry({
  key,
  title,
  authors,
  outlet,
  date,
  language,
  address,
  doi,
  notes,
  elsewhere,
}: BibliographicEntry): string {
  return writeBibEntry('article', key, [
    ['author', toBibNames(authors)],
    ['title', toKeptText(title)],
    ['journaltitle', outlet && toKeptText(outlet)],
    ['entrysubtype', '{newspaper}'],
    ...toDateFields(date),
    ['langid', language && toLanguageName(language)],
    ['doi', doi && toBibText(doi)],
    ['url', `{${address}}`],
    ['note', toBibText(notes.join(' '))],
    ['annotation', elsewhere.length > 0 ? toBibText(elsewhere.join(' ')) : undefined],
  ])
}

function toDateFields(date: BibliographicEntry['date']): BibField[] {
  if (!date) return []
  const edtf = toBiblatexDate(date)
  return [edtf ? ['date', `{${edtf}}`] : ['year', toKeptText(toDateWords(date))]]
}

/** Languages as babel names them; any other is left to the reader's own settings. */
const languageNames: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'ngerman',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  he: 'hebrew',
  it: 'italian',
  nl: 'dutch',
  pl: 'polish',
  pt: 'portuguese',
  ru: 'russian',
  tr: 'turkish',
  uk: 'ukrainian',
}

function toLanguageName(tag: string): string | undefined {
  const name = languageNames[tag.toLowerCase().split('-')[0] ?? '']
  return name && `{${name}}`
}
