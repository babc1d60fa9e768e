import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import { facts as factsSchema } from '../schemas/facts.ts'
import { toPageTags } from './page-tags.ts'

const built = buildDossier([
  toInputFile('content/dossier.yaml', 'name: Lamps\npublisher: The editors\n'),
  ...toDescribedSeed('lamp', 'The lamp is lit.\n'),
])
const file = built.files.find(({ path }) => path === 'dossier.json')
const facts = factsSchema.parse(JSON.parse(String(file?.content)).dossier)
const page = { title: 'About', description: 'Who makes this.', address: 'https://dossier.example/about/' }
const picture = { address: 'https://dossier.example/picture.png', alt: 'Lamps' }

test('a page of ours is a web page of the dossier, dated once its edition is closed', () => {
  const closed = { ...facts, edition: { ...facts.edition, closed: '2026-01-02' } }
  assert.deepEqual(
    toPageTags(page, closed, picture).map((tag) =>
      'name' in tag ? [tag.name, tag.content] : [tag.property, tag.content],
    ),
    [
      ['z:itemType', 'webpage'],
      ['citation_title', 'About'],
      ['citation_author', 'The editors,'],
      ['citation_date', '2026-01-02'],
      ['citation_language', 'en'],
      ['citation_public_url', 'https://dossier.example/about/'],
      ['dc.rights', 'https://creativecommons.org/licenses/by/4.0/'],
      ['og:site_name', 'Lamps'],
      ['og:type', 'website'],
      ['og:url', 'https://dossier.example/about/'],
      ['og:title', 'About'],
      ['og:description', 'Who makes this.'],
      ['og:image', 'https://dossier.example/picture.png'],
      ['og:image:width', '1200'],
      ['og:image:height', '630'],
      ['og:image:alt', 'Lamps'],
      ['twitter:card', 'summary_large_image'],
    ],
  )
})

test('a page of a draft has no date, and one of a dossier without a publisher no author', () => {
  const { publisher: _, ...unsigned } = facts
  const names = toPageTags(page, unsigned, picture).map((tag) => ('name' in tag ? tag.name : tag.property))
  assert.deepEqual(
    names.filter((name) => name === 'citation_date' || name === 'citation_author'),
    [],
  )
})
