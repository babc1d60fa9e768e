import type { ChapterFacts } from '../schemas/chapter.ts'
import type { EvidencePage, FigureOnPage, Quoted, StatementOnPage } from '../schemas/evidence-page.ts'
import { relationsBack, relationTypes } from '../schemas/relations.ts'

/** What the rest of the dossier says of one passage. */
export type PassageNote = {
  /** The first statement of each chain of speakers, in the order of the text. */
  readonly voices: readonly StatementOnPage[]
  readonly statements: readonly {
    readonly statement: StatementOnPage
    readonly topics: readonly { readonly id: string; readonly name: string }[]
  }[]
  readonly figures: readonly FigureOnPage[]
  readonly relations: readonly { readonly id: string; readonly words: string; readonly other: Quoted }[]
  /** Terms that stand here for the first time in this source. */
  readonly glosses: readonly { readonly id: string; readonly term: string; readonly note: string }[]
  /** Chapters that cite the passage: the blocks of their pages, and how the first sentence that does begins. */
  readonly citedIn: readonly {
    readonly slug: string
    readonly title: string
    readonly anchors: readonly string[]
    readonly context: string
  }[]
}

/** So much of a sentence that cites a passage is shown beside it: characters. */
const mostContext = 120

/** For each passage of a source what is curated about it and which chapters cite it, by the passage's id. */
export function toPassageNotes(
  source: string,
  evidence: EvidencePage,
  chapters: readonly ChapterFacts[],
): ReadonlyMap<string, PassageNote> {
  const citations = chapters.flatMap(({ id: slug, title, citations: all }) =>
    all.map((citation) => ({ ...citation, slug, title })),
  )
  const anchored = [
    ...evidence.statements,
    ...evidence.figures,
    ...evidence.relations.flatMap(({ from, to }) => [from, to]),
    ...evidence.glosses.flatMap(({ first }) => first),
    ...citations,
  ]
  const ids = new Set(anchored.filter((one) => one.source === source).map(({ passage }) => passage))
  const names = new Map(evidence.topics.map(({ id, name }) => [id, name]))
  const toNote = (passage: string): PassageNote => {
    const isHere = (one: { source: string; passage: string }) => one.source === source && one.passage === passage
    const statements = evidence.statements.filter(isHere)
    return {
      voices: [...Map.groupBy(statements, toChain).values()].flatMap((all) => all.slice(0, 1)),
      statements: statements.map((statement) => ({
        statement,
        topics: statement.topics.map((id) => ({ id, name: names.get(id) ?? id })),
      })),
      figures: evidence.figures.filter(isHere),
      relations: evidence.relations.flatMap(({ id, type, from, to }) => [
        ...(isHere(from) ? [{ id, words: relationTypes[type], other: to }] : []),
        ...(isHere(to) ? [{ id, words: relationsBack[type], other: from }] : []),
      ]),
      glosses: evidence.glosses
        .filter(({ first }) => first.some(isHere))
        .map(({ id, term, note }) => ({ id, term, note })),
      citedIn: [...Map.groupBy(citations.filter(isHere), ({ slug }) => slug)].map(([slug, all]) => ({
        slug,
        title: all[0]?.title ?? slug,
        anchors: [...new Set(all.map(({ anchor }) => anchor))],
        context: cutAtWord(all[0]?.sentence ?? '', mostContext),
      })),
    }
  }
  return new Map([...ids].map((id) => [id, toNote(id)]))
}

/** Statements with the same chain reached the passage in the same way. */
function toChain({ speakers, role, onBehalfOf, relayedBy, form, identified }: StatementOnPage): string {
  return JSON.stringify([speakers, role, onBehalfOf, relayedBy, form, identified])
}

function cutAtWord(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, text.lastIndexOf(' ', length))} …`
}
