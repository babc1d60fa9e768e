/** The length of `text` in Unicode code points. */
export function countCodePoints(text: string): number {
  return toCodePointOffset(text)(text.length)
}

/**
 * A converter from UTF-16 indexes into `text` to offsets in code points (W3C Web Annotation counts so).
 * Indexes inside a surrogate pair count as its end.
 */
export function toCodePointOffset(text: string): (index: number) => number {
  const trailing: number[] = []
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit >= 0xdc00 && unit <= 0xdfff) trailing.push(index)
  }
  return (index) => index - countBelow(trailing, index)
}

/** How many of the ascending `values` are less than `limit`. */
function countBelow(values: readonly number[], limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) < limit) low = middle + 1
    else high = middle
  }
  return low
}
