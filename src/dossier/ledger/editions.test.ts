import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { parse, stringify } from 'yaml'
import { buildDossier } from '../build-dossier.ts'
import { type Receipt, toDescribedSeed, toInputFile, writeRecord } from '../fixtures/input-files.ts'
import type { InputFile } from '../input-file.ts'
import { hasErrors } from '../problems/problem.ts'
import { reportProblems } from '../problems/report-problems.ts'
import { ledger as ledgerSchema } from '../schemas/ledger.ts'
import { closeEdition } from './close-edition.ts'

const council = 'The council met on Monday in the old harbour hall.'
const ships = 'Ships wait outside the wall for the tide to turn.'
const barrels = 'Nobody has counted the barrels on the quay yet.'
const ferry = 'The ferry to the islands leaves twice a day.'
const lamp = 'A new lamp burns at the end of the pier.'

const first = { file: 'harbour-1.txt', text: toText(council, ships, barrels, ferry) }
const early = { file: 'market.txt', text: toText('The market opens at six.', 'Fish is sold until noon.') }
const market = toDescribedSeed('market', early.text)

describe('an edition', () => {
  test('is closed with every address and passage, and is no draft then', () => {
    const files = [...harbour(first), ...market]
    const before = toFacts(files)
    assert.deepEqual(before.edition, { number: 0, draft: true, hash: before.edition.hash, label: 'Draft, edition 0' })
    const closed = close(files, '2025-03-01')
    const { edition } = toFacts(closed)
    const hash = before.edition.hash
    const { closed: day, ...rest } = edition
    assert.deepEqual(rest, { number: 1, draft: false, date: '1 March 2025', hash, label: 'Edition 1' })
    assert.equal(day, '2025-03-01')
    const sha256 = buildDossier(files).sources.map(({ seed }) => seed.sha256)
    const { ledger } = buildDossier(closed)
    assert.deepEqual(ledger.editions, [{ number: 1, date: '2025-03-01', hash }])
    assert.deepEqual(
      ledger.sources.map(({ key, since, receipts, passages }) => [key, since, receipts, passages.map(({ id }) => id)]),
      [
        ['harbour', 1, [{ file: 'seeds/harbour-1.txt', sha256: sha256[0] }], ['p1', 'p2', 'p3', 'p4']],
        ['market', 1, [{ file: 'seeds/market.txt', sha256: sha256[1] }], ['p1', 'p2']],
      ],
    )
    const { addresses } = buildDossier(closed)
    assert.deepEqual(
      ledger.addresses,
      addresses.map((path) => ({ path, since: 1 })),
    )
    for (const path of ['/', '/sources/harbour/', '/editions/1/', '/editions/1/harbour/', '/feed.xml'])
      assert.ok(addresses.includes(path), path)
  })

  test('is a draft of the next as soon as a character changes', () => {
    const closed = close([...harbour(first), ...market], '2025-03-01')
    const { edition } = toFacts([...closed, toInputFile('content/dossier.yaml', 'name: Harbours\n')])
    assert.deepEqual([edition.number, edition.draft, edition.label], [1, true, 'Draft of edition 2'])
  })

  test('is not closed twice without a change', () => {
    assert.equal(
      refuse(close(harbour(first), '2025-03-01'), '2025-03-02'),
      `content/ledger.yaml
  1:1  error  Unexpected edition that cannot be closed: nothing has changed since edition 1, expected something to publish, dated on or after the last edition  (edition-is-new)
      Change the dossier first, or give a later \`--date YYYY-MM-DD\`.

1 error
`,
    )
  })

  test('is not closed before the last, nor without a source or a day', () => {
    const closed = close(harbour(first), '2025-03-01')
    const reason = 'Unexpected edition that cannot be closed: '
    assert.match(
      refuse([...closed, ...market], '2025-02-28'),
      RegExp(`${reason}2025-02-28 is before the day of edition 1, 2025-03-01, `),
    )
    assert.match(refuse([], '2025-03-01'), RegExp(`${reason}there is no source, `))
    assert.match(
      refuse(harbour(first), '2025-02-30'),
      RegExp(`${reason}\`2025-02-30\` is no day written as YYYY-MM-DD, `),
    )
  })
})

