import { toDateBounds } from '../dates/date-bounds.ts'
import { wrapWords } from '../text/wrap-words.ts'
import { type AxisTick, createTimelineScale, type DaySpan, type TimelineScale } from './timeline-scale.ts'

/** One line of a timeline: what it is called, where it leads, and the dates that are drawn on it. */
export type TimelineRow = {
  readonly href: string
  /** The date in words, as printed; it stands before the name. */
  readonly when: string
  readonly name: string
  /** EDTF; `minor` ones belong to what the row is about, and are drawn smaller. */
  readonly dates: readonly { readonly edtf: string; readonly minor?: boolean }[]
}

/**
 * What a mark says: one day, some time within a span (a month, a year, "one of these"), or the whole of an interval.
 * `about`: the date itself is given as uncertain or approximate.
 */
export type TimelineMark = {
  readonly kind: 'day' | 'within' | 'during'
  readonly about: boolean
  readonly minor: boolean
  /** How many units below the line of the row: minor marks that would cover one another stand in lanes. */
  readonly drop: number
  readonly x1: number
  readonly x2: number
  readonly openStart: boolean
  readonly openEnd: boolean
}

/** A row with its place: the label in lines, the first of which begins with the date. */
export type DrawnRow = {
  readonly row: TimelineRow
  readonly top: number
  readonly height: number
  readonly markY: number
  readonly label: {
    readonly x: number
    readonly y: number
    readonly anchor: 'start' | 'end'
    readonly lines: readonly string[]
  }
  readonly marks: readonly TimelineMark[]
}

/** A timeline as coordinates, in units that are pixels at full size. */
export type DrawnTimeline = {
  readonly width: number
  /** Where the rows end; what is printed below them comes after. */
  readonly height: number
  readonly axisY: number
  readonly brokenAt: number | undefined
  readonly ticks: readonly AxisTick[]
  readonly rows: readonly DrawnRow[]
}

export type TimelineSize = {
  readonly width: number
  /** Labels beside their marks need a wide drawing and one date a row. */
  readonly labels: 'beside' | 'above'
  /** How wide a character of a label is at most, on average. */
  readonly character: number
}

const margin = 16
const axisY = 26
const lineHeight = 18
const labelGap = 12
const least = 7
const leastRoom = 240
const laneHeight = 11

/** Every row on a line of its own, so that no two labels meet; a row without a date has its label and no mark. */
export function drawTimeline(rows: readonly TimelineRow[], { width, labels, character }: TimelineSize): DrawnTimeline {
  const spans = rows.flatMap(({ dates }) => dates.map(({ edtf }) => toSpan(edtf)))
  const scale = createTimelineScale(spans, {
    left: margin,
    right: width - margin,
    tickWidth: labels === 'beside' ? 56 : 40,
    mayBreak: true,
  })
  const drawn: DrawnRow[] = []
  let top = axisY + 14
  for (const row of rows) {
    const marks = scale ? spreadMinor(row.dates.map((date) => toMark(date, scale, width))) : []
    const room = { width, character }
    const beside = labels === 'beside' ? placeBeside(row, marks, room) : undefined
    const label = beside ?? placeAbove(row, room)
    const text = label.lines.length * lineHeight
    const lanes = Math.max(0, ...marks.map(({ drop }) => drop))
    const height = (beside ? Math.max(30, text + 12) : text + (marks.length > 0 ? 30 : 12)) + lanes
    const markY = beside ? top + (height - lanes) / 2 : top + text + 14
    const y = beside ? top + (height - text) / 2 + 13.5 : top + 16
    drawn.push({ row, top, height, markY, marks, label: { ...label, y } })
    top += height
  }
  return { width, height: top, axisY, brokenAt: scale?.brokenAt, ticks: scale?.ticks ?? [], rows: drawn }
}

function toSpan(edtf: string): DaySpan {
  const { earliest, latest } = toDateBounds(edtf)
  return { from: earliest, to: latest }
}

function toMark(
  { edtf, minor = false }: TimelineRow['dates'][number],
  scale: TimelineScale,
  width: number,
): TimelineMark {
  const { from, to } = toSpan(edtf)
  const x1 = from === undefined ? margin : scale.xOf(from)
  const x2 = to === undefined ? width - margin : scale.xAfter(to)
  const middle = (x1 + x2) / 2
  const kind = from === to ? 'day' : edtf.includes('/') ? 'during' : 'within'
  const narrow = x2 - x1 < least
  return {
    kind,
    about: /[?~%]/.test(edtf),
    minor,
    drop: 0,
    x1: kind === 'day' ? middle : narrow ? middle - least / 2 : x1,
    x2: kind === 'day' ? middle : narrow ? middle + least / 2 : x2,
    openStart: from === undefined,
    openEnd: to === undefined,
  }
}

/** Minor marks in as few lanes as they need, each in the first where it covers none. */
function spreadMinor(marks: readonly TimelineMark[]): TimelineMark[] {
  const free: number[] = []
  return marks.map((mark) => {
    if (!mark.minor) return mark
    const reach = mark.kind === 'day' ? least / 2 : 0
    const found = free.findIndex((end) => end + 3 <= mark.x1 - reach)
    const lane = found < 0 ? free.length : found
    free[lane] = mark.x2 + reach
    return { ...mark, drop: (lane + 1) * laneHeight }
  })
}

type LabelRoom = { readonly width: number; readonly character: number }
type Label = Omit<DrawnRow['label'], 'y'>

/** After the marks if there is more room, otherwise before them; nowhere when the marks fill the line. */
function placeBeside(row: TimelineRow, marks: readonly TimelineMark[], room: LabelRoom): Label | undefined {
  if (marks.length === 0) return undefined
  const { width, character } = room
  const first = Math.min(...marks.map(({ x1 }) => x1)) - labelGap
  const last = Math.max(...marks.map(({ x2 }) => x2)) + labelGap
  const [before, after] = [first - margin, width - margin - last]
  if (Math.max(before, after) < leastRoom) return undefined
  return after >= before
    ? { x: last, anchor: 'start', lines: wrapLabel(row, after, character) }
    : { x: first, anchor: 'end', lines: wrapLabel(row, before, character) }
}

function placeAbove(row: TimelineRow, { width, character }: LabelRoom): Label {
  return { x: margin, anchor: 'start', lines: wrapLabel(row, width - 2 * margin, character) }
}

/** The date stays whole at the beginning of the first line where there is room for it. */
function wrapLabel({ when, name }: TimelineRow, room: number, character: number): string[] {
  const length = Math.max(24, Math.floor(room / character))
  const date = when.length + 12 < length ? when.replaceAll(' ', '\u00a0') : when
  return wrapWords(`${date} ${name}`, length).map((line) => line.replaceAll('\u00a0', ' '))
}
