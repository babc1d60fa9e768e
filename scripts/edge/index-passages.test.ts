import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { tokenise } from '../../src/dossier/text/tokenise.ts'
import { makeSource, noNames } from '../../src/search/fixtures/made-dossier.ts'
import type { OpenDossier } from '../../src/search/open-dossier.ts'
import { indexPassages } from './index-passages.ts'
import { openSearch } from './open-search.ts'

const folder = mkdtempSync(join(tmpdir(), 'dossier-index-'))
after(() => rmSync(folder, { recursive: true }))

/** Indexes sources of one passage each and opens their search. */
async function open(name: string, texts: readonly string[]): Promise<OpenDossier> {
  const sources = texts.map((text, index) => makeSource(`s${index}`, [text]))
  await indexPassages({ sources, names: noNames }, join(folder, name))
  return openSearch(join(folder, name))
}

test('Pagefind finds each word with its places and no other, whatever its signs, marks and letters', async () => {
  const texts = [
    'lamp lamps lamplight clamp 3.5 35 5,000 ½',
    '',
    'कि की कु क ऩ न தமிழ் தமிழ',
    'الْمَنَارَة المناره',
    '港の灯台 がか 등대 등 ทำ',
    'aꞏb a 3ꞌ5 3.5 __proto__ constructor',
    `ß ss ﷺ ⑴ 𝒜 ${'x'.repeat(3000)} x`,
  ]
  const dossier = await open('words', texts)
  const expected = new Map<string, Map<number, number[]>>()
  texts.forEach((text, span) => {
    tokenise(text).forEach(({ word }, place) => {
      const places = expected.get(word) ?? new Map<number, number[]>()
      expected.set(word, places.set(span, [...(places.get(span) ?? []), place]))
    })
  })
  for (const [word, places] of expected) assert.deepEqual((await dossier.findPlaces(word)).spans, places, word)
})

test('a dossier without a word can be opened', async () => {
  for (const texts of [[], ['—']]) {
    const dossier = await open(`empty-${texts.length}`, texts)
    assert.deepEqual(
      [dossier.spans, await dossier.findPlaces('lamp')],
      [texts.length, { spans: new Map(), titles: new Map() }],
    )
  }
})
