import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { writeRecord } from '../../src/dossier/fixtures/input-files.ts'
import { sha256 } from '../../src/dossier/text/sha256.ts'
import { hashFiles } from './hash-files.ts'
import { repository } from './run-command.ts'
import { makeTemporaryDossier } from './temporary-dossier.ts'

const council = 'The council met on Monday in the old harbour hall.'
const ships = 'Ships wait outside the wall for the tide to turn.'
const barrels = 'Nobody has counted the barrels on the quay yet.'
const ferry = 'The ferry to the islands leaves twice a day, the keeper said.'
const first = { file: 'harbour-1.txt', text: [council, ships, barrels, ferry].join('\n\n') }
const second = { file: 'harbour-2.txt', text: [council, ships, ferry].join('\n\n') }
const market = { file: 'market.txt', text: 'The market opens at six.\n\nFish is sold until noon.' }

// One story: every test goes on from the state that the one before it left.
describe('a dossier that has closed an edition', () => {
  const dossier = makeTemporaryDossier({
    'content/actors.yaml': '- id: keeper\n  name: keeper\n  type: person\n',
    'seeds/harbour-1.txt': first.text,
    'seeds/harbour.yaml': writeRecord('harbour', [first]),
    'seeds/market.txt': market.text,
    'seeds/market.yaml': writeRecord('market', [market]),
  })

  test('holds it in its ledger', async () => {
    const { code, output } = await dossier.run('edition', '--date', '2026-01-01')
    const ledger: WrittenLedger = parse(dossier.read('content/ledger.yaml'))
    const paths = ledger.addresses.map(({ path }) => path)
    assert.deepEqual(
      { code, output },
      {
        code: 0,
        output: `Edition 1 of 2026-01-01 is closed, hash ${ledger.editions[0]?.hash.slice(0, 8)}; commit content/ledger.yaml.
2 sources, 6 passages; ${paths.length} new addresses.
`,
      },
    )
    assert.deepEqual(
      ledger.editions.map(({ number, date }) => [number, date]),
      [[1, '2026-01-01']],
    )
    for (const path of ['/', '/actors/keeper/', '/check/', '/editions/1/', '/editions/1/harbour/', '/feed.xml'])
      assert.ok(paths.includes(path), path)
  })

  test('is told that nothing has changed when it closes another, and keeps its ledger', async () => {
    const ledger = dossier.read('content/ledger.yaml')
    const { code, output } = await dossier.run('edition', '--date', '2026-01-02')
    assert.deepEqual(
      { code, output },
      {
        code: 1,
        output: `content/ledger.yaml
  1:1  error  Unexpected edition that cannot be closed: nothing has changed since edition 1, expected something to publish, dated on or after the last edition  (edition-is-new)
      Change the dossier first, or give a later \`--date YYYY-MM-DD\`.

1 error

No edition was closed.
`,
      },
    )
    assert.equal(dossier.read('content/ledger.yaml'), ledger)
  })

  test('shows number and date on every page', async () => {
    await build()
    for (const page of ['index.html', 'sources/harbour/index.html', 'actors/keeper/index.html', '404.html'])
      assert.match(dossier.readSite(page), /<div class="site-facts">\s*<p>\s*Edition 1 · 1 January 2026 ·/, page)
  })

  test('refuses a new receipt that lacks a passage, and says what to write', async () => {
    dossier.write('seeds/harbour-2.txt', second.text)
    dossier.write('seeds/harbour.yaml', writeRecord('harbour', [first, second]))
    const report = await refuse()
    assert.equal(
      report,
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
    const advice = findAdvice(report, 'removed')
    const entry = advice
      .replace('YYYY-MM-DD', '2026-02-01')
      .replace('why the passage is no longer in the text', 'Taken back by the port office.')
    dossier.write('seeds/harbour.yaml', dossier.read('seeds/harbour.yaml') + entry)
  })

  test('builds once that is written; date and reason stand at the address of the passage', async () => {
    await build()
    const page = dossier.readSite('sources/harbour/index.html')
    assert.deepEqual(
      [...page.matchAll(/<div class="passage[^"]*" id="(p\d+)"/g)].map(([, id]) => id),
      ['p1', 'p2', 'p4', 'p3'],
    )
    const tombstone = /<div class="passage gone" id="p3">.*?<p>(.*?)<\/p>/s.exec(page)?.[1]
    assert.equal(tombstone, '¶3 was removed on 1 February 2026: Taken back by the port office.')
    assert.match(page, /<p>\s*Draft of edition 2 · no date yet ·/)
  })

  test('refuses other bytes under a receipt that it was closed with, although the record has their hash', async () => {
    const changed = first.text.replace('Monday', 'Tuesday')
    const record = dossier.read('seeds/harbour.yaml')
    dossier.write('seeds/harbour-1.txt', changed)
    dossier.write('seeds/harbour.yaml', record.replace(sha256(first.text), sha256(changed)))
    const report = await refuse()
    assert.equal(
      report,
      `seeds/harbour-1.txt
  1:1  error  Unexpected other bytes in \`harbour-1.txt\` (SHA-256 ${sha256(changed)}), expected the bytes that edition 1 was closed with (SHA-256 ${sha256(first.text)})  (closed-receipt-unchanged)
      Put the closed file back. Add the changed text as a new receipt: another file, listed last under \`receipts\` with date, origin and reason.

1 error
`,
    )
    dossier.write('seeds/harbour-1.txt', first.text)
    dossier.write('seeds/harbour.yaml', record)
  })

  test('refuses another key for a source, with the key to write again', async () => {
    const record = dossier.read('seeds/harbour.yaml')
    dossier.write('seeds/harbour.yaml', record.replace('key: harbour', 'key: port'))
    assert.match(
      await refuse(),
      /^seeds\/harbour\.yaml\n {2}1:6 {2}error {2}Unexpected key `port` for a receipt published as `harbour`, expected the key that edition 1 published {2}\(key-kept\)\n {6}Write `key: harbour` again: a published key never changes\.$/m,
    )
    dossier.write('seeds/harbour.yaml', record)
  })

  test('refuses to lose a page or a source, and says what to write for each', async () => {
    dossier.write('content/actors.yaml', '- id: harbour-keeper\n  name: keeper\n  type: person\n')
    dossier.remove('seeds/market.txt')
    dossier.remove('seeds/market.yaml')
    const report = await refuse()
    assert.equal(
      report,
      `content/dossier.yaml
  1:1  error  Unexpected site without the address \`/actors/keeper/\`, expected every address that edition 1 published  (address-kept)
      Bring the page back, or say in content/dossier.yaml where it went:

      moved:
        - from: /actors/keeper/
          to: /the/new/address/

content/ledger.yaml
  1:1  error  Unexpected absence of the source \`market\`, expected the key that edition 1 published  (key-kept)
      Put the record with \`key: market\` and its receipts back, or withdraw the source in content/dossier.yaml:

      withdrawn:
        - key: market
          date: "YYYY-MM-DD"
          reason: "why"

2 errors
`,
    )
    const moved = findAdvice(report, 'moved').replace('/the/new/address/', '/actors/harbour-keeper/')
    const withdrawn = findAdvice(report, 'withdrawn')
      .replace('YYYY-MM-DD', '2026-02-02')
      .replace('why', 'The market asked for it.')
    dossier.write('content/dossier.yaml', moved + withdrawn)
  })

  test('keeps its ledger whole when closing is killed, and passes over what that leaves behind', async () => {
    const before = dossier.read('content/ledger.yaml')
    dossier.write('content/.ledger.yaml.new', before.slice(0, 100))
    for (const delay of [150, 300, 450, 600]) {
      await killEdition(delay)
      const { editions }: WrittenLedger = parse(dossier.read('content/ledger.yaml'))
      assert.ok(editions.length === 1 || editions.length === 2, String(delay))
      dossier.write('content/ledger.yaml', before)
    }
  })

  test('closes the next one with all of that, and says what has changed', async () => {
    const { code, output } = await dossier.run('edition', '--date', '2026-03-01')
    assert.equal(code, 0, output)
    const ledger: WrittenLedger = parse(dossier.read('content/ledger.yaml'))
    const fresh = ledger.addresses.filter(({ since }) => since === 2).map(({ path }) => path)
    assert.equal(
      output,
      `Edition 2 of 2026-03-01 is closed, hash ${ledger.editions[1]?.hash.slice(0, 8)}; commit content/ledger.yaml.
1 source, 3 passages; ${fresh.length} new addresses.
Since edition 1: 1 source withdrawn, 1 passage removed, 1 address moved.
  harbour ¶3: removed on 2026-02-01 (Taken back by the port office.)
  market: withdrawn on 2026-02-02 (The market asked for it.)
  /actors/keeper/ moved to /actors/harbour-keeper/
${fresh.flatMap((path) => (path.startsWith('/editions/2/') ? [] : [`  ${path} is new\n`])).join('')}`,
    )
    assert.deepEqual(
      ledger.sources.map(({ key, passages, withdrawn }) => [
        key,
        passages.flatMap(({ id, removed }) => (removed ? [[id, removed.edition, removed.date]] : [])),
        withdrawn?.date,
      ]),
      [
        ['harbour', [['p3', 2, '2026-02-01']], undefined],
        ['market', [], '2026-02-02'],
      ],
    )
  })

  test('builds once that is written; the page leads on, and the source says when and why it went', async () => {
    await build()
    const moved = dossier.readSite('actors/keeper/index.html')
    assert.match(moved, /<meta http-equiv="refresh" content="0; url=\/actors\/harbour-keeper\/">/)
    assert.match(moved, /<p>It is now at <a href="\/actors\/harbour-keeper\/">\/actors\/harbour-keeper\/<\/a>\.<\/p>/)
    assert.ok(existsSync(join(dossier.out, 'actors/harbour-keeper/index.html')))
    const withdrawn = dossier.readSite('sources/market/index.html')
    assert.match(
      withdrawn,
      /<p>The source <code>market<\/code> was withdrawn on 2 February 2026\. The market asked for it\.<\/p>/,
    )
    assert.equal(
      dossier.readSite('sources/market/seed.txt'),
      'The source market was withdrawn on 2 February 2026. The market asked for it.\n',
    )
    assert.deepEqual(findInSite('Fish is sold until noon'), [])
  })

  test('answers at every address that it ever published', () => {
    const { addresses }: WrittenLedger = parse(dossier.read('content/ledger.yaml'))
    for (const { path } of addresses) {
      const file = path.endsWith('/') ? `${path}index.html` : path
      assert.ok(existsSync(join(dossier.out, file)), path)
    }
  })

  test('shows the text of an earlier edition as it was, marked, and not for search engines', () => {
    const page = dossier.readSite('editions/1/harbour/index.html')
    assert.deepEqual(
      [...page.matchAll(/<div class="passage" id="(p\d+)">.*?<p class="theirs"[^>]*>(.*?)<\/p>/gs)].map(
        ([, id, text]) => [id, text],
      ),
      [
        ['p1', council],
        ['p2', ships],
        ['p3', barrels],
        ['p4', ferry],
      ],
    )
    assert.match(page, /An earlier state: the text as edition 1 of 1 January 2026 had it\./)
    assert.match(page, /<meta name="robots" content="noindex">/)
    assert.match(page, /<link rel="canonical" href="https:\/\/dossier\.example\/sources\/harbour\/">/)
    assert.doesNotMatch(dossier.readSite('editions/1/market/index.html'), /market opens|noon/)
  })

  test('shows what the edition changed, in words, in the log of corrections and in the feed', () => {
    assert.match(
      dossier.readSite('editions/2/index.html'),
      /<h4>¶3 removed<\/h4>\s*<p>Removed on 1 February 2026: Taken back/,
    )
    assert.match(dossier.readSite('corrections/index.html'), /id="edition-2-harbour-p3"/)
    assert.match(dossier.readSite('feed.xml'), /<id>https:\/\/dossier\.example\/editions\/2\/<\/id>/)
    assert.match(
      dossier.readSite('index.html'),
      /<link rel="alternate" type="application\/atom\+xml"[^>]* href="\/feed\.xml">/,
    )
  })

  type WrittenLedger = {
    editions: { number: number; date: string; hash: string }[]
    sources: PublishedSource[]
    addresses: { path: string; since: number }[]
  }

  type PublishedSource = {
    key: string
    passages: { id: string; removed?: { edition: number; date: string } }[]
    withdrawn?: { date: string }
  }

  /** Closes an edition and kills the command after so many milliseconds. */
  async function killEdition(delay: number): Promise<void> {
    const script = join(repository, 'scripts', 'edition.ts')
    const child = spawn(process.execPath, [script, '--root', dossier.root, '--date', '2026-03-01'], { stdio: 'ignore' })
    const timer = setTimeout(() => child.kill('SIGKILL'), delay)
    await once(child, 'close')
    clearTimeout(timer)
  }

  async function build(): Promise<void> {
    const { code, output } = await dossier.run('build')
    assert.equal(code, 0, output)
  }

  /** A build that is to fail; its report, and the earlier site must be as it was. */
  async function refuse(): Promise<string> {
    const before = hashFiles(dossier.out)
    const { code, output } = await dossier.run('build')
    assert.equal(code, 1, output)
    assert.deepEqual(hashFiles(dossier.out), before)
    const [, report = output] =
      /^Reading and cutting the seeds …\n\n(.*)\nNothing was written: the earlier site, if there is one, stays as it was\.\n$/s.exec(
        output,
      ) ?? []
    return report
  }

  function findInSite(words: string): string[] {
    return Object.keys(hashFiles(dossier.out)).filter((path) => dossier.readSite(path).includes(words))
  }
})

/** The lines of YAML that a report gives for a field, as they are to be written. */
function findAdvice(report: string, field: string): string {
  const lines = new RegExp(`^ {6}${field}:\\n(?: {6}.*\\n)+`, 'm').exec(report)?.[0] ?? ''
  return lines.replace(/^ {6}/gm, '')
}
