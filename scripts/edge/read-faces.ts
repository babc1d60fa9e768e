import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { create, type Font } from 'fontkitten'
import type { Face, Faces } from '../../src/dossier/pictures/face.ts'

/** The fonts of the house in parts, each for some scripts: the first that has a character draws it. */
const files = {
  theirs: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'].map(
    (part) => `@fontsource-variable/source-serif-4/files/source-serif-4-${part}-wght-normal.woff2`,
  ),
  ours: ['latin', 'latin-ext'].map(
    (part) => `@fontsource-variable/instrument-sans/files/instrument-sans-${part}-wght-normal.woff2`,
  ),
  machine: ['latin', 'latin-ext'].map(
    (part) => `@fontsource/ibm-plex-mono/files/ibm-plex-mono-${part}-400-normal.woff2`,
  ),
} as const

/** The faces of the house, read from the packages that the pages take them from. */
export function readFaces(): Faces {
  return { theirs: readFace(files.theirs), ours: readFace(files.ours), machine: readFace(files.machine) }
}

type Sign = { readonly advance: number; readonly draw: (size: number, x: number, y: number) => string }

function readFace(names: readonly string[]): Face {
  const fonts = names.map((name) => openLater(fileURLToPath(import.meta.resolve(name))))
  const signs = new Map<number, Sign | undefined>()
  const signOf = (character: string): Sign | undefined => {
    const point = character.codePointAt(0) ?? 0
    if (!signs.has(point)) signs.set(point, findSign(point, fonts))
    return signs.get(point)
  }
  const advanceOf = (character: string) => signOf(character)?.advance ?? 0
  return {
    covers: (text) => [...text].every((character) => signOf(character) !== undefined),
    widthOf: (text, size) => [...text].reduce((sum, character) => sum + advanceOf(character), 0) * size,
    outline(text, { x, y, size }) {
      let pen = x
      return [...text]
        .map((character) => {
          const drawn = signOf(character)?.draw(size, pen, y) ?? ''
          pen += advanceOf(character) * size
          return drawn
        })
        .join('')
    },
  }
}

/** A font of a part that no text needs is never opened. */
function openLater(path: string): () => Font {
  let font: Font | undefined
  return () => {
    const opened = font ?? create(readFileSync(path))
    if (opened.isCollection) throw new Error(`${path} holds several fonts`)
    font = opened
    return opened
  }
}

function findSign(point: number, fonts: readonly (() => Font)[]): Sign | undefined {
  for (const open of fonts) {
    const font = open()
    if (!font.hasGlyphForCodePoint(point)) continue
    const glyph = font.glyphForCodePoint(point)
    const scale = 1 / font.unitsPerEm
    const commands = glyph.path.commands.map(({ command, args }) => ({ letter: letters[command], args }))
    return {
      advance: glyph.advanceWidth * scale,
      draw: (size, x, y) =>
        commands
          .map(({ letter, args }) => {
            const places = args.map((value, index) =>
              index % 2 === 0 ? x + value * scale * size : y - value * scale * size,
            )
            return `${letter}${places.map((place) => Math.round(place * 100) / 100).join(' ')}`
          })
          .join(''),
    }
  }
  return undefined
}

const letters = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' } as const