describe('a new receipt', () => {
  const published = close([...harbour(first), ...market], '2025-03-01')

  test('that lacks a passage is refused, with what to write', () => {
    const second = { file: 'harbour-2.txt', text: toText(council, ships, ferry) }
    assert.equal(
      refuse(revise(published, harbour(first, second))),
      `seeds/harbour.yaml
  9:5  error  Unexpected current receipt of \`harbour\` without passage \`p3\`, expected every passage that edition 1 published  (passage-kept)
      If it is gone for good, say so in the record; its address will answer with date and reason:

      removed:
        - id: p3
          date: "YYYY-MM-DD"
          reason: "why the passage is no longer in the text"

      If it is still there in other words, name its new wording instead:

      mapping:
        - id: p3
          begins: "the first words of the passage in the new receipt"

1 error
`,
    )
  })

  test('that lacks a passage is built once the record says why, and the others keep their ids', () => {
    const second = { file: 'harbour-2.txt', text: toText(council, ships, ferry) }
    const files = revise(published, harbour(first, second, remove('p3')))
    assert.deepEqual(toPassages(files), [
      ['p1', council],
      ['p2', ships],
      ['p4', ferry],
    ])
    assert.deepEqual(toPage(files).tombstones, [{ id: 'p3', date: '1 April 2025', reason: 'Taken back by the port.' }])
  })

  test('keeps the id of a passage that was edited', () => {
    const edited = council.replace('Monday', 'Tuesday')
    const second = { file: 'harbour-2.txt', text: toText(edited, ships, barrels, ferry) }
    const files = revise(published, harbour(first, second))
    assert.deepEqual(toPassages(files), [
      ['p1', edited],
      ['p2', ships],
      ['p3', barrels],
      ['p4', ferry],
    ])
    const { ledger } = buildDossier(close(files, '2025-04-01'))
    const versions = ledger.sources[0]?.passages[0]?.versions.map((version) => ({
      edition: version.edition,
      receipt: version.receipt,
      start: version.start,
      end: version.end,
    }))
    assert.deepEqual(versions, [
      { edition: 1, receipt: 'seeds/harbour-1.txt', start: 0, end: 50 },
      { edition: 2, receipt: 'seeds/harbour-2.txt', start: 0, end: 51 },
    ])
  })

  test('keeps the ids of passages that changed places', () => {
    const second = { file: 'harbour-2.txt', text: toText(ferry, barrels, ships, council) }
    assert.deepEqual(toPassages(revise(published, harbour(first, second))), [
      ['p4', ferry],
      ['p3', barrels],
      ['p2', ships],
      ['p1', council],
    ])
  })

  test('gives what is new the next number, never one that was used', () => {
    const second = { file: 'harbour-2.txt', text: toText(lamp, council, ships, barrels) }
    const files = revise(published, harbour(first, second, remove('p4')))
    assert.deepEqual(toPassages(files), [
      ['p5', lamp],
      ['p1', council],
      ['p2', ships],
      ['p3', barrels],
    ])
    const again = close(files, '2025-04-01')
    const third = { file: 'harbour-3.txt', text: toText(lamp, council, ships, barrels, ferry) }
    const later = revise(again, harbour(first, second, third))
    assert.deepEqual(toPassages(later), [
      ['p5', lamp],
      ['p1', council],
      ['p2', ships],
      ['p3', barrels],
      ['p6', ferry],
    ])
  })

  test('keeps the tombstones of earlier editions when their entries are taken out of the record', () => {
    const second = { file: 'harbour-2.txt', text: toText(council, ships, ferry) }
    const closed = close(revise(published, harbour(first, second, remove('p3'))), '2025-04-01')
    assert.deepEqual(toPage(revise(closed, harbour(first, second))).tombstones, [
      { id: 'p3', date: '1 April 2025', reason: 'Taken back by the port.' },
    ])
  })

  test('in which a passage could be either of two is refused, and asks for a mapping', () => {
    const second = { file: 'harbour-2.txt', text: toText(tuesday, friday, ships, barrels, ferry) }
    assert.equal(
      refuse(revise(published, harbour(first, second))),
      `seeds/harbour.yaml
  9:5  error  Unexpected receipt of \`harbour\` in which \`p1\` could be \`The council met on Tuesday in the old h…\` or \`The council met on Friday in the old ha…\`, expected one passage for each published number  (passage-mapped)
      Decide it in the record:

      mapping:
        - id: p1
          begins: "the first words of the passage in the new receipt"

1 error
`,
    )
  })

  test('follows the mapping of its record', () => {
    const second = { file: 'harbour-2.txt', text: toText(tuesday, friday, ships, barrels, ferry) }
    const files = revise(published, harbour(first, second, map('p1', 'The council met on Friday')))
    assert.deepEqual(toPassages(files), [
      ['p5', tuesday],
      ['p1', friday],
      ['p2', ships],
      ['p3', barrels],
      ['p4', ferry],
    ])
  })

  test('is refused when a mapping or a removal is not true', () => {
    const fields = `removed:
  - id: p2
    date: "2025-04-01"
    reason: Taken back by the port.
  - id: p9
    date: "2025-04-01"
    reason: Taken back by the port.
mapping:
  - id: p1
    begins: The
  - id: p8
    begins: Ships
`
    assert.equal(
      refuse(revise(published, harbour(first, { file: 'harbour-2.txt', text: first.text }, fields))),
      `seeds/harbour.yaml
  16:5  error  Unexpected \`removed\` entry for \`p2\` (it is still in the text), expected a published passage that is no longer in the text  (removal-is-true)
      Take the entry out of the record.
  19:5  error  Unexpected \`removed\` entry for \`p9\` (it was never published), expected a published passage that is no longer in the text  (removal-is-true)
      Take the entry out of the record.
  23:5  error  Unexpected mapping of \`p1\` to \`The\` (2 passages begin so), expected a published passage and the first words of exactly one passage of the current receipt  (mapping-resolves)
      Copy the first words of the passage from the newest receipt.
  25:5  error  Unexpected mapping of \`p8\` to \`Ships\` (p8 is no published passage), expected a published passage and the first words of exactly one passage of the current receipt  (mapping-resolves)
      Copy the first words of the passage from the newest receipt.

4 errors
`,
    )
  })
})

