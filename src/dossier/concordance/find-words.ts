import { type Token, tokenise } from '../text/tokenise.ts'

/** Joined words that are longer than this are no entry of their own; their parts are. */
const longestJoined = 60

/** The words of a text that are not common, and those that a hyphen or an apostrophe joins once more as one; in its order. */
export function findWords(text: string, isCommon: (word: string) => boolean): Token[] {
  const tokens = tokenise(text)
  const isContent = ({ word }: Token) => !isCommon(word)
  const joined = findRuns(text, tokens).flatMap((run) => {
    const word = run.map((token, index) => `${toJoint(text, run[index - 1], token)}${token.word}`).join('')
    const [first, last] = [run[0], run.at(-1)]
    if (!first || !last || word.length > longestJoined || !run.some(isContent)) return []
    return [{ word, start: first.start, end: last.end }]
  })
  const content = tokens.filter(isContent)
  return joined.length === 0 ? content : [...content, ...joined].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** Runs of two or more words with nothing but a hyphen or an apostrophe between one and the next. */
function findRuns(text: string, tokens: readonly Token[]): Token[][] {
  const runs: Token[][] = []
  let run: Token[] = []
  for (const token of tokens) {
    const last = run.at(-1)
    if (last && token.start === last.end + 1 && /[-‐‑'’ʼ]/.test(text.charAt(last.end))) {
      run.push(token)
      if (run.length === 2) runs.push(run)
    } else run = [token]
  }
  return runs
}

function toJoint(text: string, before: Token | undefined, token: Token): string {
  if (!before) return ''
  return /['’ʼ]/.test(text.charAt(token.start - 1)) ? "'" : '-'
}
