import { type InputFile, isPassedOver } from '../input-file.ts'
import { createProblem, type Problem, startOf } from '../problems/problem.ts'
import { recogniseExtension, recogniseFormat } from '../seed/recognise-format.ts'

type File = Extract<InputFile, { kind: 'file' }>

/** The files of `seeds/` by what they are: texts (by path) and records; whatever else lies there (`others`) is a problem. */
export function sortSeedFiles(files: readonly InputFile[]): {
  seeds: ReadonlyMap<string, File>
  records: readonly File[]
  others: ReadonlySet<string>
  problems: Problem[]
} {
  const here = files.filter(({ path }) => path.startsWith('seeds/') && !isPassedOver(path))
  const readable = here.filter((file) => file.kind === 'file')
  const texts = readable.filter(({ path }) => /\.txt$/i.test(path))
  const records = readable.filter(({ path }) => /\.ya?ml$/i.test(path))
  const others = readable.filter((file) => !texts.includes(file) && !records.includes(file))
  const problems = [
    ...others.map((file) => {
      const format = recogniseFormat(file.bytes) ?? recogniseExtension(file.path)
      return createProblem('seed-is-plain-text', startOf(file.path), { format: format.name, way: format.way })
    }),
    ...findNearNames(here),
  ]
  return {
    seeds: new Map(texts.map((file) => [file.path, file])),
    records,
    others: new Set(here.filter((file) => file.kind !== 'file' || others.includes(file)).map(({ path }) => path)),
    problems,
  }
}

/** Names that some file systems take for one: they differ only by case or by Unicode form. */
function findNearNames(files: readonly InputFile[]): Problem[] {
  const seen = new Map<string, string>()
  return files.flatMap(({ path }) => {
    const folded = path.normalize('NFC').toLowerCase()
    const other = seen.get(folded)
    seen.set(folded, other ?? path)
    if (other === undefined) return []
    const difference = other.normalize('NFC') === path.normalize('NFC') ? 'Unicode form' : 'case'
    return [
      createProblem('file-names-distinct', startOf(path), {
        other: other.slice(other.lastIndexOf('/') + 1),
        difference,
      }),
    ]
  })
}
