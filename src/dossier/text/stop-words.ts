// Left out on purpose: "us" (a state), "may" (a month), "no" and "not" (they matter in what was offered).
const english = `a an the and or but nor so yet if then than as at by for from in into of off on onto out over to up upon with
  without about after before between during through under until while is am are was were be been being do does did doing done
  has have had having can could shall should will would might must this that these those there here it its itself he him his
  she her hers they them their theirs we our ours you your yours i me my mine what which who whom whose when where why how
  any some all each both more most other such own same very too also just only`

const none: ReadonlySet<string> = new Set()
const wordsByLanguage: ReadonlyMap<string, ReadonlySet<string>> = new Map([['en', new Set(english.split(/\s+/))]])

/** The words that are so common in the language (`en`, `en-GB`; no other is known) that they say nothing of what a text is about. */
export function listStopWords(language: string): ReadonlySet<string> {
  return wordsByLanguage.get(language.toLowerCase().split('-')[0] ?? '') ?? none
}

/** Whether a word is one of the common ones of the language. */
export function isStopWord(word: string, language: string): boolean {
  return listStopWords(language).has(word)
}
