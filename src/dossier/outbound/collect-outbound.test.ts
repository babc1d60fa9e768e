import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'

const witness = (address: string, kind: string) =>
  `  - { address: "${address}", name: Lamp Post, kind: ${kind}, wording: same, seen: 2025-01-02, status: live }\n`
const harbour = toDescribedSeed(
  'harbour',
  'The harbour reopened.\n',
  `date: { status: supplied, value: "2025", certainty: possible, basis: "So says https://basis.example/a.", rests_on: ["https://rest.example/"] }
rights: { statement: http://rightsstatements.org/vocab/InC/1.0/ }
witnesses:
${witness('https://lamp.example/1', 'publisher')}${witness('https://archive.example/lamp', 'archive')}`,
)
const files = [
  ...harbour,
  toInputFile(
    'content/actors.yaml',
    '- { id: lamp, name: Lamp Post, type: medium, descriptions: [{ quote: a paper, by: itself, date: "2025", address: "https://lamp.example/about" }] }\n',
  ),
  toInputFile(
    'content/chapters/lamps.mdx',
    '---\ntitle: Lamps\nsummary: On lamps.\norder: 1\n---\n\nSee [a list](https://list.example/lamps) of lamps [@harbour, para. 1].\n',
  ),
  toInputFile(
    'content/dossier.yaml',
    'site: https://d.example\nabout: Of https://d.example/x and http://about.example.\n',
  ),
]

describe('the addresses of others', () => {
  const { outbound, problems } = buildDossier(files)

  test('are those that records, actors, chapters and settings name, without the site’s own', () => {
    assert.deepEqual(problems, [])
    assert.deepEqual(
      outbound.map(({ address, used }) => [address, used.map(({ path }) => path).join(' ')]),
      [
        ['http://about.example', '/about/'],
        ['http://rightsstatements.org/vocab/InC/1.0/', '/sources/harbour/'],
        ['https://archive.example/lamp', '/sources/harbour/'],
        ['https://basis.example/a', '/sources/harbour/'],
        ['https://lamp.example/1', '/sources/harbour/'],
        ['https://lamp.example/about', '/actors/lamp/'],
        ['https://list.example/lamps', '/chapters/lamps/'],
        ['https://rest.example/', '/sources/harbour/'],
      ],
    )
  })

  test('have an archived copy where the record of the source lists one for it', () => {
    assert.deepEqual(
      outbound.filter(({ archived }) => archived.length > 0),
      [
        {
          address: 'https://lamp.example/1',
          used: [{ path: '/sources/harbour/', name: 'harbour' }],
          archived: [{ address: 'https://archive.example/lamp', name: 'Lamp Post' }],
        },
      ],
    )
  })

  test('are told on their page as they were last checked, with the copy where there is no page', () => {
    const report = `checked: 2025-02-03
links:
  - { address: "https://lamp.example/1", status: missing, code: 404 }
  - { address: "https://list.example/lamps", status: moved, code: 200, leads_to: "https://list.example/" }
  - { address: "https://gone.example/", status: works, code: 200 }
`
    const built = buildDossier([...files, toInputFile('content/links.yaml', report)])
    assert.deepEqual(built.problems, [])
    assert.equal(built.hash, buildDossier(files).hash)
    const facts = built.files.find(({ path }) => path === 'links.json')?.content
    const { checked, counts, rows } = JSON.parse(String(facts)).links
    assert.deepEqual([checked, counts], ['3 February 2025', { checked: 2, answering: 1 }])
    assert.deepEqual(
      rows.filter(({ answer }: { answer?: string }) => answer),
      [
        {
          address: 'https://lamp.example/1',
          used: [{ path: '/sources/harbour/', name: 'harbour' }],
          answer: 'no page there (404)',
          works: false,
          archived: [{ address: 'https://archive.example/lamp', name: 'Lamp Post' }],
        },
        {
          address: 'https://list.example/lamps',
          used: [{ path: '/chapters/lamps/', name: 'Lamps' }],
          answer: 'a page, at another address (200)',
          works: true,
          leadsTo: 'https://list.example/',
          archived: [],
        },
      ],
    )
  })

  test('have a report whose mistakes are told with their place', () => {
    const built = buildDossier([
      ...harbour,
      toInputFile(
        'content/links.yaml',
        'checked: 2025-02-03\nlinks:\n  - { address: "https://a.example", status: fine }\n',
      ),
    ])
    assert.deepEqual(
      built.problems.map(({ file, line, severity }) => [file, line, severity]),
      [['content/links.yaml', 3, 'error']],
    )
  })
})
