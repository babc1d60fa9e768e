import { stringify } from 'yaml'
import type { CutSpan } from '../seed/cut-spans.ts'

/** The record to fill in for a seed that has none, as YAML: its key, its receipt, its guessed headline, every field unknown. */
export function draftRecord(seed: {
  key: string
  file: string
  sha256: string
  text: string
  spans: readonly CutSpan[]
}): string {
  const headline = seed.spans.find((span) => span.kind === 'matter' && span.id === 'headline')
  const quote = headline && seed.text.slice(headline.start, headline.end)
  const unknown = { status: 'unknown' }
  const receipt = {
    file: seed.file,
    received: 'YYYY-MM-DD',
    from: 'where it came from',
    by: 'who received it',
    handling: 'copied byte for byte',
    sha256: seed.sha256,
  }
  return stringify(
    {
      key: seed.key,
      receipts: [receipt],
      title: quote ? { status: 'stated', value: quote, quote } : unknown,
      author: unknown,
      publisher: unknown,
      date: unknown,
      time: unknown,
      place: unknown,
      language: unknown,
      ...(quote ? { spans: [{ kind: 'matter', id: 'headline', quote }] } : {}),
    },
    { lineWidth: 0, aliasDuplicateObjects: false },
  ).trimEnd()
}
