const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
  '"': '{\\textquotedbl}',
  "'": '{\\textquotesingle}',
  '`': '{\\textasciigrave}',
}

/**
 * `text` for a field of a BibTeX or BibLaTeX file in UTF-8: characters that TeX acts on become commands, braces stay
 * balanced, and two hyphens or commas in a row stay two.
 */
export function escapeTex(text: string): string {
  return text
    .replace(/[\\{}~^<>|"'`]/g, (character) => commands[character] ?? character)
    .replace(/[$&%#_]/g, '\\$&')
    .replace(/([-,])(?=\1)/g, '$1{}')
}
