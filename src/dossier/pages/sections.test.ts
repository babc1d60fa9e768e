import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { harbourDossier } from '../fixtures/harbour-dossier.ts'
import { toDescribedSeed } from '../fixtures/input-files.ts'
import type { InputFile } from '../input-file.ts'

function showsOf(files: readonly InputFile[]): string[] {
  const content = buildDossier(files).files.find(({ path }) => path === 'dossier.json')?.content
  const shows: Record<string, boolean> = JSON.parse(String(content)).dossier.shows
  return Object.keys(shows).filter((section) => shows[section])
}

test('a dossier without anything curated has no section but its sources', () => {
  assert.deepEqual(showsOf(toDescribedSeed('harbour', 'The lamps burn.\n')), [])
})

test('a dossier with statements of parties has actors, topics, positions and coverage', () => {
  assert.deepEqual(showsOf(harbourDossier), ['actors', 'topics', 'positions', 'coverage'])
})

test('a dossier without statements has neither positions nor topics', () => {
  const without = (folder: string) => harbourDossier.filter(({ path }) => !path.startsWith(folder))
  assert.deepEqual(showsOf(without('content/statements/')), ['actors'])
})
