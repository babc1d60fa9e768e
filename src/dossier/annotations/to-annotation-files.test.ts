import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { readFolder } from '../../../scripts/edge/read-folder.ts'
import type { BuiltDossier } from '../build-dossier.ts'
import { harbourDossier } from '../fixtures/harbour-dossier.ts'
import { toInputFile } from '../fixtures/input-files.ts'
import { buildSound, readSiteFile } from '../fixtures/read-site-file.ts'
import { toReadingText } from '../sources/reading-text.ts'
import { passagesOf } from '../sources/source.ts'
import type { Annotation, Selector } from './annotation.ts'

type Collection = { label: string; total: number; version: string; first?: { items: Annotation[] } }

function read(built: BuiltDossier, key: string): Collection {
  return JSON.parse(readSiteFile(built, `sources/${key}/annotations.jsonld`))
}

/** The made-up dossier with the access of its coded source changed. */
function hide(access: string) {
  return harbourDossier.map((file) =>
    file.kind === 'file' && file.path === 'seeds/harbour-talks.yaml'
      ? toInputFile(file.path, `${new TextDecoder().decode(file.bytes)}access: ${access}\n`)
      : file,
  )
}

describe('a statement as a Web Annotation', () => {
  const built = buildSound(harbourDossier, { base: '/press/' })
  const home = 'https://dossier.example/press/'

  test('says who speaks, in what form, on what, and finds the words in their passage', () => {
    const [, second] = read(built, 'harbour-talks').first?.items ?? []
    assert.deepEqual(second, {
      id: `${home}sources/harbour-talks/#s2`,
      type: 'Annotation',
      motivation: 'classifying',
      rights: 'https://creativecommons.org/licenses/by/4.0/',
      body: [
        {
          type: 'TextualBody',
          purpose: 'describing',
          value:
            'speaker: Guild of Pilots\nabout: Port Office\nstance: says what another holds\nform: reported speech\nidentified: named\ntopics: Opening of the harbour',
          format: 'text/plain',
          language: 'en',
        },
        {
          ...{ type: 'TextualBody', purpose: 'classifying', label: 'stance', value: 'says what another holds' },
          ...{ format: 'text/plain', language: 'en' },
        },
        {
          ...{ type: 'TextualBody', purpose: 'classifying', label: 'form', value: 'reported speech' },
          ...{ format: 'text/plain', language: 'en' },
        },
        {
          ...{ type: 'TextualBody', purpose: 'classifying', label: 'identified', value: 'named' },
          ...{ format: 'text/plain', language: 'en' },
        },
        { type: 'SpecificResource', purpose: 'identifying', label: 'speaker', source: `${home}actors/guild/` },
        { type: 'SpecificResource', purpose: 'identifying', label: 'about', source: `${home}actors/port-office/` },
        { type: 'SpecificResource', purpose: 'classifying', label: 'topic', source: `${home}topics/opening/` },
      ],
      target: {
        type: 'SpecificResource',
        source: `${home}sources/harbour-talks/`,
        selector: [
          {
            type: 'FragmentSelector',
            conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
            value: 'p2',
            refinedBy: {
              type: 'TextQuoteSelector',
              exact: 'wants it closed',
              prefix: 'according to the guild, ',
              suffix: '.',
            },
          },
          {
            type: 'CssSelector',
            value: '#p2 > .theirs',
            refinedBy: { type: 'TextPositionSelector', start: 41, end: 56 },
          },
        ],
        state: {
          type: 'oa:State',
          sha256: passagesOf(sourceOf(built, 'harbour-talks'))[1]?.sha256,
        },
      },
    })
  })

  test('carries a date of ours in brackets', () => {
    const [first] = read(built, 'harbour-talks').first?.items ?? []
    const [body] = first?.body ?? []
    assert.match(body?.type === 'TextualBody' ? body.value : '', /\nsaid: \[3 March 2025\]$/)
  })

  test('names its maker where the dossier names its publisher, and the day of a closed edition', () => {
    const named = [...harbourDossier, toInputFile('content/dossier.yaml', 'publisher: The harbour desk\n')]
    const draft = buildSound(named)
    const ledger = { editions: [{ number: 1, date: '2025-04-01', hash: draft.hash }], sources: [], addresses: [] }
    const closed = buildSound([...named, toInputFile('content/ledger.yaml', JSON.stringify(ledger))])
    const [first] = read(closed, 'harbour-talks').first?.items ?? []
    assert.deepEqual(
      [first?.creator, first?.generated, first?.target.state.sourceDate, first?.target.state.cached],
      [
        { type: 'Organization', name: 'The harbour desk', homepage: 'https://dossier.example/about/' },
        '2025-04-01T00:00:00Z',
        '2025-04-01T00:00:00Z',
        'https://dossier.example/editions/1/harbour-talks/',
      ],
    )
    assert.equal(read(closed, 'harbour-talks').version, '1')
    assert.match(read(draft, 'harbour-talks').version, /^0-draft\+[0-9a-f]{8}$/)
  })
})

