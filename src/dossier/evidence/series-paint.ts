import type { Attributes } from '../text/write-element.ts'

/** How a class of marks or text looks in a picture that stands on its own: attributes of SVG. */
export type Paint = (name: string) => Attributes

const sans = "'Instrument Sans', system-ui, sans-serif"
const serif = "'Source Serif 4', Georgia, serif"
const [ink, soft, rule, mark, paper] = ['#1b1a17', '#5e5a50', '#dcd7ca', '#8a4b12', '#fffefb']

/** Keeps the lines of the plot out of the letters. */
const halo: Attributes = { stroke: paper, 'stroke-width': 4, 'paint-order': 'stroke' }

/** The light colours of src/styles/tokens.css by class; on a page src/styles/figures.css has them, light and dark. */
export const seriesPaint: Readonly<Record<string, Attributes>> = {
  root: { 'font-family': sans, 'font-size': 13, fill: ink },
  paper: { fill: paper },
  name: { 'font-size': 15, 'font-weight': 600 },
  tick: { 'font-size': 12.5, fill: soft },
  note: { 'font-size': 12.5, fill: soft },
  grid: { stroke: rule },
  base: { stroke: ink, fill: 'none' },
  words: { 'font-family': serif, 'font-size': 15, ...halo },
  place: { 'font-size': 12.5, fill: soft, ...halo },
  dot: { fill: mark },
  ring: { fill: paper, stroke: mark, 'stroke-width': 2 },
  stroke: { fill: 'none', stroke: mark, 'stroke-width': 2 },
  days: { fill: 'none', stroke: mark },
  hit: { fill: 'none' },
}
