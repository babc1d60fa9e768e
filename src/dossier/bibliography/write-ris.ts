import type { BibliographicEntry } from './bibliographic-entry.ts'
import { toDateWithoutSuppliedDay, toPlainParts, toYearAndMonth } from './entry-date.ts'

/**
 * Entries as a RIS file, with its own line ends. A date of ours is words in [brackets] without a day, because programs
 * read a day out of any date and forget the brackets; the note has it whole. A name that holds a comma and is no
 * person's is split there by readers of RIS: the format has no way to say otherwise.
 */
export function writeRis(entries: readonly BibliographicEntry[]): string {
  return entries.map((entry) => `${toLines(entry).join('\r\n')}\r\n`).join('\r\n')
}

type Field = readonly [tag: string, value: string | undefined]

function toLines(entry: BibliographicEntry): string[] {
  const { title, authors, outlet, date, language, address, doi, home, notes, elsewhere } = entry
  const fields: readonly Field[] = [
    ['TY', 'NEWS'],
    ['TI', title],
    ...authors.map((name): Field => ['AU', 'literal' in name ? name.literal : `${name.family}, ${name.given}`]),
    ['T2', outlet],
    ['DA', date && toRisDate(date)],
    ['PY', date && (toPlainParts(date)?.[0] ?? toYearAndMonth(date).year)],
    ['LA', language],
    ['DO', doi],
    ['UR', address],
    ['DP', home.name],
    ...[...notes, ...elsewhere].map((note): Field => ['N1', note]),
  ]
  return [...fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${value}`] : [])), 'ER  - ']
}

/** `2024/05/06/` for a plain date, with nothing between the slashes for what is not stated; words for any other. */
function toRisDate(date: NonNullable<BibliographicEntry['date']>): string {
  const plain = toPlainParts(date)
  return plain ? `${plain[0]}/${plain[1] ?? ''}/${plain[2] ?? ''}/` : toDateWithoutSuppliedDay(date)
}
