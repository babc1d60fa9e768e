import type { Face } from './face.ts'

/** A size of type in pixels, and how many lines of it there is room for. */
export type TypeSize = { readonly size: number; readonly lines: number }

/**
 * Text in the first of `sizes` (largest first) at which it fits into its lines; at the last what does not fit is left out
 * behind an ellipsis.
 */
export function fitText(
  text: string,
  face: Face,
  width: number,
  sizes: readonly TypeSize[],
): { readonly size: number; readonly lines: readonly string[] } {
  const broken = sizes.map(({ size, lines: most }) => ({ size, most, lines: breakLines(text, face, size, width) }))
  const best = broken.find(
    ({ size, most, lines }) => lines.length <= most && lines.every((line) => face.widthOf(line, size) <= width),
  )
  if (best) return { size: best.size, lines: best.lines }
  const { size = 0, most = 0, lines = [] } = broken.at(-1) ?? {}
  const isFull = lines.length > most
  const cut = lines
    .slice(0, most)
    .map((line, index) => cutLine(line, isFull && index === most - 1, { face, size, width }))
  return { size, lines: cut }
}

function breakLines(text: string, face: Face, size: number, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && face.widthOf(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** A line with an ellipsis where it is too long, or where others that follow it are left out. */
function cutLine(
  line: string,
  goesOn: boolean,
  { face, size, width }: { face: Face; size: number; width: number },
): string {
  const characters = [...line]
  const toLine = (count: number) =>
    count === characters.length && !goesOn ? line : `${characters.slice(0, count).join('').trimEnd()} …`
  let count = characters.length
  while (count > 0 && face.widthOf(toLine(count), size) > width) count -= 1
  return toLine(count)
}
