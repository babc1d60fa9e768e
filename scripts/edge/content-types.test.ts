import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toContentType } from './content-types.ts'

test('a file has the media type of its ending, whatever its case', () => {
  const types = {
    'sources/lamp/index.html': 'text/html; charset=utf-8',
    'sources/lamp/index.md': 'text/markdown; charset=utf-8',
    'sources/lamp/SEED.TXT': 'text/plain; charset=utf-8',
    'sources/lamp/cite.biblatex.bib': 'application/x-bibtex; charset=utf-8',
    'sources/lamp/cite.ris': 'application/x-research-info-systems; charset=utf-8',
    'bibliography.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
    'data/sources.json': 'application/json; charset=utf-8',
    'pagefind/en.pf_meta': 'application/octet-stream',
  }
  for (const [file, type] of Object.entries(types)) assert.equal(toContentType(file), type, file)
})