describe('the collections of annotations', () => {
  const built = buildSound(harbourDossier)

  test('are one for each source, empty where it is not coded, and one of all', () => {
    const { label, total, first } = read(built, 'market-note')
    assert.deepEqual([label, total, first], ['The source market-note is not coded yet', 0, undefined])
    const all: Collection = JSON.parse(readSiteFile(built, 'annotations.jsonld'))
    assert.equal(all.total, 3)
    assert.deepEqual(all.first?.items, read(built, 'harbour-talks').first?.items)
  })

  test('tell nothing that stands around the words of a text that shows excerpts only', () => {
    const [first] = read(buildSound(hide('excerpts')), 'harbour-talks').first?.items ?? []
    assert.deepEqual(
      first?.target.selector.map(({ refinedBy }) => refinedBy),
      [
        { type: 'TextQuoteSelector', exact: "Open the harbour at dawn, 'fully'." },
        { type: 'TextPositionSelector', start: 17, end: 51 },
      ],
    )
  })

  test('are empty for a text of which only the record is shown, and say so', () => {
    const hidden = buildSound(hide('record'))
    const { label, total, first } = read(hidden, 'harbour-talks')
    assert.equal(
      label,
      'Of the source harbour-talks only its record is shown: nothing that is coded in it appears here',
    )
    assert.deepEqual([total, first], [0, undefined])
    assert.equal(JSON.parse(readSiteFile(hidden, 'annotations.jsonld')).total, 0)
  })
})

describe('the annotations of the five sources', () => {
  const built = buildSound(readFolder(join(import.meta.dirname, '../../..')))
  const all: Collection = JSON.parse(readSiteFile(built, 'annotations.jsonld'))
  const items = all.first?.items ?? []

  test('find their own words in their passages, and nothing else there', () => {
    assert.ok(items.length > 100)
    for (const { id, target } of items) {
      const [quote, position] = target.selector
      const text = textOf(built, target.source, quote)
      assert.ok(quote?.refinedBy.type === 'TextQuoteSelector' && position?.refinedBy.type === 'TextPositionSelector')
      const { exact, prefix = '', suffix = '' } = quote.refinedBy
      const words = prefix + exact + suffix
      assert.equal(text.indexOf(words), text.lastIndexOf(words), id)
      const start = [...text.slice(0, text.indexOf(words) + prefix.length)].length
      assert.deepEqual([start, start + [...exact].length], [position.refinedBy.start, position.refinedBy.end], id)
      assert.equal([...text].slice(position.refinedBy.start, position.refinedBy.end).join(''), exact)
    }
  })

  test('have each an address of its own', () => {
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length)
  })

  test('name nothing that their vocabulary does not have', () => {
    assert.deepEqual([...listNames(all)].filter((name) => !vocabulary.has(name)).toSorted(), [])
  })
})

/** Terms of http://www.w3.org/ns/anno.jsonld that annotations use, and the two that are added to them. */
const vocabulary = new Set(
  `@context id type label creator name homepage rights version total first partOf startIndex items motivation generated
  body purpose value format language source target selector conformsTo refinedBy exact prefix suffix start end state
  sha256 sourceDate cached
  AnnotationCollection AnnotationPage Annotation Organization TextualBody SpecificResource FragmentSelector CssSelector
  TextQuoteSelector TextPositionSelector TimeState oa:State
  classifying describing identifying commenting`.split(/\s+/),
)

/** All keys, and all values that are names themselves. */
function listNames(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set()
  return new Set(
    Object.entries(value).flatMap(([key, inner]): string[] => {
      if (key === '@context') return [key]
      const names = ['type', 'motivation', 'purpose'].includes(key) ? [String(inner)] : [...listNames(inner)]
      return Array.isArray(value) ? names : [key, ...names]
    }),
  )
}

function sourceOf({ sources }: BuiltDossier, key: string) {
  const source = sources.find((one) => one.key === key)
  assert.ok(source)
  return source
}

function textOf(built: BuiltDossier, page: string, selector: Selector | undefined): string {
  const source = sourceOf(built, page.split('/').at(-2) ?? '')
  const passage = passagesOf(source).find(({ id }) => id === selector?.value)
  assert.ok(passage)
  return toReadingText(passage.text, source.layout)
}
