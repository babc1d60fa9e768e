import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { readFolder } from '../../../scripts/edge/read-folder.ts'
import { buildDossier } from '../build-dossier.ts'
import { findNearWording } from './find-near-wording.ts'
import { findSharedRuns, type WordedSource } from './find-shared-runs.ts'
import { findTellingWords, indexWords } from './index-words.ts'
import { toWordedSources } from './worded-sources.ts'

function source(key: string, ...texts: string[]): WordedSource {
  return { key, passages: texts.map((text, index) => ({ id: `p${index + 1}`, text })) }
}

/** Every pair as `a p1 ~ b p2: shared words`, the words as the first of the two prints them. */
function find(sources: readonly WordedSource[], runs = findSharedRuns([])): string[] {
  const texts = new Map(
    sources.flatMap(({ key, passages }) => passages.map(({ id, text }) => [`${key} ${id}`, text] as const)),
  )
  return findNearWording(indexWords(sources), runs).map(({ ends: [a, b] }) => {
    const words = a.ranges.map(({ start, end }) => texts.get(`${a.source} ${a.passage}`)?.slice(start, end))
    return `${a.source} ${a.passage} ~ ${b.source} ${b.passage}: ${words.join(' ')}`
  })
}

const bridge = 'The council closed the lower bridge after the spring flood and promised new lamps for the quay.'
const reworded = 'After the spring flood the lower bridge was closed; the quay will have new lamps, a clerk wrote.'
const market = source('market', 'Bakers met at noon.', 'Grain prices rose twice in the autumn, sellers wrote.')

describe('two passages of different sources', () => {
  test('are near when they share rare words, neighbouring ones among them', () => {
    assert.deepEqual(find([market, source('a', bridge), source('b', 'No fish today.', reworded)]), [
      'a p1 ~ b p2: closed lower bridge spring flood new lamps quay',
    ])
  })

  test('are near whatever their hyphens, possessives and capitals', () => {
    const other = 'AFTER THE SPRING-FLOOD the quay’s new lamps stayed dark; closed too was the lower bridge.'
    assert.deepEqual(find([market, source('a', bridge.replace('spring flood', 'springflood')), source('b', other)]), [
      'a p1 ~ b p1: closed lower bridge springflood new lamps quay',
    ])
  })

  test('are not near for single words that meet', () => {
    const other =
      'Lamps were new, and spring closed early: a lower tide, a quay, the bridge of a ship and a flood of herring.'
    assert.deepEqual(find([market, source('a', bridge), source('b', other)]), [])
  })

  test('are not near for a name that stands in both', () => {
    const one = 'In autumn Harbour Master Ada Maria Okri Lund wrote a song.'
    const other = 'Nobody saw Harbour Master Ada Maria Okri Lund dancing.'
    assert.deepEqual(find([market, source('a', one), source('b', other)]), [])
  })

  test('are not told again when they share a run of words', () => {
    const sources = [market, source('a', bridge), source('b', `${bridge} So it was.`)]
    assert.equal(find(sources).length, 1)
    assert.deepEqual(find(sources, findSharedRuns(sources)), [])
  })
})

test('passages of one source are not compared', () => {
  assert.deepEqual(find([source('a', bridge, reworded)]), [])
  assert.deepEqual(find([]), [])
})

test('headings of two words are not near', () => {
  assert.deepEqual(find([market, source('a', 'Article seven'), source('b', 'Article seven')]), [])
})

test('a passage is linked to three others at most', () => {
  const copies = ['b', 'c', 'd', 'e'].map((key, index) => source(key, `${reworded} ${'again '.repeat(index)}`))
  const pairs = find([market, source('a', bridge), ...copies])
  for (const key of ['a', 'b', 'c', 'd', 'e']) assert.ok(pairs.filter((pair) => pair.includes(`${key} p1`)).length <= 3)
})

test('in text without spaces between words nothing is found, and nothing fails', () => {
  assert.deepEqual(find([source('a', '港の灯は消えた。橋は閉じた。'), source('b', '橋は閉じた、港の灯は消えた。')]), [])
})

test('other alphabets are compared like ours', () => {
  const one = 'Городской совет закрыл нижний мост после весеннего паводка.'
  const other = 'После весеннего паводка городской совет открыл рынок, а нижний мост закрыл.'
  assert.deepEqual(find([market, source('a', one), source('b', other)]), [
    'a p1 ~ b p1: Городской совет закрыл нижний мост после весеннего паводка',
  ])
})

const vocabulary = 'lamp Quay cease-fire the boat’s grain U.S. lamps ceasefire tide boat quay 41,100 herring rope clerk'
const passage = fc.subarray(vocabulary.split(' ')).map((words) => words.join(' '))
const dossier = fc
  .array(fc.array(passage, { minLength: 1, maxLength: 4 }), { maxLength: 4 })
  .map((texts) => texts.map((own, index) => source(`s${index}`, ...own)))

test('the same pairs are found whatever the order of sources', () => {
  fc.assert(
    fc.property(dossier, (sources) => {
      assert.deepEqual(findNearWording(indexWords(sources.toReversed())), findNearWording(indexWords(sources)))
    }),
  )
})

test('both ends of a pair mark the same words', () => {
  let pairs = 0
  fc.assert(
    fc.property(dossier, (sources) => {
      const textOf = (end: { source: string; passage: string }) =>
        sources.find(({ key }) => key === end.source)?.passages.find(({ id }) => id === end.passage)?.text ?? ''
      for (const { ends, score } of findNearWording(indexWords(sources))) {
        const [left, right] = ends.map((end) =>
          end.ranges.map(({ start, end: stop }) => findTellingWords(textOf(end).slice(start, stop))[0]?.folded),
        )
        assert.deepEqual(new Set(left), new Set(right))
        assert.ok(score > 0 && score < 1.000001)
        pairs++
      }
    }),
    { numRuns: 300, seed: 1 },
  )
  assert.ok(pairs > 20)
})

test('in the first dossier these passages are near, the nearest first', () => {
  const { sources } = buildDossier(readFolder(join(import.meta.dirname, '../../..')))
  const worded = toWordedSources(sources)
  const pairs = find(worded, findSharedRuns(worded))
  assert.deepEqual(
    pairs.map((pair) => pair.replace(/:.*/, '')),
    [
      'doha-talks p11 ~ joint-statement p12',
      'doha-talks p1 ~ factions-terms p1',
      'cairo-talks p1 ~ doha-talks p1',
      'cairo-talks p1 ~ factions-terms p1',
      'doha-talks p4 ~ factions-terms p1',
      'doha-talks p9 ~ joint-statement p9',
    ],
  )
  assert.equal(
    pairs[4],
    'doha-talks p4 ~ factions-terms p1: negotiations war withdrawal Israeli forces reopening crossings reconstruction',
  )
})
