/** `text` without white space at either end; no-break spaces and a byte-order mark count as white space. */
export function trimmedRange(text: string, start = 0, end = text.length): { start: number; end: number } {
  let from = start
  let to = end
  while (from < to && isWhiteSpace(text.charCodeAt(from))) from++
  while (to > from && isWhiteSpace(text.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

/** Whether a UTF-16 unit is white space: Unicode White_Space, plus U+FEFF inside a text. */
function isWhiteSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0x85 ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  )
}
