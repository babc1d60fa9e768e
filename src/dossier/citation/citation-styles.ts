import type { CslStyle } from './csl-engine.ts'
import type { DateForm } from './date-literal.ts'

/** A style that the processor prints: as notes, or as an entry in a list and a citation in a text. */
export type PrintedStyle = {
  readonly csl: CslStyle
  readonly kind: 'note' | 'in-text'
  readonly date: DateForm
  /** The type that the style prints best for a press text. */
  readonly type: 'article-newspaper' | 'webpage'
  /** What stands before the number of a passage, where the style has no word of its own that is right. */
  readonly place: string
  /** Whether the first name stands before the family name in the style's first position. */
  readonly names: 'given-first' | 'family-first' | 'initials'
}

/** Every style in which a source or a page can be cited, in the order in which they are offered. */
export const citationStyles = [
  { id: 'chicago-note', name: 'Chicago, note' },
  { id: 'chicago-author-date', name: 'Chicago, author-date' },
  { id: 'apa', name: 'APA 7' },
  { id: 'mla', name: 'MLA 9' },
  { id: 'bluebook', name: 'Bluebook' },
  { id: 'wikipedia', name: 'Wikipedia' },
  { id: 'plain', name: 'Plain words' },
] as const

export type StyleId = (typeof citationStyles)[number]['id']

const note = { kind: 'note', type: 'article-newspaper', place: '', names: 'given-first' } as const
const inText = { kind: 'in-text', type: 'article-newspaper', place: '' } as const

/** What the processor needs to know of each style that it prints. */
export const printedStyles = {
  'chicago-note': { ...note, csl: 'dossier-note', date: 'note' },
  'chicago-author-date': { ...inText, csl: 'dossier-author-date', date: 'note', names: 'family-first' },
  apa: { ...inText, csl: 'dossier-apa', date: 'apa', names: 'initials' },
  mla: { ...inText, csl: 'dossier-mla', date: 'mla', place: 'par. ', names: 'family-first' },
  bluebook: { ...note, csl: 'dossier-bluebook', date: 'bluebook', type: 'webpage', place: '¶ ' },
} as const satisfies Partial<Record<StyleId, PrintedStyle>>

export type PrintedStyleId = keyof typeof printedStyles
