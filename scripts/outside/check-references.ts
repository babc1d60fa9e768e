import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { failOn, type OutsideCheck, skip } from './check.ts'
import { hasProgram, runProgram } from './run-program.ts'

type Item = Readonly<Record<string, unknown>>

/** What pandoc reads in BibLaTeX is what our CSL-JSON says, and it reads that as it stands. */
export const checkReferences: OutsideCheck = {
  name: 'references read back by pandoc, field by field',
  run: async ({ folder, files }) => {
    const biblatex = files.filter((path) => path.endsWith('.biblatex.bib'))
    if (biblatex.length === 0) return skip('the site has no files of references')
    if (!(await hasProgram('pandoc', '--version'))) return skip('the program pandoc is not here')
    const wrong: string[] = []
    for (const path of biblatex) {
      const csl = path.replace(/\.biblatex\.bib$/, '.csl.json')
      const ours = parseItems(readFileSync(join(folder, csl), 'utf8'))
      wrong.push(...compare(path, ours, await readBack(join(folder, path), 'biblatex')))
      wrong.push(...compare(csl, ours, await readBack(join(folder, csl), 'csljson')))
    }
    return failOn(wrong, `${biblatex.length} files of BibLaTeX and as many of CSL-JSON`)
  },
}

async function readBack(path: string, format: 'biblatex' | 'csljson'): Promise<Item[]> {
  const { code, output } = await runProgram('pandoc', ['-f', format, '-t', 'csljson', path])
  return code === 0 ? parseItems(output) : []
}

function parseItems(json: string): Item[] {
  const items: unknown = JSON.parse(json)
  return Array.isArray(items) ? items : []
}

/** Fields that both have to have, in the same words; a date by its parts, where the text states it. */
function compare(path: string, ours: readonly Item[], theirs: readonly Item[]): string[] {
  if (ours.length !== theirs.length) return [`${path}: ${theirs.length} entries read, expected ${ours.length}`]
  return ours.flatMap((item, index) =>
    fields.flatMap((field) => {
      const [here, there] = [toWords(item[field], field), toWords(theirs[index]?.[field], field)]
      return here === there || (field === 'issued' && here === '')
        ? []
        : [`${path}: ${field} ${there}, expected ${here}`]
    }),
  )
}

const fields = ['id', 'type', 'title', 'container-title', 'author', 'issued', 'URL', 'DOI']

function toWords(value: unknown, field: string): string {
  if (value === undefined) return ''
  if (field === 'issued') return toDateParts(value)
  return typeof value === 'string' ? plain(value) : plain(JSON.stringify(sortKeys(value)))
}

function toDateParts(value: unknown): string {
  return typeof value === 'object' && value !== null && 'date-parts' in value ? JSON.stringify(value['date-parts']) : ''
}

/** Marks that keep the case of letters are pandoc's own. */
function plain(text: string): string {
  return text.replace(/<\/?span(?: class=\\?"nocase\\?")?>/g, '')
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
