import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { toInputFile } from '../fixtures/input-files.ts'
import { buildOf, close, firstEdition, hideHarbour, readOutput, secondEdition } from '../fixtures/two-editions.ts'
import type { InputFile } from '../input-file.ts'
import { reportProblems } from '../problems/report-problems.ts'
import { editionPage, editionText } from '../schemas/editions-page.ts'
import { sha256 } from '../text/sha256.ts'

function readEdition(files: readonly InputFile[], number: number) {
  return editionPage.parse(JSON.parse(readOutput(buildOf(files), 'editions.json'))[number])
}

function readText(files: readonly InputFile[], id: string) {
  return editionText.parse(JSON.parse(readOutput(buildOf(files), 'edition-texts.json'))[id])
}

describe('the page of an edition', () => {
  test('shows every passage that it changed, removed or added, with the words that differ', () => {
    const { summary, changes, addresses, sources } = readEdition(secondEdition, 2)
    assert.equal(summary, '1 source withdrawn, 1 passage changed, 1 passage added, 1 passage removed, 1 address moved')
    assert.deepEqual(sources, [{ key: 'harbour', passages: 4 }])
    assert.deepEqual(changes, [
      {
        key: 'harbour',
        kind: 'changed',
        passages: [
          {
            id: 'p1',
            kind: 'changed',
            earlier: [
              { text: 'The council met on ', marked: false },
              { text: 'Monday', marked: true },
              { text: ' in the old harbour hall.', marked: false },
            ],
            later: [
              { text: 'The council met on ', marked: false },
              { text: 'Tuesday', marked: true },
              { text: ' in the old harbour hall.', marked: false },
            ],
          },
          {
            id: 'p3',
            kind: 'removed',
            earlier: [{ text: 'Nobody has counted the barrels on the quay yet.', marked: false }],
            note: 'Removed on 1 February 2026: Taken back by the port office.',
          },
          { id: 'p5', kind: 'added', later: [{ text: 'A new lamp burns at the end of the pier.', marked: false }] },
        ],
      },
      {
        key: 'market',
        kind: 'withdrawn',
        passages: [],
        note: 'Withdrawn on 2 February 2026: The market asked for it.',
      },
    ])
    assert.deepEqual(addresses.moved, [{ from: '/actors/keeper/', to: '/actors/harbour-keeper/' }])
    assert.ok(addresses.added.includes('/editions/2/harbour/'))
  })

  test('says of the first what it had, and nothing of changes', () => {
    const { summary, changes } = readEdition(firstEdition, 1)
    assert.equal(summary, 'the first edition: 2 sources, 6 passages')
    assert.deepEqual(
      changes.map(({ key, kind, passages }) => [key, kind, passages]),
      [
        ['harbour', 'added', []],
        ['market', 'added', []],
      ],
    )
  })

  test('says so where no passage changed', () => {
    const files = close([...firstEdition, toInputFile('content/dossier.yaml', 'name: Harbours\n')], '2026-01-02')
    assert.equal(readEdition(files, 2).summary, 'no passage changed; what changed is in our own words and data')
  })
})

describe('the text of an earlier edition', () => {
  test('is cut again from the receipt of that time, with the ids and hashes that were closed', () => {
    const text = readText(secondEdition, '1/harbour')
    assert.deepEqual(
      text.spans.map((span) => [span.id, span.text]),
      [
        ['p1', 'The council met on Monday in the old harbour hall.'],
        ['p2', 'Ships wait outside the wall for the tide to turn.'],
        ['p3', 'Nobody has counted the barrels on the quay yet.'],
        ['p4', 'The ferry to the islands leaves twice a day, the keeper said.'],
      ],
    )
    for (const span of text.spans) assert.equal(sha256(span.text ?? ''), span.sha256)
    assert.deepEqual([text.edition, text.newest, text.receipt.file], [1, false, 'harbour-1.txt'])
    const later = readText(secondEdition, '2/harbour')
    assert.deepEqual(
      [later.newest, later.spans.map(({ id }) => id), later.tombstones.map(({ id }) => id)],
      [true, ['p1', 'p2', 'p4', 'p5'], ['p3']],
    )
  })

  test('of a source that is hidden or withdrawn now has its numbers and hashes, and no words', () => {
    const withdrawn = readText(secondEdition, '1/market')
    assert.equal(withdrawn.hidden, 'it was withdrawn on 2 February 2026: The market asked for it.')
    assert.deepEqual(
      withdrawn.spans.map(({ id, shown, text }) => [id, shown, text]),
      [
        ['p1', false, undefined],
        ['p2', false, undefined],
      ],
    )
    for (const access of ['excerpts', 'record'] as const) {
      const built = buildOf(hideHarbour(secondEdition, access))
      for (const { path, content } of built.files)
        assert.doesNotMatch(String(content), /old harbour hall|counted the barrels|new lamp/, path)
    }
  })

  test('that no longer has its hash is a problem', () => {
    const ledger = new TextDecoder().decode(
      secondEdition.flatMap((file) =>
        file.path === 'content/ledger.yaml' && file.kind === 'file' ? [file.bytes] : [],
      )[0],
    )
    const edited = ledger.replace('end: 101', 'end: 100')
    assert.notEqual(edited, ledger)
    const ships = 'Ships wait outside the wall for the tide to turn.'
    const { problems, files } = buildDossier([
      ...secondEdition.filter(({ path }) => path !== 'content/ledger.yaml'),
      toInputFile('content/ledger.yaml', edited),
    ])
    assert.deepEqual(files, [])
    assert.equal(
      reportProblems(problems.filter(({ ruleId }) => ruleId === 'edition-text-kept')),
      `content/ledger.yaml
  9:5  error  Unexpected text of \`harbour\` p2 in edition 1 with the SHA-256 ${sha256(ships.slice(0, -1))}, expected the characters that the edition was closed with (SHA-256 ${sha256(ships)})  (edition-text-kept)
      Bring content/ledger.yaml back from the last commit: its offsets or hashes were edited by hand.

1 error
`,
    )
  })

  test('keeps date and reason of a removal as the edition was closed with them', () => {
    const files = secondEdition.map((file) =>
      file.path === 'seeds/harbour.yaml' && file.kind === 'file'
        ? toInputFile(file.path, new TextDecoder().decode(file.bytes).replace('Taken back', 'Sent back'))
        : file,
    )
    assert.equal(
      reportProblems(buildDossier(files).problems),
      `seeds/harbour.yaml
  16:5  error  Unexpected \`removed\` entry for \`p3\` of \`harbour\` that differs from the one of edition 2, expected date and reason as the edition was closed with them  (removal-kept)
      Write them again, or take the entry out: the ledger keeps it. A mistake in it goes into content/corrections.yaml.

      removed:
        - id: p3
          date: "2026-02-01"
          reason: "Taken back by the port office."

1 error
`,
    )
  })
})
