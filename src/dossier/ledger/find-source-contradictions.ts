import type { PublishedPassage, PublishedSource } from '../schemas/ledger.ts'

/** What cannot be so in the ledger's entry of one source, a sentence each; `last` is the newest closed edition. */
export function findSourceContradictions(source: PublishedSource, last: number): string[] {
  const { key, since, passages } = source
  if (since > last) return [`${key} was published by edition ${since}, never closed`]
  const ofSource = [explainStates(source, last), explainAbsences(source, last)]
  const ofPassages = passages.map((passage) => {
    const reason = explainPassage(passage, source, last)
    return reason && `${passage.id} ${reason}`
  })
  return [...ofSource, ...ofPassages].flatMap((reason) => (reason ? [`${key} ${reason}`] : []))
}

function explainPassage(
  { versions, removed }: PublishedPassage,
  { since, states, receipts }: PublishedSource,
  last: number,
): string | undefined {
  const editions = versions.map(({ edition }) => edition)
  if (!isRising(editions)) return 'has versions out of order'
  const latest = Math.max(...editions, removed?.edition ?? 0)
  if (latest > last) return `has a version of edition ${latest}, never closed`
  const files = receipts.map(({ file }) => file)
  if (versions.some(({ receipt, start, end }) => !files.includes(receipt) || start >= end)) {
    return 'points to a receipt or offsets that cannot be'
  }
  if ((editions[0] ?? 0) < since) return 'is older than its source'
  const stray = versions.find(
    ({ edition, receipt }) => states.findLast((state) => state.edition <= edition)?.receipt !== receipt,
  )
  if (stray) return `has a version of edition ${stray.edition} from a receipt that was not current then`
  return removed && removed.edition <= Math.max(...editions) ? 'was removed before its last version' : undefined
}

function explainStates({ since, states, receipts }: PublishedSource, last: number): string | undefined {
  const editions = states.map(({ edition }) => edition)
  if (!isRising(editions) || editions[0] !== since) return 'has states out of order'
  const latest = Math.max(...editions)
  if (latest > last) return `has a state of edition ${latest}, never closed`
  const files = receipts.map(({ file }) => file)
  const stray = states.some(
    ({ receipt, matter }) => !files.includes(receipt) || matter.some(({ start, end }) => start >= end),
  )
  return stray ? 'has a state that points to a receipt or offsets that cannot be' : undefined
}

function explainAbsences({ since, absences = [], withdrawn }: PublishedSource, last: number): string | undefined {
  const bounds = [
    since,
    ...absences.flatMap(({ edition, until }) => [edition, until]),
    ...(withdrawn ? [withdrawn.edition] : []),
  ]
  const latest = Math.max(...bounds)
  if (latest > last) return `was withdrawn or came back in edition ${latest}, never closed`
  return isRising(bounds) ? undefined : 'was withdrawn before it was there, or came back before that'
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
}
