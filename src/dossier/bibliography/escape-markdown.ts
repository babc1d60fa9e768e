/**
 * One line of text for a Markdown file (CommonMark and GFM), so that it shows the same characters: what could be markup
 * anywhere gets a backslash, what could be at the start of a line too.
 */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_{}[\]<>&|~$^]/g, '\\$&')
    .replace(/^(\s*)([-+=#:])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
}
