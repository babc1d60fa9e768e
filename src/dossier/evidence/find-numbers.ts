/** English words that give a quantity; "one" is left out, being mostly a pronoun. */
const numberWords = [
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'twenty', 'thirty'],
  ...['forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety', 'dozen', 'dozens', 'hundred', 'hundreds', 'thousand'],
  ...[
    'thousands',
    'million',
    'millions',
    'half',
    'twice',
    'doubled',
    'tripled',
    'several',
    'most',
    'entire',
    'majority',
  ],
]

/** Whoever can be counted as an actor: "the two groups" is no figure. */
const actors = 'groups|sides|factions|parties|movements|countries|states|delegations|leaders|governments'

/** What is excused by rule: dates are events, counts of actors are statements. */
const excused = [
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2}(?:,\s*\d{4})?\b/gu,
  /\b(?:19|20)\d\d\b/gu,
  new RegExp(`\\b(?:two|three|four|five|both|several)\\s+(?:${actors})\\b`, 'giu'),
]

const pattern = new RegExp(`\\d+(?:[.,]\\d+)*|\\b(?:${numberWords.join('|')})\\b`, 'giu')

/** Quantities in an English text, in figures and in words, without calendar dates and counts of actors: UTF-16 indexes. */
export function findNumbers(text: string): { start: number; end: number }[] {
  const apart = excused.flatMap((rule) => [...text.matchAll(rule)].map(toStretch))
  return [...text.matchAll(pattern)]
    .map(toStretch)
    .filter(({ start, end }) => !apart.some((stretch) => stretch.start <= start && end <= stretch.end))
}

function toStretch(match: RegExpExecArray): { start: number; end: number } {
  return { start: match.index, end: match.index + match[0].length }
}
