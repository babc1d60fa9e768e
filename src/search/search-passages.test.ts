import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { createIndex } from 'pagefind'
import { parseAddress } from './address.ts'
import { listPrintedWords } from './excerpt.ts'
import { toFacetTable } from './facet-table.ts'
import { loadPassage } from './load-passage.ts'
import { type PassageIndex, ranking } from './passage-index.ts'
import { createPassageSearch, type Found, type PassageSearch } from './search-passages.ts'
import { toStatusLine } from './status-line.ts'

const records = [
  ['talks', 'p1', 'Mediators announced a truce between Hamas and Israel on Sunday.', 'Egypt'],
  ['talks', 'p2', 'The cease-fire proposal was rejected, “Hamas” said; Ghazi Hamad repeated it.', 'Hamas'],
  ['talks', 'p3', 'Ghazi Hamad travelled to Cairo.', 'Hamas'],
  ['winter', 'headline', 'Winter reaches the camps', ''],
  ['winter', 'p1', 'Truces are fragile, al-Risheq wrote to the mediators.', 'Hamas'],
  ['winter', 'p2', '<b>Rain</b> fell on 5,000 tents & <script>alert(1)</script>', ''],
].map(([key = '', id = '', content = '', actor = ''], place) => ({
  url: `/sources/${key}/#${id}`,
  content,
  language: 'en',
  meta: {
    label: id,
    title: key === 'talks' ? 'Talks resume' : 'Winter reaches the camps',
    source: key,
    date: key === 'talks' ? '3 Mar 2024' : 'not dated',
    outlet: key === 'talks' ? '[Odrimedia]' : 'Tehran Times',
    voice: 'theirs',
  },
  filters: {
    source: [key],
    outlet: [key === 'talks' ? 'Odrimedia' : 'Tehran Times'],
    year: [key === 'talks' ? '2024' : 'not dated'],
    actor: actor ? [actor] : [],
  },
  sort: { date: `${key === 'talks' ? '2024-03-03' : '9999-99-99'} ${key} ${place}` },
}))

let search: PassageSearch
const fetchOutside = globalThis.fetch

before(async () => {
  search = await createPassageSearch(await openIndex(), { table: toFacetTable(records), language: 'en' })
})

after(() => {
  globalThis.fetch = fetchOutside
})

const find = (address: string): Promise<Found> => search(parseAddress(address))

async function listUrls({ hits }: Found): Promise<string[]> {
  return Promise.all(hits.map(async (hit) => (await loadPassage(hit))?.url.replace('/x/sources/', '') ?? ''))
}

async function listMarks({ hits }: Found): Promise<string[][]> {
  const passages = await Promise.all(hits.map(loadPassage))
  return passages.map((passage) => (passage ? listPrintedWords(passage.words, passage.locations) : []))
}

const say = (found: Found): string => toStatusLine(found, { sources: 2 })

test('words are found in any order', async () => {
  assert.deepEqual(await listUrls(await find('?q=truce+hamas+mediators')), ['talks/#p1', 'winter/#p1', 'talks/#p2'])
  assert.deepEqual(
    await listUrls(await find('?q=mediators+hamas+truce')),
    await listUrls(await find('?q=truce+hamas+mediators')),
  )
})

test('a question in plain words finds passages, and says what it left out', async () => {
  const found = await find('?q=What+did+the+mediators+announce%3F')
  assert.deepEqual(await listUrls(found), ['talks/#p1', 'winter/#p1'])
  assert.equal(
    say(found),
    '2 passages in 2 of 2 sources: 1 with all words, 1 with some. Left out because they are common: “what”, “did”, “the”.',
  )
})

test('inflections are found and marked as printed', async () => {
  const found = await find('?q=truce')
  assert.deepEqual(await listMarks(found), [['Truces'], ['truce']])
  assert.equal(say(found), '2 passages in 2 of 2 sources.')
})

test('a word that happens to begin with the same stem is neither found nor marked', async () => {
  const found = await find('?q=Hamas')
  assert.deepEqual((await listUrls(found)).toSorted(), ['talks/#p1', 'talks/#p2'])
  assert.deepEqual(await listMarks(found), [['Hamas'], ['Hamas']])
})

test('a word that occurs nowhere is named, also where Pagefind would take a shorter one', async () => {
  assert.equal(say(await find('?q=xyzzy')), 'No passage found. Not in these texts: “xyzzy”.')
  assert.equal(say(await find('?q=hamasxyz')), 'No passage found. Not in these texts: “hamasxyz”.')
  assert.equal(say(await find('?q=truce+xyzzy')), '2 passages in 2 of 2 sources. Not in these texts: “xyzzy”.')
})

