import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import type { EvidencePage } from '../schemas/evidence-page.ts'

const day = (value: string) => `date: { status: supplied, value: "${value}", certainty: certain, basis: a stamp }\n`
const built = buildDossier([
  ...toDescribedSeed(
    'later',
    'The toll of the harbour is high.\n\nA harbour toll, the Harbour Toll, and a toll at Kelp.\n',
    day('2025-03-09'),
  ),
  ...toDescribedSeed(
    'earlier',
    'Toll on the quay\n\nNobody pays at Kelp.\n\nThe harbour toll is new; tolls are not.\n',
    `${day('2025-02-02')}spans: [{ kind: matter, id: headline, quote: Toll on the quay }]\n`,
  ),
  toInputFile('content/places.yaml', '- { id: kelp, name: Kelp, aliases: [the quay], note: A shore. }\n'),
  toInputFile(
    'content/terms.yaml',
    `glosses:
  - id: toll
    term: Toll
    forms: [toll, harbour toll]
    note: What ships pay.
    evidence: [{ source: later, passage: p1, quotation: The toll }]
wordings:
  - { id: charge, name: The charge, note: Two words., forms: [toll, harbour toll, due] }
`,
  ),
])
const page: EvidencePage = JSON.parse(
  String(built.files.find(({ path }) => path === 'evidence.json')?.content),
).evidence

test('a form is counted in each source, and not again under a shorter one in it', () => {
  assert.deepEqual(built.problems, [])
  assert.deepEqual(page.wordings, [
    {
      id: 'charge',
      name: 'The charge',
      note: 'Two words.',
      forms: [
        {
          form: 'toll',
          counts: [
            { source: 'earlier', count: 0, passages: [] },
            { source: 'later', count: 2, passages: [1, 2] },
          ],
        },
        {
          form: 'harbour toll',
          counts: [
            { source: 'earlier', count: 1, passages: [2] },
            { source: 'later', count: 2, passages: [2] },
          ],
        },
        {
          form: 'due',
          counts: [
            { source: 'earlier', count: 0, passages: [] },
            { source: 'later', count: 0, passages: [] },
          ],
        },
      ],
    },
  ])
})

test('a gloss says how often each form stands in all texts, and where the term stands first in each', () => {
  assert.deepEqual(page.glosses, [
    {
      id: 'toll',
      term: 'Toll',
      note: 'What ships pay.',
      forms: [
        { form: 'toll', count: 2 },
        { form: 'harbour toll', count: 3 },
      ],
      evidence: [{ source: 'later', passage: 'p1', number: 1, quotation: 'The toll' }],
      first: [
        { source: 'earlier', passage: 'p2', number: 2, form: 'harbour toll' },
        { source: 'later', passage: 'p1', number: 1, form: 'toll' },
      ],
    },
  ])
})

test('a place lists the passages that name it, letter for letter, headlines aside', () => {
  assert.deepEqual(page.places, [
    {
      id: 'kelp',
      name: 'Kelp',
      note: 'A shore.',
      mentions: [
        { source: 'earlier', passages: [1] },
        { source: 'later', passages: [2] },
      ],
    },
  ])
})
