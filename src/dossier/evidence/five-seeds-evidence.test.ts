import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { parse } from 'yaml'
import { readFolder } from '../../../scripts/edge/read-folder.ts'
import { buildDossier } from '../build-dossier.ts'
import { actors as actorsSchema } from '../schemas/actors.ts'
import type { EvidencePage } from '../schemas/evidence-page.ts'
import { statements as statementsSchema } from '../schemas/statements.ts'
import { passagesOf } from '../sources/source.ts'
import { readAuthoredFile } from '../yaml/read-authored-file.ts'

describe('the evidence of the five seeds', () => {
  const folder = readFolder(join(import.meta.dirname, '../../..'))
  const { sources, files, problems } = buildDossier(folder)
  const page: EvidencePage = JSON.parse(String(files.find(({ path }) => path === 'evidence.json')?.content)).evidence
  const count = (keys: readonly string[]) => page.coded.map((key) => keys.filter((other) => other === key).length)

  test('has no problems', () => {
    assert.deepEqual(problems, [])
  })

  test('covers all five, source by source', () => {
    assert.deepEqual(page.uncoded, [])
    assert.deepEqual(page.coded, ['cairo-talks', 'hamad-remarks', 'joint-statement', 'factions-terms', 'doha-talks'])
    assert.deepEqual(
      {
        statements: count(page.statements.map(({ source }) => source)),
        figures: count(page.figures.map(({ source }) => source)),
        events: count(page.events.flatMap(({ evidence }) => [...new Set(evidence.map(({ source }) => source))])),
        relations: count(page.relations.flatMap(({ from, to }) => [...new Set([from.source, to.source])])),
      },
      {
        statements: [91, 24, 39, 50, 44],
        figures: [12, 5, 6, 5, 6],
        events: [15, 4, 7, 1, 7],
        relations: [28, 8, 19, 10, 17],
      },
    )
    assert.deepEqual([page.events.length, page.relations.length], [30, 53])
  })

  test('leaves nothing open: what is not accounted for has a reason', () => {
    assert.deepEqual(
      page.coverage.map(({ kind, counts, excused, open }) => ({
        kind,
        found: counts.map(({ found }) => found),
        covered: counts.map(({ covered }) => covered),
        excused: excused.length,
        open,
      })),
      [
        { kind: 'statement', found: [33, 10, 12, 9, 11], covered: [33, 10, 12, 9, 11], excused: 0, open: [] },
        { kind: 'number', found: [12, 5, 3, 4, 9], covered: [12, 5, 3, 4, 9], excused: 0, open: [] },
        { kind: 'quotation', found: [15, 2, 6, 0, 3], covered: [15, 2, 6, 0, 3], excused: 0, open: [] },
        { kind: 'name', found: [117, 32, 40, 19, 37], covered: [84, 26, 34, 17, 28], excused: 56, open: [] },
      ],
    )
  })

  test('quotes every statement from its passage, character for character', () => {
    for (const source of sources) {
      const texts = new Map(passagesOf(source).map(({ id, text }) => [id, text]))
      const { statements } = statementsSchema.parse(parse(readText(`content/statements/${source.key}.yaml`)))
      assert.deepEqual(
        statements.filter(({ passage, quotation }) => !texts.get(passage)?.includes(quotation)).map(({ id }) => id),
        [],
        source.key,
      )
    }
  })

  test('has a statement in every passage', () => {
    const coded = new Set(page.statements.map(({ source, passage }) => `${source} ${passage}`))
    const passages = sources.flatMap((source) => passagesOf(source).map(({ id }) => `${source.key} ${id}`))
    assert.equal(passages.length, 75)
    assert.deepEqual(
      passages.filter((passage) => !coded.has(passage)),
      [],
    )
  })

  test('gives no party as holding what another alone says that it holds', () => {
    const actors = readAuthoredFile(folder, 'content/actors.yaml', actorsSchema, []).value
    const membersOf = (party: string) =>
      new Set(actors.filter(({ id, part_of }) => id === party || part_of.includes(party)).map(({ id }) => id))
    const parties = new Map(page.parties.map(({ id }) => [id, membersOf(id)]))
    const statementById = new Map(page.statements.map((statement) => [statement.id, statement]))
    let held = 0
    for (const { party, own, reported } of page.cells) {
      const isPart = ({ id }: { id: string }) => parties.get(party)?.has(id) ?? false
      const isParty = ({ id }: { id: string }) => [...parties.values()].some((members) => members.has(id))
      for (const id of [...own, ...reported]) {
        const statement = statementById.get(id)
        assert.ok(statement, id)
        const { speakers, onBehalfOf, relayedBy } = statement
        assert.ok([...speakers, ...onBehalfOf].some(isPart), `${id} in a cell of ${party}`)
        assert.ok(relayedBy.some(isPart) || !relayedBy.some(isParty), `${id} in a cell of ${party}`)
        held++
      }
      for (const id of own) assert.equal(statementById.get(id)?.form, 'direct', id)
    }
    assert.ok(held > 100)
  })

  function readText(path: string): string {
    const file = folder.find((candidate) => candidate.path === path)
    return file?.kind === 'file' ? new TextDecoder().decode(file.bytes) : ''
  }
})
