/** The sentence that holds `start` to `end` of a text: UTF-16 indexes, half-open. Abbreviations with inner stops end none. */
export function findSentence(
  text: string,
  { start, end }: { start: number; end: number },
): { start: number; end: number } {
  const ends = [...text.matchAll(/[.!?]["”’')\]]*(?=\s+["“‘(]*\p{Lu})|\n/gu)]
    .filter(({ index }) => !/(?:^|[\s(])(?:\p{L}\.)*\p{Lu}$/u.test(text.slice(Math.max(0, index - 8), index)))
    .map(({ 0: mark, index }) => index + mark.length)
  const from = ends.findLast((at) => at <= start) ?? 0
  const to = ends.find((at) => at >= end) ?? text.length
  const lead = /^\s*/.exec(text.slice(from))?.[0].length ?? 0
  return { start: Math.min(from + lead, start), end: to }
}
