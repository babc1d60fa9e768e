import { isStopWord } from '../dossier/text/stop-words.ts'
import { type Bit, operatorWord } from './cut-query.ts'

/**
 * Makes words of operators where a whole sentence is typed in capitals: a query without one small letter that has other
 * common words than OR and AND. "ICC OR ICJ" stays as it is; `bits` come back unchanged where nothing is lowered.
 */
export function lowerOperators(bits: readonly Bit[], language: string): readonly Bit[] {
  const plain = bits.filter(({ isQuoted }) => !isQuoted)
  const isInCapitals = plain.every(({ text }) => !/\p{Ll}/u.test(text))
  const isSentence = plain.some((bit) => !isOperator(bit) && isStopWord(bit.text.toLowerCase(), language))
  if (!isInCapitals || !isSentence || !plain.some(isOperator)) return bits
  return bits.map((bit) => (isOperator(bit) ? { ...bit, text: bit.text.toLowerCase() } : bit))
}

function isOperator({ text, isQuoted }: Bit): boolean {
  return !isQuoted && operatorWord.test(text.replace(/[^\p{L}\p{N}]+$/u, ''))
}
