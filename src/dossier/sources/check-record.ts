import { createProblem, type Problem } from '../problems/problem.ts'
import { locateQuotation } from '../records/locate-quotation.ts'
import type { RecordFile } from '../records/read-records.ts'
import type { Actor } from '../schemas/actors.ts'
import { findNearest } from '../text/find-nearest.ts'
import type { Source } from './source.ts'

const fields = ['title', 'author', 'publisher', 'date', 'time', 'place', 'language'] as const

/** What a record says, held against its text: stated fields are quoted, supplied ones rest on spans that exist. */
export function checkRecord({ record, yaml }: RecordFile, source: Source, actors: readonly Actor[]): Problem[] {
  const problems: Problem[] = []
  for (const name of fields) {
    const field = record[name]
    if (field.status === 'stated') {
      const seed = { file: source.seed.path, text: source.seed.text }
      const { problem } = locateQuotation(field, yaml.locate([name, 'quote']), seed)
      if (problem) problems.push(problem)
    }
    if (field.status === 'supplied') {
      for (const [index, rest] of field.rests_on.entries()) {
        if (/^https?:\/\//.test(rest)) continue
        problems.push(...checkSpan(rest, yaml.locate([name, 'rests_on', index]), source))
      }
    }
  }
  for (const [index, { passage }] of record.notes.entries()) {
    if (passage) problems.push(...checkSpan(passage, yaml.locate(['notes', index, 'passage']), source))
  }
  return [...problems, ...checkOutlet({ record, yaml }, actors)]
}

function checkSpan(id: string, place: Parameters<typeof createProblem>[1], source: Source): Problem[] {
  if (source.spans.some((span) => span.id === id)) return []
  const last = source.spans.findLast((span) => span.kind === 'passage')?.id ?? 'none'
  return [createProblem('passage-exists', place, { passage: id, key: source.key, last })]
}

function checkOutlet({ record, yaml }: RecordFile, actors: readonly Actor[]): Problem[] {
  const outlet = record.publisher.status === 'unknown' ? undefined : record.publisher.outlet
  const media = actors.filter(({ type }) => type === 'medium').map(({ id }) => id)
  if (outlet === undefined || media.includes(outlet)) return []
  const near = findNearest(outlet, media)
  return [createProblem('outlet-known', yaml.locate(['publisher', 'outlet']), { outlet, near })]
}
