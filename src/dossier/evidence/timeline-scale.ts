import { scaleUtc } from 'd3-scale'
import { months } from '../dates/format-date.ts'
import { compareText } from '../text/compare-text.ts'

/** The days that a mark covers, `YYYY-MM-DD`; undefined where it is open. */
export type DaySpan = { readonly from: string | undefined; readonly to: string | undefined }

/** A line of the axis, in the drawing's units; years are heavier than months. */
export type AxisTick = { readonly x: number; readonly label: string; readonly year: boolean }

/** Where days stand on the axis: `xOf` gives the beginning of a day, `xAfter` its end. */
export type TimelineScale = {
  readonly xOf: (day: string) => number
  readonly xAfter: (day: string) => number
  readonly ticks: readonly AxisTick[]
  /** What lies before a long empty time is drawn in a strip of its own, not to scale; where that strip ends. */
  readonly brokenAt: number | undefined
}

type Room = {
  readonly left: number
  readonly right: number
  readonly tickWidth: number
  /** Whether a long empty time may be left out; it must not where a slope is read. */
  readonly mayBreak: boolean
}

const dayLength = 86_400_000
const stripWidth = 52
const breakWidth = 20

/** A scale in whole months over all days that the spans name; undefined where they name none. */
export function createTimelineScale(spans: readonly DaySpan[], { left, right, tickWidth, mayBreak }: Room) {
  const ends = spans.flatMap(({ from = undefined, to = undefined }) => {
    const first = from ?? to
    const last = to ?? from
    return first && last ? [{ first, last }] : []
  })
  const all = ends.toSorted((a, b) => compareText(a.first, b.first))
  const first = all[0]
  if (!first) return undefined
  const runs = mayBreak ? splitAtGap(all) : [all]
  const main = runs.at(-1) ?? [first]
  const mainDomain = toWholeMonths(main)
  const early = runs.length > 1 ? runs[0] : undefined
  const start = early ? left + stripWidth + breakWidth : left
  const mainScale = scaleUtc().domain(mainDomain).range([start, right])
  const scale = early
    ? scaleUtc()
        .domain([...toWholeMonths(early), ...mainDomain])
        .range([left, left + stripWidth, start, right])
    : mainScale
  const ticks = mainScale
    .ticks(Math.max(2, Math.floor((right - start) / tickWidth)))
    .map((date, index) => toTick(date, scale(date), index === 0))
  const labelled = early ? [toEarlyTick(early, left), ...ticks] : ticks
  return {
    xOf: (day: string) => scale(toDate(day)),
    xAfter: (day: string) => scale(new Date(toDate(day).getTime() + dayLength)),
    ticks: dropCovered(labelled.filter(({ x }) => x < right - 8)),
    brokenAt: early ? left + stripWidth : undefined,
  } satisfies TimelineScale
}

type Ends = { readonly first: string; readonly last: string }

/** Two runs where an empty time takes more than two thirds of the whole and little lies before it; otherwise one. */
function splitAtGap(all: readonly Ends[]): readonly (readonly Ends[])[] {
  const total = toDate(lastOf(all)).getTime() - toDate(all[0]?.first ?? '').getTime()
  for (let index = 1; index < all.length / 2; index++) {
    const before = all.slice(0, index)
    const gap = toDate(all[index]?.first ?? '').getTime() - toDate(lastOf(before)).getTime()
    if (gap > (total * 2) / 3) return [before, all.slice(index)]
  }
  return [all]
}

function lastOf(ends: readonly Ends[]): string {
  return (
    ends
      .map(({ last }) => last)
      .toSorted(compareText)
      .at(-1) ?? ''
  )
}

/** From the first day of the earliest month to the end of the latest. */
function toWholeMonths(ends: readonly Ends[]): [Date, Date] {
  const latest = toDate(lastOf(ends))
  return [
    toDate(`${(ends[0]?.first ?? '').slice(0, 7)}-01`),
    new Date(Date.UTC(latest.getUTCFullYear(), latest.getUTCMonth() + 1, 1)),
  ]
}

function toTick(date: Date, x: number, isFirst: boolean): AxisTick {
  const [year, month, day] = date.toISOString().slice(0, 10).split('-').map(Number)
  if (month === 1 && day === 1) return { x, label: String(year), year: true }
  const name = (months[(month ?? 1) - 1] ?? '').slice(0, 3)
  const words = day === 1 ? name : `${day} ${name}`
  return { x, label: isFirst ? `${words} ${year}` : words, year: false }
}

function toEarlyTick(early: readonly Ends[], x: number): AxisTick {
  const [from, to] = [early[0]?.first.slice(0, 4), lastOf(early).slice(0, 4)]
  return { x, label: from === to ? `${from}` : `${from}–${to}`, year: true }
}

/** Ticks whose label would stand in another keep their line alone; years go before months. */
function dropCovered(ticks: readonly AxisTick[]): AxisTick[] {
  const toEnd = ({ x, label }: AxisTick) => x + label.length * 7 + 8
  let free = Number.NEGATIVE_INFINITY
  return ticks.map((tick, index) => {
    const nextYear = ticks.slice(index + 1).find(({ year }) => year)
    const coversYear = !tick.year && nextYear !== undefined && toEnd(tick) > nextYear.x
    if (tick.x < free || coversYear) return { ...tick, label: '' }
    free = toEnd(tick)
    return tick
  })
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}
