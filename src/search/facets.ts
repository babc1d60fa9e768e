import { compareText } from '../dossier/text/compare-text.ts'
import { tokenise } from '../dossier/text/tokenise.ts'
import type { Chosen } from './address.ts'
import { toInitials } from './list-spellings.ts'
import type { OpenDossier } from './open-dossier.ts'
import { type FieldName, fieldNames } from './query.ts'

/** One facet with the values that the hits have. */
export type Facet = { readonly name: FieldName; readonly values: readonly FacetValue[] }

/** A value as the address has it, how many passages it leaves, and how it is shown; a source by its key. */
export type FacetValue = {
  readonly value: string
  readonly shown: string
  readonly count: number
  readonly isChosen: boolean
}

/** What every passage is filed under. */
export type Facets = {
  readonly valuesOf: (span: number, field: FieldName) => readonly string[]
  /** Whether a passage has a chosen value in each facet with a choice, `except` one facet. */
  readonly isChosen: (span: number, chosen: Chosen, except?: FieldName) => boolean
  /** Counts the hits of every value as if its own facet were not yet chosen: so each count is what ticking it gives. */
  readonly count: (spans: readonly number[], chosen: Chosen) => Facet[]
  /** The values that a reader can mean by words after a field: by the value itself or one of its names, or else by a part of one, in whole words. */
  readonly find: (field: FieldName, typed: string) => readonly string[]
  /** Whether anything is filed under a value, as the address has it. */
  readonly has: (field: FieldName, value: string) => boolean
  /** A value as it is shown: the name behind an id, a source by its key. */
  readonly show: (field: FieldName, value: string) => string
}

/** Files the passages of a dossier. */
export function createFacets(dossier: OpenDossier): Facets {
  const { table } = dossier
  const { sources } = table
  const inverted = {
    actor: invert(dossier, 'actor'),
    speaker: invert(dossier, 'speaker'),
    topic: invert(dossier, 'topic'),
  }

  function valuesOf(span: number, field: FieldName): readonly string[] {
    const source = dossier.sourceOf(span)
    switch (field) {
      case 'source':
        return [sources.key[source] ?? '']
      case 'outlet':
        return [table.outlets[sources.outlet[source] ?? 0] ?? '']
      case 'year':
        return [table.years[sources.year[source] ?? 0] ?? '']
      default:
        return inverted[field].get(span) ?? []
    }
  }

  function isChosen(span: number, chosen: Chosen, except?: FieldName): boolean {
    return fieldNames.every(
      (name) =>
        name === except ||
        chosen[name].length === 0 ||
        valuesOf(span, name).some((value) => chosen[name].includes(value)),
    )
  }

  function toNames(field: FieldName, value: string): readonly string[] {
    return field === 'actor' || field === 'speaker' || field === 'topic' ? dossier.nameOf(field, value).names : [value]
  }

  /** What a reader can call a value: initials only of somebody. */
  function listNames(field: FieldName, value: string): readonly string[] {
    const names = toNames(field, value)
    return [value, ...names, ...(field === 'actor' || field === 'speaker' ? toInitials(names) : [])]
  }

  function listValues(field: FieldName): readonly string[] {
    if (field === 'source') return sources.key
    if (field === 'outlet') return table.outlets
    return field === 'year' ? table.years : Object.keys(table.spansOf[field])
  }

  return {
    valuesOf,
    isChosen,
    count: (spans, chosen) =>
      fieldNames.map((name) => {
        const counts = new Map(chosen[name].map((value) => [value, 0]))
        for (const span of spans) {
          if (!isChosen(span, chosen, name)) continue
          for (const value of valuesOf(span, name)) counts.set(value, (counts.get(value) ?? 0) + 1)
        }
        const values = [...counts].map(
          ([value, count]): FacetValue => ({
            value,
            shown: toNames(name, value)[0] ?? value,
            count,
            isChosen: chosen[name].includes(value),
          }),
        )
        return { name, values: values.sort(name === 'year' ? byYear : byCount) }
      }),
    has: (field, value) => listValues(field).includes(value),
    show: (field, value) => toNames(field, value)[0] ?? value,
    find: (field, typed) => {
      const wanted = fold(typed)
      if (!wanted) return listValues(field).filter((value) => value === typed)
      const known = listValues(field).map((value) => ({ value, names: listNames(field, value).map(fold) }))
      const same = known.filter(({ names }) => names.includes(wanted))
      const found = same.length > 0 ? same : known.filter(({ names }) => names.some((name) => hasWords(name, wanted)))
      return found.map(({ value }) => value)
    },
  }
}

/** What each span is filed under, from the spans of each value. */
function invert(dossier: OpenDossier, field: 'actor' | 'speaker' | 'topic'): ReadonlyMap<number, readonly string[]> {
  const valuesOf = new Map<number, string[]>()
  for (const id of Object.keys(dossier.table.spansOf[field])) {
    for (const span of dossier.spansOf(field, id)) {
      const ids = valuesOf.get(span)
      if (ids) ids.push(id)
      else valuesOf.set(span, [id])
    }
  }
  return valuesOf
}

function fold(words: string): string {
  return tokenise(words)
    .map(({ word }) => word)
    .join(' ')
}

function hasWords(name: string, wanted: string): boolean {
  return ` ${name} `.includes(` ${wanted} `)
}

function byCount(a: FacetValue, b: FacetValue): number {
  return b.count - a.count || compareText(a.shown, b.shown) || compareText(a.value, b.value)
}

/** A supplied year stands in brackets: "[2024]" comes after "2024", before "2025". */
function byYear(a: FacetValue, b: FacetValue): number {
  const toDigits = ({ value }: FacetValue): string => value.replace(/[^\p{L}\p{N}]/gu, '')
  return compareText(toDigits(a), toDigits(b)) || compareText(a.value, b.value)
}
