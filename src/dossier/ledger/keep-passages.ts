import { createProblem, type Problem } from '../problems/problem.ts'
import type { PublishedSource } from '../schemas/ledger.ts'
import type { SourceRecord } from '../schemas/record.ts'
import { quoteForMessage } from '../text/quote-for-message.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'
import { matchPassages } from './match-passages.ts'
import { newestVersion, toPublishedText } from './published-wording.ts'

type Wording = { readonly text: string; readonly sha256: string }

/**
 * The numbers of the passages of a published source, in the order of its current text: a passage that was published
 * keeps its number, a new one takes the next that was never used. What would be lost is a problem.
 */
export function keepPassages(
  published: PublishedSource,
  current: readonly Wording[],
  context: { record: SourceRecord; yaml: YamlFile; texts: ReadonlyMap<string, string>; edition: number },
): { numbers: number[]; problems: Problem[] } {
  const { record, yaml, texts, edition } = context
  const key = published.key
  const alive = published.passages.filter((passage) => !passage.removed)
  const known = alive.map((passage) => ({
    id: passage.id,
    sha256: newestVersion(passage).sha256,
    text: toPublishedText(passage, texts) ?? '',
  }))
  const mapped = decideByRecord(record, yaml, known, current)
  const removed = new Set(record.removed.map(({ id }) => id))
  const match = matchPassages(known, current, { decided: mapped.decided, removed })
  const problems = [
    ...mapped.problems,
    ...findFalseRemovals(record, yaml, published, match.found),
    ...match.ambiguous.map(({ id, indexes }) =>
      createProblem('passage-mapped', yaml.locate(['receipts', record.receipts.length - 1]), {
        key,
        passage: id,
        candidates: indexes.map((index) => `\`${quoteForMessage(current[index]?.text ?? '', 40)}\``).join(' or '),
      }),
    ),
    ...match.gone
      .filter((id) => !match.ambiguous.some((open) => open.id === id))
      .map((id) =>
        createProblem('passage-kept', yaml.locate(['receipts', record.receipts.length - 1]), {
          key,
          passage: id,
          edition,
          text: known.find((passage) => passage.id === id)?.text,
        }),
      ),
  ]
  return { numbers: number(published, current.length, match.found), problems }
}

function decideByRecord(
  record: SourceRecord,
  yaml: YamlFile,
  known: readonly { id: string }[],
  current: readonly Wording[],
): { decided: Map<string, number>; problems: Problem[] } {
  const decided = new Map<string, number>()
  const problems: Problem[] = []
  for (const [entry, { id, begins }] of record.mapping.entries()) {
    const fitting = current.flatMap(({ text }, index) => (text.startsWith(begins) ? [index] : []))
    const [index] = fitting
    const reason = !known.some((passage) => passage.id === id)
      ? `${id} is no published passage`
      : fitting.length !== 1 || index === undefined
        ? `${fitting.length} passages begin so`
        : [...decided.values()].includes(index)
          ? 'another entry has that passage'
          : undefined
    if (reason !== undefined) {
      const details = { id, begins: quoteForMessage(begins, 40), reason }
      problems.push(createProblem('mapping-resolves', yaml.locate(['mapping', entry]), details))
    } else if (index !== undefined) decided.set(id, index)
  }
  return { decided, problems }
}

function findFalseRemovals(
  record: SourceRecord,
  yaml: YamlFile,
  published: PublishedSource,
  found: ReadonlyMap<string, number>,
): Problem[] {
  return record.removed.flatMap(({ id }, index) => {
    const passage = published.passages.find((candidate) => candidate.id === id)
    const reason = !passage ? 'it was never published' : found.has(id) ? 'it is still in the text' : undefined
    return reason ? [createProblem('removal-is-true', yaml.locate(['removed', index]), { id, reason })] : []
  })
}

function number(published: PublishedSource, count: number, found: ReadonlyMap<string, number>): number[] {
  const numbers = new Map([...found].map(([id, index]) => [index, Number(id.slice(1))]))
  let next = Math.max(0, ...published.passages.map(({ id }) => Number(id.slice(1)))) + 1
  return Array.from({ length: count }, (_, index) => numbers.get(index) ?? next++)
}
