import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'

const seed = toDescribedSeed('harbour-news', 'The harbour was closed.\nThere are over 300 lamps.\n')
const figures = `series:
  - { id: lamps-lit, name: Lamps lit, unit: lamps, note: Counted at night. }
figures:
  - id: lamps
    source: harbour-news
    passage: p2
    quotation: over 300 lamps
    number: over 300
    value_min: 300
    value_max: null
    unit: lamps
    qualifier: over
    as_of: { status: supplied, value: "1931-05", certainty: possible, basis: the year of the paper }
    series: lamps-lit
`

function buildFigures(base: string) {
  const built = buildDossier([...seed, toInputFile('content/figures.yaml', figures)], { base })
  return { ...built, files: built.files.filter(({ path }) => path.startsWith('figures/')) }
}

test('the files that an edition promises beside the page of figures are there', () => {
  const { files, addresses } = buildFigures('/')
  const promised = addresses.filter((address) => /^\/figures\/./.test(address))
  assert.deepEqual(files.map(({ path }) => `/${path}`).toSorted(), promised)
})

test('addresses in a picture that is taken away are whole, under the base path', () => {
  const svg = String(buildFigures('/papers/').files.find(({ path }) => path.endsWith('.svg'))?.content)
  assert.ok(svg.includes('href="https://dossier.example/papers/sources/harbour-news/#p2"'))
  assert.ok(svg.includes('https://dossier.example/papers/figures/'))
})

test('a dossier without figures has no such file', () => {
  assert.deepEqual(
    buildDossier(seed).files.filter(({ path }) => path.startsWith('figures/')),
    [],
  )
})
