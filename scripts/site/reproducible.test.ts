import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { before, describe, test } from 'node:test'
import { copyEngine } from './copy-engine.ts'
import { hashFiles } from './hash-files.ts'
import { runCommand } from './run-command.ts'
import { makeTemporaryFolder } from './temporary-dossier.ts'

describe('the dossier of this repository, built twice', () => {
  const engine = copyEngine()
  const folder = makeTemporaryFolder('reproducible')
  let first: Record<string, string>

  before(async () => {
    first = await build('first', ['--out', join(folder, 'first')])
  })

  test('has pages, seeds and a search index, so that there is something to compare', () => {
    const files = Object.keys(first)
    const names = ['index.html', 'sources/doha-talks/index.html', 'sources/doha-talks/seed.txt']
    assert.deepEqual(
      names.filter((name) => !files.includes(name)),
      [],
    )
    assert.ok(files.some((name) => /^pagefind\/index\/.+\.pf_index$/.test(name)))
    assert.ok(files.some((name) => /^pagefind\/fragment\/.+\.pf_fragment$/.test(name)))
  })

  test('is the same byte for byte in another folder, time zone and language, search index included', async () => {
    const environment = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }
    const second = await build('a/folder further down', ['--out', join(folder, 'a/folder further down')], environment)
    assert.deepEqual(second, first)
  })

  test('is the same byte for byte when built over the earlier site, with what earlier builds left', async () => {
    assert.deepEqual(await build('first', ['--out', join(folder, 'first')]), first)
  })

  test('is the same byte for byte from a copied folder whose files were written in another order', async () => {
    const root = join(folder, 'copy')
    const authored = ['content', 'seeds'].flatMap((name) =>
      Object.keys(hashFiles(join(engine, name))).map((file) => `${name}/${file}`),
    )
    const copied = authored.filter((path) => !path.startsWith('content/sources/')).toReversed()
    for (const path of copied) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), readFileSync(join(engine, path)))
    }
    assert.deepEqual(await build('third', ['--root', root, '--out', join(folder, 'third')]), first)
  })

  async function build(
    name: string,
    given: readonly string[],
    environment: Readonly<Record<string, string>> = {},
  ): Promise<Record<string, string>> {
    const { code, output } = await runCommand('build', given, { engine, environment })
    assert.equal(code, 0, output)
    return hashFiles(join(folder, name))
  }
})
