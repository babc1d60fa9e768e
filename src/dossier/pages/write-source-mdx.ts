import type { Mention } from '../actors/find-mentions.ts'
import type { CardField, SourcePage } from '../schemas/source-page.ts'
import { toReadingText } from '../sources/reading-text.ts'
import type { Source } from '../sources/source.ts'
import type { Span } from '../sources/span.ts'
import type { Excerpts } from './excerpts.ts'
import { showsText } from './hidden-text.ts'

/**
 * A source's page as MDX: front matter with everything about it, and a body of `<Passage>` and `<Matter>` elements. Text
 * of the seed stands in string expressions only, so that nothing in it can be markup or code.
 */
export function writeSourceMdx(
  source: Source,
  page: SourcePage,
  mentions: ReadonlyMap<Span, readonly Mention[]>,
  excerptOf: Excerpts = () => undefined,
): string {
  const body = source.spans.flatMap((span, index) =>
    span.kind === 'furniture' || isTitle(span, page)
      ? []
      : [writeSpan(span, index, source, { mentions: mentions.get(span) ?? [], excerpt: excerptOf(source, span) })],
  )
  const marker = `# Made from ${JSON.stringify(source.seed.path)} by \`npm run dossier\`; never edited by hand.`
  return `---\n${marker}\n${toYaml(page)}---\n\n${body.join('\n\n')}\n`
}

/** The headline is the page's title, not a part of its body. */
function isTitle(span: Span, page: SourcePage): boolean {
  return span.kind === 'matter' && span.id === 'headline' && page.title.voice === 'theirs' && !page.title.supplied
}

function writeSpan(
  span: Span,
  index: number,
  source: Source,
  { mentions, excerpt }: { mentions: readonly Mention[]; excerpt: string | undefined },
): string {
  const name = span.kind === 'passage' ? 'Passage' : 'Matter'
  const open = `<${name} id="${span.id}" of={props.spans[${index}]}>`
  if (!showsText(source)) return `${open}${toExpression(excerpt ?? '')}</${name}>`
  const text = toReadingText(span.text, source.layout)
  const pieces = mentions.flatMap(({ actor, start, end }, at) => [
    toExpression(text.slice(mentions[at - 1]?.end ?? 0, start)),
    `<Mention actor="${actor}">${toExpression(text.slice(start, end))}</Mention>`,
  ])
  return `${open}${pieces.join('')}${toExpression(text.slice(mentions.at(-1)?.end ?? 0))}</${name}>`
}

/** A string expression: the one form in which text is exact in MDX, whatever it holds. */
export function toExpression(text: string): string {
  return text === '' ? '' : `{${escapeBeyond(JSON.stringify(text).replace(/[<>{}&`]/g, toEscape))}}`
}

/** A page without what reading puts back: empty lists, fields as usual, lines of the card that only say "not known". */
function toCompact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toCompact)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, field]) => !(name === 'shown' && field === true) && !(name === 'supplied' && field === false))
      .map(([name, field]) => [name, name === 'card' ? field.filter(saysSomething) : field])
      .filter(([, field]) => !(Array.isArray(field) && field.length === 0))
      .map(([name, field]) => [name, toCompact(field)]),
  )
}

function saysSomething({ status, basis }: CardField): boolean {
  return status !== 'unknown' || basis !== undefined
}

/** YAML in the form of JSON: dates stay strings, no character of the seed is syntax, and both parsers read it. */
function toYaml(page: SourcePage): string {
  return `${escapeBeyond(JSON.stringify(toCompact(page), null, 1))}\n`
}

/** Characters that parsers refuse or take for line ends, as escapes; they can stand inside double quotes only. */
function escapeBeyond(text: string): string {
  return text.replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, toEscape)
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
