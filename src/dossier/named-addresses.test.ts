import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { readFolder } from '../../scripts/edge/read-folder.ts'
import { statementsOf } from './evidence/evidence.ts'
import { readEvidence } from './evidence/read-evidence.ts'
import { harbourDossier } from './fixtures/harbour-dossier.ts'
import { buildSound } from './fixtures/read-site-file.ts'

const five = readFolder(join(import.meta.dirname, '../..'))

for (const [name, files] of [
  ['the five sources', five],
  ['a made-up dossier', harbourDossier],
] as const) {
  test(`every address of this site that a file for machines names is there: ${name}`, () => {
    const built = buildSound(files, { site: 'https://site.example', base: '/press/' })
    const home = 'https://site.example/press/'
    const there = new Set([
      ...built.addresses.map((address) => address.slice(1)),
      ...built.files.filter(({ kind }) => kind === 'site').map(({ path }) => path),
    ])
    const machine = built.files.filter(({ path }) => /(?:annotations\.jsonld|linkset\.json|^dts\/.*)$/.test(path))
    const named = new Set(machine.flatMap(({ content }) => listAddresses(String(content), home)))
    assert.ok(named.size > 20)
    assert.deepEqual(
      [...named].filter((address) => !there.has(address.replace(/#.*$/, ''))),
      [],
    )
  })
}

test('every annotation of a statement has the id that the page of its source gives to that statement', () => {
  const built = buildSound(five)
  const { evidence } = readEvidence(five, { sources: built.sources, actors: undefined })
  const all = JSON.parse(String(built.files.find(({ path }) => path === 'annotations.jsonld')?.content))
  const ids = all.first.items.map(({ id }: { id: string }) => id.replace('https://dossier.example/', ''))
  assert.deepEqual(
    ids.filter((id: string) => id.startsWith('sources/')).toSorted(),
    statementsOf(evidence)
      .map(({ uid, id, cited }) => `sources/${cited.source.key}/#${uid.endsWith(`/${id}`) ? id : ''}`)
      .toSorted(),
  )
})

/** Addresses under `home` in JSON or XML, those of templates with what may follow left out. */
function listAddresses(text: string, home: string): string[] {
  const found = text.match(/https:\/\/site\.example\/press\/[^"\s<]*/g) ?? []
  return found.map((address) => address.slice(home.length)).filter((address) => !address.includes('{'))
}
