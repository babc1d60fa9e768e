import type { SearchedDossier } from '../dossier/pages/searched-dossier.ts'
import type { FieldName } from './query.ts'

/** The names that are known in a dossier, as its table has them. */
export type Names = SearchedDossier['names']

/**
 * `table.json`: what is known of every source and span besides its words, in columns. Sources come in the order of their
 * dates, spans in the order of sources and pages; a span is named by its number in that order.
 */
export type SearchTable = {
  readonly sources: {
    readonly key: readonly string[]
    readonly outlet: readonly number[]
    readonly year: readonly number[]
    /** How many spans it has. */
    readonly spans: readonly number[]
    /** How many words of its title stand after its last span in the index, because no span has them. */
    readonly title: readonly number[]
    /** The sources that are nearest by their words, nearest first. */
    readonly near: readonly (readonly number[])[]
  }
  /** How many words each span has. */
  readonly lengths: readonly number[]
  readonly headlines: readonly number[]
  /** The spans that are matter and have no number, as differences. */
  readonly matter: readonly number[]
  readonly outlets: readonly string[]
  readonly years: readonly string[]
  /** For each field the spans of every value that has any, as differences. */
  readonly spansOf: Readonly<Record<SpanField, Readonly<Record<string, readonly number[]>>>>
  readonly names: Names
  /** How many spans each file of texts has. */
  readonly texts: readonly number[]
}

/** `words.json`: every word of the dossier. */
export type WordList = {
  /** One line for the words of each stem, `crossing=12 crossings=2`, counted in the language; a count of 1 is left out. */
  readonly languages: Readonly<Record<string, readonly string[]>>
  /** Words joined by a hyphen or apostrophe: `al-risheq`, `cease-fire`. */
  readonly compounds: readonly string[]
}

/**
 * `joints.json`: for each span where it is not plain words with blanks between them, numbered as in plain-stretches.ts,
 * as differences. Phrases need it.
 */
export type Joints = readonly (readonly number[])[]

/** `texts-<n>.json`: spans in order, and the sources that they are of. */
export type TextFile = {
  readonly sources: Readonly<Record<number, readonly [title: string, voice: string, date: string, language: string]>>
  readonly spans: readonly (readonly [id: string, label: string, text: string])[]
}

/** What stands in the index for one source: its words, each as a key that is no other's beginning. */
export type IndexedSource = { readonly place: number; readonly key: string; readonly content: string }

/** The fields whose values are filed with their spans, not with sources. */
export type SpanField = Extract<FieldName, 'actor' | 'speaker' | 'topic'>
