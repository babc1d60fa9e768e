import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { harbourDossier } from '../fixtures/harbour-dossier.ts'
import { toDescribedSeed } from '../fixtures/input-files.ts'

const built = buildDossier(
  [...harbourDossier, ...toDescribedSeed('hidden-note', 'Lamps of the hidden quay.\n', 'access: record\n')],
  {},
)
const sources = built.searched.sources

test('a source is searched with its passages, who is named, who speaks, and what about', () => {
  assert.deepEqual(built.problems, [])
  assert.deepEqual(sources[0]?.spans.slice(1), [
    {
      id: 'p2',
      label: '¶2',
      isHeadline: false,
      text: 'The port office, according to the guild, wants it closed.',
      actors: ['port-office', 'guild'],
      speakers: ['guild'],
      topics: ['opening'],
    },
    {
      id: 'p3',
      label: '¶3',
      isHeadline: false,
      text: 'The port office said nothing of lamps, the text says; the guild asked for lamps.',
      actors: ['port-office', 'guild'],
      speakers: ['guild'],
      topics: ['lamps'],
    },
  ])
})

test('a year that is supplied stands in brackets, one that is not known is said to be so', () => {
  assert.deepEqual(
    sources.map(({ key, title, voice, outlet, year, date, language }) => [
      key,
      title,
      voice,
      outlet,
      year,
      date,
      language,
    ]),
    [
      ['harbour-talks', 'harbour-talks.txt', 'file', 'not known', '[2025]', '[4 Mar 2025]', 'en'],
      ['market-note', 'market-note.txt', 'file', 'not known', 'not dated', 'not dated', 'en'],
    ],
  )
})

test('a source whose text is hidden is not searched', () => {
  assert.deepEqual(
    built.sources.map(({ record }) => record.key),
    ['harbour-talks', 'hidden-note', 'market-note'],
  )
  assert.ok(sources.every(({ key }) => key !== 'hidden-note'))
})