test('the beginning of a word is found when it is no word by itself', async () => {
  const found = await find('?q=propos')
  assert.deepEqual(await listMarks(found), [['proposal']])
  assert.equal(
    say(found),
    '1 passage in 1 of 2 sources. No such word by itself, only as the beginning of others: “propos”.',
  )
})

test('compounds are found whole, in parts and without their hyphen', async () => {
  for (const query of ['al-Risheq', 'risheq', 'Risheq-Hamad']) {
    assert.ok((await listUrls(await find(`?q=${query}`))).includes('winter/#p1'), query)
  }
  for (const query of ['cease-fire', 'ceasefire', '"cease‑fire"']) {
    assert.deepEqual(await listUrls(await find(`?q=${query}`)), ['talks/#p2'], query)
  }
})

test('an outlet’s name finds its passages when the texts do not have it, and that is said', async () => {
  const found = await find('?q=odrimedia')
  assert.equal(found.hits.length, 3)
  assert.equal(
    say(found),
    '3 passages in 1 of 2 sources. Not in the texts, but in a title, an outlet’s name or a date: “odrimedia”.',
  )
})

test('a title does not make its source’s passages hits when the texts have the word', async () => {
  assert.deepEqual(await listUrls(await find('?q=winter')), ['winter/#headline'])
})

test('facets narrow the hits, and their counts are of the merged hits', async () => {
  const found = await find('?q=truce+hamas&actor=Hamas')
  assert.deepEqual((await listUrls(found)).toSorted(), ['talks/#p2', 'winter/#p1'])
  const counts = found.facets.map(({ values }) => values.map(({ value, count }) => `${value} ${count}`))
  assert.deepEqual(counts, [
    ['talks 1', 'winter 1'],
    ['Odrimedia 1', 'Tehran Times 1'],
    ['2024 1', 'not dated 1'],
    ['Hamas 2', 'Egypt 1'],
  ])
})

test('facets alone list passages by date; nothing at all lists none, but counts all', async () => {
  assert.deepEqual(await listUrls(await find('?outlet=Odrimedia')), ['talks/#p1', 'talks/#p2', 'talks/#p3'])
  const nothing = await find('')
  assert.deepEqual([nothing.hits, nothing.countBeforeFacets, say(nothing)], [[], 6, ''])
})

test('an unknown value finds nothing and is named', async () => {
  assert.equal(say(await find('?q=truce&actor=Nobody')), 'No passage found. Nothing here is filed under “Nobody”.')
})

test('markup in a text comes out as the same text', async () => {
  const [hit] = (await find('?q=tents')).hits
  const passage = hit && (await loadPassage(hit))
  assert.equal(passage?.words.join(' '), '<b>Rain</b> fell on 5,000 tents & <script>alert(1)</script>')
})

test('a query without any word says so', async () => {
  assert.equal(say(await find('?q=%22*%22')), 'Nothing to search for: a word has letters or digits.')
})

test('whatever is typed gives an answer', async () => {
  const strange = [
    '"',
    '""',
    '*',
    '(',
    '[a-z',
    '\\',
    '"truce',
    '-truce',
    '\u0000truce',
    'x'.repeat(10_000),
    'null',
    'a'.repeat(300),
  ]
  for (const text of [...strange, 'truce '.repeat(2000), '\ud800', '__proto__', 'constructor', '%00', '🕊️ ‮truce']) {
    const found = await find(`?${new URLSearchParams({ q: text })}`)
    assert.equal(typeof say(found), 'string')
  }
})

/** A real Pagefind index of the records, run from memory: its files are answered instead of fetched. */
async function openIndex(): Promise<PassageIndex> {
  const { index } = await createIndex({ forceLanguage: 'en' })
  assert.ok(index)
  for (const record of records) await index.addCustomRecord(record)
  const files = new Map((await index.getFiles()).files.map(({ path, content }) => [path, Buffer.from(content)]))
  await index.deleteIndex()
  globalThis.fetch = async (address) => {
    const file = files.get(String(address).replace('memory:/', '').replace(/\?.*/, ''))
    return file ? new Response(file) : new Response('', { status: 404 })
  }
  const script = files.get('pagefind.js')?.toString('base64')
  const { createInstance } = await import(`data:text/javascript;base64,${script}`)
  const pagefind = createInstance({ basePath: 'memory:/', baseUrl: '/x/', ranking })
  await pagefind.init()
  return pagefind
}
