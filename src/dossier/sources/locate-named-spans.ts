import { createProblem, type Problem } from '../problems/problem.ts'
import { locateQuotation } from '../records/locate-quotation.ts'
import type { SourceRecord } from '../schemas/record.ts'
import { type CutSpan, overlaps } from '../seed/cut-spans.ts'
import { quoteForMessage } from '../text/quote-for-message.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'

/** The spans that a record names, found in its seed; what is not there exactly once, or overlaps, is a problem. */
export function locateNamedSpans(
  record: SourceRecord,
  yaml: YamlFile,
  seed: { file: string; text: string },
): { named: CutSpan[]; problems: Problem[] } {
  const named: CutSpan[] = []
  const problems: Problem[] = []
  const ids = new Set<string>()
  for (const [index, span] of record.spans.entries()) {
    if (span.kind === 'matter' && ids.has(span.id)) {
      problems.push(createProblem('matter-id-unique', yaml.locate(['spans', index, 'id']), { id: span.id }))
    }
    if (span.kind === 'matter') ids.add(span.id)
    const { range, problem } = locateQuotation(span, yaml.locate(['spans', index, 'quote']), seed)
    if (problem) problems.push(problem)
    if (!range) continue
    const other = named.find((earlier) => overlaps(earlier, range))
    if (other) {
      const details = {
        text: quoteForMessage(span.quote),
        other: quoteForMessage(seed.text.slice(other.start, other.end)),
      }
      problems.push(createProblem('spans-apart', yaml.locate(['spans', index, 'quote']), details))
    } else if (span.kind === 'matter') named.push({ kind: 'matter', id: span.id, by: 'record', ...range })
    else if (span.kind === 'furniture') named.push({ kind: 'furniture', rule: 'record', why: span.why, ...range })
    else named.push({ kind: 'passage', ...range })
  }
  return { named, problems }
}
