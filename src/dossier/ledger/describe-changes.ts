import type { EditionChanges, SourceChange } from './find-changes.ts'

/** What an edition changed, in one line: "1 passage changed, 1 removed; 1 address moved". */
export function describeChanges({ edition, counts, sources, addresses }: EditionChanges): string {
  const whole = `${count(counts.sources, 'source')}, ${count(counts.passages, 'passage')}`
  if (edition === 1) return `the first edition: ${whole}`
  const passages = sources.flatMap((source) => ('passages' in source ? source.passages : []))
  const parts = [
    ...(['added', 'withdrawn', 'returned'] as const).map((kind) => tell(sources, kind, 'source')),
    ...(['changed', 'added', 'removed'] as const).map((kind) => tell(passages, kind, 'passage')),
    addresses.moved.length > 0 ? `${count(addresses.moved.length, 'address')} moved` : undefined,
  ].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(', ') : 'no passage changed; what changed is in our own words and data'
}

/** What closing an edition prints: its changes source by source, and the addresses that it promises from now on. */
export function listChanges(changes: EditionChanges): string[] {
  const { edition, counts, sources, addresses } = changes
  const fresh = addresses.added.filter((path) => !path.startsWith(`/editions/${edition}/`))
  return [
    `${count(counts.sources, 'source')}, ${count(counts.passages, 'passage')}; ${count(addresses.added.length, 'new address')}.`,
    ...(edition === 1
      ? []
      : [`Since edition ${edition - 1}: ${describeChanges(changes)}.`, ...sources.flatMap(listSource)]),
    ...(edition === 1 ? [] : addresses.moved.map(({ from, to }) => `  ${from} moved to ${to}`)),
    ...(edition === 1 ? [] : fresh.map((path) => `  ${path} is new`)),
  ]
}

function listSource(change: SourceChange): string[] {
  if (change.kind === 'withdrawn') return [`  ${change.key}: withdrawn on ${change.date} (${change.reason})`]
  const head = change.kind === 'changed' ? [] : [`  ${change.key}: ${change.kind}`]
  return [
    ...head,
    ...change.passages.map((passage) => {
      const why = passage.kind === 'removed' ? ` on ${passage.date} (${passage.reason})` : ''
      return `  ${change.key} ¶${passage.id.slice(1)}: ${passage.kind}${why}`
    }),
  ]
}

function tell(changes: readonly { readonly kind: string }[], kind: string, noun: string): string | undefined {
  const number = changes.filter((change) => change.kind === kind).length
  return number === 0 ? undefined : `${count(number, noun)} ${kind}`
}

function count(number: number, noun: string): string {
  const plural = noun.endsWith('address') ? `${noun}es` : `${noun}s`
  return `${number.toLocaleString('en')} ${number === 1 ? noun : plural}`
}
