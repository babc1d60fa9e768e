import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadStem } from './stem-word.ts'

test('the inflections of a word are one', async () => {
  const stem = await loadStem('en')
  assert.deepEqual(['crossing', 'crossings', 'crossed', 'lamp', 'lamps'].map(stem), [
    ...['cross', 'cross', 'cross', 'lamp', 'lamp'],
  ])
})

test('endings are those of the language, whatever its region', async () => {
  const [english, german] = [await loadStem('EN-gb'), await loadStem('de-AT')]
  assert.deepEqual([english('laternen'), german('laternen'), german('laterne')], ['laternen', 'latern', 'latern'])
})

test('a language that has no stemmer here leaves words as they are', async () => {
  for (const language of ['he', 'zh-Hans', '', 'toString']) assert.equal((await loadStem(language))('lamps'), 'lamps')
})

test('numbers, words of two letters and very long ones have no endings', async () => {
  const stem = await loadStem('en')
  const long = `${'lamp'.repeat(10)}s`
  assert.deepEqual(['5000', '12ths', 'us', '', long].map(stem), ['5000', '12ths', 'us', '', long])
})
