import type { InputFile } from '../input-file.ts'
import { createProblem, type Problem } from '../problems/problem.ts'
import { type Correction, corrections as correctionsSchema } from '../schemas/corrections.ts'
import type { Ledger } from '../schemas/ledger.ts'
import { passagesOf, type Source } from '../sources/source.ts'
import { findNearest } from '../text/find-nearest.ts'
import { readAuthoredFile } from '../yaml/read-authored-file.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'

/** The file of corrections, relative to the dossier's folder. */
export const correctionsFile = 'content/corrections.yaml'

type Dossier = {
  readonly sources: readonly Source[]
  readonly ledger: Ledger
  /** Every address that the site has or that a closed edition had. */
  readonly addresses: ReadonlySet<string>
}

/** The corrections as authored; one that is about nothing that is or was here is a problem, and so is one out of order. */
export function readCorrections(
  files: readonly InputFile[],
  dossier: Dossier,
): { corrections: readonly Correction[]; problems: Problem[] } {
  const { value, yaml, problems } = readAuthoredFile(files, correctionsFile, correctionsSchema, [])
  if (!yaml) return { corrections: value, problems }
  return {
    corrections: value,
    problems: [...problems, ...checkOrder(value, yaml), ...checkTargets(value, yaml, dossier)],
  }
}

function checkOrder(corrections: readonly Correction[], yaml: YamlFile): Problem[] {
  const seen = new Set<string>()
  return corrections.flatMap(({ id, date }, index) => {
    const before = corrections[index - 1]
    const reason = seen.has(id)
      ? 'with an id that another one has'
      : before && date < before.date
        ? `of ${date} after one of ${before.date}`
        : undefined
    seen.add(id)
    return reason ? [createProblem('correction-in-order', yaml.locate([index]), { id, reason })] : []
  })
}

function checkTargets(corrections: readonly Correction[], yaml: YamlFile, dossier: Dossier): Problem[] {
  const idsByKey = findIds(dossier)
  return corrections.flatMap(({ id, source, passage, page }, index) => {
    const tell = (field: string, what: string, near: string | undefined) => [
      createProblem('correction-resolves', yaml.locate([index, field]), { id, what, near }),
    ]
    if (page !== undefined && !dossier.addresses.has(page))
      return tell('page', `the address \`${page}\`, which this site never had`, findNearest(page, dossier.addresses))
    if (source === undefined) return []
    const ids = idsByKey.get(source)
    if (!ids) return tell('source', `the source \`${source}\``, findNearest(source, idsByKey.keys()))
    if (passage === undefined || ids.has(passage)) return []
    return tell('passage', `\`${passage}\`, which \`${source}\` never had`, undefined)
  })
}

/** The passages of every source that is or was here. */
function findIds({ sources, ledger }: Dossier): Map<string, Set<string>> {
  const ids = new Map(ledger.sources.map(({ key, passages }) => [key, new Set(passages.map(({ id }) => id))]))
  for (const source of sources)
    ids.set(source.key, new Set([...(ids.get(source.key) ?? []), ...passagesOf(source).map(({ id }) => id)]))
  return ids
}
