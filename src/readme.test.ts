import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from 'node:test'
import { buildDossier } from './dossier/build-dossier.ts'
import { toDescribedSeed } from './dossier/fixtures/input-files.ts'
import { sha256 } from './dossier/text/sha256.ts'

const repository = resolve(import.meta.dirname, '..')

for (const file of ['README.md', 'seeds/README.md', 'content/README.md']) {
  test(`${file} names files that exist`, () => {
    const folder = join(repository, file, '..')
    const text = readFileSync(join(repository, file), 'utf8')
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map((match) => match[1] ?? '')
    assert.ok(links.length > 0)
    for (const link of links) assert.ok(existsSync(join(folder, link)), link)
  })
}

test('README.md names every npm script', () => {
  const text = readFileSync(join(repository, 'README.md'), 'utf8')
  const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'))
  for (const name of Object.keys(scripts)) {
    const command = ['start', 'test'].includes(name) ? `npm ${name}` : `npm run ${name}`
    assert.ok(text.includes(`\`${command}`), command)
  }
})

test('the record in seeds/README.md describes a text without a mistake', () => {
  const example = /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(repository, 'seeds/README.md'), 'utf8'))?.[1] ?? ''
  const seed = 'Council closes the lower bridge\n\nAfter the flood of April the council closed the bridge.\n'
  const record = example.replace(/sha256: \w+/, `sha256: ${sha256(seed)}`)
  const file = (path: string, text: string) => ({ kind: 'file', path, bytes: new TextEncoder().encode(text) }) as const
  const built = buildDossier([file('seeds/river-council.txt', seed), file('seeds/river-council.yaml', record)])
  assert.deepEqual(built.problems, [])
  assert.deepEqual(built.counts, { sources: 1, passages: 1 })
})

test('the files in content/README.md describe a text without a mistake', () => {
  const text = readFileSync(join(repository, 'content/README.md'), 'utf8')
  const examples = [...text.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)]
  const seed =
    'After the flood of April the council closed the lower bridge. “Nobody may cross before it is mended,” the mayor told Okri of the River Gazette. About 300 people live beyond it.\n'
  const file = (path: string, content: string) =>
    ({ kind: 'file', path, bytes: new TextEncoder().encode(content) }) as const
  const built = buildDossier([
    ...toDescribedSeed('river-council', seed),
    ...examples.map(([, path = '', content = '']) => file(path, content)),
  ])
  assert.equal(examples.length, 11)
  assert.deepEqual(built.problems, [])
})
