import { tokenise } from '#dossier/text/tokenise.ts'
import { groupHits, orderHits } from '#search/group-hits.ts'
import type { OpenDossier } from '#search/open-dossier.ts'
import type { Found, Hit } from '#search/search-passages.ts'
import { sortLines } from '#search/sort-lines.ts'
import { nameAllWords } from '#search/status-line.ts'
import { createElement } from './create-element.ts'
import { renderConcordance } from './render-concordance.ts'
import { renderGroups } from './render-groups.ts'
import type { ShownPassage } from './render-passage.ts'

/** So many passages are shown at first, and again with each press of the button; or so many lines. */
const passagesAtOnce = 10
const linesAtOnce = 60

/** Fetches the texts that are shown and renders them; `times` is how often something has been shown, from 1. */
export async function renderResults(
  found: Found,
  context: { dossier: OpenDossier; base: string; times: number; showMore: () => void },
): Promise<Node[]> {
  const { sort } = found.state
  const isFlat = (sort === 'left' || sort === 'right') && found.occurrences > 0
  return isFlat ? renderFlat(found, sort, context) : renderGrouped(found, context)
}

type Context = Parameters<typeof renderResults>[1]

async function renderGrouped(found: Found, { dossier, base, times, showMore }: Context): Promise<Node[]> {
  const { sort, showsAll } = found.state
  const { sourceOf } = dossier
  const titles = sort === 'source' ? await loadTitles(found.hits, dossier) : new Map<number, string>()
  const hits = orderHits(found.hits, sort, { sourceOf, titleOf: (source) => titles.get(source) ?? '' })
  const shown = times * passagesAtOnce
  const atOnce = sort === 'relevance' ? passagesAtOnce : shown
  const groups = await Promise.all(
    groupHits(hits, { sourceOf, shown, atOnce }).map(async (group) => {
      const passagesShown = await loadPassages(group.hits, dossier)
      return passagesShown.map(({ source }) => ({ ...group, head: source, passagesShown })).slice(0, 1)
    }),
  )
  const isSplit = hits.some(({ isComplete }) => !isComplete)
  const all = nameAllWords(found.clauses)
  return [
    ...renderGroups(groups.flat(), { base, dossier, showsAll, isSplit, all }),
    ...renderMore({ shown, all: hits.length, noun: 'passages' }, showMore),
  ]
}

/** All texts are needed to sort by the words around. */
async function renderFlat(
  { hits }: Found,
  sort: 'left' | 'right',
  { dossier, base, times, showMore }: Context,
): Promise<Node[]> {
  const passages = await loadPassages(hits, dossier)
  const lines = passages.flatMap((passage) => {
    const words = passage.tokens.map(({ word }) => word)
    return passage.occurrences.map((occurrence, index) => ({ passage, index, span: passage.span, words, occurrence }))
  })
  const shown = times * linesAtOnce
  return [
    ...renderConcordance(sortLines(lines, sort).slice(0, shown), { base }),
    ...renderMore({ shown, all: lines.length, noun: 'lines' }, showMore),
  ]
}

async function loadPassages(hits: readonly Hit[], dossier: OpenDossier): Promise<ShownPassage[]> {
  const loaded = await dossier.loadSpans(hits.map(({ span }) => span))
  return loaded.map((span, index) => ({
    ...span,
    tokens: tokenise(span.text),
    occurrences: hits[index]?.occurrences ?? [],
  }))
}

async function loadTitles(hits: readonly Hit[], dossier: OpenDossier): Promise<Map<number, string>> {
  const first = new Map(hits.map(({ span }) => [dossier.sourceOf(span), span]))
  const loaded = await dossier.loadSpans([...first.values()])
  return new Map(loaded.map(({ source }) => [source.place, source.title]))
}

/** The button that shows further hits. */
function renderMore({ shown, all, noun }: { shown: number; all: number; noun: string }, showMore: () => void): Node[] {
  if (shown >= all) return []
  const button = createElement('button', { type: 'button', class: 'search-more' }, [
    `Show more: ${shown} of ${all} ${noun} are shown`,
  ])
  button.addEventListener('click', showMore)
  return [button]
}
