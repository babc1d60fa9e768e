import type { Mention } from '../actors/find-mentions.ts'
import type { OutputFile } from '../output-file.ts'
import type { Actor } from '../schemas/actors.ts'
import type { ConcordanceLetter, ConcordanceOverview, ConcordanceWord } from '../schemas/concordance-page.ts'
import type { Source } from '../sources/source.ts'
import type { Span } from '../sources/span.ts'
import { sha256 } from '../text/sha256.ts'
import { withoutUndefined } from '../without-undefined.ts'
import { countBySource, findLanguage, listForms, nameEntry } from './describe-entry.ts'
import { encodePlaces } from './encode-places.ts'
import { toNameRows } from './name-rows.ts'
import type { ConcordancePlan, LetterPart } from './plan-concordance.ts'
import { findSeeAlso } from './see-also.ts'
import { toWordPage } from './to-word-page.ts'
import { toWordAddress } from './word-address.ts'
import { writeConcordanceCsv } from './write-concordance-csv.ts'

/** With more sources than this a table has no column for each. */
const mostColumns = 8

/** How many printed forms of a word stand in the list of a letter. */
const formsInList = 8

/** What the pages of the concordance show, and the whole of it as a table. */
export function toConcordanceFiles(
  plan: ConcordancePlan,
  dossier: {
    actors: readonly Actor[]
    sorted: readonly Source[]
    mentions: ReadonlyMap<Span, readonly Mention[]>
  },
): OutputFile[] {
  const links = linkWords(plan)
  const words = plan.entries.flatMap((entry): ConcordanceWord[] => {
    const id = plan.pageByWord.get(entry.word)
    return id === undefined ? [] : [toWordPage(entry, { id, most: plan.rules.lines, see: links(entry.word) })]
  })
  return [
    toFacts('concordance', { concordance: toOverview(plan, dossier) }),
    toFacts(
      'concordance-letters',
      plan.letters.map((part) => toLetterPage(part, plan, links)),
    ),
    toFacts('concordance-words', words),
    { kind: 'site', path: 'concordance/concordance.csv', content: writeConcordanceCsv(plan.entries) },
  ]
}

function toOverview(plan: ConcordancePlan, dossier: Parameters<typeof toConcordanceFiles>[1]): ConcordanceOverview {
  const { entries, sources, rules, frequent, pageByWord, letters, gone } = plan
  const toColumns = (all: readonly Source[]) => (all.length > mostColumns ? [] : all.map(({ key }): string => key))
  const names = toNameRows(dossier.actors, dossier.sorted, dossier.mentions)
  const columns = { words: toColumns(sources), names: toColumns(dossier.sorted) }
  return {
    words: entries.length,
    occurrences: entries.reduce((sum, { total }) => sum + total, 0),
    rules,
    columns,
    shown: sources.length,
    frequent: frequent.map(({ word, forms, total, places }) => {
      const counts = new Map([...countBySource(places)].map(([{ key }, count]): [string, number] => [key, count]))
      return withoutUndefined({
        id: pageByWord.get(word) ?? '',
        word: nameEntry({ word, forms }),
        language: findLanguage(places),
        total,
        sources: counts.size,
        counts: columns.words.map((key) => counts.get(key) ?? 0),
      })
    }),
    names: names.map((name) => ({ ...name, counts: columns.names.length === 0 ? [] : name.counts })),
    letters: [...Map.groupBy(letters, ({ name }) => name)].map(([name, parts]) => ({
      name,
      parts: parts.map(({ id }) => id),
    })),
    gone: gone.map((path) => path.slice('/concordance/'.length, -1)).filter((path) => !path.includes('.')),
  }
}

function toLetterPage(
  { id, name, part, of, entries }: LetterPart,
  { rules, pageByWord }: ConcordancePlan,
  links: (word: string) => ConcordanceWord['see'],
): ConcordanceLetter {
  return {
    id,
    name,
    part,
    of,
    most: rules.places,
    entries: entries.map(({ word, total, forms, places }) =>
      withoutUndefined({
        anchor: toAnchor(word),
        word: nameEntry({ word, forms }),
        language: findLanguage(places),
        page: pageByWord.get(word),
        total,
        sources: countBySource(places).size,
        forms: listForms(forms, formsInList),
        more: Math.max(0, places.length - rules.places),
        places: encodePlaces(places, rules.places),
        see: links(word),
      }),
    ),
  }
}

/** Gives for a word its other spellings, each with its page or the list where it stands. */
function linkWords({ entries, letters, pageByWord }: ConcordancePlan): (word: string) => ConcordanceWord['see'] {
  const others = findSeeAlso(entries)
  const listed = new Map(
    letters.flatMap(({ id, entries: here }) =>
      here.flatMap(({ word }) => (others.has(word) ? [[word, `letters/${id}/#${toAnchor(word)}`] as const] : [])),
    ),
  )
  return (word) =>
    (others.get(word) ?? []).map((other) => {
      const page = pageByWord.get(other.word)
      return {
        word: nameEntry(other),
        path: page === undefined ? (listed.get(other.word) ?? '') : `words/${page}/`,
      }
    })
}

/** The id of a word in its list; where the word is too long for an address, it is made of its hash. */
function toAnchor(word: string): string {
  return `word-${toWordAddress(word) ?? sha256(word).slice(0, 12)}`
}

function toFacts(name: string, value: unknown): OutputFile {
  return { kind: 'facts', path: `${name}.json`, content: `${JSON.stringify(value)}\n` }
}
