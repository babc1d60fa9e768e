import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { writeRecord } from '../../src/dossier/fixtures/input-files.ts'
import { readSite } from '../edge/read-site.ts'
import { unzipFiles, zipFiles } from '../edge/zip-files.ts'
import { runCommand } from './run-command.ts'
import { makeTemporaryDossier, makeTemporaryFolder } from './temporary-dossier.ts'
import { type WatchedSite, watchSite } from './watch-site.ts'

const market = { file: 'market.txt', text: 'The market opens at six.\n\nFish is sold until noon.\n' }
const harbour = { file: 'harbour.txt', text: 'Zanzibarword lamps burn beside Kelpword barrels tonight.\n' }

describe('a dossier that is built with its package', () => {
  const dossier = makeTemporaryDossier({
    'seeds/market.txt': market.text,
    'seeds/market.yaml': writeRecord('market', [market]),
    'seeds/harbour.txt': harbour.text,
    'seeds/harbour.yaml': writeRecord('harbour', [harbour], 'access: record\n'),
    'content/dossier.yaml': 'name: Lämps & "Marks"\n',
  })
  const elsewhere = makeTemporaryFolder('package')
  let output = ''

  before(async () => {
    const built = await dossier.run('package', '--to', elsewhere, '--base', '/x/')
    output = built.output
    assert.equal(built.code, 0, output)
  })

  test('has it in the site with its checksum, and a copy under its own name elsewhere', () => {
    const [, name = '', hash] =
      /^(dossier-draft-[0-9a-f]{8})\.zip: \d+ files, \d+ bytes, SHA-256 ([0-9a-f]{64})$/m.exec(output) ?? []
    assert.equal(dossier.readSite('data/package.zip.sha256'), `${hash}  package.zip\n`)
    checkSums(join(dossier.out, 'data'), 'sha256sum', 'package.zip.sha256')
    checkSums(elsewhere, 'sha256sum', `${name}.zip.sha256`)
    assert.match(dossier.readSite('data/index.html'), /href="\/x\/data\/package\.zip"/)
  })

  test('lists every file of the site but the list and the package in a manifest that sha256sum checks', () => {
    checkSums(dossier.out, 'sha256sum', 'manifest-sha256.txt')
    const listed = dossier.readSite('manifest-sha256.txt').match(/(?<= {2}).*$/gm)
    const files = readSite(dossier.out).files.filter(
      (path) => !path.startsWith('data/package.zip') && path !== 'manifest-sha256.txt',
    )
    assert.deepEqual(listed, files)
  })

  test('has a package that is whole, without a word of a text that is not shown, and the same each time', () => {
    const zip = new Uint8Array(readFileSync(join(dossier.out, 'data/package.zip')))
    const { folder, files } = unzipFiles(zip)
    const bag = join(elsewhere, folder)
    for (const { path, bytes } of files) {
      assert.doesNotMatch(Buffer.from(bytes).toString('latin1'), /zanzibarword|kelpword/i, path)
      mkdirSync(dirname(join(bag, path)), { recursive: true })
      writeFileSync(join(bag, path), bytes)
    }
    for (const [program, list] of [
      ['sha512sum', 'manifest-sha512.txt'],
      ['sha256sum', 'manifest-sha256.txt'],
      ['sha512sum', 'tagmanifest-sha512.txt'],
      ['sha256sum', 'tagmanifest-sha256.txt'],
    ] as const)
      checkSums(bag, program, list)
    checkSums(join(bag, 'data/site'), 'sha256sum', 'manifest-sha256.txt')
    assert.ok(existsSync(join(bag, 'data/seeds/market.txt')) && existsSync(join(bag, 'data/seeds/harbour.yaml')))
    assert.ok(!existsSync(join(bag, 'data/seeds/harbour.txt')) && !existsSync(join(bag, 'data/site/data/package.zip')))
    assert.deepEqual(Buffer.from(zipFiles(folder, files)), Buffer.from(zip))
  })

  test('passes the checks that need no Java and no schemas', async () => {
    // An empty path keeps out every program but Node’s own modules.
    const { code, output: report } = await runCommand('check-outside', ['--site', dossier.out], {
      environment: { PATH: elsewhere },
    })
    assert.equal(code, 0, report)
    assert.match(report, /^pass {5}addresses in files: \d+ addresses in \d+ files$/m)
    assert.match(report, /^pass {5}research object: \d+ files/m)
    assert.match(report, /^skipped {2}manifest of the site: the program sha256sum is not here$/m)
    assert.match(report, /^skipped {2}HTML: Java is not here/m)
    assert.match(report, /^skipped {2}JSON-LD: .* are not given \(--schemas\)$/m)
  })

  describe('on its page to verify a file', () => {
    let site: WatchedSite
    before(async () => {
      site = await watchSite(dossier.out, { base: '/x/' })
    })
    after(() => site?.close())

    const choose = async (name: string, content: string | Buffer) => {
      await site.page.locator('#verify-input').setInputFiles({ name, mimeType: '', buffer: Buffer.from(content) })
      const result = site.page.locator('verify-file [role=status]')
      await result.locator('code').waitFor()
      return ((await result.locator('p').first().textContent()) ?? '').trim()
    }

    test('says which file of the site it is, or that it is none, and sends nothing', async () => {
      await site.page.goto(`${site.url}verify/`, { waitUntil: 'networkidle' })
      const requests: string[] = []
      site.page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`))
      assert.equal(
        await choose('saved.txt', market.text),
        'saved.txt is /sources/market/seed.txt as it stands in this draft (Draft, edition 0), unchanged.',
      )
      assert.equal(
        await choose('saved.txt', `${market.text} `),
        'saved.txt is not a file of this edition: no file of the site has exactly these bytes.',
      )
      assert.equal(
        await choose('p.zip', readFileSync(join(dossier.out, 'data/package.zip'))),
        'p.zip is /data/package.zip as it stands in this draft (Draft, edition 0), unchanged.',
      )
      assert.deepEqual(
        [...new Set(requests)],
        [`GET ${site.url}manifest-sha256.txt`, `GET ${site.url}data/package.zip.sha256`],
      )
      assert.deepEqual(site.complaints, [])
    })

    test('says size and SHA-256 of the package on the page of the data', async () => {
      await site.page.goto(`${site.url}data/`)
      const facts = site.page.locator('package-facts')
      await facts.locator('code').waitFor()
      const bytes = statSync(join(dossier.out, 'data/package.zip')).size.toLocaleString('en')
      const [hash] = dossier.readSite('data/package.zip.sha256').split(' ')
      assert.equal(await facts.textContent(), `It has ${bytes} bytes, SHA-256 ${hash}.`)
    })

    test('takes a file that is dropped, and is reached with the keyboard', async () => {
      await site.page.goto(`${site.url}verify/`, { waitUntil: 'networkidle' })
      await site.page.evaluate((text) => {
        const transfer = new DataTransfer()
        transfer.items.add(new File([text], 'dropped.txt'))
        document
          .querySelector('.verify-drop')
          ?.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }))
      }, market.text)
      await site.page.getByText('dropped.txt is').waitFor()
      await site.page.locator('main').focus()
      await site.page.keyboard.press('Tab')
      assert.equal(await site.page.evaluate(() => document.activeElement?.id), 'verify-input')
    })
  })
})

test('a draft without any day is not packed until it is given one, and the earlier site stays', async () => {
  const dossier = makeTemporaryDossier({ 'seeds/lamp.txt': 'A lamp for the pier.\n' })
  const { code, output } = await dossier.run('package')
  assert.equal(code, 1)
  assert.match(output, /^Cannot date the package: .* Give it as `--date YYYY-MM-DD`\.$/m)
  assert.ok(!existsSync(dossier.out))
})

function checkSums(cwd: string, program: string, list: string): void {
  execFileSync(program, ['--check', '--quiet', '--strict', list], { cwd, stdio: 'pipe' })
}
