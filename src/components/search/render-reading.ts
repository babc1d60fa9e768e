import { describeReading } from '#search/describe-reading.ts'
import { formatQuery } from '#search/format-query.ts'
import type { OpenDossier } from '#search/open-dossier.ts'
import type { Sought } from '#search/query.ts'
import { quoteWord } from '#search/quote-word.ts'
import type { Found } from '#search/search-passages.ts'
import { withCapitalOf } from '#search/with-capital-of.ts'
import { createElement } from './create-element.ts'
import { renderAgain } from './render-again.ts'
import { renderSentence } from './render-sentence.ts'

/** How the question was searched, and other spellings of words that are nowhere. */
export function renderReading(found: Found, { table, vocabulary }: OpenDossier): Node[] {
  const readings = describeReading(found, { names: table.names, partsOf: vocabulary.parts })
  const meant = suggest(found)
  return [
    ...(meant.length > 0
      ? [createElement('p', { class: 'search-meant' }, ['Did you mean ', ...joinLinks(meant), '?'])]
      : []),
    ...(readings.length > 0
      ? [createElement('p', { class: 'search-read' }, renderSentence(`Searched: ${readings.join('; ')}.`))]
      : []),
  ]
}

/** For each near miss the same question with it. */
function suggest({ state, query, clauses }: Found): Node[] {
  return clauses.flatMap(({ clause: missed, suggestions }) =>
    suggestions.map((suggestion) => {
      const [first] = missed.alternatives
      const word = first?.kind === 'word' ? withCapitalOf(first.typed, suggestion) : suggestion
      const meant: Sought = { kind: 'word', typed: word, tokens: [word] }
      const replaced = query.clauses.map((clause) =>
        clause === missed ? { ...clause, alternatives: [meant, ...clause.alternatives.slice(1)] } : clause,
      )
      return renderAgain(quoteWord(word), { ...state, query: formatQuery({ ...query, clauses: replaced }) })
    }),
  )
}

function joinLinks(links: readonly Node[]): (Node | string)[] {
  return links.flatMap((link, index) => [...(index > 0 ? [' or '] : []), link])
}
