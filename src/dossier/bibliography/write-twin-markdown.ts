import { escapeMarkdown } from './escape-markdown.ts'
import type { SourceTwin } from './source-twin.ts'

/** A source as Markdown: our words on top, its own set as a quotation, each span after its mark. */
export function writeTwinMarkdown({ title, head, spans, removed }: SourceTwin): string {
  const quoted = spans.map(({ mark, lines }) => {
    const [first = '', ...rest] = lines.map(escapeMarkdown)
    return [`[${mark}] ${first}`, ...rest].map((line) => `> ${line}`).join('\\\n')
  })
  return [
    `# ${escapeMarkdown(title)}\n`,
    ...head.map(({ name, words }) => `- **${name}:** ${escapeMarkdown(words)}`),
    '\n## The text as received\n',
    quoted.join('\n>\n'),
    ...(removed.length > 0 ? ['\n## Removed passages\n', ...removed.map((words) => `- ${escapeMarkdown(words)}`)] : []),
    '',
  ].join('\n')
}
