import { wrapWords } from '../text/wrap-words.ts'
import { type Markup, writeElement, writeText } from '../text/write-element.ts'
import { toBoundsWords } from './bounds-words.ts'
import { drawSeries, type PointKind, type SeriesPoint, type SeriesSize } from './draw-series.ts'
import type { FigureSeries } from './group-figures.ts'
import { type Paint, seriesPaint } from './series-paint.ts'

export type SeriesPicture = {
  readonly size: SeriesSize
  /** The beginning of the ids in it. */
  readonly id: string
  /** What to cite, which stands in the picture: dossier, edition, corpus, address. */
  readonly citation: string
  /** Where addresses of the site lead from here: `/sources/key/#p4`. */
  readonly toHref: (address: string) => string
  /** A picture that stands on its own carries its colours and its paper; on a page the styles give them. */
  readonly alone?: boolean
}

const head = 64
const lineHeight = 17

/** The picture of a series as SVG: every point leads to its passage, and text of others is text alone. */
export function writeSeriesSvg(series: FigureSeries, picture: SeriesPicture): string {
  const { size, id, citation, toHref, alone = false } = picture
  const drawing = drawSeries(series.figures, size)
  const paint: Paint = alone ? (name) => seriesPaint[name] ?? {} : () => ({})
  const text = createTextWriter(paint)
  const length = Math.floor(size.width / (size.character * 0.9))
  const below = head + size.height + 46
  const notes = [...toKey(drawing.points), ...toLeftOut(drawing.leftOut.length)].flatMap((note) =>
    wrapWords(note, length),
  )
  const cited = wrapWords(citation, length)
  const citedFrom = below + notes.length * lineHeight + 10
  const height = citedFrom + cited.length * lineHeight
  const edge = alone ? 16 : 0
  const sheet = { x: -edge, y: -edge, width: size.width + 2 * edge, height: height + 2 * edge }
  const { plot } = drawing
  const content: Markup[] = [
    writeElement('title', { id: `${id}-title` }, [writeText(series.name)]),
    writeElement('desc', { id: `${id}-description` }, [writeText(toDescription(series))]),
    ...(alone ? [writeElement('rect', { ...sheet, ...paint('paper') })] : []),
    ...wrapWords(series.name, Math.floor(size.width / (size.character * 1.15)))
      .slice(0, 2)
      .map((line, index) => text(0, 16 + index * 19, line, 'name')),
    writeElement('g', { class: 'axes', transform: `translate(0 ${head})` }, [
      ...drawing.yTicks.flatMap(({ y, label }, index) => [
        writeElement('line', {
          class: 'grid',
          x1: plot.left,
          x2: plot.right,
          y1: y,
          y2: y,
          ...paint(index === 0 ? 'base' : 'grid'),
        }),
        text(plot.left - 6, y + 4, label, 'tick', 'end'),
      ]),
      text(plot.left, plot.top - 8, series.unit, 'tick'),
      ...drawing.xTicks.flatMap(({ x, label }) => [
        writeElement('line', { class: 'base', x1: x, x2: x, y1: plot.bottom, y2: plot.bottom + 5, ...paint('base') }),
        text(x, plot.bottom + 19, label, 'tick', 'middle'),
      ]),
    ]),
    ...drawing.points.map((point) =>
      writeElement(
        'a',
        { href: toHref(`/sources/${point.figure.source}/#${point.figure.passage}`), transform: `translate(0 ${head})` },
        writePoint(point, paint),
      ),
    ),
    ...notes.map((line, index) => text(0, below + index * lineHeight, line, 'note')),
    ...cited.map((line, index) => text(0, citedFrom + index * lineHeight, line, 'note')),
  ]
  const root = {
    ...(alone ? { xmlns: 'http://www.w3.org/2000/svg', ...paint('root') } : { class: 'series-drawing' }),
    viewBox: `${sheet.x} ${sheet.y} ${sheet.width} ${sheet.height}`,
    width: sheet.width,
    height: sheet.height,
    role: 'group',
    'aria-labelledby': `${id}-title`,
    'aria-describedby': `${id}-description`,
  }
  return writeElement('svg', root, content).markup
}

