import type { SourceRow } from '../data/source-row.ts'
import type { Excerpts } from '../pages/excerpts.ts'
import { showsText } from '../pages/hidden-text.ts'
import { languageOf } from '../pages/to-source-page.ts'
import { toReadingText } from '../sources/reading-text.ts'
import type { Source } from '../sources/source.ts'
import type { Passage, Span } from '../sources/span.ts'
import { type Attributes, type Markup, writeElement, writeText } from '../text/write-element.ts'

/** What the header of a document says besides its source: who publishes it, in what state, and where the text is read. */
export type TeiContext = {
  readonly row: SourceRow
  readonly publisher: string
  readonly edition: string
  /** The date of the source in words, in [brackets] where it is ours. */
  readonly date: string
  readonly language: string
  readonly excerptOf: Excerpts
}

/** A source as a TEI P5 document: its matter and passages in order, each with its id; what may not be shown is a gap. */
export function writeTeiDocument(source: Source, context: TeiContext): string {
  const spans = source.spans.flatMap((span) =>
    span.kind === 'furniture' ? [] : [writeSpan(source, span, context.excerptOf)],
  )
  const isHidden = source.record.access === 'record'
  const body = isHidden ? [writeElement('p', {}, [writeGap('not-shown', hiddenWords.record)])] : spans
  return writeTei(writeHeader(context), toLanguage(source), body)
}

/** One passage as DTS hands it out: in its wrapper, with the header that says whose words it holds. */
export function writeTeiPassage(source: Source, passage: Passage, context: TeiContext): string {
  return writeTei(writeHeader(context), toLanguage(source), [wrap(writeSpan(source, passage, context.excerptOf))])
}

/** A passage that the source no longer has: `words` say when it went and why. */
export function writeTeiTombstone(source: Source, id: string, words: string, context: TeiContext): string {
  const gap = writeElement('p', { 'xml:id': id, n: id.slice(1) }, [writeGap('removed', words)])
  return writeTei(writeHeader(context), toLanguage(source), [wrap(gap)])
}

function wrap(passage: Markup): Markup {
  return writeElement('dts:wrapper', { 'xmlns:dts': 'https://w3id.org/api/dts#' }, [passage])
}

function writeTei(header: Markup, language: Attributes, children: readonly Markup[]): string {
  const text = writeElement('text', language, [writeElement('body', {}, children)])
  const root = writeElement('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, [header, text])
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`
}

function writeHeader({ row, publisher, edition, date, language }: TeiContext): Markup {
  const element = (name: string, words: string) => writeElement(name, {}, [writeText(words)])
  const title = element('title', row.title)
  const author = row.author === null ? [] : [element('author', row.author)]
  const address = writeElement('ref', { target: row.address }, [writeText(row.address)])
  const bibl = [
    title,
    ...author,
    ...(row.publisher === null ? [] : [element('publisher', row.publisher)]),
    element('date', date),
    address,
  ]
  return writeElement('teiHeader', { 'xml:lang': language }, [
    writeElement('fileDesc', {}, [
      writeElement('titleStmt', {}, [title, ...author]),
      writeElement('editionStmt', {}, [
        element('p', `${edition}. In this header, what stands in [brackets] is supplied by the editors.`),
      ]),
      writeElement('publicationStmt', {}, [
        element('publisher', publisher),
        writeElement('availability', {}, [
          row.rights === null
            ? element('p', 'The rights in the text are not recorded.')
            : writeElement('p', {}, [
                writeText('Rights in the text: '),
                writeElement('ref', { target: row.rights }, [writeText(row.rights)]),
              ]),
        ]),
      ]),
      writeElement('sourceDesc', {}, [writeElement('bibl', {}, bibl)]),
    ]),
  ])
}

function writeSpan(source: Source, span: Span, excerptOf: Excerpts): Markup {
  const shown = showsText(source) ? toReadingText(span.text, source.layout) : excerptOf(source, span)
  const children = shown === undefined ? [writeGap('not-shown', hiddenWords.excerpts)] : writeLines(shown)
  return span.kind === 'passage'
    ? writeElement('p', { 'xml:id': span.id, n: span.number }, children)
    : writeElement('ab', { 'xml:id': span.id, type: span.id.replace(/-\d+$/, '') }, children)
}

/** Text with its line ends marked as such. */
function writeLines(text: string): Markup[] {
  return text
    .split('\n')
    .flatMap((line, index) => (index === 0 ? [writeText(line)] : [writeElement('lb', {}), writeText(`\n${line}`)]))
}

const hiddenWords = {
  excerpts: 'Of this text only what the dossier quotes is shown.',
  record: 'Of this text only the record is shown.',
}

function writeGap(reason: string, words: string): Markup {
  return writeElement('gap', { reason }, [writeElement('desc', { 'xml:lang': 'en' }, [writeText(words)])])
}

function toLanguage(source: Source): Attributes {
  return { 'xml:lang': languageOf(source) }
}
