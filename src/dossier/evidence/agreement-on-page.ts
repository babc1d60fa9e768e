import type { EvidencePage } from '../schemas/evidence-page.ts'
import { toQuoted } from './cited-words.ts'
import { compareCodings, haveSame } from './compare-codings.ts'
import type { CitedStatement, Evidence } from './evidence.ts'

/** How two blind codings of the same source agree: what both found, what one alone found, and in which fields the pairs agree. */
export function toAgreement({ first, second }: Evidence['secondLooks'][number]): EvidencePage['agreement'][number] {
  const { pairs, onlyFirst, onlySecond } = compareCodings(first, second)
  const count = (agree: (a: CitedStatement, b: CitedStatement) => boolean) =>
    pairs.filter(([a, b]) => agree(a, b)).length
  return {
    source: first.source.key,
    first: first.statements.length,
    second: second.statements.length,
    both: pairs.length,
    onlyFirst: onlyFirst.map(({ cited }) => toQuoted(cited)),
    onlySecond: onlySecond.map(({ cited }) => toQuoted(cited)),
    same: {
      speakers: count((a, b) => haveSame(a.speakers, b.speakers)),
      form: count((a, b) => a.form === b.form),
      identified: count((a, b) => a.identified === b.identified),
      stance: count((a, b) => a.stance === b.stance),
      topics: count((a, b) => a.topics.some((topic) => b.topics.includes(topic))),
    },
  }
}
