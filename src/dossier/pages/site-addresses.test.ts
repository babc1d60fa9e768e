import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import type { InputFile } from '../input-file.ts'

const seed = toDescribedSeed('harbour', 'The guild asked for ten lamps.\n\nOn 5 March 2025 they were lit.\n')
const actors = toInputFile('content/actors.yaml', '- { id: guild, name: Guild, type: organisation }\n')
const topics = toInputFile(
  'content/topics.yaml',
  '- { id: light, name: Light, note: Light. }\n- { id: untouched, name: Untouched, note: Nobody speaks of it. }\n',
)
const statements = toInputFile(
  'content/statements/harbour.yaml',
  'statements:\n  - { id: s1, passage: p1, quotation: asked for ten lamps, speakers: [guild], form: narrated, identified: name, topics: [light], stance: asks }\n',
)
const ten = '{ source: harbour, passage: p1, quotation: ten lamps }'

/** Addresses of a dossier with the harbour and `files`, but those of every dossier and of its data. */
function list(...files: InputFile[]): string[] {
  const plain = new Set(buildDossier(seed).addresses)
  const { addresses, problems } = buildDossier([...seed, ...files])
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  )
  return addresses.filter((address) => !plain.has(address) && !address.startsWith('/data/'))
}

describe('the addresses of a site', () => {
  test('are pages of its own and two for each source where nothing is curated', () => {
    assert.deepEqual(
      buildDossier(seed).addresses.filter((address) => !address.startsWith('/data/')),
      [
        '/',
        '/about/',
        '/annotations.jsonld',
        '/bibliography.bib',
        '/bibliography.biblatex.bib',
        '/bibliography.csl.json',
        '/bibliography.ris',
        '/bibliography/',
        '/check/',
        '/check/passages.json',
        '/concordance/',
        '/concordance/concordance.csv',
        '/concordance/letters/a/',
        '/concordance/letters/g/',
        '/concordance/letters/l/',
        '/concordance/letters/m/',
        '/concordance/letters/numbers/',
        '/concordance/letters/t/',
        '/corrections/',
        '/dts/',
        '/dts/collection.json',
        '/dts/index.json',
        '/editions/',
        '/llms.txt',
        '/manifest-sha256.txt',
        '/method/',
        '/method/links/',
        '/robots.txt',
        '/search/',
        '/sitemap.xml',
        '/sources/',
        '/sources/harbour/',
        '/sources/harbour/annotations.jsonld',
        '/sources/harbour/cite.bib',
        '/sources/harbour/cite.biblatex.bib',
        '/sources/harbour/cite.csl.json',
        '/sources/harbour/cite.ris',
        '/sources/harbour/cite/',
        '/sources/harbour/index.jsonld',
        '/sources/harbour/index.md',
        '/sources/harbour/index.txt',
        '/sources/harbour/linkset.json',
        '/sources/harbour/seed.txt',
        '/verify/',
      ],
    )
  })

  test('have topics that statements touch, and no table of positions without a party', () => {
    assert.deepEqual(list(actors, topics, statements), [
      '/actors/',
      '/actors/guild/',
      '/method/coverage/',
      '/sources/harbour/verify/',
      '/topics/',
      '/topics/light/',
    ])
  })

  test('have a table of positions where there is a party, by party, by topic and cell by cell', () => {
    const party = toInputFile('content/actors.yaml', '- { id: guild, name: Guild, type: organisation, party: true }\n')
    assert.deepEqual(
      list(party, topics, statements).filter((address) => address.startsWith('/positions/')),
      ['/positions/', '/positions/guild/', '/positions/guild/light/', '/positions/light/', '/positions/positions.csv'],
    )
  })

  test('have a timeline, figures, relations, terms and outlets where there are any', () => {
    assert.deepEqual(
      list(
        toInputFile(
          'content/events.yaml',
          `- { id: light, name: Light, date: { status: unknown }, evidence: [${ten}] }\n`,
        ),
      ),
      ['/timeline/', '/timeline/by-publication/', '/timeline/by-statement/'],
    )
    assert.deepEqual(
      list(
        toInputFile(
          'content/figures.yaml',
          'series: [{ id: lamps, name: Lamps, unit: lamps, note: All. }]\nfigures: [{ id: ten, source: harbour, passage: p1, quotation: ten lamps, number: ten, value_min: 10, value_max: 10, unit: lamps, as_of: { status: unknown }, series: lamps }]\n',
        ),
      ),
      ['/figures/', '/figures/figures.csv', '/figures/lamps.csv', '/figures/lamps.svg'],
    )
    assert.deepEqual(
      list(
        toInputFile(
          'content/relations.yaml',
          `- { id: lit, type: same-event, from: { source: harbour, passage: p2, quotation: they were lit }, to: ${ten}, note: Lamps. }\n`,
        ),
      ),
      ['/relations/'],
    )
    assert.deepEqual(
      list(
        toInputFile('content/terms.yaml', 'wordings: [{ id: lamp, name: Lamp, note: Two., forms: [lamps, lights] }]\n'),
      ),
      ['/terms/'],
    )
    const [text, record] = toDescribedSeed(
      'harbour',
      'The guild asked for ten lamps.\n',
      'publisher: { status: supplied, value: Gazette, outlet: gazette, certainty: possible, basis: a copy }\n',
    )
    const medium = toInputFile('content/actors.yaml', '- { id: gazette, name: Gazette, type: medium }\n')
    const { addresses } = buildDossier([text, record, medium].flatMap((file) => file ?? []))
    assert.deepEqual(
      addresses.filter((address) => /outlets|actors/.test(address) && !address.startsWith('/data/')),
      ['/actors/', '/actors/gazette/', '/outlets/', '/outlets/gazette/'],
    )
  })

  test('have chapters where there are any', () => {
    const chapter = `---
title: Light
summary: Who asked for light.
order: 1
---

The guild asked for “ten lamps” [@harbour, para. 1].
`
    assert.deepEqual(list(toInputFile('content/chapters/light.mdx', chapter)), ['/chapters/', '/chapters/light/'])
  })

  test('are a coverage report alone where a source is coded with no statement', () => {
    assert.deepEqual(list(toInputFile('content/statements/harbour.yaml', 'statements: []\n')), [
      '/method/coverage/',
      '/sources/harbour/verify/',
    ])
  })

  test('have no page that would show nothing, because all of it is hidden', () => {
    const hidden = toDescribedSeed('harbour', 'The guild asked for ten lamps.\n\nThey were lit.\n', 'access: record\n')
    const { addresses } = buildDossier([...hidden, actors, topics, statements])
    assert.deepEqual(
      addresses.filter((address) => /topics|harbour\/verify|statements/.test(address)),
      [],
    )
  })
})
