/** Text in lines of at most `length` characters, broken between words; a longer word stands alone. */
export function wrapWords(text: string, length: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/[ \n]+/).filter((part) => part !== '')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= length) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}
