import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parseDocument } from 'htmlparser2'
import { buildDossier } from '../build-dossier.ts'
import { toInputFile } from '../fixtures/input-files.ts'
import { buildOf, close, firstEdition, readOutput, secondEdition } from '../fixtures/two-editions.ts'
import type { InputFile } from '../input-file.ts'
import { reportProblems } from '../problems/report-problems.ts'
import { correctionsPage } from '../schemas/editions-page.ts'

const log = `- id: keeper-name
  date: "2026-01-10"
  source: harbour
  passage: p4
  wrong: The statement named the keeper as the speaker of the whole paragraph.
  now: The statement names the keeper as the speaker of its last words.
- id: about-page
  date: "2026-01-12"
  page: /about/
  wrong: The page gave another day of receipt.
  now: 'The day & the <hour> are given.'
`

function listEntries(files: readonly InputFile[]) {
  const { corrections } = JSON.parse(readOutput(buildOf(files), 'corrections.json'))
  return correctionsPage.parse(corrections).entries.map(({ id, day, source, passage }) => [id, day, source, passage])
}

describe('the log of corrections', () => {
  test('has what was written down and what editions changed or no longer have, the newest first', () => {
    assert.deepEqual(listEntries([...secondEdition, toInputFile('content/corrections.yaml', log)]), [
      ['edition-2-harbour-p1', '2026-03-01', 'harbour', 'p1'],
      ['edition-2-harbour-p3', '2026-03-01', 'harbour', 'p3'],
      ['edition-2-market', '2026-03-01', 'market', undefined],
      ['about-page', '2026-01-12', undefined, undefined],
      ['keeper-name', '2026-01-10', 'harbour', 'p4'],
    ])
    assert.deepEqual(listEntries(firstEdition), [])
  })

  test('refuses corrections of nothing that is or was here, out of order, or with a name that is taken', () => {
    const wrong = `- { id: one, date: "2026-01-02", source: habour, wrong: a, now: b }
- { id: one, date: "2026-01-01", source: harbour, passage: p9, wrong: a, now: b }
- { id: two, date: "2025-01-01", page: /abuot/, wrong: a, now: b }
- { id: three, date: "2026-01-01", source: market, passage: p2, wrong: a, now: b }
`
    const { problems } = buildDossier([...secondEdition, toInputFile('content/corrections.yaml', wrong)])
    assert.equal(
      reportProblems(problems),
      `content/corrections.yaml
  1:42  error  Unexpected correction \`one\` of the source \`habour\`, expected a source or passage that is or was here, or an address of this site  (correction-resolves)
      Did you mean \`harbour\`?
  2:3  error  Unexpected correction \`one\` with an id that another one has, expected corrections by date, the newest last, each with an id of its own  (correction-in-order)
      Add new corrections at the end of content/corrections.yaml, with an id that no other has.
  2:60  error  Unexpected correction \`one\` of \`p9\`, which \`harbour\` never had, expected a source or passage that is or was here, or an address of this site  (correction-resolves)
      Name what the correction is about as pages name it, or leave it out.
  3:3  error  Unexpected correction \`two\` of 2025-01-01 after one of 2026-01-01, expected corrections by date, the newest last, each with an id of its own  (correction-in-order)
      Add new corrections at the end of content/corrections.yaml, with an id that no other has.
  3:40  error  Unexpected correction \`two\` of the address \`/abuot/\`, which this site never had, expected a source or passage that is or was here, or an address of this site  (correction-resolves)
      Did you mean \`/about/\`?

5 errors
`,
    )
  })

  test('refuses a passage without its source, and a page beside a source', () => {
    const wrong = `- { id: one, date: "2026-01-02", passage: p1, wrong: a, now: b }
- { id: two, date: "2026-01-02", source: harbour, page: /about/, wrong: a, now: b }
`
    const { problems } = buildDossier([...firstEdition, toInputFile('content/corrections.yaml', wrong)])
    assert.deepEqual(
      problems.map(({ line, expected }) => [line, expected]),
      [
        [1, 'the `source` that the passage is in'],
        [2, '`source` or `page`, not both'],
      ],
    )
  })
})

describe('the feed', () => {
  test('is not there before an edition is closed', () => {
    const files = firstEdition.filter(({ path }) => path !== 'content/ledger.yaml')
    assert.equal(
      buildOf(files).files.find(({ path }) => path === 'feed.xml'),
      undefined,
    )
  })

  test('has an entry for every edition, added source and correction, each with its address for id', () => {
    const files = close([...secondEdition, toInputFile('content/corrections.yaml', log)], '2026-03-02')
    const feed = readOutput(buildOf(files), 'feed.xml')
    assert.deepEqual(
      [...feed.matchAll(/<entry><id>(.*?)<\/id>.*?<updated>(.*?)<\/updated>/g)].map(([, id, updated]) => [id, updated]),
      [
        ['https://dossier.example/editions/3/', '2026-03-02T00:00:00Z'],
        ['https://dossier.example/corrections/#edition-2-harbour-p1', '2026-03-01T00:00:00Z'],
        ['https://dossier.example/corrections/#edition-2-harbour-p3', '2026-03-01T00:00:00Z'],
        ['https://dossier.example/corrections/#edition-2-market', '2026-03-01T00:00:00Z'],
        ['https://dossier.example/editions/2/', '2026-03-01T00:00:00Z'],
        ['https://dossier.example/sources/market/', '2026-03-01T00:00:00Z'],
        ['https://dossier.example/corrections/#about-page', '2026-01-12T00:00:00Z'],
        ['https://dossier.example/corrections/#keeper-name', '2026-01-10T00:00:00Z'],
        ['https://dossier.example/editions/1/', '2026-01-01T00:00:00Z'],
        ['https://dossier.example/sources/harbour/', '2026-01-01T00:00:00Z'],
      ],
    )
    assert.match(
      feed,
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom" xml:lang="en">/,
    )
    assert.match(feed, /<updated>2026-03-02T00:00:00Z<\/updated><author><name>A dossier<\/name><\/author>/)
    assert.match(feed, /<link rel="self" type="application\/atom\+xml" href="https:\/\/dossier\.example\/feed\.xml"\/>/)
    assert.match(feed, /Now: The day &amp; the &lt;hour&gt; are given\./)
    const elements = parseDocument(feed, { xmlMode: true }).children.filter(({ type }) => type === 'tag')
    assert.equal(elements.length, 1)
  })
})
