/** A rectangle in a drawing. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** Where a label stands: its box, and the end at which its lines are aligned. */
export type PlacedLabel = { readonly box: Box; readonly anchor: 'start' | 'end' }

const gap = 10

/**
 * A place for the label of every mark, beside it, where it covers neither another mark nor an earlier label nor the edge
 * of `room`; where there is none, the place that covers least.
 */
export function placeLabels(
  marks: readonly Box[],
  sizes: readonly { readonly width: number; readonly height: number }[],
  room: Box,
): PlacedLabel[] {
  const placed: PlacedLabel[] = []
  for (const [index, mark] of marks.entries()) {
    const others = [...marks.filter((_, other) => other !== index), ...placed.map(({ box }) => box)]
    const cost = ({ box }: PlacedLabel) =>
      others.reduce((sum, other) => sum + overlap(box, other), 0) + area(box) - overlap(box, room)
    const places = toPlaces(mark, sizes[index] ?? { width: 0, height: 0 })
    placed.push(places.reduce((best, place) => (cost(place) < cost(best) ? place : best)))
  }
  return placed
}

/** Beside the mark, after it before in front of it, and then up and down in steps. */
function toPlaces(mark: Box, { width, height }: { width: number; height: number }): [PlacedLabel, ...PlacedLabel[]] {
  const middle = (mark.top + mark.bottom) / 2
  const at = (shift: number, anchor: PlacedLabel['anchor']): PlacedLabel => {
    const left = anchor === 'start' ? mark.right + gap : mark.left - gap - width
    const top = middle - height / 2 + shift * height
    return { anchor, box: { left, top, right: left + width, bottom: top + height } }
  }
  const others = [0.6, -0.6, 1.2, -1.2, 1.8, -1.8].flatMap((shift) => [at(shift, 'start'), at(shift, 'end')])
  return [at(0, 'start'), at(0, 'end'), ...others]
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return width > 0 && height > 0 ? width * height : 0
}

function area({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top)
}
