import type { SourceTwin } from './source-twin.ts'

/**
 * A source as plain text: our words on top, its own between two lines that say so. Each span begins with its mark, and
 * its further lines are indented, so that no line of a text can be taken for one of ours.
 */
export function writeTwinText({ title, head, spans, removed }: SourceTwin): string {
  return [
    title,
    '',
    ...head.map(({ name, words }) => `${name}: ${words}`),
    '',
    '----- The text as received -----',
    '',
    ...spans.flatMap(({ mark, lines: [first = '', ...rest] }) => [
      `[${mark}] ${first}`,
      ...rest.map((line) => `    ${line}`),
      '',
    ]),
    '----- End of the text as received -----',
    ...(removed.length > 0 ? ['', ...removed] : []),
    '',
  ].join('\n')
}