describe('a closed edition', () => {
  const published = close([...harbour(first), ...market], '2025-03-01')

  test('holds its receipts to their bytes', () => {
    const changed = { file: 'harbour-1.txt', text: first.text.replace('twice', 'once') }
    assert.equal(
      refuse(revise(published, harbour(changed))),
      `seeds/harbour-1.txt
  1:1  error  Unexpected other bytes in \`harbour-1.txt\` (SHA-256 47234214551c87d604c0527878118ba857d95e972800ba0498c613f90738b119), expected the bytes that edition 1 was closed with (SHA-256 ff2ce98eedfff9c14d566be03bfb67ec95203ffbeaade4660d0e846d41d2eb3f)  (closed-receipt-unchanged)
      Put the closed file back. Add the changed text as a new receipt: another file, listed last under \`receipts\` with date, origin and reason.

1 error
`,
    )
  })

  test('holds its receipts to their place in the record', () => {
    const second = { file: 'harbour-2.txt', text: first.text }
    assert.equal(
      refuse(revise(published, harbour(second))),
      `seeds/harbour.yaml
  3:3  error  Unexpected source \`harbour\` without its receipt \`harbour-1.txt\`, expected the receipt that edition 1 was closed with (SHA-256 ff2ce98eedfff9c14d566be03bfb67ec95203ffbeaade4660d0e846d41d2eb3f)  (receipt-kept)
      Put the file and its entry under \`receipts\` back; earlier receipts stay beside newer ones.

1 error
`,
    )
  })

  test('holds a source to its key', () => {
    assert.equal(
      refuse(
        revise(published, [
          toInputFile('seeds/harbour-1.txt', first.text),
          toInputFile('seeds/harbour.yaml', writeRecord('port', [first])),
        ]),
      ),
      `seeds/harbour.yaml
  1:6  error  Unexpected key \`port\` for a receipt published as \`harbour\`, expected the key that edition 1 published  (key-kept)
      Write \`key: harbour\` again: a published key never changes.

1 error
`,
    )
  })

  test('is not forgotten when a source goes', () => {
    assert.equal(
      refuse(published.filter(({ path }) => !path.startsWith('seeds/market'))),
      `content/ledger.yaml
  1:1  error  Unexpected absence of the source \`market\`, expected the key that edition 1 published  (key-kept)
      Put the record with \`key: market\` and its receipts back, or withdraw the source in content/dossier.yaml:

      withdrawn:
        - key: market
          date: "YYYY-MM-DD"
          reason: "why"

1 error
`,
    )
  })

  test('lets a source be withdrawn, whose page says when and why in all later editions', () => {
    const withdrawn = withdraw(published)
    const notice = toFacts(withdrawn).withdrawn
    const [{ pages, ...gone }] = notice
    assert.deepEqual(gone, { key: 'market', date: '1 May 2025', reason: 'Asked for by the publisher.' })
    assert.equal(pages[0], 'sources/market')
    const closed = close(withdrawn, '2025-05-01')
    assert.deepEqual(
      buildDossier(closed).ledger.sources.map(({ key, withdrawn }) => [key, withdrawn]),
      [
        ['harbour', undefined],
        ['market', { edition: 2, date: '2025-05-01', reason: 'Asked for by the publisher.' }],
      ],
    )
    const later = closed.filter(({ path }) => path !== 'content/dossier.yaml')
    assert.deepEqual(toFacts(later).withdrawn, notice)
  })

  test('keeps the numbers of a withdrawn source for its return', () => {
    const closed = close(withdraw(published), '2025-05-01')
    const late = {
      file: 'market-2.txt',
      text: toText('Fish is sold until noon.', 'The market opens at six.', 'Bring a bag.'),
    }
    const returned = [
      ...closed.filter(({ path }) => path !== 'content/dossier.yaml'),
      toInputFile('seeds/market.txt', early.text),
      toInputFile('seeds/market-2.txt', late.text),
      toInputFile('seeds/market.yaml', writeRecord('market', [early, late])),
    ]
    assert.deepEqual(toPassages(returned, 'market'), [
      ['p2', 'Fish is sold until noon.'],
      ['p1', 'The market opens at six.'],
      ['p3', 'Bring a bag.'],
    ])
    assert.deepEqual(toFacts(returned).withdrawn, [])
    assert.deepEqual(
      buildDossier(close(returned, '2025-06-01')).ledger.sources.map(({ key, since, withdrawn }) => [
        key,
        since,
        withdrawn,
      ]),
      [
        ['harbour', 1, undefined],
        ['market', 1, undefined],
      ],
    )
  })

  test('refuses the withdrawal of a source that is still there, or never was published', () => {
    const settings = `withdrawn:
  - key: market
    date: "2025-05-01"
    reason: Asked for by the publisher.
  - key: port
    date: "2025-05-01"
    reason: Asked for by the publisher.
`
    assert.equal(
      refuse([...published, toInputFile('content/dossier.yaml', settings)]),
      `content/dossier.yaml
  2:5  error  Unexpected \`withdrawn\` entry for \`market\` (it is still in the folder), expected a published source whose seed and record are no longer in the folder  (withdrawal-is-true)
      Take the seed and its record out of the folder, or take the entry out of content/dossier.yaml.
  5:5  error  Unexpected \`withdrawn\` entry for \`port\` (it was never published), expected a published source whose seed and record are no longer in the folder  (withdrawal-is-true)
      Take the seed and its record out of the folder, or take the entry out of content/dossier.yaml.

2 errors
`,
    )
  })

  test('holds the site to its addresses, unless they moved', () => {
    const actor = toInputFile('content/actors.yaml', '- id: ada\n  name: Ada\n  type: person\n')
    const renamed = toInputFile('content/actors.yaml', '- id: ada-okri\n  name: Ada\n  type: person\n')
    const closed = close([...harbour(first), actor], '2025-03-01')
    const after = [...closed.filter(({ path }) => path !== actor.path), renamed]
    assert.equal(
      refuse(after),
      `content/dossier.yaml
  1:1  error  Unexpected site without the address \`/actors/ada/\`, expected every address that edition 1 published  (address-kept)
      Bring the page back, or say in content/dossier.yaml where it went:

      moved:
        - from: /actors/ada/
          to: /the/new/address/

1 error
`,
    )
    const moved = toInputFile('content/dossier.yaml', 'moved:\n  - from: /actors/ada/\n    to: /actors/ada-okri/\n')
    assert.deepEqual(toFacts([...after, moved]).moved, [{ from: '/actors/ada/', to: '/actors/ada-okri/' }])
  })

  test('refuses a move that leads nowhere, in a circle, or away from a page', () => {
    const settings = `moved:
  - from: /old/
    to: /nowhere/
  - from: /one/
    to: /two/
  - from: /two/
    to: /one/
  - from: /sources/
    to: /
  - from: /older/
    to: /oldest/
  - from: /oldest/
    to: /about/
`
    assert.equal(
      refuse([...published, toInputFile('content/dossier.yaml', settings)]),
      `content/dossier.yaml
  2:5  error  Unexpected \`moved\` entry from \`/old/\` to \`/nowhere/\` (\`to\` is no page), expected an address that is gone and one that exists  (moved-resolves)
      Point \`to\` at a page of this dossier, or take the entry out.
  4:5  error  Unexpected \`moved\` entry from \`/one/\` to \`/two/\` (\`to\` is no page), expected an address that is gone and one that exists  (moved-resolves)
      Point \`to\` at a page of this dossier, or take the entry out.
  6:5  error  Unexpected \`moved\` entry from \`/two/\` to \`/one/\` (\`to\` is no page), expected an address that is gone and one that exists  (moved-resolves)
      Point \`to\` at a page of this dossier, or take the entry out.
  8:5  error  Unexpected \`moved\` entry from \`/sources/\` to \`/\` (\`from\` is still a page), expected an address that is gone and one that exists  (moved-resolves)
      Point \`to\` at a page of this dossier, or take the entry out.

4 errors
`,
    )
  })

  test('takes in a seed without a record, and its record later', () => {
    const bare = toInputFile('seeds/harbour.txt', first.text)
    const closed = close([bare], '2025-03-01')
    assert.deepEqual(toFacts(closed).edition.label, 'Edition 1')
    const described = [
      ...closed,
      toInputFile('seeds/harbour.yaml', writeRecord('harbour', [{ ...first, file: 'harbour.txt' }])),
    ]
    assert.deepEqual(
      toPassages(described).map(([id]) => id),
      ['p1', 'p2', 'p3', 'p4'],
    )
  })
})

