import { createProblem, type Place, type Problem } from '../problems/problem.ts'
import { fieldsOfSourceWords } from '../schemas/source-words.ts'
import { placeInText } from '../text/place-in-text.ts'
import type { YamlFile } from '../yaml/read-yaml.ts'
import { type FoundWord, findLoadedWords } from './find-loaded-words.ts'

/** Fields that hold words of a source, a name or one of our own fixed terms; every other text of an authored file is ours. */
const theirFields = [
  ...fieldsOfSourceWords,
  'stance',
  'aliases',
  'author.value',
  'publisher.value',
  'place.value',
  'witnesses.name',
]

/**
 * Loaded words in the texts of an authored file, each at its own line and column. `theirs` names further fields that hold
 * other people's words, as `field` or `parent.field`; `exempt` are names that pass as they are.
 */
export function checkYamlLanguage(
  yaml: YamlFile,
  { theirs = [], exempt = [] }: { theirs?: readonly string[]; exempt?: readonly string[] } = {},
): Problem[] {
  const isTheirs = createFieldTest([...theirFields, ...theirs])
  return findTexts(yaml.value, [], isTheirs).flatMap(({ path, text }) =>
    findLoadedWords(text, { exempt }).map((found) => toProblem(found, placeInYaml(yaml, path, text, found))),
  )
}

/** Loaded words in prose; `placeOf` gives the place of an index where `text` is not the file's as it stands. */
export function checkTextLanguage(
  file: string,
  text: string,
  {
    exempt = [],
    placeOf = (index) => placeInText(file, text, index),
  }: { exempt?: readonly string[]; placeOf?: (index: number) => Place } = {},
): Problem[] {
  return findLoadedWords(text, { exempt }).map((found) => toProblem(found, placeOf(found.index)))
}

type Path = readonly (string | number)[]

/** Every text that is ours, with its path. Addresses are not prose. */
function findTexts(value: unknown, path: Path, isTheirs: (path: Path) => boolean): { path: Path; text: string }[] {
  if (isTheirs(path)) return []
  if (typeof value === 'string') return /^(?:https?:\/\/|\/)\S*$/.test(value) ? [] : [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => findTexts(item, [...path, index], isTheirs))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([name]) => name !== 'value' || !holdsTheirWords(value))
    .flatMap(([name, item]) => findTexts(item, [...path, name], isTheirs))
}

/** A stated value is quoted from the seed; a supplied one says whose words it has, where they could be others'. */
function holdsTheirWords(field: object): boolean {
  return ('status' in field && field.status === 'stated') || ('words' in field && field.words === 'theirs')
}

function createFieldTest(fields: readonly string[]): (path: Path) => boolean {
  const known = new Set(fields)
  return (path) => {
    const names = path.filter((step) => typeof step === 'string')
    return (
      typeof path.at(-1) === 'string' && (known.has(names.slice(-1).join('.')) || known.has(names.slice(-2).join('.')))
    )
  }
}

/**
 * The place of a word in the file. A value may be folded over lines or quoted, so the word is looked for among its
 * occurrences in the characters that write the value, counted from the end; where they differ, the value's place stands.
 */
function placeInYaml(yaml: YamlFile, path: Path, text: string, { word, index }: FoundWord): Place {
  const pattern = new RegExp(word.split(/\s+/).map(RegExp.escape).join('\\s+'), 'gu')
  const later = [...text.slice(index).matchAll(pattern)].length
  const written = yaml.sourceOf(path)
  const at = [...(written?.text ?? '').matchAll(pattern)].at(-later)
  return written && at ? written.place(at.index) : yaml.locate(path)
}

function toProblem({ word, entry }: FoundWord, place: Place): Problem {
  return createProblem('language-neutral', place, { word, why: entry.why, instead: entry.instead })
}
