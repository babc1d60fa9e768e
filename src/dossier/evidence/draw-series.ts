import { scaleLinear } from 'd3-scale'
import type { FigureOnPage } from '../schemas/evidence-page.ts'
import { printNumber } from './bounds-words.ts'
import { type Box, type PlacedLabel, placeLabels } from './place-labels.ts'
import { type AxisTick, createTimelineScale, type TimelineScale } from './timeline-scale.ts'

/**
 * What a point says: a number as it is given, one given as not exact, a number with both bounds, or with one alone, which
 * is drawn as a line at the bound with an arrow to the open side.
 */
export type PointKind = 'exact' | 'about' | 'range' | 'lower' | 'upper'

/** A figure with its place: the days for which it is given from `x1` to `x2`, its bounds from `top` down to `bottom`. */
export type SeriesPoint = {
  readonly figure: FigureOnPage
  readonly kind: PointKind
  readonly x: number
  readonly x1: number
  readonly x2: number
  readonly top: number
  readonly bottom: number
  /** No day is given from which, or up to which, it holds. */
  readonly openStart: boolean
  readonly openEnd: boolean
  /** The number as printed, in quotation marks, and where it stands. */
  readonly lines: readonly [words: string, place: string]
  readonly label: PlacedLabel
}

/** A series as coordinates, zero at the foot of the plot; figures without number or day are left out. */
export type DrawnSeries = {
  readonly plot: Box
  readonly xTicks: readonly AxisTick[]
  readonly yTicks: readonly { readonly y: number; readonly label: string }[]
  readonly points: readonly SeriesPoint[]
  readonly leftOut: readonly FigureOnPage[]
}

export type SeriesSize = {
  readonly width: number
  readonly height: number
  /** How wide a character of a label is at most, on average. */
  readonly character: number
}

const arrow = 30
const least = 16
const lineHeight = 17

/** Numbers over time: marks alone, because nothing is known of what lies between them. */
export function drawSeries(figures: readonly FigureOnPage[], { width, height, character }: SeriesSize): DrawnSeries {
  const drawn = figures.filter(isDrawn)
  const greatest = Math.max(0, ...drawn.map(({ min, max }) => Math.max(min ?? 0, max ?? 0)))
  const smallest = Math.min(0, ...drawn.map(({ min, max }) => Math.min(min ?? 0, max ?? 0)))
  const yScale = scaleLinear()
    .domain([smallest, greatest * 1.12 || 1])
    .nice(5)
  const yTicks = yScale.ticks(5)
  const left = 12 + character * Math.max(...yTicks.map((tick) => printNumber(tick).length))
  const plot = { left, top: 0, right: width - 12, bottom: height }
  const toY = yScale.range([plot.bottom, plot.top])
  const scale = createTimelineScale(
    drawn.map(({ asOf: { from, to } }) => ({ from, to })),
    { left: plot.left + 14, right: plot.right - 14, tickWidth: 64, mayBreak: false },
  )
  const points = scale ? drawn.map((figure) => toPoint(figure, scale, { plot, toY })) : []
  const labels = placeLabels(
    points.map(({ x1, x2, top, bottom }) => ({ left: x1, right: x2, top: top - 5, bottom: bottom + 5 })),
    points.map(({ lines }) => ({
      width: Math.max(...lines.map((line) => line.length)) * character,
      height: lines.length * lineHeight,
    })),
    plot,
  )
  return {
    plot,
    xTicks: scale?.ticks ?? [],
    yTicks: yTicks.map((tick) => ({ y: toY(tick), label: printNumber(tick) })),
    points: points.flatMap((point, index) => {
      const label = labels[index]
      return label ? [{ ...point, label }] : []
    }),
    leftOut: figures.filter((figure) => !isDrawn(figure)),
  }
}

function isDrawn({ min, max, asOf }: FigureOnPage): boolean {
  return (min !== null || max !== null) && (asOf.from !== undefined || asOf.to !== undefined)
}

type Plot = { readonly plot: Box; readonly toY: (value: number) => number }

function toPoint(figure: FigureOnPage, scale: TimelineScale, { plot, toY }: Plot): Omit<SeriesPoint, 'label'> {
  const { min, max, asOf, sentence, source, number } = figure
  const from = asOf.from === undefined ? plot.left : scale.xOf(asOf.from)
  const to = asOf.to === undefined ? plot.right : scale.xAfter(asOf.to)
  // An open span has its point at the end that is known.
  const x = asOf.from === undefined ? to : asOf.to === undefined ? from : (from + to) / 2
  const kind = toKind(figure)
  const y = toY(min ?? max ?? 0)
  return {
    figure,
    kind,
    x,
    x1: Math.min(from, x - least / 2),
    x2: Math.max(to, x + least / 2),
    top: kind === 'lower' ? Math.max(plot.top, y - arrow) : toY(max ?? min ?? 0),
    bottom: kind === 'upper' ? Math.min(plot.bottom, y + arrow) : y,
    openStart: asOf.from === undefined,
    openEnd: asOf.to === undefined,
    lines: [`“${sentence.number}”`, `${source} ¶${number}`],
  }
}

function toKind({ min, max, qualifier }: FigureOnPage): PointKind {
  if (max === null) return 'lower'
  if (min === null) return 'upper'
  if (min !== max) return 'range'
  return qualifier === undefined ? 'exact' : 'about'
}