const tuesday = council.replace('Monday', 'Tuesday')
const friday = council.replace('Monday', 'Friday')

function toText(...passages: string[]): string {
  return `${passages.join('\n\n')}\n`
}

/** The source `harbour` with its receipts, and fields of its record. */
function harbour(...parts: (Receipt | string)[]): InputFile[] {
  const receipts = parts.filter((part) => typeof part !== 'string')
  const fields = parts.filter((part) => typeof part === 'string').join('')
  return [
    ...receipts.map(({ file, text }) => toInputFile(`seeds/${file}`, text)),
    toInputFile('seeds/harbour.yaml', writeRecord('harbour', receipts, fields)),
  ]
}

function remove(id: string): string {
  return `removed:\n  - id: ${id}\n    date: "2025-04-01"\n    reason: Taken back by the port.\n`
}

function map(id: string, begins: string): string {
  return `mapping:\n  - id: ${id}\n    begins: ${begins}\n`
}

function withdraw(files: readonly InputFile[]): InputFile[] {
  const settings = 'withdrawn:\n  - key: market\n    date: "2025-05-01"\n    reason: Asked for by the publisher.\n'
  return [
    ...files.filter(({ path }) => !path.startsWith('seeds/market')),
    toInputFile('content/dossier.yaml', settings),
  ]
}

