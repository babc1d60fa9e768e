/** A word in small letters with a capital if what it is offered for was typed with one: “quay” for “Qay” is “Quay”. */
export function withCapitalOf(typed: string, word: string): string {
  const [first = ''] = typed
  const isCapital = first !== first.toLowerCase()
  return isCapital ? word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : word
}
