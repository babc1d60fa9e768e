import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toCited } from '../fixtures/cited-sources.ts'
import { hostileText } from '../fixtures/hostile-text.ts'
import { printedStyles } from './citation-styles.ts'
import { printForms } from './print-article.ts'
import { type PrintItem, printByShape } from './print-by-shape.ts'
import { toCslItems } from './print-references.ts'
import { toStyledItem } from './styled-item.ts'

type Fields = Parameters<typeof toCited>[1]

const plain = fc.stringMatching(/^[\w[("'“A-Zא-ת][\w ,:;'"“”’()[\]&<>*_—–…/éşÅאבג世界-]{0,40}[\w.!?…”"')\]אŁ]$/)
const title = fc.oneof(
  plain,
  hostileText.filter((text) => text.trim() !== ''),
  fc.constantFrom(
    'the guild, and Of the Harbour',
    'a',
    '2024',
    '1st lamp: what it is—and isn’t',
    '“Ten lamps?”',
    'Who asked?',
    'Lamps.',
    '[Lamps]',
    '(Lamps)',
    'van der Lamp’s ‘guild’',
    'שלום lamps.',
    'McLamp iPhone NATO',
    '²lamps™',
    '§ 4',
    '世界',
    '—',
  ),
)
const titleField = fc.oneof(
  title.map((value) => ({ status: 'stated', value, quote: 'x' }) as const),
  title.map(
    (value) => ({ status: 'supplied', value, certainty: 'probable', basis: 'x', words: 'ours', label: 'x' }) as const,
  ),
  fc.constant({ status: 'unknown' } as const),
)
const unknown = { status: 'unknown' } as const
const author = fc.constantFrom<Fields['author']>(
  unknown,
  { status: 'stated', value: [{ family: 'Okri', given: 'Ada' }], quote: 'x' },
  { status: 'stated', value: [{ literal: 'The Guild' }], quote: 'x' },
)
const date = fc.constantFrom<Fields['date']>(unknown, { status: 'stated', value: '2024-03-04', quote: 'x' })
const publisher = fc.constantFrom<Fields['publisher']>(unknown, {
  status: 'stated',
  value: 'Harbour News',
  quote: 'x',
})
const witness = { name: 'x', kind: 'publisher', wording: 'same', seen: '2025-01-01', status: 'works' } as const
const witnesses = fc.oneof(
  fc.constant<Fields['witnesses']>([]),
  fc.webUrl({ withQueryParameters: true, withFragments: true }).map((address) => [{ ...witness, address }]),
)

test('what is filled in is what the processor prints by itself, in every style and whatever title and address', () => {
  const sources = fc
    .array(fc.record({ title: titleField, author, date, publisher, witnesses }), { minLength: 1, maxLength: 6 })
    .map((records) => records.map((record, index) => toCited(`source-${index}`, record)))
  fc.assert(
    fc.property(sources, (cited) => {
      for (const style of Object.values(printedStyles)) {
        const own = style.csl === 'dossier-author-date'
        const items = own
          ? toCslItems(cited).map((item) => ({ item, inText: item }))
          : cited.map((source) => ({
              item: toStyledItem(source, style),
              inText: toStyledItem(source, style, style.kind !== 'note'),
            }))
        const print = (shapes: readonly PrintItem[]) => printForms(shapes, style, 'of edition 1')
        for (const pair of items)
          assert.deepEqual(printByShape(items, print).get(pair.item.id), print([pair]).get(pair.item.id))
      }
    }),
    { numRuns: 15 },
  )
})

test('items that differ in title and address alone are printed once, one with an odd character by itself', () => {
  const cited = ['Lamps', 'Ten lamps, “lit”', '§ lamps'].map((value, index) =>
    toCited(`source-${index}`, { title: { status: 'stated', value, quote: 'x' } }),
  )
  const counts: number[] = []
  printByShape(
    cited.map((source) => {
      const item = toStyledItem(source, printedStyles.apa)
      return { item, inText: item }
    }),
    (items) => {
      counts.push(items.length)
      return new Map()
    },
  )
  assert.deepEqual(counts, [2])
})
