import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildDossier } from '../src/dossier/build-dossier.ts'
import { hardCases } from '../src/dossier/fixtures/cited-sources.ts'
import { writeCitations } from '../src/dossier/fixtures/write-citations.ts'
import { toTitle } from '../src/dossier/sources/title-of-source.ts'
import { readFolder } from './edge/read-folder.ts'

// Writes the citations that src/dossier/citation/print-article.test.ts compares, after a change of styles or records.
const repository = join(import.meta.dirname, '..')
const folder = join(repository, 'src/dossier/citation/expected')
const { sources } = buildDossier(readFolder(repository))
const cited = sources.map((source) => ({ key: source.key, record: source.record, fallbackTitle: toTitle(source).text }))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const [key, text] of [...writeCitations(cited), ...writeCitations(hardCases)])
  writeFileSync(join(folder, `${key}.txt`), text)
