import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { z } from 'astro/zod'
import fc from 'fast-check'
import { hostileText } from '../fixtures/hostile-text.ts'
import { readHtml } from '../fixtures/read-html.ts'
import { record } from '../schemas/record.ts'
import { printReferences, sortByEntry } from './print-references.ts'

type Fields = Partial<z.input<typeof record>>

const stated = <V>(value: V) => ({ status: 'stated', value, quote: 'x' }) as const
const supplied = <V>(value: V) => ({ status: 'supplied', value, certainty: 'probable', basis: 'x' }) as const

function cite(key: string, fields: Fields) {
  const receipt = { file: 'x.txt', received: '2025-01-02', from: 'x', by: 'x', handling: 'x', sha256: '0'.repeat(64) }
  return { key, record: record.parse({ key, receipts: [receipt], ...fields }), fallbackTitle: `${key}.txt` }
}

function print(fields: Fields) {
  return printReferences([cite('harbour', fields)]).get('harbour')
}

describe('a reference', () => {
  const author = stated([{ family: 'Okri', given: 'Ada' }])

  test('prints what the text states as it is', () => {
    assert.deepEqual(
      print({
        author,
        title: stated('Harbour reopens'),
        publisher: stated('Port Gazette'),
        date: stated('2024-05-06'),
        witnesses: [
          {
            address: 'https://gazette.example/harbour?a=1&b=2',
            name: 'Port Gazette',
            kind: 'publisher',
            wording: 'same',
            seen: '2025-01-02',
            status: 'live page',
          },
        ],
      }),
      {
        entry:
          'Okri, Ada. 2024. “Harbour reopens.” <i>Port Gazette</i>, May 6. <a href="https://gazette.example/harbour?a=1&amp;b=2">https://gazette.example/harbour?a=1&amp;b=2</a>.',
        inText: '(Okri 2024)',
      },
    )
  })

  test('prints what we supply in square brackets, each part in its own', () => {
    assert.deepEqual(
      print({
        author: supplied([{ family: 'Okri', given: 'Ada' }]),
        title: { ...supplied('Harbour reopens'), words: 'theirs', label: 'headline of a copy' },
        publisher: supplied('Port Gazette'),
        date: supplied('2024-05-06'),
      }),
      {
        entry: '[Okri, Ada]. [2024]. “[Harbour reopens].” <i>[Port Gazette]</i>, [May 6].',
        inText: '([Okri, Ada] [2024])',
      },
    )
  })

  test('prints a title of our own in brackets and without quotation marks', () => {
    const title = { ...supplied('Report on a harbour'), words: 'ours', label: 'our title' } as const
    assert.equal(print({ author, title })?.entry, 'Okri, Ada. n.d. [Report on a harbour].')
  })

  test('invents nothing for what is unknown', () => {
    assert.deepEqual(print({}), { entry: '“[harbour.txt].” n.d.', inText: '(“[harbour.txt],” n.d.)' })
  })

  test('prints a date as far as it is known, with its doubts', () => {
    const entries = ['2024', '2024-05', '2024-05-06?', '2024-05-06~', '2024?', '2024~', '2024-05%', '199X'].map(
      (value) => print({ author, title: stated('T'), date: stated(value) })?.entry,
    )
    assert.deepEqual(entries, [
      'Okri, Ada. 2024. “T.”',
      'Okri, Ada. 2024. “T.” May.',
      'Okri, Ada. [2024?]. “T.” [May 6?].',
      'Okri, Ada. [2024]. “T.” [ca. May 6].',
      'Okri, Ada. [2024?]. “T.”',
      'Okri, Ada. [ca. 2024]. “T.”',
      'Okri, Ada. [2024?]. “T.” [ca. May?].',
      'Okri, Ada. [1990s]. “T.”',
    ])
  })

  test('keeps names whole, particles and all', () => {
    const names = [
      { family: 'van der Berg', given: 'J. R.' },
      { family: 'al-Risheq', given: 'Izzat' },
      { family: 'Okri', given: 'Ada de la' },
      { literal: 'The Desk, Inc.' },
    ]
    assert.deepEqual(
      names.map((name) => print({ author: stated([name]), title: stated('T') })?.entry),
      [
        'van der Berg, J. R. n.d. “T.”',
        'al-Risheq, Izzat. n.d. “T.”',
        'Okri, Ada de la. n.d. “T.”',
        'The Desk, Inc. n.d. “T.”',
      ],
    )
  })

  test('keeps a headline as printed, with its own last mark', () => {
    const entries = ['HARBOUR: “open” at last', 'Is it open?', 'It is open.'].map(
      (value) => print({ author, title: stated(value) })?.entry,
    )
    assert.deepEqual(entries, [
      'Okri, Ada. n.d. “HARBOUR: “open” at last.”',
      'Okri, Ada. n.d. “Is it open?”',
      'Okri, Ada. n.d. “It is open.”',
    ])
  })

  test('sets words that run from right to left apart from the rest', () => {
    assert.equal(
      print({ author: stated([{ literal: 'محمود' }]), title: stated('T') })?.entry,
      '<bdi>محمود</bdi>. n.d. “T.”',
    )
  })

  test('prints hostile strings as the same plain text', () => {
    const plain = hostileText
      .map((text) =>
        text
          .replace(/[\ue000-\ue0ff]/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
      )
      .filter((text) => text !== '')
    fc.assert(
      fc.property(plain, (text) => {
        const sources = [
          cite('title', { title: stated(text) }),
          cite('ours', { title: { ...supplied(text), words: 'ours', label: 'x' } }),
          cite('publisher', { publisher: stated(text) }),
          cite('literal', { author: stated([{ literal: text }]) }),
          cite('family', { author: stated([{ family: text, given: 'Ada' }]) }),
          cite('given', { author: supplied([{ family: 'Okri', given: text }]) }),
          { ...cite('file', {}), fallbackTitle: text },
        ]
        const references = printReferences(sources)
        for (const { key } of sources) {
          const { words, elements } = readHtml(references.get(key)?.entry ?? '')
          assert.ok(words.includes(text), `${key}: ${JSON.stringify(words)} lacks ${JSON.stringify(text)}`)
          assert.deepEqual(
            elements.filter((name) => !['i', 'bdi'].includes(name)),
            [],
          )
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('references that would read alike', () => {
  test('get letters in the order of their dates, then of their keys, whatever the order they come in', () => {
    const okri = stated([{ family: 'Okri', given: 'Ada' }])
    const sources = [
      cite('c', { author: okri, date: stated('2025-03-01') }),
      cite('a', { author: okri, date: stated('2025-07-13') }),
      cite('b', { author: okri, date: stated('2025-03-01') }),
      cite('d', { author: okri, date: stated('2024') }),
    ]
    const inText = (given: typeof sources) =>
      [...printReferences(given)].map(([key, reference]) => [key, reference.inText]).toSorted()
    assert.deepEqual(inText(sources), [
      ['a', '(Okri 2025c)'],
      ['b', '(Okri 2025a)'],
      ['c', '(Okri 2025b)'],
      ['d', '(Okri 2024)'],
    ])
    assert.deepEqual(inText(sources.toReversed()), inText(sources))
  })

  test('get letters by their earliest day, inside the brackets of a supplied year', () => {
    const publisher = stated('Port Gazette')
    const references = printReferences([
      cite('a', { publisher, date: supplied('2025-07?') }),
      cite('b', { publisher, date: stated('2025-07-13') }),
    ])
    assert.deepEqual(
      ['a', 'b'].map((key) => references.get(key)?.inText),
      ['(<i>Port Gazette</i> [2025a?])', '(<i>Port Gazette</i> 2025b)'],
    )
  })

  test('get letters where there is no date', () => {
    const author = stated([{ family: 'Okri', given: 'Ada' }])
    const references = printReferences([cite('a', { author }), cite('b', { author })])
    assert.deepEqual(
      ['a', 'b'].map((key) => references.get(key)?.inText),
      ['(Okri, n.d.-a)', '(Okri, n.d.-b)'],
    )
  })

  test('go on with two letters after the twenty-sixth', () => {
    const author = stated([{ family: 'Okri', given: 'Ada' }])
    const keys = Array.from({ length: 28 }, (_, index) => `s${String(index).padStart(2, '0')}`)
    const references = printReferences(keys.map((key) => cite(key, { author, date: stated('2025') })))
    assert.deepEqual(
      keys.slice(-3).map((key) => references.get(key)?.inText),
      ['(Okri 2025z)', '(Okri 2025aa)', '(Okri 2025ab)'],
    )
  })
})

test('entries stand in the order of their letters, brackets and quotation marks aside', () => {
  const references = printReferences([
    cite('a', { title: stated('“Ships” return') }),
    cite('b', { publisher: supplied('Port Gazette') }),
    cite('c', { author: stated([{ family: 'Økri', given: 'Ada' }]) }),
    cite('d', { title: { ...supplied('Zinc'), words: 'ours', label: 'x' } }),
  ])
  assert.deepEqual(sortByEntry(references), ['c', 'b', 'a', 'd'])
})

test('without sources there are no references', () => {
  assert.deepEqual(printReferences([]), new Map())
})
