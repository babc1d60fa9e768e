import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { readFolder } from '../../../scripts/edge/read-folder.ts'
import { buildDossier } from '../build-dossier.ts'
import { toInputFile } from '../fixtures/input-files.ts'
import { findCitations } from './find-citations.ts'
import { findQuotations } from './find-quotations.ts'

// A text may have to go at once: the chapters that quote it are rewritten later.
describe('where of one of the five sources only the record is shown', () => {
  const folder = readFolder(join(import.meta.dirname, '../../..'))
  const { sources, chapters } = buildDossier(folder)
  const read = (path: string) =>
    folder.flatMap((file) =>
      file.kind === 'file' && file.path.startsWith(path) ? [new TextDecoder().decode(file.bytes)] : [],
    )
  const written = read('content/chapters/')
  // What we say ourselves somewhere, without marks, is no quotation: who was met, where somebody stands.
  const ours = [...written.map(withoutQuotations), ...read('content/actors.yaml')].map(toWords)

  for (const { key } of sources) {
    test(`the chapters are built without the words that they quote of it: ${key}`, () => {
      const others = sources.filter((source) => source.key !== key).map(({ seed }) => toWords(seed.text))
      const hidden = written
        .flatMap((text) => findQuoted(text, key))
        .filter((words) => words.split(' ').length >= 5)
        .filter((words) => ![...others, ...ours].some((text) => text.includes(words)))
      const built = buildDossier(folder.map((file) => hide(file, key)))
      assert.deepEqual(
        built.problems.filter(({ severity }) => severity === 'error'),
        [],
      )
      const warnings = built.problems.filter(({ ruleId }) => ruleId === 'hidden-words-rewritten')
      assert.ok(warnings.length > 4)
      assert.equal(new Set(warnings.map(({ file }) => file)).size, warnings.length)
      assert.equal(built.chapters.length, chapters.length)
      const outputs = [
        ...built.files.map(({ path, content }) => ({ path, text: toWords(toText(content)) })),
        { path: 'search', text: toWords(toText(JSON.stringify(built.searched))) },
      ]
      assert.ok(hidden.length > 5)
      assert.deepEqual(
        hidden.flatMap((words) =>
          outputs.filter(({ text }) => text.includes(words)).map(({ path }) => `${path}: ${words}`),
        ),
        [],
      )
    })
  }
})

/** The words of every quotation that is cited to a source, each stretch that it joins by itself. */
function findQuoted(text: string, key: string): string[] {
  return text.split('\n').flatMap((line) =>
    findQuotations(line).quotations.flatMap(({ end, text: quoted }) => {
      const citation = findCitations(line).find(({ start }) => start >= end)
      return citation?.places.some((place) => place.key === key) ? quoted.split(/…|\[[^\]]*\]/).map(toWords) : []
    }),
  )
}

function withoutQuotations(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      findQuotations(line).quotations.reduceRight(
        (rest, { start, end }) => `${rest.slice(0, start)} quotation ${rest.slice(end)}`,
        line,
      ),
    )
    .join('\n')
}

function hide(file: ReturnType<typeof readFolder>[number], key: string) {
  if (file.kind !== 'file' || !file.path.startsWith('seeds/') || !file.path.endsWith('.yaml')) return file
  const yaml = new TextDecoder().decode(file.bytes)
  const isIt = yaml.includes(`\nkey: ${key}\n`)
  return isIt ? toInputFile(file.path, yaml.replace(/^access: full$/m, 'access: record')) : file
}

/** An output without the escapes of JSON and YAML, which would stand between words. */
function toText(content: string | Uint8Array): string {
  return (typeof content === 'string' ? content : new TextDecoder().decode(content))
    .replace(/\\u([0-9a-f]{4})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
}

function toWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')
}
