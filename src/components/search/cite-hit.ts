import { fillPattern, type StylePatterns } from '#dossier/citation/citation-pattern.ts'
import { escapeHtml } from '#dossier/text/escape-html.ts'

/**
 * A passage as one line of a list of citations, as HTML: the citation of the article at that paragraph, after its entry
 * where the style has one. Matter stands under its name in place of a number.
 */
export function citeHit(
  { whole, inText, passages }: StylePatterns,
  { id, label }: { id: string; label: string },
): string {
  const numbers = /^p(\d+)$/.exec(id)?.[1]
  const here =
    numbers === undefined
      ? passages.replace(/(?:para\.|par\.|¶|paragraph)\s\{n\}/, () => escapeHtml(label))
      : fillPattern(passages, { numbers, several: false, fragment: `#${id}` })
  return inText === undefined ? here : `${whole} ${here}`
}
