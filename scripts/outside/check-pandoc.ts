import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failOn, type OutsideCheck, skip } from './check.ts'
import { runProgram } from './run-program.ts'

/** The formats that pandoc reads, by how a file's name ends. */
const formats: readonly [ending: string, format: string][] = [
  ['.csl.json', 'csljson'],
  ['.biblatex.bib', 'biblatex'],
  ['.bib', 'bibtex'],
  ['.ris', 'ris'],
]

/** Pandoc reads every file of references, and finds an entry for each of ours. */
export const checkPandoc: OutsideCheck = {
  name: 'references read by pandoc',
  run: async ({ folder, files }) => {
    const found = files.flatMap((path) => {
      const format = formats.find(([ending]) => path.endsWith(ending))?.[1]
      return format === undefined ? [] : [{ path, format }]
    })
    if (found.length === 0) return skip('the site has no files of references')
    const { code: here, output: names } = await runProgram('pandoc', ['--list-input-formats'])
    if (here !== 0) return skip('the program pandoc is not here')
    const known = names.split('\n')
    const readable = found.filter(({ format }) => known.includes(format))
    const unread = [...new Set(found.map(({ format }) => format))].filter((format) => !known.includes(format))
    const wrong = await Promise.all(
      readable.map(async ({ path, format }) => {
        const input = readFileSync(join(folder, path), 'utf8')
        const expected = countEntries(input, format)
        const { code, output, errors } = await runProgram('pandoc', ['-f', format, '-t', 'csljson'], { input })
        if (code !== 0) return [`${path}: ${errors.trim()}`]
        const entries: unknown = JSON.parse(output)
        const count = Array.isArray(entries) ? entries.length : 0
        return count === expected ? [] : [`${path}: ${count} entries read, expected ${expected}`]
      }),
    )
    return failOn(
      wrong.flat(),
      `${readable.length} files${unread.length > 0 ? `; this pandoc does not read ${unread.join(', ')}` : ''}`,
    )
  },
}

function countEntries(text: string, format: string): number {
  if (format === 'csljson') {
    const entries: unknown = JSON.parse(text)
    return Array.isArray(entries) ? entries.length : 0
  }
  return text.match(format === 'ris' ? /^TY {2}- /gm : /^@\w+\{/gm)?.length ?? 0
}
