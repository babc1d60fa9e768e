import type { Layout } from '../seed/detect-layout.ts'
import { findControlCharacters, showControlCharacters } from '../text/control-characters.ts'
import type { Span } from './span.ts'

/**
 * The characters of a span as they are shown: hard-wrapped lines joined by a space, other line ends as LF, control
 * characters as their visible symbols. Nothing else is changed; {@link describeNormalisations} says so on the page.
 */
export function toReadingText(text: string, layout: Layout): string {
  const lines = /[\n\r]/.test(text) ? text.split(/[^\S\n\r]*(?:\r\n|\n|\r)\s*/) : [text]
  return showControlCharacters(lines.join(layout === 'wrapped' ? ' ' : '\n'))
}

/** The whole reading text: matter and passages in order, parted by blank lines. */
export function joinReadingText(spans: readonly Span[], layout: Layout): string {
  return spans
    .filter((span) => span.kind !== 'furniture')
    .map((span) => toReadingText(span.text, layout))
    .join('\n\n')
}

/** What was done to show this seed, one sentence each, in the order in which it was done. */
export function describeNormalisations(seed: { text: string; byteOrderMark: boolean }, layout: Layout): string[] {
  const { text, byteOrderMark } = seed
  const sentences: [boolean, string][] = [
    [byteOrderMark, 'The byte-order mark at the head of the file is not counted in offsets.'],
    [/\r/.test(text), 'Line ends are shown as line feeds.'],
    [layout === 'wrapped', 'Hard-wrapped lines are joined with a space.'],
    [
      /[\u00a0\u202f][^\S\n\r]*(?:[\n\r]|$)/.test(text),
      'No-break spaces at line ends lie between the spans and are not shown.',
    ],
    [/[ \t](?:[\n\r]|$)|(?:^|[\n\r])[ \t]/.test(text), 'Spaces at the beginning and end of lines are not shown.'],
    [findControlCharacters(text).length > 0, 'Control characters are shown as symbols.'],
    [
      /[\u202a-\u202e\u2066-\u2069]/.test(text),
      'The text holds characters that change the direction of writing; they act inside their own passage only.',
    ],
  ]
  const said = sentences.flatMap(([applies, sentence]) => (applies ? [sentence] : []))
  return [...said, 'Quotation marks, spellings and oddities stay as received.']
}
