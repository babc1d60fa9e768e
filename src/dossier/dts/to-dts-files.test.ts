import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import { toSourceRows } from '../data/to-source-rows.ts'
import { harbourDossier } from '../fixtures/harbour-dossier.ts'
import { hostileText } from '../fixtures/hostile-text.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import { buildSound, readSiteFile } from '../fixtures/read-site-file.ts'
import { emptyLedger } from '../schemas/ledger.ts'
import { readSources } from '../sources/read-sources.ts'
import { toReadingText } from '../sources/reading-text.ts'
import { passagesOf } from '../sources/source.ts'
import { writeTeiPassage } from './write-tei.ts'

const lamps = toDescribedSeed(
  'lamps',
  'Lamps\n\nThe guild asked for “ten lamps”.\nThey were lit & seen.\n\nNobody spoke.\n',
  `title: { status: stated, value: Lamps, quote: Lamps, suffix: "\\n" }
date: { status: supplied, value: "2025-03-04", certainty: probable, basis: the day on which it came }
spans: [{ kind: matter, id: headline, quote: Lamps, suffix: "\\n" }]
layout: blocks
`,
)

const built = buildSound(lamps)

function readJson(path: string) {
  return JSON.parse(readSiteFile(built, `dts/${path}`))
}

describe('the service of files', () => {
  test('begins with the templates of its three parts', () => {
    assert.deepEqual(readJson('index.json'), {
      '@context': 'https://dtsapi.org/context/v1.0.json',
      dtsVersion: '1.0',
      '@id': 'https://dossier.example/dts/index.json',
      '@type': 'EntryPoint',
      collection: 'https://dossier.example/dts/collection{/id}{.nav}.json',
      navigation: 'https://dossier.example/dts/navigation{/resource,ref}{.down}.json',
      document: 'https://dossier.example/dts/document{/resource,ref}.xml',
    })
  })

  test('describes a source with what its text states, and in brackets or not at all what is ours', () => {
    const { '@id': id, member, totalChildren } = readJson('collection.json')
    assert.deepEqual([id, totalChildren], ['all.sources', 1])
    assert.deepEqual(member, [
      {
        '@id': 'lamps',
        '@type': 'Resource',
        title: 'Lamps',
        totalParents: 1,
        totalChildren: 0,
        collection: 'https://dossier.example/dts/collection/lamps{.nav}.json',
        navigation: 'https://dossier.example/dts/navigation/lamps{/ref}{.down}.json',
        document: 'https://dossier.example/dts/document/lamps{/ref}.xml',
        download: 'https://dossier.example/dts/document/lamps.xml',
        mediaTypes: ['application/tei+xml'],
        citationTrees: [
          { '@type': 'CitationTree', citeStructure: [{ '@type': 'CiteStructure', citeType: 'paragraph' }] },
        ],
        dublinCore: {
          title: [{ value: 'Lamps' }],
          identifier: ['https://dossier.example/sources/lamps/'],
          isPartOf: ['https://dossier.example/dts/collection/all.sources.json'],
        },
      },
    ])
    const [parent] = readJson('collection/lamps.parents.json').member
    assert.deepEqual([parent['@id'], parent['@type']], ['all.sources', 'Collection'])
  })

  test('lists the paragraphs of a source, and gives each by itself', () => {
    const unit = { '@type': 'CitableUnit', level: 1, parent: null, citeType: 'paragraph' }
    for (const down of ['1', '-1'])
      assert.deepEqual(readJson(`navigation/lamps.${down}.json`).member, [
        { identifier: 'p1', ...unit },
        { identifier: 'p2', ...unit },
      ])
    const { ref, member, resource } = readJson('navigation/lamps/p2.json')
    assert.deepEqual([ref, member, resource['@id']], [{ identifier: 'p2', ...unit }, undefined, 'lamps'])
  })

  test('gives the text as TEI: matter and paragraphs with their ids, line ends marked', () => {
    const document = readSiteFile(built, 'dts/document/lamps.xml')
    assert.equal(
      document.slice(document.indexOf('<text')),
      '<text><body><ab xml:id="headline" type="headline">Lamps</ab><p xml:id="p1" n="1">The guild asked for “ten lamps”.<lb/>\nThey were lit &amp; seen.</p><p xml:id="p2" n="2">Nobody spoke.</p></body></text></TEI>\n',
    )
    assert.match(document, /<title>Lamps<\/title><date>\[4 March 2025\]<\/date>/)
  })

  test('gives one paragraph in the wrapper of the specification, with the same header', () => {
    const passage = readSiteFile(built, 'dts/document/lamps/p2.xml')
    assert.equal(
      passage.slice(passage.indexOf('<text')),
      '<text><body><dts:wrapper xmlns:dts="https://w3id.org/api/dts#"><p xml:id="p2" n="2">Nobody spoke.</p></dts:wrapper></body></text></TEI>\n',
    )
    const header = /<teiHeader.*<\/teiHeader>/s
    assert.equal(header.exec(passage)?.[0], header.exec(readSiteFile(built, 'dts/document/lamps.xml'))?.[0])
  })

  test('gives a gap for what may not be shown', () => {
    const hide = (access: string) =>
      harbourDossier.map((file) =>
        file.kind === 'file' && file.path === 'seeds/harbour-talks.yaml'
          ? toInputFile(file.path, `${new TextDecoder().decode(file.bytes)}access: ${access}\n`)
          : file,
      )
    const excerpts = readSiteFile(buildSound(hide('excerpts')), 'dts/document/harbour-talks/p2.xml')
    assert.match(excerpts, /<p xml:id="p2" n="2">\[…\] wants it closed \[…\]<\/p>/)
    const record = buildSound(hide('record'))
    assert.match(
      readSiteFile(record, 'dts/document/harbour-talks.xml'),
      /<body><p><gap reason="not-shown"><desc xml:lang="en">Of this text only the record is shown\.<\/desc><\/gap><\/p><\/body>/,
    )
    assert.deepEqual(JSON.parse(readSiteFile(record, 'dts/navigation/harbour-talks.1.json')).member, [])
    assert.equal(record.files.filter(({ path }) => path.startsWith('dts/document/harbour-talks/')).length, 0)
  })
})

test('every passage is XML that holds it word for word, whatever it holds', () => {
  const row = toSourceRows(built.sources, 'https://dossier.example/')[0]
  assert.ok(row)
  const context = { row, publisher: 'x', edition: 'x', date: 'x', language: 'en', excerptOf: () => undefined }
  fc.assert(
    fc.property(hostileText, (text) => {
      const seeds = [toInputFile('seeds/lamps.txt', text)]
      for (const source of readSources(seeds, { actors: [], ledger: emptyLedger }).sources) {
        for (const passage of passagesOf(source)) {
          const expected = toReadingText(passage.text, source.layout).replace(/[\ufffe\uffff]/g, '')
          assert.equal(readPassage(writeTeiPassage(source, passage, context)), expected)
        }
      }
    }),
    { numRuns: 100 },
  )
})

/** The text of the wrapper of a document. */
function readPassage(xml: string): string {
  let inside = false
  let words = ''
  const parser = new Parser(
    {
      onopentagname: (name) => {
        inside ||= name === 'dts:wrapper'
      },
      onclosetag: (name) => {
        if (name === 'dts:wrapper') inside = false
      },
      ontext: (text) => {
        words += inside ? text : ''
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  parser.end(xml)
  return words
}