/** The files with those of the source `harbour` in place of its earlier ones. */
function revise(files: readonly InputFile[], now: readonly InputFile[]): InputFile[] {
  return [...files.filter(({ path }) => !path.startsWith('seeds/harbour')), ...now]
}

/** The files after `npm run edition`: the ledger written as YAML among them. */
function close(files: readonly InputFile[], date: string): InputFile[] {
  const built = buildDossier(files)
  assert.equal(hasErrors(built.problems), false, reportProblems(built.problems))
  const closed = closeEdition(built.ledger, { ...built, date })
  assert.deepEqual(closed.problems, [])
  assert.deepEqual(ledgerSchema.parse(closed.ledger), closed.ledger)
  const ledger = toInputFile('content/ledger.yaml', stringify(closed.ledger))
  return [...files.filter(({ path }) => path !== ledger.path), ledger]
}

/** What the build, or the closing of an edition on `date`, says against these files. */
function refuse(files: readonly InputFile[], date?: string): string {
  const built = buildDossier(files)
  if (date === undefined) {
    assert.deepEqual(built.files, [])
    return reportProblems(built.problems.filter(({ severity }) => severity === 'error'))
  }
  const closed = closeEdition(built.ledger, { ...built, date })
  assert.deepEqual(closed.ledger, built.ledger)
  return reportProblems(closed.problems)
}

function toPassages(files: readonly InputFile[], key = 'harbour'): string[][] {
  const { sources, problems } = buildDossier(files)
  assert.equal(reportProblems(problems), '')
  const source = sources.find((candidate) => candidate.key === key)
  return (source?.spans ?? []).map(({ id, text }) => [id, text])
}

function toFacts(files: readonly InputFile[]) {
  const content = buildDossier(files).files.find(({ path }) => path === 'dossier.json')?.content
  return JSON.parse(String(content)).dossier
}

function toPage(files: readonly InputFile[]) {
  const content = buildDossier(files).files.find(({ path }) => path === 'harbour.mdx')?.content
  return parse(/^---\n([\s\S]*?)\n---\n/.exec(String(content))?.[1] ?? '')
}
