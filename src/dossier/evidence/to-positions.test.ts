import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import type { EvidencePage } from '../schemas/evidence-page.ts'

const words = 'the lamps shall burn by night'
const actors = `- { id: guild, name: Guild, type: organisation, party: true }
- { id: council, name: Council, type: organisation, party: true }
- { id: pilot, name: Pilot, type: person, part_of: [guild] }
- { id: envoy, name: Envoy, type: person }
- { id: gazette, name: Gazette, type: medium }
`

/** The cells of a dossier with one statement, by party, whose fields are these. */
function place(fields: string): Record<string, string[]> {
  const built = buildDossier([
    ...toDescribedSeed('harbour', `It says that ${words}.\n`),
    toInputFile('content/actors.yaml', actors),
    toInputFile(
      'content/topics.yaml',
      '- { id: lamps, name: Lamps, note: L. }\n- { id: tolls, name: Tolls, note: T. }\n',
    ),
    toInputFile(
      'content/statements/harbour.yaml',
      `statements:\n  - { id: s1, passage: p1, quotation: ${words}, topics: [lamps], ${fields.includes('[],') ? 'identified: nobody' : 'identified: name'}, ${fields} }\n`,
    ),
  ])
  assert.deepEqual(
    built.problems.filter(({ severity }) => severity === 'error'),
    [],
  )
  const page: EvidencePage = JSON.parse(
    String(built.files.find(({ path }) => path === 'evidence.json')?.content),
  ).evidence
  assert.ok(page.cells.every(({ topic }) => topic === 'lamps'))
  return Object.fromEntries(
    page.cells.map(({ party, own, reported, described }) => [
      party,
      [...own.map(() => 'own'), ...reported.map(() => 'reported'), ...described.map(() => 'described')],
    ]),
  )
}

describe('a party holds', () => {
  test('what it is quoted to say, in its own words', () => {
    assert.deepEqual(place('speakers: [guild], form: direct, stance: asks'), { council: [], guild: ['own'] })
  })

  test('what the text reports or tells of it, as the outlet reports it', () => {
    assert.deepEqual(place('speakers: [guild], form: indirect, stance: asks'), { council: [], guild: ['reported'] })
    assert.deepEqual(place('speakers: [guild], form: narrated, stance: asks'), { council: [], guild: ['reported'] })
  })

  test('what is said jointly, with the others', () => {
    assert.deepEqual(place('speakers: [guild, council], form: direct, stance: asks'), {
      council: ['own'],
      guild: ['own'],
    })
  })

  test('what somebody says who is part of it', () => {
    assert.deepEqual(place('speakers: [pilot], form: direct, stance: asks'), { council: [], guild: ['own'] })
  })

  test('what somebody says on its behalf', () => {
    assert.deepEqual(place('speakers: [envoy], on_behalf_of: [council], form: direct, stance: asks'), {
      council: ['own'],
      guild: [],
    })
  })

  test('what a medium or its own people pass on', () => {
    assert.deepEqual(place('speakers: [guild], relayed_by: [gazette], form: indirect, stance: asks'), {
      council: [],
      guild: ['reported'],
    })
    assert.deepEqual(place('speakers: [guild], relayed_by: [pilot], form: indirect, stance: asks'), {
      council: [],
      guild: ['reported'],
    })
  })
})

describe('a party does not hold', () => {
  test('what another says that it holds: that is described, and is the other’s own statement', () => {
    assert.deepEqual(place('speakers: [council], about: [guild], form: direct, stance: ascribes'), {
      council: ['own'],
      guild: ['described'],
    })
  })

  test('what the text itself says that it holds', () => {
    assert.deepEqual(place('speakers: [], about: [guild], form: narrated, stance: ascribes').guild, ['described'])
  })

  test('what only another passes on as its words', () => {
    assert.deepEqual(place('speakers: [guild], relayed_by: [council], form: direct, stance: asks'), {
      council: [],
      guild: ['described'],
    })
    assert.deepEqual(place('speakers: [guild, council], relayed_by: [council], form: indirect, stance: asks'), {
      council: ['reported'],
      guild: ['described'],
    })
  })

  test('what is merely said about it', () => {
    assert.deepEqual(place('speakers: [council], about: [guild], form: direct, stance: accuses'), {
      council: ['own'],
      guild: [],
    })
  })

  test('what it says about itself twice over', () => {
    assert.deepEqual(place('speakers: [guild], about: [guild], form: direct, stance: ascribes'), {
      council: [],
      guild: ['own'],
    })
  })
})
