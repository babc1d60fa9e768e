import { createProblem, type Place, type Problem } from '../problems/problem.ts'
import { locateQuotation } from '../records/locate-quotation.ts'
import type { DatedEvent } from '../schemas/events.ts'
import type { EvidenceDate } from '../schemas/evidence-fields.ts'
import type { Figures } from '../schemas/figures.ts'
import type { Relation } from '../schemas/relations.ts'
import type { Terms } from '../schemas/terms.ts'
import { quoteForMessage } from '../text/quote-for-message.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'
import type { Tools } from './cite-statements.ts'
import type { Cited, CitedEvent, CitedFigure, CitedGloss, CitedRelation } from './evidence.ts'

type File<T> = { readonly value: T; readonly yaml: YamlFile }

/** The figures with their words found. */
export function citeFigures({ value, yaml }: File<Figures>, { locate, check }: Tools) {
  const problems: Problem[] = [
    ...check.unique('series', { value: value.series, yaml }, [], ['series']),
    ...check.unique('figure', { value: value.figures, yaml }, [], ['figures']),
  ]
  const cited = value.figures.flatMap((figure, index): CitedFigure[] => {
    const path = ['figures', index]
    const found = locate(figure, (field) => yaml.locate([...path, field]))
    problems.push(
      ...found.problems,
      ...check.known('actor', figure.attribution, (at) => yaml.locate([...path, 'attribution', at])),
      ...check.known('series', figure.series === undefined ? [] : [figure.series], () =>
        yaml.locate([...path, 'series']),
      ),
      ...checkDate(figure.as_of, yaml.locate([...path, 'as_of', 'quote']), found.cited),
    )
    if (!figure.quotation.includes(figure.number)) {
      const details = { number: quoteForMessage(figure.number), quotation: quoteForMessage(figure.quotation) }
      problems.push(createProblem('number-in-quotation', yaml.locate([...path, 'number']), details))
    }
    return found.cited ? [{ ...figure, cited: found.cited }] : []
  })
  return { value: cited, problems }
}

/** The events with the words of their evidence found. */
export function citeEvents({ value, yaml }: File<readonly DatedEvent[]>, { locate, check }: Tools) {
  const problems: Problem[] = check.unique('event', { value, yaml })
  const cited = value.map((event, index): CitedEvent => {
    const found = event.evidence.map((claim, at) =>
      locate(claim, (field) => yaml.locate([index, 'evidence', at, field])),
    )
    problems.push(
      ...found.flatMap((one) => one.problems),
      ...check.known('actor', event.actors, (at) => yaml.locate([index, 'actors', at])),
      ...check.known('place', event.places, (at) => yaml.locate([index, 'places', at])),
      ...checkDate(event.date, yaml.locate([index, 'date', 'quote']), found[0]?.cited),
    )
    return { ...event, cited: found.flatMap((one) => one.cited ?? []) }
  })
  return { value: cited, problems }
}

/** The relations with the words of both ends found; none to itself, none given twice. */
export function citeRelations({ value, yaml }: File<readonly Relation[]>, { locate, check }: Tools) {
  const problems: Problem[] = check.unique('relation', { value, yaml })
  const seen = new Map<string, string>()
  const cited = value.flatMap((relation, index): CitedRelation[] => {
    const from = locate(relation.from, (field) => yaml.locate([index, 'from', field]))
    const to = locate(relation.to, (field) => yaml.locate([index, 'to', field]))
    problems.push(...from.problems, ...to.problems)
    if (!from.cited || !to.cited) return []
    const ends = [toEnd(from.cited), toEnd(to.cited)]
    const passage = `${relation.from.source} ${relation.from.passage}`
    if (ends[0] === ends[1])
      problems.push(createProblem('relation-between-two', yaml.locate([index, 'to']), { passage }))
    const same = [relation.type, ...ends.toSorted()].join(' ')
    const other = seen.get(same)
    if (other) problems.push(createProblem('relation-once', yaml.locate([index, 'id']), { id: relation.id, other }))
    seen.set(same, other ?? relation.id)
    return [{ ...relation, cited: { from: from.cited, to: to.cited } }]
  })
  return { value: cited, problems }
}

/** The glosses with the words that they rest on found. */
export function citeGlosses({ value, yaml }: File<Terms>, { locate, check }: Tools) {
  const problems: Problem[] = [
    ...check.unique('gloss', { value: value.glosses, yaml }, [], ['glosses']),
    ...check.unique('wording', { value: value.wordings, yaml }, [], ['wordings']),
  ]
  const cited = value.glosses.map((gloss, index): CitedGloss => {
    const found = gloss.evidence.map((claim, at) =>
      locate(claim, (field) => yaml.locate(['glosses', index, 'evidence', at, field])),
    )
    problems.push(...found.flatMap((one) => one.problems))
    return { ...gloss, cited: found.flatMap((one) => one.cited ?? []) }
  })
  return { value: cited, problems }
}

/** A day that the text is said to print does stand in it. */
function checkDate(date: EvidenceDate, place: Place, cited: Cited | undefined): Problem[] {
  if (date.status !== 'stated' || !cited) return []
  const { seed } = cited.source
  const { problem } = locateQuotation(date, place, { file: seed.path, text: seed.text })
  return problem ? [problem] : []
}

function toEnd({ source, passage, start, end }: Cited): string {
  return `${source.key}#${passage.id}:${start}-${end}`
}
