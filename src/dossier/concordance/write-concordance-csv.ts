import { csvFormatRow } from 'd3-dsv'
import type { Entry } from './make-concordance.ts'

/** Every word with every span that has it and how often, by word, as CSV; spans in the order of the sources. */
export function writeConcordanceCsv(entries: readonly Entry[]): string {
  // Keys, ids and numbers need no quotation marks, and a large dossier has some hundred thousand rows.
  const rows = entries.flatMap(({ word, places }) => {
    const cell = csvFormatRow([word])
    return places.map(({ source, span, at }) => `${cell},${source.key},${span.id},${at.length}`)
  })
  return `${['word,source,passage,occurrences', ...rows].join('\n')}\n`
}
