import { z } from 'astro/zod'
import { evidence } from './evidence-fields.ts'
import { slug, text } from './fields.ts'

/** What one passage's words are to another's; "from" is the later one where that is known. */
export const relationTypes = {
  repeats: 'says the same as',
  narrows: 'says less than, or adds a condition to,',
  widens: 'says more than, or drops a condition of,',
  contradicts: 'cannot be true together with',
  'same-event': 'reports the same event as',
  'same-wording': 'uses the same wording as',
} as const

/** The same, read from the other end. */
export const relationsBack: Readonly<Record<keyof typeof relationTypes, string>> = {
  repeats: 'is said again in',
  narrows: 'is said with less, or under a condition, in',
  widens: 'is said with more, or without a condition, in',
  contradicts: 'cannot be true together with',
  'same-event': 'is reported as well in',
  'same-wording': 'is worded the same in',
}

export type RelationType = keyof typeof relationTypes

/** A typed link between the words of two passages. */
export const relation = z.strictObject({
  id: slug,
  type: z.enum(Object.keys(relationTypes) as [RelationType, ...RelationType[]]),
  from: z.strictObject(evidence),
  to: z.strictObject(evidence),
  /** In what they agree or differ: one neutral line of ours. */
  note: text,
})

/** content/relations.yaml: a list of relations. */
export const relations = z.array(relation)

export type Relation = z.output<typeof relation>
