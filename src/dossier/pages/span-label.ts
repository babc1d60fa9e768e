import type { Span } from '../sources/span.ts'

/** What a span is called: "¶4", "headline", "second caption", "furniture 1". */
export function spanLabel(span: Pick<Span, 'kind' | 'id'> & { readonly number?: number | undefined }): string {
  if (span.kind === 'passage') return `¶${span.number}`
  if (span.kind === 'furniture') return span.id.replace('-', ' ')
  const [name = '', number] = span.id.split('-')
  const word = name === 'timestamp' ? 'time stamp' : name
  return number ? `${word} ${number}` : word
}
