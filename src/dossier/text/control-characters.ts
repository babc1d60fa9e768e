// biome-ignore-all lint/suspicious/noControlCharactersInRegex: this file is where they are named

/** Control characters that are no white space; NUL is not among them, it is refused at the door. */
const controls = /[\u0001-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g

/** Every control character of `text` that is no white space, with its UTF-16 index. */
export function findControlCharacters(text: string): { character: string; index: number }[] {
  return [...text.matchAll(controls)].map((match) => ({ character: match[0], index: match.index }))
}

/** `text` with control characters as visible symbols (␛ for escape; � where Unicode has none), vertical white space as spaces. */
export function showControlCharacters(text: string): string {
  return text.replace(/[\u000b\u000c]/g, ' ').replace(controls, (control) => {
    const code = control.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\ufffd'
  })
}
