import type { BibliographicEntry } from './bibliographic-entry.ts'
import { toBibtexMonth, toPlainParts, toYearAndMonth } from './entry-date.ts'
import { type BibField, toBibNames, toBibText, toKeptText, writeBibEntry } from './write-bib-entry.ts'

/**
 * Entries as a BibTeX file. BibTeX knows no uncertain dates: a date of ours is a year and a month in [brackets], its day
 * stands in the note alone. `entrysubtype` is read by Zotero and passed over by styles.
 */
export function writeBibtex(entries: readonly BibliographicEntry[]): string {
  return entries.map(writeEntry).join('\n')
}

function writeEntry(entry: BibliographicEntry): string {
  const { key, title, authors, outlet, language, address, doi, notes, elsewhere } = entry
  return writeBibEntry('article', key, [
    ['author', toBibNames(authors)],
    ['title', toKeptText(title)],
    ['journal', outlet && toKeptText(outlet)],
    ['entrysubtype', '{newspaper}'],
    ...toDateFields(entry.date),
    ['language', language && toBibText(language)],
    ['doi', doi && toBibText(doi)],
    ['url', `{${address}}`],
    ['note', toBibText(notes.join(' '))],
    ['annote', elsewhere.length > 0 ? toBibText(elsewhere.join(' ')) : undefined],
  ])
}

function toDateFields(date: BibliographicEntry['date']): BibField[] {
  if (!date) return []
  const plain = toPlainParts(date)
  if (!plain) {
    const { year, month } = toYearAndMonth(date)
    return [
      ['year', toKeptText(year)],
      ['month', month && toKeptText(month)],
    ]
  }
  const [year, month, day] = plain
  return [
    ['year', `{${year}}`],
    ['month', month && toBibtexMonth(month)],
    ['day', day && `{${Number(day)}}`],
  ]
}
