import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildDossier } from '../build-dossier.ts'
import { toDescribedSeed, toInputFile } from '../fixtures/input-files.ts'
import { findIndexablePages } from './indexable-pages.ts'
import { writeSitemap } from './write-sitemap.ts'

test('pages with texts of others and pages of ours are indexed as the settings say; files and earlier texts never', () => {
  const addresses = [
    '/',
    '/editions/1/',
    '/editions/1/lamp/',
    '/sources/',
    '/sources/lamp/',
    '/sources/lamp/seed.txt',
    '/sources/lamp/verify/',
  ]
  assert.deepEqual(findIndexablePages(addresses, { sources: 'noindex', pages: 'index' }), ['/', '/sources/'])
  assert.deepEqual(findIndexablePages(addresses, { sources: 'index', pages: 'noindex' }), [
    '/editions/1/',
    '/sources/lamp/',
    '/sources/lamp/verify/',
  ])
})

test('a sitemap names the day of a closed edition, and none for a draft', () => {
  const start = '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n'
  assert.equal(
    writeSitemap(['/', '/a&b/'], 'https://lamps.example/x/', '2026-01-02'),
    `${start}<url><loc>https://lamps.example/x/</loc><lastmod>2026-01-02</lastmod></url>\n<url><loc>https://lamps.example/x/a&amp;b/</loc><lastmod>2026-01-02</lastmod></url>\n</urlset>\n`,
  )
  assert.equal(
    writeSitemap(['/'], 'https://lamps.example/', undefined),
    `${start}<url><loc>https://lamps.example/</loc></url>\n</urlset>\n`,
  )
})

const title = `title: { status: stated, value: מנורה, quote: מנורה }
spans: [{ kind: matter, id: headline, quote: מנורה }]
`

describe('a dossier under a path, without outlets and dates, its only title in Hebrew', () => {
  const settings = toInputFile(
    'content/dossier.yaml',
    'name: "Lamps *and* [harbours]"\nsite: https://lamps.example\nbase: /x/\n',
  )
  const built = buildDossier([settings, ...toDescribedSeed('lamp', 'מנורה\n\nThe lamp is lit.\n', title)])
  const read = (path: string) => String(built.files.find((file) => file.kind === 'site' && file.path === path)?.content)

  test('tells robots where its sitemap is', () => {
    assert.equal(read('robots.txt'), 'User-agent: *\nAllow: /\n\nSitemap: https://lamps.example/x/sitemap.xml\n')
  })

  test('lists its sources for language models, with how to cite them', () => {
    assert.match(
      read('llms.txt'),
      /^# Lamps \\\*and\\\* \\\[harbours\\\]\n\n> .*¶ numbers are stable once an edition is closed, none is yet; they are this dossier’s, not the publishers’\. Cite a statement with its source, its paragraph and the edition, and link the paragraph: https:\/\/lamps\.example\/x\/sources\/lamp\/#p1\n/,
    )
    assert.match(
      read('llms.txt'),
      /\n## Sources\n\n- \[“מנורה”\]\(https:\/\/lamps\.example\/x\/sources\/lamp\/index\.md\): publisher not known, date not known; cite as lamp, para\. n; 1 passage\n/,
    )
  })

  test('has a picture for the home page, the source and each main section', () => {
    assert.deepEqual(
      built.pictures.map(({ path }) => path),
      [
        'picture.png',
        'sources/lamp/picture.png',
        'sources/picture.png',
        'bibliography/picture.png',
        'method/picture.png',
        'about/picture.png',
      ],
    )
  })
})
