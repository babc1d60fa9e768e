import type { InputFile } from '../input-file.ts'
import { createProblem, hasErrors, type Place, type Problem, startOf } from '../problems/problem.ts'
import type { ChapterCitation } from '../schemas/chapter.ts'
import { slug as slugSchema } from '../schemas/fields.ts'
import type { Source } from '../sources/source.ts'
import { compareText } from '../text/compare-text.ts'
import { foldToAscii } from '../text/fold-to-ascii.ts'
import { placeInText } from '../text/place-in-text.ts'
import type { Chapter } from './chapter.ts'
import { checkCitations } from './check-citations.ts'
import { checkProse } from './check-prose.ts'
import { checkQuotations } from './check-quotations.ts'
import { checkWithheldWords } from './check-withheld-words.ts'
import { countProseWords } from './count-prose-words.ts'
import { findCitations, findNearCitations } from './find-citations.ts'
import { findQuotations } from './find-quotations.ts'
import { findWithheldWords, withholdWords } from './find-withheld-words.ts'
import { type ParsedChapter, parseChapter } from './parse-chapter.ts'
import { readBlocks, toFileIndex } from './read-block-text.ts'
import { toSentence } from './to-sentence.ts'

const folder = 'content/chapters/'

/**
 * The chapters of a dossier in their order, each with what it cites, without words of texts that are hidden; their files taken
 * apart, with all words; and every mistake in them.
 */
export function readChapters(
  files: readonly InputFile[],
  sources: readonly Source[],
): { chapters: Chapter[]; parsed: ParsedChapter[]; problems: Problem[] } {
  const own = files.filter((file) => file.kind === 'file').filter(({ path }) => path.startsWith(folder))
  const sorted = own.toSorted((a, b) => compareText(a.path, b.path))
  const read = sorted.map((file) => {
    const name = file.path.slice(folder.length)
    const slug = name.replace(/\.mdx$/, '')
    if (!name.endsWith('.mdx') || !slugSchema.safeParse(slug).success) {
      const better = `${foldToAscii(name.replace(/\.mdx?$/i, '')) || 'chapter'}.mdx`
      const problem = createProblem('chapter-file-named', startOf(file.path), { name, better })
      return { chapter: undefined, parsed: undefined, problems: [problem] }
    }
    const { chapter, problems } = parseChapter(file)
    const checked = chapter && checkChapter(chapter, slug, sources)
    return { chapter: checked?.chapter, parsed: chapter, problems: [...problems, ...(checked?.problems ?? [])] }
  })
  const chapters = read.flatMap(({ chapter }) => chapter ?? [])
  const parsed = read.flatMap(({ parsed: chapter }) => chapter ?? [])
  return {
    chapters: chapters.toSorted((a, b) => a.order - b.order || compareText(a.slug, b.slug)),
    parsed,
    problems: [...read.flatMap(({ problems }) => problems), ...findSameOrder(parsed)],
  }
}

function checkChapter(
  parsed: ParsedChapter,
  slug: string,
  sources: readonly Source[],
): { chapter: Chapter; problems: Problem[] } {
  const { file, text, tree, fields, yaml } = parsed
  const sourceByKey = new Map<string, Source>(sources.map((source) => [source.key, source]))
  const blocks = readBlocks(tree)
  const prose = blocks.map((block) => ({
    text: block.text,
    placeOf: (index: number) => placeInText(file, text, toFileIndex(block, index, text)),
  }))
  const ofField = (name: 'title' | 'summary') => ({ text: fields[name], placeOf: () => yaml.locate([name]) })
  const texts = [ofField('title'), ofField('summary'), ...prose]
  const withheld = findWithheldWords(
    texts.map((one) => one.text),
    sources,
  )
  const [title = '', summary = '', ...shown] = texts.map((one, index) => withholdWords(one.text, withheld[index] ?? []))
  const citations = blocks.flatMap(({ anchor }, index) => toCitations(anchor, shown[index] ?? ''))
  const problems = [
    ...checkProse(tree, file, text),
    ...blocks.flatMap((block) => [
      ...checkCitations(block, parsed, sourceByKey),
      ...checkQuotations(block, parsed, sourceByKey),
    ]),
    ...(['title', 'summary'] as const).flatMap((name) => checkField(fields[name], name, sources, yaml.locate([name]))),
    ...checkWithheldWords(
      texts.flatMap(({ placeOf }, index) =>
        (withheld[index] ?? []).map((words) => ({ ...words, place: placeOf(words.start) })),
      ),
    ),
  ]
  const uncited =
    citations.length === 0 && !hasErrors(problems) ? [createProblem('chapter-cites', startOf(file), {})] : []
  const words = shown.reduce((sum, one) => sum + countProseWords(one), 0)
  return { chapter: { ...fields, title, summary, slug, words, citations }, problems: [...problems, ...uncited] }
}

/** A title or summary that holds what only the text can: a quotation or a citation. */
function checkField(field: string, name: string, sources: readonly Source[], place: Place): Problem[] {
  return [
    ...findQuotations(field).quotations.map(({ text }) => createProblem('quotation-cited', place, { quotation: text })),
    ...findCitations(field).map(({ start, end }) =>
      createProblem('citation-in-plain-text', place, { citation: field.slice(start, end), inside: `the ${name}` }),
    ),
    ...findNearCitations(
      field,
      sources.map(({ key }) => key),
    ).map(({ text, meant }) => createProblem('citation-well-formed', place, { found: text, meant })),
  ]
}

/** What a block's text cites, each passage once a sentence. */
function toCitations(anchor: string | undefined, text: string): ChapterCitation[] {
  if (anchor === undefined) return []
  const all = findCitations(text).flatMap(({ start, places }) => {
    const sentence = toSentence(text, start)
    return places.map(({ key, paragraph }) => ({ source: key, passage: `p${paragraph}`, sentence, anchor }))
  })
  return [...new Map(all.map((citation) => [JSON.stringify(citation), citation])).values()]
}

function findSameOrder(parsed: readonly ParsedChapter[]): Problem[] {
  return parsed.flatMap(({ fields: { order }, yaml }, index) => {
    const other = parsed.slice(0, index).find(({ fields }) => fields.order === order)
    return other ? [createProblem('chapter-order-distinct', yaml.locate(['order']), { order, other: other.file })] : []
  })
}
