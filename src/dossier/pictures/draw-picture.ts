import { pictureSize } from '../metadata/meta-tag.ts'
import { type Markup, writeElement } from '../text/write-element.ts'
import type { Face, Faces } from './face.ts'
import { fitText } from './fit-text.ts'
import type { Picture } from './picture.ts'

/** The colours of the house by day (src/styles/tokens.css). */
const colours = { paper: '#faf9f5', ink: '#1b1a17', soft: '#5e5a50', rule: '#dcd7ca', mark: '#8a4b12' } as const

/** Sizes for titles, the largest that fits; below the last line of any there is room for two notes. */
const titleSizes = [
  { size: 72, lines: 2 },
  { size: 62, lines: 3 },
  { size: 52, lines: 4 },
  { size: 42, lines: 5 },
] as const

const margin = 80
const width = pictureSize.width - 2 * margin

/**
 * A picture as SVG, made of outlines alone. Words for which a face has no signs (of a script that the fonts of the house
 * do not hold) are left out as a whole: an address stands on every picture.
 */
export function drawPicture(picture: Picture, faces: Faces): string {
  const { title, voice, notes, dossier, edition, address } = picture
  const face = faces[voice]
  const shown = face.covers(title)
  const fitted = fitText(title, face, width, titleSizes)
  const lead = fitted.size * 1.18
  const top = 200 + fitted.size * 0.5
  const below = top + (fitted.lines.length - 1) * lead + 52
  const drawn = [
    writeElement('rect', { ...pictureSize, fill: colours.paper }),
    writeElement('rect', { x: margin, y: 74, width: 56, height: 6, fill: colours.mark }),
    ...(dossier === title ? [] : [drawLine(dossier, faces.ours, { y: 124, size: 30, fill: colours.ink })]),
    ...(shown ? fitted.lines : []).map((line, index) =>
      drawLine(line, face, { y: top + index * lead, size: fitted.size, fill: colours.ink }),
    ),
    ...(shown ? notes : []).map((note, index) =>
      drawLine(note, faces.ours, { y: below + index * 38, size: 27, fill: colours.soft }),
    ),
    writeElement('rect', { x: margin, y: 528, width, height: 1.5, fill: colours.rule }),
    drawLine(edition, faces.ours, { y: 568, size: 24, fill: colours.soft }),
    drawLine(address, faces.machine, { y: 600, size: 22, fill: colours.soft }),
  ]
  const { markup } = writeElement('svg', { xmlns: 'http://www.w3.org/2000/svg', ...pictureSize }, drawn)
  return markup
}

function drawLine(text: string, face: Face, line: { y: number; size: number; fill: string }): Markup {
  if (!face.covers(text)) return { markup: '' }
  const { lines } = fitText(text, face, width, [{ size: line.size, lines: 1 }])
  const d = face.outline(lines.join(''), { x: margin, y: line.y, size: line.size })
  return writeElement('path', { d, fill: line.fill })
}
