import type { Sought } from './query.ts'
import { quoteWord } from './quote-word.ts'

/** What is looked for, as a sentence names it; `withEndings` is how words in quotation marks are read. */
export function describeSought(sought: Sought, { withEndings }: { withEndings: boolean }): string {
  switch (sought.kind) {
    case 'word':
      return quoteWord(sought.typed)
    case 'phrase':
      return `${quoteWord(sought.typed)} ${withEndings ? 'with other endings' : 'letter for letter'}`
    case 'beginning':
      return `words that begin with ${quoteWord(sought.typed)}`
    case 'near': {
      const [a, b] = sought.of.map((one) => describeSought(one, { withEndings }))
      return `${a} within ${sought.distance} ${sought.distance === 1 ? 'word' : 'words'} of ${b}`
    }
  }
}
