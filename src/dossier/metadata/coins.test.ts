import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeEntry } from '../fixtures/make-entry.ts'
import { readZoteroItems } from '../site/read-zotero-items.ts'
import { escapeHtml } from '../text/escape-html.ts'
import { toContextObject, writeContextObject } from './coins.ts'

const lamp = {
  title: { text: 'x', voice: 'theirs', supplied: false },
  summary: 'On lamps & harbours.',
  counts: { passages: 3, words: 40 },
  rights: { label: 'In copyright' },
} as const

test('a context object is written as Z39.88 has it', () => {
  const entry = makeEntry({ outlet: '[Harbour Gazette]', date: { edtf: '2024-05-06', supplied: true }, language: 'en' })
  assert.equal(
    writeContextObject(toContextObject(entry, lamp)),
    'ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc&rft.type=newspaperArticle&rft.title=The%20lamp%20is%20lit&rft.source=%5BHarbour%20Gazette%5D&rft.date=%5BMay%202024%5D&rft.identifier=https%3A%2F%2Flamps.example%2Fsources%2Flamp%2F&rft.language=en&rft.description=%5Bdossier%20note%5D%20On%20lamps%20%26%20harbours.&rft.rights=In%20copyright',
  )
})

test('authors that a source states are given, an institution whole; an outlet is never one', () => {
  const { record } = makeEntry()
  const entry = makeEntry({
    record: { ...record, author: { status: 'stated', quote: 'x', value: [{ literal: 'x' }] } },
    authors: [{ family: 'Okri', given: 'Ada' }, { literal: 'The Harbour Desk' }],
    outlet: 'Harbour Gazette',
  })
  const names = toContextObject(entry, lamp).filter(({ name }) => name.startsWith('rft.au'))
  assert.deepEqual(names, [
    { name: 'rft.au', value: 'Okri, Ada' },
    { name: 'rft.aucorp', value: 'The Harbour Desk' },
  ])
})

test('a page with several offers them all, whatever its tags say', () => {
  const spans = ['“One” & <two>', 'Three "four" 😀 \u05d0'].map((title) => {
    const written = writeContextObject(toContextObject(makeEntry({ title }), lamp))
    return `<span class="Z3988" title="${escapeHtml(written)}"></span>`
  })
  const html = `<html><head><meta name="citation_title" content="A list"></head><body>${spans.join('')}</body></html>`
  assert.deepEqual(
    readZoteroItems(html).map(({ itemType, title }) => [itemType, title]),
    [
      ['newspaperArticle', '“One” & <two>'],
      ['newspaperArticle', 'Three "four" 😀 \u05d0'],
    ],
  )
})
