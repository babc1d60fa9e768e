import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { test } from 'node:test'
import { checkTextLanguage } from './dossier/language/check-language.ts'
import { reportProblems } from './dossier/problems/report-problems.ts'

const repository = resolve(import.meta.dirname, '..')

/** Where the words of our own pages are written. */
const files = ['pages', 'layouts', 'components', 'search']
  .flatMap((folder) =>
    readdirSync(join(repository, 'src', folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `src/${folder}/${path.split(sep).join('/')}`,
    ),
  )
  .filter((path) => /\.(?:astro|ts)$/.test(path) && !path.endsWith('.test.ts'))

// In code straight marks delimit strings, and our words stand in them; what is quoted on a page has curly marks.
test('no loaded word stands in the words of our own pages outside curly quotation marks', () => {
  const problems = files.flatMap((file) =>
    checkTextLanguage(file, readFileSync(join(repository, file), 'utf8').replace(/["`]/g, ' ')),
  )
  assert.ok(files.length > 50)
  assert.equal(reportProblems(problems), '')
})
