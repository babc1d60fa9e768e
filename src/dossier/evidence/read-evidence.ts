import type { z } from 'astro/zod'
import type { InputFile } from '../input-file.ts'
import { createProblem, hasErrors, type Problem, startOf } from '../problems/problem.ts'
import type { Actor } from '../schemas/actors.ts'
import { coverage } from '../schemas/coverage.ts'
import { events } from '../schemas/events.ts'
import { figures } from '../schemas/figures.ts'
import { places } from '../schemas/places.ts'
import { relations } from '../schemas/relations.ts'
import { statements } from '../schemas/statements.ts'
import { terms } from '../schemas/terms.ts'
import { topics } from '../schemas/topics.ts'
import type { Source } from '../sources/source.ts'
import { findNearest } from '../text/find-nearest.ts'
import { readAuthoredFile } from '../yaml/read-authored-file.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'
import { createReferenceChecker } from './check-references.ts'
import { citeEvents, citeFigures, citeGlosses, citeRelations } from './cite-entries.ts'
import { citeStatements } from './cite-statements.ts'
import type { Coding, Evidence } from './evidence.ts'
import { createLocator } from './locate-cited.ts'

/** What is known before any evidence is read. */
export type Known = {
  readonly sources: readonly Source[]
  /** Undefined where the file of actors has mistakes. */
  readonly actors: readonly Actor[] | undefined
}

/** The curated evidence of a dossier, every quotation found in its passage and every id known; what is not so is a problem. */
export function readEvidence(
  files: readonly InputFile[],
  { sources, actors }: Known,
): { evidence: Evidence; problems: Problem[] } {
  const problems: Problem[] = []
  const read = <S extends z.ZodType>(path: string, schema: S, absent: z.output<S>) => {
    const { value, yaml, problems: found } = readAuthoredFile(files, path, schema, absent)
    problems.push(...found)
    return { value, yaml: yaml ?? emptyFile(path), known: hasErrors(found) && value === absent ? undefined : value }
  }
  const take = <T>({ value, problems: found }: { value: T; problems: Problem[] }): T => {
    problems.push(...found)
    return value
  }
  const topicFile = read('content/topics.yaml', topics, [])
  const placeFile = read('content/places.yaml', places, [])
  const figureFile = read('content/figures.yaml', figures, { series: [], figures: [] })
  const eventFile = read('content/events.yaml', events, [])
  const relationFile = read('content/relations.yaml', relations, [])
  const coverageFile = read('content/coverage.yaml', coverage, [])
  const termFile = read('content/terms.yaml', terms, { glosses: [], wordings: [] })
  const check = createReferenceChecker({
    actors,
    topics: topicFile.known,
    places: placeFile.known,
    series: figureFile.known?.series,
  })
  const tools = { locate: createLocator(sources), check }
  problems.push(
    ...check.unique(
      'topic',
      topicFile,
      (actors ?? []).filter(({ party }) => party).map(({ id }) => ({ id, owner: 'a party' })),
    ),
    ...check.unique('place', placeFile),
  )
  const readCodings = (folder: string): Coding[] => {
    const named = files.flatMap(({ path }) => (isInFolder(path, folder) ? [path] : []))
    return named.flatMap((path) => {
      const key = path.slice(folder.length, -'.yaml'.length)
      const source = sources.find((candidate) => candidate.key === key)
      const file = read(path, statements, { dates: {}, statements: [] })
      if (source) return [{ source, statements: take(citeStatements(file, source, tools)) }]
      const near = findNearest(
        key,
        sources.map((candidate) => candidate.key),
      )
      problems.push(createProblem('source-known', startOf(path), { key, near }))
      return []
    })
  }
  const first = readCodings('content/codings/first/')
  const second = readCodings('content/codings/second/')
  const evidence: Evidence = {
    topics: topicFile.value,
    places: placeFile.value,
    codings: readCodings('content/statements/'),
    secondLooks: first.flatMap((coding) => {
      const other = second.find(({ source }) => source === coding.source)
      return other ? [{ first: coding, second: other }] : []
    }),
    series: figureFile.value.series,
    figures: take(citeFigures(figureFile, tools)),
    events: take(citeEvents(eventFile, tools)),
    relations: take(citeRelations(relationFile, tools)),
    glosses: take(citeGlosses(termFile, tools)),
    wordings: termFile.value.wordings,
    exceptions: coverageFile.value.map((entry, index) => ({ ...entry, place: coverageFile.yaml.locate([index]) })),
  }
  return { evidence, problems }
}

function isInFolder(path: string, folder: string): boolean {
  return path.startsWith(folder) && path.endsWith('.yaml') && !path.slice(folder.length).includes('/')
}

function emptyFile(file: string): YamlFile {
  return { file, value: null, locate: () => startOf(file), sourceOf: () => undefined }
}
