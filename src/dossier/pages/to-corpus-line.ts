import type { Facts } from '../schemas/facts.ts'

/** What the corpus is, in one line, for every page and picture that compares. */
export function toCorpusLine(corpus: Facts['corpus']): string {
  const parts = [
    `${corpus.sources} ${corpus.sources === 1 ? 'source' : 'sources'}, ${corpus.passages} ${corpus.passages === 1 ? 'passage' : 'passages'}`,
    corpus.dates,
    corpus.undated > 0 ? `${corpus.undated} not dated` : undefined,
    corpus.outlets.length > 0 ? corpus.outlets.slice(0, 12).join(', ') : undefined,
    corpus.outlets.length > 12 ? `and ${corpus.outlets.length - 12} more` : undefined,
    corpus.unknownOutlets > 0 ? `${corpus.unknownOutlets} without a known publisher` : undefined,
    corpus.countries.length > 0 ? `outlets in ${corpus.countries.join(', ')}` : undefined,
    corpus.languages.join(', ') || undefined,
    corpus.unquoted.length > 0 ? `no words of their own quoted: ${corpus.unquoted.join(', ')}` : undefined,
  ]
  return parts.filter((part) => part !== undefined).join(' · ')
}
