import type { Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { InputFile } from '../input-file.ts'
import { createProblem, type Problem, startOf } from '../problems/problem.ts'
import { type ChapterFields, chapterFields } from '../schemas/chapter.ts'
import { findInvalidUtf8 } from '../seed/decode-seed.ts'
import { placeInText } from '../text/place-in-text.ts'
import { quoteForMessage } from '../text/quote-for-message.ts'
import { readYaml, type YamlFile } from '../yaml/read-yaml.ts'
import { validateYaml } from '../yaml/validate-yaml.ts'

/** A chapter's file taken apart; offsets in the tree are indexes into `text`. */
export type ParsedChapter = {
  readonly file: string
  readonly text: string
  readonly fields: ChapterFields
  readonly yaml: YamlFile
  readonly tree: Root
}

// The same syntax that Astro is told to read (scripts/edge/astro-config.ts): no extensions but MDX.
const parser = unified().use(remarkParse).use(remarkMdx).freeze()

/** Takes a chapter's file apart into front matter and a tree of its prose; undefined where a mistake hinders that. */
export function parseChapter(file: Extract<InputFile, { kind: 'file' }>): {
  chapter: ParsedChapter | undefined
  problems: Problem[]
} {
  const { path } = file
  const invalid = findInvalidUtf8(file.bytes)
  if (invalid !== undefined) {
    const before = new TextDecoder().decode(file.bytes.subarray(0, invalid))
    const byte = `0x${(file.bytes[invalid] ?? 0).toString(16).toUpperCase()}`
    const details = { byte, offset: invalid }
    return {
      chapter: undefined,
      problems: [createProblem('yaml-is-utf8', placeInText(path, before, before.length), details)],
    }
  }
  const text = new TextDecoder().decode(file.bytes).replace(/\r\n?/g, '\n')
  const front = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text)
  if (!front) return { chapter: undefined, problems: [createProblem('chapter-has-front-matter', startOf(path), {})] }
  // Lines keep their numbers: the front matter stands in for itself as an empty stretch, and the other way round.
  const { yaml, problems } = readYaml(path, `\n${front[1] ?? ''}`)
  const checked = yaml && validateYaml(chapterFields, yaml)
  const body = front[0].replace(/[^\n]/g, ' ') + text.slice(front[0].length)
  const { tree, problems: unreadable } = parseBody(path, body)
  const found = [...problems, ...(checked?.problems ?? []), ...unreadable]
  if (!yaml || !checked?.value || !tree) return { chapter: undefined, problems: found }
  return { chapter: { file: path, text, fields: checked.value, yaml, tree }, problems: found }
}

function parseBody(file: string, body: string): { tree: Root | undefined; problems: Problem[] } {
  try {
    return { tree: parser.parse(body), problems: [] }
  } catch (error) {
    const message = error instanceof Error ? error.message : 'unknown error'
    const at =
      error instanceof Error ? { line: readNumber(error, 'line'), column: readNumber(error, 'column') } : startOf(file)
    const details = { message: quoteForMessage(message, 160) }
    return { tree: undefined, problems: [createProblem('chapter-readable', { file, ...at }, details)] }
  }
}

/** Line or column of a message of the parser's; 1 where it gives none. */
function readNumber(error: Error, name: 'line' | 'column'): number {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'number' ? value : 1
}
