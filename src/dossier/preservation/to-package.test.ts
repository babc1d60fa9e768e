import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import type { InputFile } from '../input-file.ts'
import { toPackageEdition } from './package-edition.ts'
import { toPackageFile } from './package-file.ts'
import { toPackage } from './to-package.ts'

const harbour = 'Harbour reopens\n\nThe alphaword betaword gammaword lamp was lit by Deltaword Epsilonword at noon.\n'
const fields = `title: { status: stated, value: Harbour reopens, quote: Harbour reopens }
author: { status: stated, value: [{ literal: The keeper }], quote: Deltaword, suffix: " Epsilonword" }
notes: [{ passage: p1, note: The words “alphaword betaword gammaword” are odd. }, { note: A note of ours. }]
rights: { statement: http://rightsstatements.org/vocab/InC/1.0/ }
spans: [{ kind: matter, id: headline, quote: Harbour reopens }]
`
const dossier = (access: string): InputFile[] => [
  ...toDescribedSeed('harbour', harbour, `${fields}access: ${access}\n`),
  ...toDescribedSeed('market', 'The market opens at six.\n'),
  toInputFile('content/dossier.yaml', 'name: Lamps\npublisher: The port office\ncontact: port@d.example\n'),
  toInputFile(
    'content/topics.yaml',
    '# Of the alphaword betaword gammaword lamp.\n- { id: light, name: Light, note: Light. }\n',
  ),
  toInputFile(
    'content/statements/harbour.yaml',
    'statements:\n  - { id: s1, passage: p1, quotation: alphaword betaword, form: narrated, identified: nobody, topics: [light], stance: reports }\n',
  ),
  toInputFile(
    'content/places.yaml',
    '- { id: pier, name: pier, note: Where the alphaword betaword gammaword lamp is. }\n- { id: quay, name: quay, note: Beside the pier. }\n',
  ),
  toInputFile(
    'content/figures.yaml',
    'figures:\n  - { id: lamps, source: harbour, passage: p1, quotation: alphaword, number: alphaword, value_min: 1, value_max: 1, unit: lamps, as_of: { status: unknown }, apart: One. }\n',
  ),
  toInputFile('content/.hidden', 'alphaword'),
  toInputFile('seeds/README.md', 'alphaword'),
]

function pack(access: string) {
  const files = dossier(access)
  const built = buildDossier(files)
  assert.deepEqual(
    built.problems.filter(({ severity }) => severity === 'error'),
    [],
  )
  const edition = toPackageEdition(built, undefined)
  const site = [toPackageFile('index.html', '<p>Lamps'), toPackageFile('data/package.zip', 'an earlier one')]
  const bag = toPackage(built, { site, authored: files, edition })
  const texts = new Map(bag.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
  return { texts, paths: [...texts.keys()].filter((path) => path.startsWith('data/')), edition }
}

describe('the package of a dossier whose texts are shown in full', () => {
  const { texts, paths, edition } = pack('full')

  test('holds the site, the seeds with their records and what was written, as they are', () => {
    assert.deepEqual(paths, [
      'data/README.md',
      'data/content/dossier.yaml',
      'data/content/figures.yaml',
      'data/content/places.yaml',
      'data/content/statements/harbour.yaml',
      'data/content/topics.yaml',
      'data/ro-crate-metadata.json',
      'data/seeds/harbour.txt',
      'data/seeds/harbour.yaml',
      'data/seeds/market.txt',
      'data/seeds/market.yaml',
      'data/site/index.html',
    ])
    assert.equal(texts.get('data/seeds/harbour.txt'), harbour)
    assert.match(texts.get('data/content/topics.yaml') ?? '', /^# Of the alphaword/)
  })

  test('is a draft that says so, and dated with the day on which its newest text was received', () => {
    assert.match(edition.name, /^dossier-draft-[0-9a-f]{8}$/)
    assert.deepEqual([edition.label, edition.draft, edition.date], ['Draft of edition 1', true, '2025-01-02'])
    assert.doesNotMatch(texts.get('bag-info.txt') ?? '', /Bagging-Date/)
    assert.match(texts.get('data/README.md') ?? '', /a draft is not published/)
  })

  test('describes every file and every source', () => {
    const graph: { '@id': string; [name: string]: unknown }[] = JSON.parse(
      texts.get('data/ro-crate-metadata.json') ?? '',
    )['@graph']
    const entity = (id: string) => graph.find((one) => one['@id'] === id)
    const files = graph.filter((one) => one['@type'] === 'File').map((one) => `data/${one['@id']}`)
    assert.deepEqual(
      files.toSorted(),
      paths.filter((path) => path !== 'data/ro-crate-metadata.json'),
    )
    assert.deepEqual(entity('./')?.['hasPart'], [
      { '@id': 'content/' },
      { '@id': 'seeds/' },
      { '@id': 'site/' },
      { '@id': 'README.md' },
    ])
    assert.deepEqual(
      [entity('./')?.['datePublished'], entity('#publisher')?.['email']],
      ['2025-01-02', 'port@d.example'],
    )
    const seed = entity('seeds/harbour.txt')
    assert.deepEqual(
      [seed?.['encodingFormat'], seed?.['contentSize'], seed?.['encodesCreativeWork'], seed?.['license']],
      [
        'text/plain',
        String(harbour.length),
        { '@id': 'https://dossier.example/sources/harbour/' },
        { '@id': 'http://rightsstatements.org/vocab/InC/1.0/' },
      ],
    )
  })
})

for (const access of ['excerpts', 'record']) {
  describe(`the package of a dossier with a text whose access is ${access}`, () => {
    const { texts, paths } = pack(access)

    test('has no word of it but its title', () => {
      for (const [path, text] of texts) assert.doesNotMatch(text, /alphaword|betaword|deltaword|epsilonword/i, path)
      assert.ok(!paths.includes('data/seeds/harbour.txt'))
      assert.ok(!paths.includes('data/content/statements/harbour.yaml'))
    })

    test('keeps its record, and what is about other texts as it was', () => {
      const record = texts.get('data/seeds/harbour.yaml') ?? ''
      assert.match(record, /^key: harbour\n/)
      assert.match(record, /value: Harbour reopens\n {2}quote: "\[words not shown\]"/)
      assert.match(record, /sha256: [0-9a-f]{64}/)
      assert.match(record, /- note: A note of ours\./)
      assert.match(texts.get('data/content/places.yaml') ?? '', /note: "\[words not shown\]"[\s\S]*Beside the pier\./)
      assert.match(texts.get('data/content/figures.yaml') ?? '', /number: "\[words not shown\]"/)
      assert.equal(texts.get('data/seeds/market.txt'), 'The market opens at six.\n')
    })

    test('says what is left out', () => {
      assert.match(texts.get('bag-info.txt') ?? '', /Not shown in full, and not in this bag: harbour\./)
      const readme = texts.get('data/README.md') ?? ''
      assert.match(readme, /- harbour \((?:excerpts|record only)\)/)
      assert.match(readme, /- `seeds\/harbour\.txt`/)
      assert.match(readme, /replaced by “\[words not shown\]” in:\n\n- `content\/figures\.yaml`/)
    })
  })
}

test('the package of a closed edition has its number and its day', () => {
  const { ledger, hash, sources } = buildDossier(dossier('full'))
  const closed = { ...ledger, editions: [{ number: 3, date: '2026-01-02', hash }] }
  assert.deepEqual(toPackageEdition({ ledger: closed, hash, sources }, '2030-01-01'), {
    name: 'dossier-edition-3',
    label: 'Edition 3',
    draft: false,
    date: '2026-01-02',
  })
})
