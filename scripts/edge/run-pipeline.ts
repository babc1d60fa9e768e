import { type BuiltDossier, buildDossier } from '../../src/dossier/build-dossier.ts'
import { hasErrors } from '../../src/dossier/problems/problem.ts'
import type { Folders } from './folders.ts'
import { readFolder } from './read-folder.ts'
import { writeFolder } from './write-files.ts'

/** What may differ from content/dossier.yaml in one build. */
export type Overrides = {
  readonly site?: string | undefined
  readonly base?: string | undefined
  /** Whether the preservation package will lie in the site. */
  readonly offersPackage?: boolean | undefined
}

/** Reads a dossier, builds it, and writes its pages and facts; where it has errors, nothing is written. */
export function runPipeline(folders: Folders, overrides: Overrides = {}): BuiltDossier {
  const built = buildDossier(readFolder(folders.root), overrides)
  if (hasErrors(built.problems)) return built
  const ofKind = (kind: string) => built.files.filter((file) => file.kind === kind)
  writeFolder(folders.sources, ofKind('page'))
  writeFolder(folders.facts, ofKind('facts'))
  return built
}
