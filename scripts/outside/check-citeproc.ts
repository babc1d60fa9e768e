import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { printText } from '../../src/dossier/bibliography/print-text.ts'
import { readOfficialStyle } from '../../src/dossier/citation/csl-engine.ts'
import { type OutsideCheck, skip } from './check.ts'
import { hasProgram, runProgram } from './run-program.ts'

/** Styles by their names in rehype-citation and in the files that hold our citations. */
const styles = [
  { csl: 'apa', id: 'apa', name: 'APA' },
  { csl: 'chicago', id: 'chicago-author-date', name: 'Chicago author-date' },
] as const

/**
 * Pandoc prints a reference to each source from our CSL-JSON, in the official styles; what differs from ours, addresses
 * aside, is listed. Differences are expected: the official styles change the case of titles, and pandoc prints a date in
 * words twice.
 */
export const checkCiteproc: OutsideCheck = {
  name: 'references printed by pandoc',
  run: async ({ folder, files }) => {
    if (!files.includes('bibliography.csl.json')) return skip('the site has no CSL-JSON')
    if (!(await hasProgram('pandoc', '--version'))) return skip('the program pandoc is not here')
    const details: string[] = []
    let [same, missing] = [0, 0]
    for (const { csl, id, name } of styles) {
      const theirs = await printAll(join(folder, 'bibliography.csl.json'), readOfficialStyle(csl))
      for (const key of readKeys(join(folder, 'bibliography.csl.json'))) {
        const cite = join(folder, `sources/${key}/cite.json`)
        const ours = printText(find(JSON.parse(readFileSync(cite, 'utf8')), ['article', id, 'whole']))
        const there = theirs.get(key)
        if (!there) missing += 1
        if (there && withoutAddress(there) === withoutAddress(ours)) same += 1
        else details.push(`${name}, ${key}: ${there ?? 'not printed'}`, `${' '.repeat(4)}ours: ${ours}`)
      }
    }
    return { status: missing > 0 ? 'fail' : 'pass', words: `${same} alike, ${details.length / 2} that differ`, details }
  },
}

/** CSL-JSON has the page of the dossier for its address, a citation of the article the publisher's. */
function withoutAddress(reference: string): string {
  return reference.replace(/ https?:\/\/\S+$/, '')
}

/** The entries that pandoc prints, by key, as plain text. */
async function printAll(bibliography: string, style: string): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'citeproc-'))
  try {
    const csl = join(folder, 'style.csl')
    writeFileSync(csl, style)
    const words = ['--citeproc', '--csl', csl, '--bibliography', bibliography, '-t', 'html', '--wrap=none']
    const { output } = await runProgram('pandoc', words, { input: '---\nnocite: "@*"\n---\n' })
    const entries = output.matchAll(/<div id="ref-([\w-]+)" class="csl-entry"[^>]*>([\s\S]*?)<\/div>/g)
    return new Map([...entries].map(([, key = '', html = '']) => [key, printText(html).trim()]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function readKeys(path: string): string[] {
  const items: unknown = JSON.parse(readFileSync(path, 'utf8'))
  return Array.isArray(items) ? items.map((item) => find(item, ['id'])) : []
}

/** The string at this place of a value; empty where there is none. */
function find(value: unknown, steps: readonly string[]): string {
  const [step, ...rest] = steps
  if (step === undefined) return typeof value === 'string' ? value : ''
  const fields =
    typeof value === 'object' && value !== null ? new Map<string, unknown>(Object.entries(value)) : undefined
  return find(fields?.get(step), rest)
}
