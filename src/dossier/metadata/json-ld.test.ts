import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { makeEntry } from '../fixtures/make-entry.ts'
import { makeActorName, makeStatement } from '../fixtures/statement-on-page.ts'
import { toArticleNode } from './article-node.ts'
import { findCrumbs } from './find-crumbs.ts'
import { writeJsonLd } from './json-ld.ts'
import { toQuotationNodes } from './quotation-nodes.ts'

const { record } = makeEntry()
const page = { rights: { label: 'Rights not looked into' }, witnesses: [] }

test('nothing in JSON-LD ends the element that holds it', () => {
  const name = '</script><script>alert(1)</script>\u2028<!--'
  const written = writeJsonLd({ name })
  assert.doesNotMatch(written, /[<>\u2028]/)
  assert.deepEqual(JSON.parse(written), { '@context': 'https://schema.org', name })
})

describe('a source as JSON-LD', () => {
  test('has no field that is not known', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(toArticleNode(makeEntry(), page))), {
      '@type': 'NewsArticle',
      name: 'The lamp is lit',
      mainEntityOfPage: 'https://lamps.example/sources/lamp/',
    })
  })

  test('has a headline, authors and a date only where the source states them', () => {
    const entry = makeEntry({
      record: {
        ...record,
        title: { status: 'stated', quote: 'x', value: 'x' },
        author: { status: 'stated', quote: 'x', value: [{ literal: 'x' }] },
        publisher: { status: 'stated', quote: 'x', value: 'Harbour Gazette' },
      },
      authors: [{ family: 'Okri', given: 'Ada' }, { literal: 'The Harbour Desk' }],
      outlet: 'Harbour Gazette',
      date: { edtf: '2024-05', supplied: false },
    })
    const { headline, author, publisher, datePublished } = toArticleNode(entry, page)
    assert.deepEqual(
      { headline, author, publisher, datePublished },
      {
        headline: 'The lamp is lit',
        author: [
          { '@type': 'Person', name: 'Ada Okri', givenName: 'Ada', familyName: 'Okri' },
          { '@type': 'Organization', name: 'The Harbour Desk' },
        ],
        publisher: { '@type': 'NewsMediaOrganization', name: 'Harbour Gazette' },
        datePublished: '2024-05',
      },
    )
  })

  test('says of an outlet of ours that it is, leaves out a date of ours, and keeps copies apart from the original', () => {
    const entry = makeEntry({
      record: {
        ...record,
        publisher: {
          status: 'supplied',
          certainty: 'possible',
          basis: 'a copy',
          rests_on: [],
          value: 'Harbour Gazette',
        },
      },
      outlet: '[Harbour Gazette]',
      date: { edtf: '2024-05-06', supplied: true },
    })
    const witness = (kind: string) => ({
      address: `https://${kind}.example/`,
      name: kind,
      kind,
      wording: 'same',
      seen: '',
      status: '',
    })
    const node = toArticleNode(entry, { ...page, witnesses: ['copy', 'archive', 'publisher'].map(witness) })
    assert.deepEqual(
      [node['publisher'], node['datePublished'], node['url'], node['archivedAt']],
      [
        {
          '@type': 'Role',
          description: 'supplied by the editors of the dossier, possible',
          publisher: { '@type': 'NewsMediaOrganization', name: '[Harbour Gazette]' },
        },
        undefined,
        'https://publisher.example/',
        'https://archive.example/',
      ],
    )
  })
})

test('only words that are quoted directly become quotations, each with its speakers and its passage', () => {
  const keeper = makeActorName('keeper')
  const direct = makeStatement({ id: 'lamp/s2', form: 'direct', speakers: [keeper], passage: 'p4', language: 'en' })
  const statements = [makeStatement({ id: 'lamp/s1', form: 'indirect' }), direct]
  const actor = {
    id: 'keeper',
    name: 'Keeper',
    type: 'person' as const,
    aliases: [],
    part_of: [],
    party: false,
    descriptions: [],
  }
  const nodes = toQuotationNodes(statements, new Map([['keeper', actor]]), 'https://lamps.example/sources/lamp/')
  assert.deepEqual(nodes, [
    {
      '@type': 'Quotation',
      '@id': 'https://lamps.example/sources/lamp/#s2',
      text: 'The lamp is lit at dusk.',
      spokenByCharacter: [{ '@type': 'Person', name: 'Keeper' }],
      isBasedOn: 'https://lamps.example/sources/lamp/#p4',
      inLanguage: 'en',
    },
  ])
})

test('the way to a page goes through the sections that its address begins with', () => {
  const sections = [
    { name: 'Coverage', path: '/method/coverage/' },
    { name: 'Method', path: '/method/' },
  ]
  assert.deepEqual(findCrumbs('/method/coverage/', sections, 'Lamps'), [
    { name: 'Lamps', path: '/' },
    { name: 'Method', path: '/method/' },
  ])
  assert.deepEqual(findCrumbs('/', sections, 'Lamps'), [])
})
