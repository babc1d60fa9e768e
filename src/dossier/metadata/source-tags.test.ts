import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { BibliographicEntry } from '../bibliography/bibliographic-entry.ts'
import { makeEntry } from '../fixtures/make-entry.ts'
import { readZoteroItems, type ZoteroItem } from '../site/read-zotero-items.ts'
import { escapeHtml } from '../text/escape-html.ts'
import type { MetaTag } from './meta-tag.ts'
import { type TaggedSource, toSourceTags } from './source-tags.ts'

const picture = { address: 'https://lamps.example/picture.png', alt: 'A lamp' }
const lamp: TaggedSource = {
  title: { text: 'The lamp is lit', voice: 'theirs', supplied: false },
  counts: { passages: 3, words: 40 },
  rights: { label: 'In copyright', statement: 'http://rightsstatements.org/vocab/InC/1.0/' },
}
const { record } = makeEntry()
/** A record that states an author; who that is, an entry says. */
const signed: BibliographicEntry['record'] = {
  ...record,
  author: { status: 'stated', quote: 'x', value: [{ literal: 'x' }] },
}

describe('from the tags of a source Zotero saves', () => {
  test('a newspaper article with the fields that the source states', () => {
    const entry = makeEntry({
      record: signed,
      authors: [{ family: 'Okri', given: 'Ada' }],
      outlet: 'Harbour Gazette',
      date: { edtf: '2024-05-06', supplied: false },
      language: 'en',
    })
    assert.deepEqual(save(entry), {
      itemType: 'newspaperArticle',
      title: 'The lamp is lit',
      creators: ['Okri, Ada'],
      date: '2024-05-06',
      publicationTitle: 'Harbour Gazette',
      language: 'en',
      url: 'https://lamps.example/sources/lamp/',
      rights: 'In copyright: http://rightsstatements.org/vocab/InC/1.0/',
      abstractNote: '[dossier note] A text of 3 passages in “Lamps and harbours”, each numbered.',
    })
  })

  test('what is ours in brackets, its date without a day, and no author of ours', () => {
    const entry = makeEntry({
      title: '[Lamp on the pier]',
      authors: [{ literal: '[Ada Okri]' }],
      outlet: '[Harbour Gazette]',
      date: { edtf: '2024-05-06~', supplied: true },
    })
    const { title, creators, date, publicationTitle } = save(entry)
    assert.deepEqual(
      [title, creators, date, publicationTitle],
      ['[Lamp on the pier]', undefined, '[about May 2024]', '[Harbour Gazette]'],
    )
  })

  test('neither date nor newspaper nor our own language where none is known', () => {
    const { date, publicationTitle, language } = save(makeEntry())
    assert.deepEqual([date, publicationTitle, language], [undefined, undefined, 'und'])
  })

  test('an institution whole, and one author whose names have two words each', () => {
    const institution = makeEntry({ record: signed, authors: [{ literal: 'The Harbour Desk' }] })
    assert.deepEqual(save(institution)['creators'], ['The Harbour Desk'])
    const names = makeEntry({ record: signed, authors: [{ family: 'van Okri', given: 'Ada May' }] })
    assert.deepEqual(save(names)['creators'], ['van Okri, Ada May'])
  })

  test('a persistent identifier: a DOI as such, any other as the identifier', () => {
    assert.equal(save(makeEntry({ doi: '10.5072/lamp' }))['DOI'], '10.5072/lamp')
    const ark = toSourceTags(makeEntry(), { ...lamp, identifier: 'https://ark.example/ark:/1/2' }, picture)
    assert.equal(contentOf(ark, 'dc.identifier'), 'https://ark.example/ark:/1/2')
  })
})

test('hostile text comes out of the tags as it went in', () => {
  const hostile = '"><script>alert(1)</script> {x} \u05d0\u05d1 😀 &amp;'
  assert.equal(save(makeEntry({ title: hostile, outlet: hostile }))['title'], hostile)
  assert.equal(save(makeEntry({ title: hostile, outlet: hostile }))['publicationTitle'], hostile)
})

test('no tag of a source names the dossier as a site or speaks of where a text is kept', () => {
  const names = toSourceTags(makeEntry(), lamp, picture).map((tag) => ('name' in tag ? tag.name : tag.property))
  const never = ['og:site_name', 'citation_journal_title', 'dc.coverage', 'dcterms.dateSubmitted', 'dc.type', 'author']
  assert.deepEqual(
    names.filter((name) => never.includes(name)),
    [],
  )
})

test('where an address is shared a headline stands in quotation marks, and one of ours in brackets too', () => {
  const shared = (title: TaggedSource['title']) =>
    contentOf(toSourceTags(makeEntry(), { ...lamp, title }, picture), 'og:title')
  assert.equal(shared(lamp.title), '“The lamp is lit”')
  assert.equal(shared({ text: 'Lamp', voice: 'theirs', supplied: true, label: 'of a copy' }), '[“Lamp”]')
  assert.equal(shared({ text: 'Lamp', voice: 'ours', supplied: true, label: 'our title' }), '[Lamp]')
})

function save(entry: ReturnType<typeof makeEntry>): ZoteroItem {
  const [item = {}] = readZoteroItems(toPage(toSourceTags(entry, lamp, picture)))
  return item
}

function toPage(tags: readonly MetaTag[]): string {
  const written = tags.map((tag) =>
    'name' in tag
      ? `<meta name="${tag.name}" content="${escapeHtml(tag.content)}">`
      : `<meta property="${tag.property}" content="${escapeHtml(tag.content)}">`,
  )
  return `<html lang="en"><head><title>A page</title>${written.join('')}</head><body></body></html>`
}

function contentOf(tags: readonly MetaTag[], wanted: string): string | undefined {
  return tags.find((tag) => ('name' in tag ? tag.name : tag.property) === wanted)?.content
}
