import { tokenise } from '#dossier/text/tokenise.ts'
import { formatFilter } from '#search/format-query.ts'
import { type FieldName, fieldNames } from '#search/query.ts'

/** What the examples are made of: two words that stand side by side, and for each field a value that it has. */
export type KnownValues = { readonly words?: string } & Readonly<Partial<Record<FieldName, string>>>

/** One thing that a query can say: how it is written in general, an example to run, and what is found. */
export type Operator = { readonly form: string; readonly example: string; readonly finds: string }

const narrows: Readonly<Record<FieldName, string>> = {
  source: 'Passages of one source, by its key.',
  outlet: 'Passages that one outlet published.',
  year: 'Passages of one year.',
  actor: 'Passages that name somebody, whatever name is printed.',
  speaker: 'Passages in which somebody is reported to speak.',
  topic: 'Passages with a statement on a topic.',
}

/** The query language with an example of everything; a field that has no value is left out. */
export function listOperators({ words = 'first year', ...fields }: KnownValues): Operator[] {
  const [first = '', last = ''] = tokenise(words).map(({ word }) => word)
  const beginning = [...first].slice(0, Math.max(3, [...first].length - 1)).join('')
  return [
    { form: 'words', example: `${first} ${last}`, finds: 'Passages with all the words first, then those with some.' },
    {
      form: '"exact phrase"',
      example: `"${words}"`,
      finds:
        'These words letter for letter, in this order; only capitals and kinds of quotation marks and dashes may differ.',
    },
    {
      form: '-without',
      example: `${last} -${first}`,
      finds: 'No passage with the word, or the phrase in quotation marks, after the minus.',
    },
    {
      form: 'OR',
      example: `${first} OR ${last}`,
      finds: 'The word or phrase before it, the one after it, or both.',
    },
    {
      form: 'AND, +must',
      example: `${first} AND ${last}`,
      finds: 'Only passages with both. A plus before a word makes this one word necessary.',
    },
    {
      form: 'NEAR/5',
      example: `${first} NEAR/5 ${last}`,
      finds: 'One at most five words after the other, in either order. Any distance up to 50; NEAR alone is NEAR/5.',
    },
    { form: 'word*', example: `${beginning}*`, finds: 'All words that begin so.' },
    ...fieldNames.flatMap((field) => {
      const value = fields[field]
      if (value === undefined) return []
      const example = formatFilter({ name: field, value, isExcluded: false })
      return [{ form: `${field}:`, example, finds: narrows[field] }]
    }),
  ]
}
