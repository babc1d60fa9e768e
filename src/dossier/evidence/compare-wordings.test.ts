import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { StatementOnPage } from '../schemas/evidence-page.ts'
import type { PositionEntry } from './arrange-positions.ts'
import { compareWordings } from './compare-wordings.ts'

const unknown = { words: 'date not given', status: 'unknown' } as const

function say(source: string, quotation: string): PositionEntry {
  const statement: StatementOnPage = {
    id: `${source}/s1`,
    source,
    passage: 'p1',
    number: 1,
    quotation,
    speakers: [],
    onBehalfOf: [],
    relayedBy: [],
    about: [],
    addressee: [],
    form: 'direct',
    identified: 'name',
    stance: 'asks',
    topics: ['opening'],
    said: unknown,
    happened: unknown,
    sort: '2025-03-04',
  }
  return { statement, text: { words: '4 March 2025' } }
}

function compare(...entries: PositionEntry[]) {
  return compareWordings(entries).map(({ stretches, earlier }) => ({
    words: stretches.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''),
    earlier,
  }))
}

describe('compareWordings', () => {
  test('marks what is new, tells what is gone, and says of which quotation and text', () => {
    assert.deepEqual(
      compare(
        say('harbour-talks', 'a full opening of the harbour'),
        say('harbour-talks', 'a full opening of the old harbour'),
        say('market-note', 'an opening of the old harbour'),
      ),
      [
        { words: 'a full opening of the harbour', earlier: undefined },
        {
          words: 'a full opening of the [old] harbour',
          earlier: { number: 1, sameText: true, kind: 'changed', gone: [] },
        },
        {
          words: '[an] opening of the old harbour',
          earlier: { number: 2, sameText: false, kind: 'changed', gone: ['a full'] },
        },
      ],
    )
  })

  test('takes the earlier quotation that is most alike where the one before shares hardly a word', () => {
    const wordings = compare(
      say('harbour-talks', 'the harbour opens'),
      say('harbour-talks', 'the harbour opens at dawn'),
      say('market-note', 'no lamp burns'),
      say('market-note', 'the old harbour opens at dawn'),
    )
    assert.deepEqual(wordings.slice(2), [
      { words: 'no lamp burns', earlier: undefined },
      {
        words: 'the [old] harbour opens at dawn',
        earlier: { number: 2, sameText: false, kind: 'changed', gone: [] },
      },
    ])
  })

  test('says where the words are the same', () => {
    assert.deepEqual(compare(say('a', 'Open the harbour.'), say('b', 'open the harbour')).at(-1), {
      words: 'open the harbour',
      earlier: { number: 1, sameText: false, kind: 'same words', gone: [] },
    })
  })

  test('says where the words are a part of others in the same passage', () => {
    const [, part] = compare(say('a', 'the harbour opens at dawn'), say('a', 'opens at dawn'))
    assert.deepEqual(part?.earlier, { number: 1, sameText: true, kind: 'part', gone: ['the harbour'] })
    const [, other] = compare(say('a', 'the harbour opens at dawn'), say('b', 'opens at dawn'))
    assert.equal(other?.earlier?.kind, 'changed')
  })
})
