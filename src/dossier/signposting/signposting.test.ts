import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import { buildSound, readSiteFile } from '../fixtures/read-site-file.ts'
import { type SignedSource, toPageSignposts, toSourceSignposts } from './signposting.ts'
import { toLinkset } from './to-linkset.ts'

const home = 'https://dossier.example/'
const lamp: SignedSource = { key: 'lamp', access: 'full', rights: { label: 'not known' }, witnesses: [] }

describe('the signposts of a source', () => {
  test('lead to what describes it, to its text and to the dossier', () => {
    assert.deepEqual(
      toSourceSignposts(lamp, home).map(({ rel, href }) => [rel, href.replace(home, '/')]),
      [
        ['cite-as', '/sources/lamp/'],
        ['describedby', '/sources/lamp/cite.bib'],
        ['describedby', '/sources/lamp/cite.biblatex.bib'],
        ['describedby', '/sources/lamp/cite.ris'],
        ['describedby', '/sources/lamp/cite.csl.json'],
        ['describedby', '/sources/lamp/index.jsonld'],
        ['describedby', '/sources/lamp/annotations.jsonld'],
        ['item', '/sources/lamp/seed.txt'],
        ['item', '/sources/lamp/index.md'],
        ['item', '/sources/lamp/index.txt'],
        ['item', '/dts/document/lamp.xml'],
        ['collection', '/'],
        ['type', 'https://schema.org/AboutPage'],
        ['type', 'https://schema.org/NewsArticle'],
      ],
    )
  })

  test('do not lead to a text that is hidden', () => {
    for (const access of ['excerpts', 'record'] as const)
      assert.deepEqual(
        toSourceSignposts({ ...lamp, access }, home).filter(({ rel }) => rel === 'item'),
        [],
      )
  })

  test('cite a persistent identifier where there is one, and lead to rights, to the publisher and to earlier editions', () => {
    const witness = { name: 'The Lamp', wording: 'same', seen: '5 March 2025', status: 'stored copy' }
    const found = toSourceSignposts(
      {
        ...lamp,
        identifier: 'https://n2t.net/ark:/99999/lamp',
        rights: { label: 'In copyright', statement: 'http://rightsstatements.org/vocab/InC/1.0/' },
        witnesses: [
          { ...witness, kind: 'publisher', address: 'https://lamp.example/1' },
          { ...witness, kind: 'copy', address: 'https://copy.example/1' },
        ],
        earlierEdition: 2,
      },
      home,
    )
    assert.deepEqual(
      found.filter(({ rel }) => !['describedby', 'item', 'collection', 'type'].includes(rel)),
      [
        { rel: 'cite-as', href: 'https://n2t.net/ark:/99999/lamp' },
        { rel: 'license', href: 'http://rightsstatements.org/vocab/InC/1.0/' },
        { rel: 'related', href: 'https://lamp.example/1' },
        { rel: 'predecessor-version', href: 'https://dossier.example/editions/2/lamp/', type: 'text/html' },
        { rel: 'version-history', href: 'https://dossier.example/editions/', type: 'text/html' },
      ],
    )
  })
})

test('a page of ours says where it belongs and under what licence', () => {
  assert.deepEqual(toPageSignposts(`${home}about/`, home), [
    { rel: 'cite-as', href: 'https://dossier.example/about/' },
    { rel: 'collection', href: 'https://dossier.example/', type: 'text/html' },
    { rel: 'license', href: 'https://creativecommons.org/licenses/by/4.0/' },
    { rel: 'type', href: 'https://schema.org/WebPage' },
  ])
})

describe('a link set', () => {
  test('gathers links by their relation and leads back from each file', () => {
    const page = 'https://dossier.example/sources/lamp/'
    assert.deepEqual(
      toLinkset(page, [
        { rel: 'item', href: `${page}seed.txt`, type: 'text/plain' },
        { rel: 'describedby', href: `${page}cite.ris` },
        { rel: 'describedby', href: `${page}cite.bib` },
      ]),
      {
        linkset: [
          {
            anchor: page,
            item: [{ href: `${page}seed.txt`, type: 'text/plain' }],
            describedby: [{ href: `${page}cite.ris` }, { href: `${page}cite.bib` }],
          },
          { anchor: `${page}seed.txt`, collection: [{ href: page, type: 'text/html' }] },
          { anchor: `${page}cite.ris`, describes: [{ href: page, type: 'text/html' }] },
          { anchor: `${page}cite.bib`, describes: [{ href: page, type: 'text/html' }] },
        ],
      },
    )
  })

  test('holds the links of the page, under the base of the site', () => {
    const built = buildSound(
      [...toDescribedSeed('lamp', 'The lamp is lit.\n'), toInputFile('content/dossier.yaml', 'base: /press/\n')],
      {},
    )
    const [context] = JSON.parse(readSiteFile(built, 'sources/lamp/linkset.json')).linkset
    assert.deepEqual(
      [context.anchor, context['cite-as'], context.collection],
      [
        'https://dossier.example/press/sources/lamp/',
        [{ href: 'https://dossier.example/press/sources/lamp/' }],
        [{ href: 'https://dossier.example/press/', type: 'text/html' }],
      ],
    )
  })
})
