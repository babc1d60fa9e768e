import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, test } from 'node:test'
import { writeRecord } from '../../src/dossier/fixtures/input-files.ts'
import { hashFiles } from './hash-files.ts'
import { makeTemporaryDossier } from './temporary-dossier.ts'

const harbour = 'The harbour reopened on Monday.\n\nShips may enter, the port office said.\n'
const market = 'The market opens at six.\n\nFish is sold until noon.\n'
const files = {
  'content/actors.yaml': '- id: port-office\n  name: port office\n  type: organisation\n',
  'seeds/harbour.txt': harbour,
  'seeds/harbour.yaml': writeRecord('harbour', [{ file: 'harbour.txt', text: harbour }]),
  'seeds/market.txt': market,
  'seeds/market.yaml': writeRecord('market', [{ file: 'market.txt', text: market }]),
}

describe('a build that finds mistakes', () => {
  const dossier = makeTemporaryDossier(files)
  const output = dirname(dossier.out)

  test('writes nothing where there is no site yet', async () => {
    dossier.write('seeds/market.txt', '')
    const { code } = await dossier.run('build')
    assert.deepEqual({ code, made: readdirSync(dossier.folder) }, { code: 1, made: ['dossier'] })
    dossier.write('seeds/market.txt', market)
  })

  test('prints those of all files together, ends with 1, and leaves the earlier site as it was', async () => {
    const first = await dossier.run('build')
    assert.equal(first.code, 0, first.output)
    const site = hashFiles(dossier.out)
    const beside = readdirSync(output)

    const dated = 'date:\n  status: stated\n  value: "2025-02-30"\n  quote: on Monday\n'
    dossier.write('seeds/harbour.yaml', writeRecord('harbour', [{ file: 'harbour.txt', text: harbour }], dated))
    dossier.write('seeds/market.txt', `${market}\nA late line.\n`)
    dossier.write('seeds/quay.txt', new Uint8Array([0x71, 0x75, 0x61, 0x79, 0xe9, 0x0a]))
    dossier.write('content/actors.yaml', '- id: port-office\n  name: port office\n  type: organization\n')
    const { code, output: printed } = await dossier.run('build')

    assert.equal(code, 1)
    assert.equal(
      printed,
      `Reading and cutting the seeds …

content/actors.yaml
  3:9  error  Unexpected \`organization\` for \`0.type\`, expected one of \`person\`, \`organisation\`, \`state\`, \`court\`, \`medium\`, \`collective\`  (field-valid)
      Mend \`0.type\`; the schemas in src/dossier/schemas/ describe every field.

seeds/harbour.yaml
  11:10  error  Unexpected date \`2025-02-30\`, expected a date that exists, written as EDTF (\`2024-05-06\`, \`2024-05~\`, \`2024-05-06?\`)  (date-possible)
      Correct month or day: the calendar has no such date.

seeds/market.yaml
  8:13  error  Unexpected other bytes in \`market.txt\` (SHA-256 7e2b7f11196b34fecd2462b01d08795713c028efac3609c1e199a6c509f636c1), expected the bytes that were received (SHA-256 32b44b3dfdad315e19cc133bdc75b34a96caddb5dee6a02e7e99a3c805ff1d54)  (receipt-unchanged)
      Put the received file back. A better copy is a new receipt: another file, listed under \`receipts\` with its own date, origin and \`sha256: 7e2b7f11196b34fecd2462b01d08795713c028efac3609c1e199a6c509f636c1\`.

seeds/quay.txt
  1:5  error  Unexpected byte \`0xE9\` at offset 4, which is not UTF-8 there, expected text in UTF-8  (seed-is-utf8)
      Find out the encoding it was saved in and save a copy as UTF-8; list that copy as a receipt with a note of what was done.

4 errors

Nothing was written: the earlier site, if there is one, stays as it was.
`,
    )
    assert.deepEqual(hashFiles(dossier.out), site)
    assert.deepEqual(readdirSync(output), beside)
  })

  test('builds again once they are mended', async () => {
    const site = hashFiles(dossier.out)
    for (const [path, content] of Object.entries(files)) dossier.write(path, content)
    dossier.remove('seeds/quay.txt')
    const { code, output: printed } = await dossier.run('build')
    assert.equal(code, 0, printed)
    assert.deepEqual(hashFiles(dossier.out), site)
  })
})
