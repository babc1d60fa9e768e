import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { makeActorName, makeStatement } from '../fixtures/statement-on-page.ts'
import type { EvidencePage } from '../schemas/evidence-page.ts'
import { toPassageNotes } from './passage-notes.ts'

const nothing: EvidencePage = {
  topics: [],
  parties: [],
  coded: [],
  uncoded: [],
  statements: [],
  cells: [],
  series: [],
  figures: [],
  events: [],
  relations: [],
  glosses: [],
  wordings: [],
  places: [],
  coverage: [],
  agreement: [],
  near: [],
}
const here = { source: 'harbour', passage: 'p2', number: 2, quotation: 'ten lamps' }
const there = { source: 'market', passage: 'p7', number: 7, quotation: 'no lamps' }

const sentence =
  'The guild asked for lamps on the quay, on the mole, in the market, in the tower and at the gate, the harbour office and others say.'
const cite = { source: 'harbour', passage: 'p2' }
const chapters = [
  {
    id: 'light',
    title: 'Light',
    summary: 'Who asked for light.',
    order: 1,
    words: 30,
    references: [],
    citations: [
      { ...cite, sentence, anchor: 'para-3' },
      { ...cite, sentence: 'It asked again.', anchor: 'para-5' },
      { ...cite, sentence: 'And again.', anchor: 'para-5' },
      { ...cite, source: 'market', sentence: 'So did others.', anchor: 'para-6' },
    ],
  },
]

describe('the notes of a passage', () => {
  test('give its statements with their topics, and one statement for each chain of speakers', () => {
    const asked = { passage: 'p2', number: 2, speakers: [makeActorName('guild')] }
    const first = makeStatement({ id: 'harbour/s1', ...asked })
    const second = makeStatement({ id: 'harbour/s2', ...asked, quotation: 'ten lamps' })
    const third = makeStatement({ id: 'harbour/s3', passage: 'p2', number: 2, topics: ['lamps', 'tolls'] })
    const elsewhere = makeStatement({ id: 'market/s1', passage: 'p2', number: 2 })
    const notes = toPassageNotes(
      'harbour',
      {
        ...nothing,
        topics: [{ id: 'lamps', name: 'Lamps', note: 'Light.' }],
        statements: [first, second, third, elsewhere],
      },
      [],
    )
    assert.deepEqual([...notes.keys()], ['p2'])
    assert.deepEqual(notes.get('p2')?.voices, [first, third])
    assert.deepEqual(
      notes.get('p2')?.statements.map(({ statement, topics }) => [statement.id, topics]),
      [
        ['harbour/s1', [{ id: 'lamps', name: 'Lamps' }]],
        ['harbour/s2', [{ id: 'lamps', name: 'Lamps' }]],
        [
          'harbour/s3',
          [
            { id: 'lamps', name: 'Lamps' },
            { id: 'tolls', name: 'tolls' },
          ],
        ],
      ],
    )
  })

  test('give relations from its own end, with the words at the other', () => {
    const relations: EvidencePage['relations'] = [
      { id: 'fewer', type: 'narrows', from: here, to: there },
      { id: 'more', type: 'widens', from: there, to: here },
      { id: 'again', type: 'repeats', from: here, to: here },
    ]
    assert.deepEqual(toPassageNotes('harbour', { ...nothing, relations }, []).get('p2')?.relations, [
      { id: 'fewer', words: 'says less than, or adds a condition to,', other: there },
      { id: 'more', words: 'is said with more, or without a condition, in', other: there },
      { id: 'again', words: 'says the same as', other: here },
      { id: 'again', words: 'is said again in', other: here },
    ])
  })

  test('give terms that stand there for the first time in their source, and the chapters that cite it', () => {
    const gloss = { id: 'lamp', term: 'Lamp', note: 'A light.', forms: [], evidence: [] }
    const notes = toPassageNotes(
      'harbour',
      {
        ...nothing,
        glosses: [
          { ...gloss, first: [{ source: 'harbour', passage: 'p2', number: 2, form: 'lamps' }] },
          { ...gloss, id: 'toll', first: [{ source: 'market', passage: 'p2', number: 2, form: 'tolls' }] },
        ],
      },
      chapters,
    )
    assert.deepEqual(notes.get('p2'), {
      voices: [],
      statements: [],
      figures: [],
      relations: [],
      glosses: [{ id: 'lamp', term: 'Lamp', note: 'A light.' }],
      citedIn: [
        {
          slug: 'light',
          title: 'Light',
          anchors: ['para-3', 'para-5'],
          context:
            'The guild asked for lamps on the quay, on the mole, in the market, in the tower and at the gate, the harbour office and …',
        },
      ],
    })
  })

  test('are none where nothing is said of a passage', () => {
    assert.deepEqual([...toPassageNotes('harbour', nothing, [])], [])
    assert.deepEqual(
      [...toPassageNotes('quay', { ...nothing, relations: [{ id: 'a', type: 'repeats', from: here, to: there }] }, [])],
      [],
    )
  })
})
