import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Parser } from 'htmlparser2'
import { toFigure } from '../fixtures/figure-on-page.ts'
import { writeSeriesSvg } from './write-series-svg.ts'

const hostile = '</text><script>alert(1)</script> & "lamps" ]]> <![CDATA[ <!-- {oil} \'x\''
const series = {
  id: 'lamps-lit',
  name: 'Lamps lit',
  unit: 'lamps',
  note: 'Counted at night.',
  figures: [
    toFigure({ asOf: '1931-05-03', sentence: { before: '', number: hostile, after: '' } }),
    toFigure({ asOf: '1931-09', min: null, max: 410 }),
    toFigure({ asOf: '1932-01-02', min: 420, max: 420 }),
  ],
}
const picture = {
  size: { width: 720, height: 300, character: 7 },
  id: 'lamps-lit',
  citation: 'Harbour papers: Figures. Edition 1. 2 sources. https://harbour.example/figures/',
  toHref: (address: string) => `https://harbour.example${address}`,
}

/** The picture as an XML reader sees it; throws where an element is not closed by its own end. */
function readXml(markup: string) {
  const names: string[] = []
  const links: string[] = []
  let text = ''
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        names.push(name)
        if (attributes['href']) links.push(attributes['href'])
      },
      ontext: (data) => {
        text += data
      },
      onclosetag(name, isImplied) {
        if (isImplied && !markup.includes('/>')) throw new Error(`${name} is not closed`)
      },
    },
    { xmlMode: true },
  )
  parser.end(markup)
  const opened = markup.match(/<[a-z]+(?=[ >])[^>]*(?<!\/)>/g)?.length
  assert.equal(opened, markup.match(/<\/[a-z]+>/g)?.length)
  return { names: new Set(names), links, text }
}

test('a picture that stands alone has its name, its citation, its colours and its paper', () => {
  const svg = writeSeriesSvg(series, { ...picture, alone: true })
  const { names, text } = readXml(svg)
  assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /)
  assert.ok(svg.includes('fill="#fffefb"') && svg.includes('stroke="#8a4b12"'))
  assert.ok(text.includes('Lamps lit') && text.includes('Harbour papers: Figures. Edition 1. 2 sources.'))
  assert.deepEqual([...names].toSorted(), ['a', 'circle', 'desc', 'g', 'line', 'path', 'rect', 'svg', 'text', 'title'])
})

test('every point leads to its passage', () => {
  const { links } = readXml(writeSeriesSvg(series, picture))
  assert.deepEqual(links, Array(3).fill('https://harbour.example/sources/harbour-news/#p2'))
})

test('text of others is text, whatever it holds', () => {
  for (const alone of [true, false]) {
    const { names, text } = readXml(writeSeriesSvg({ ...series, name: hostile, unit: hostile }, { ...picture, alone }))
    assert.ok(!names.has('script'))
    assert.ok(text.includes(`“${hostile}”`))
  }
})

test('on a page the colours are left to the styles', () => {
  assert.doesNotMatch(writeSeriesSvg(series, picture), /#[0-9a-f]{6}|style=|xmlns/)
})

test('a series without a figure that can be shown is an empty plot, and one figure is one mark', () => {
  assert.ok(readXml(writeSeriesSvg({ ...series, figures: [] }, picture)).text.includes('Lamps lit'))
  assert.equal(readXml(writeSeriesSvg({ ...series, figures: series.figures.slice(2) }, picture)).links.length, 1)
})
