import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { drawPicture } from '../../src/dossier/pictures/draw-picture.ts'
import type { Faces } from '../../src/dossier/pictures/face.ts'
import type { Picture } from '../../src/dossier/pictures/picture.ts'
import { readFaces } from './read-faces.ts'

let ready: Promise<Faces> | undefined

/** A picture as PNG. The rasteriser is WebAssembly and is given outlines: its bytes are the same on every machine. */
export async function drawPng(picture: Picture): Promise<Uint8Array> {
  ready ??= prepare()
  const faces = await ready
  const drawing = new Resvg(drawPicture(picture, faces))
  const image = drawing.render()
  const png = image.asPng()
  image.free()
  drawing.free()
  return png
}

async function prepare(): Promise<Faces> {
  await initWasm(readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))))
  return readFaces()
}