type TextWriter = (x: number, y: number, words: string, name: string, anchor?: 'start' | 'middle' | 'end') => Markup

function createTextWriter(paint: Paint): TextWriter {
  return (x, y, words, name, anchor) =>
    writeElement('text', { class: name, x, y, 'text-anchor': anchor, ...paint(name) }, [writeText(words)])
}

/** The mark of a figure with its label; the box behind them is what a finger meets. */
function writePoint(
  { figure, kind, x, x1, x2, top, bottom, lines, label, openStart, openEnd }: SeriesPoint,
  paint: Paint,
) {
  const { box, anchor } = label
  const line = (d: string, name = 'stroke') => writeElement('path', { class: name, d, ...paint(name) })
  const shaft = kind === 'upper' ? top : bottom
  const shapes: Record<PointKind, Markup[]> = {
    exact: [writeElement('circle', { class: 'dot', cx: x, cy: bottom, r: 4.5, ...paint('dot') })],
    about: [writeElement('circle', { class: 'ring', cx: x, cy: bottom, r: 4.5, ...paint('ring') })],
    range: [line(`M${x1} ${top}H${x2}M${x} ${top}V${bottom}M${x1} ${bottom}H${x2}`)],
    lower: [line(`M${x1} ${bottom}H${x2}M${x} ${bottom}V${top}m-5 7l5 -7l5 7`)],
    upper: [line(`M${x1} ${top}H${x2}M${x} ${top}V${bottom}m-5 -7l5 7l5 -7`)],
  }
  const days = [
    ...(kind === 'exact' || kind === 'about' ? [line(`M${x1} ${shaft}H${x2}`, 'days')] : []),
    ...(openStart ? [line(`M${x1 + 7} ${shaft - 5}l-7 5l7 5`)] : []),
    ...(openEnd ? [line(`M${x2 - 7} ${shaft - 5}l7 5l-7 5`)] : []),
  ]
  const at = anchor === 'start' ? box.left : box.right
  const write = createTextWriter(paint)
  const [words, place] = lines
  return [
    writeElement('title', {}, [writeText(`${figure.asOf.words}: ${words}, ${place}; ${toBoundsWords(figure)}`)]),
    writeElement('rect', {
      class: 'hit',
      x: Math.min(box.left, x1),
      y: Math.min(box.top, top),
      width: Math.max(box.right, x2) - Math.min(box.left, x1),
      height: Math.max(box.bottom, bottom) - Math.min(box.top, top),
      ...paint('hit'),
    }),
    ...days,
    ...shapes[kind],
    writeElement(
      'text',
      { class: 'words', lang: figure.language, x: at, y: box.top + 13, 'text-anchor': anchor, ...paint('words') },
      [writeText(words)],
    ),
    write(at, box.top + 29, place, 'place', anchor),
  ]
}

const keyWords: Readonly<Record<PointKind, string>> = {
  exact: 'Dot: the number as given.',
  about: 'Ring: given as not exact.',
  range: 'Two lines: both bounds.',
  lower: 'Arrow upwards: a lower bound, and no upper one.',
  upper: 'Arrow downwards: an upper bound, and no lower one.',
}

function toKey(points: readonly SeriesPoint[]): string[] {
  const kinds = new Set(points.map(({ kind }) => kind))
  const wide = points.some(({ openStart, openEnd }) => openStart || openEnd)
  return [
    ...[...kinds].map((kind) => keyWords[kind]),
    ...(wide ? ['Arrow sideways: no first day is given, or no last one.'] : []),
    'No line joins the marks: what lies between them is not reported here.',
  ]
}

function toLeftOut(count: number): string[] {
  if (count === 0) return []
  return [`Without a number or a day, and not drawn: ${count}.`]
}

function toDescription({ figures, unit }: FigureSeries): string {
  const each = figures.map(
    (figure) => `${figure.asOf.words}: ${toBoundsWords(figure)}, ${figure.source} ¶${figure.number}`,
  )
  return `Numbers (${unit}) over time, from zero. ${each.join('. ')}.`
}
