import { fieldNames } from './query.ts'
import { quoteWord } from './quote-word.ts'

/** What the reader is told where a query is not read as it was typed: what was found, and how it is read instead. */
export const queryNotes = {
  tooLong: () => 'Only the first 2,000 characters are read.',
  inCapitals: () => 'The query is in capitals: “and”, “or”, “not” and “near” are read as words.',
  unclosedPhrase: (typed: string) =>
    `The quotation mark before ${quoteWord(typed)} is not closed: the phrase is read to the end.`,
  strayMark: () => 'A quotation mark without its other half is passed over.',
  emptyPhrase: () => 'Quotation marks without letters or digits between them are passed over.',
  parentheses: () => 'Parentheses do not group words here and are passed over.',
  unknownField: (name: string, typed: string) =>
    `There is no field ${quoteWord(name)}: ${quoteWord(typed)} is searched as it stands. The fields are ${fieldNames.join(', ')}.`,
  emptyField: (name: string) => `${quoteWord(`${name}:`)} has no value after it and is passed over.`,
  spacedField: (name: string, value: string) =>
    `${quoteWord(`${name}: ${value}`)} is read as ${quoteWord(`${name}:${value}`)}: no space follows the colon.`,
  missingSide: (operator: string) =>
    `${quoteWord(operator)} stands between two things, and one is missing; it is passed over.`,
  missingNext: (operator: string) => `${quoteWord(operator)} has nothing after it and is passed over.`,
  onlyWanted: (operator: string) =>
    `${quoteWord(operator)} joins only words and phrases that are looked for; here it is passed over.`,
  distance: (typed: string, read: number) =>
    `${quoteWord(typed)} is read as ${quoteWord(`NEAR/${read}`)}: the distance is a whole number from 1 to 50.`,
  starPlace: (typed: string, read: string) =>
    `${quoteWord(typed)} is read as ${quoteWord(read)}: a star stands at the end of a word, after at least two letters.`,
  starOneWord: (typed: string, read: string) =>
    `${quoteWord(typed)} is read as ${quoteWord(read)}: a star belongs to one word.`,
  starAlone: () => 'A star without a word before it is passed over.',
  starInPhrase: () => 'Between quotation marks a star is a character like any other and stands for no ending.',
  onlyWithout: (typed: readonly string[]) =>
    `All passages without ${typed.slice(0, 5).map(quoteWord).join(', ')}${typed.length > 5 ? ` and ${typed.length - 5} more` : ''} are given: nothing to look for is named.`,
  more: (count: number) =>
    `${count} more ${count === 1 ? 'part of the query is' : 'parts of the query are'} not read as typed.`,
} as const
