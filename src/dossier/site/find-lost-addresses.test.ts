import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findLostAddresses } from './find-lost-addresses.ts'

const home = 'https://d.example/x/'
const page = '<html><head><title>t</title></head><body><p id="p1">A lamp.</p></body></html>'

function find(files: Record<string, string>): string[] {
  const texts = new Map(Object.entries({ 'sources/lamp/index.html': page, ...files }))
  const paths = new Set([...texts.keys(), 'icon.svg', 'index.html'])
  return findLostAddresses(texts, { paths, home }).lost.map(({ file, address }) => `${file} ${address}`)
}

test('finds nothing where every address leads to a file or a passage', () => {
  const files = {
    'feed.xml': `<link href="${home}"/><id>${home}sources/lamp/#p1</id>`,
    'data.json': JSON.stringify({
      a: `${home}sources/lamp/`,
      b: `See ${home}icon.svg.`,
      other: 'https://e.example/none',
    }),
    'data.csv': `x,${home}sources/lamp/#p1;${home}icon.svg,y\n`,
    'cite.bib': `url = {${home}sources/lamp/#p1:~:text=a%20lamp},\n`,
    'dts.json': JSON.stringify({ navigation: `${home}dts/{?resource}` }),
  }
  assert.deepEqual(find(files), [])
})

test('finds files and passages that are not there', () => {
  assert.deepEqual(find({ 'a.txt': `${home}none/ and ${home}sources/lamp/#p2` }), [
    `a.txt ${home}none/`,
    `a.txt ${home}sources/lamp/#p2`,
  ])
})

test('reads what pages say to machines', () => {
  const html = `<head><meta property="og:image" content="${home}none.png"><script type="application/ld+json">{"url":"${home}gone/"}</script></head>`
  assert.deepEqual(find({ 'b.html': html }), [`b.html ${home}gone/`, `b.html ${home}none.png`])
})
