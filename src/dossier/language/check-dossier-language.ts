import { checkChapterLanguage } from '../chapters/check-chapter-language.ts'
import type { ParsedChapter } from '../chapters/parse-chapter.ts'
import type { InputFile } from '../input-file.ts'
import { ledgerFile } from '../ledger/check-promises.ts'
import type { Problem } from '../problems/problem.ts'
import type { Actor } from '../schemas/actors.ts'
import type { Ledger } from '../schemas/ledger.ts'
import { foldToAscii } from '../text/fold-to-ascii.ts'
import { readYamlBytes, type YamlFile } from '../yaml/read-yaml.ts'
import { checkYamlLanguage } from './check-language.ts'

/** In these files a name is a printed form, not ours. */
const filesOfNames = ['content/actors.yaml', 'content/places.yaml']

/**
 * Loaded words in everything that a dossier's authors write, in chapters and in YAML: `read` are the files that are read
 * already; the others of content/ are read here, the ledger apart. A dossier in another language than English is not checked.
 */
export function checkDossierLanguage(
  files: readonly InputFile[],
  read: readonly (YamlFile | undefined)[],
  dossier: {
    actors: readonly Actor[]
    ledger: Ledger
    chapters: readonly ParsedChapter[]
    language: string
  },
): Problem[] {
  if (!/^en(?:-|$)/i.test(dossier.language)) return []
  const known = read.flatMap((yaml) => yaml ?? [])
  const exempt = findExemptPhrases(dossier.actors, dossier.ledger)
  const inYaml = [...known, ...readOthers(files, new Set(known.map(({ file }) => file)))].flatMap((yaml) =>
    checkYamlLanguage(yaml, { exempt, theirs: filesOfNames.includes(yaml.file) ? ['name'] : [] }),
  )
  return [...inYaml, ...dossier.chapters.flatMap((chapter) => checkChapterLanguage(chapter, exempt))]
}

/**
 * What passes as it is: the name that a body, person, state or medium has, and the id made of it; source keys, which never change
 * once they are published. A collective has no name but words of the texts, and an alias may be one side's word: both are quoted.
 */
function findExemptPhrases(actors: readonly Actor[], ledger: Ledger): string[] {
  const names = actors.filter(({ type }) => type !== 'collective').map(({ name }) => name)
  return [...names, ...names.map(foldToAscii), ...ledger.sources.map(({ key }) => key)]
}

function readOthers(files: readonly InputFile[], known: ReadonlySet<string>): YamlFile[] {
  return files.flatMap((file) => {
    const authored = file.kind === 'file' && /^content\/.*\.ya?ml$/i.test(file.path)
    if (!authored || file.path === ledgerFile || known.has(file.path)) return []
    return readYamlBytes(file.path, file.bytes).yaml ?? []
  })
}
