import { createProblem, type Problem } from '../problems/problem.ts'
import type { Ledger } from '../schemas/ledger.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'
import { hadSource } from './edition-state.ts'
import { createCutter, findAltered, toEditionText } from './edition-text.ts'

/**
 * Texts of closed editions that no longer have the hash they were closed with, cut from the receipts that are there with
 * the bytes of that time; other bytes and missing receipts are problems of their own.
 */
export function checkEditionTexts(
  ledger: Ledger,
  yaml: YamlFile,
  { texts, hashes }: { texts: ReadonlyMap<string, string>; hashes: ReadonlyMap<string, string> },
): Problem[] {
  const sound = new Map(
    ledger.sources
      .flatMap(({ receipts }) => receipts)
      .flatMap(({ file, sha256 }) => {
        const text = texts.get(file)
        return text !== undefined && hashes.get(file) === sha256 ? [[file, text] as const] : []
      }),
  )
  const cut = createCutter(sound)
  return ledger.sources.flatMap((source, index) => {
    const editions = new Set([
      ...source.states.map(({ edition }) => edition),
      ...source.passages.flatMap(({ versions }) => versions.map(({ edition }) => edition)),
    ])
    const told = new Set<string>()
    return [...editions]
      .filter((edition) => hadSource(source, edition))
      .toSorted((a, b) => a - b)
      .flatMap((edition) =>
        findAltered(toEditionText(source, edition, cut)).flatMap(({ id, closed, actual }) => {
          if (told.has(`${id} ${closed}`)) return []
          told.add(`${id} ${closed}`)
          const details = { key: source.key, span: id, edition, closed, actual }
          return [createProblem('edition-text-kept', yaml.locate(['sources', index]), details)]
        }),
      )
  })
}
