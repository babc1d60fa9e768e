import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toErrorReport } from './report-error.ts'

const edition = { number: 0, draft: true, hash: 'abcdef0123456789', label: 'Draft, edition 0' }
const passage = { key: 'harbour', number: 4, address: 'https://dossier.example/x/sources/harbour/#p4' }

test('a letter about an error names the passage, its address, the edition and its hash', () => {
  const report = toErrorReport({ contact: 'desk+lamps@harbour.example', edition }, passage) ?? ''
  assert.equal(
    report,
    'mailto:desk%2Blamps@harbour.example?subject=Error%20in%20harbour%20%C2%B64&body=https%3A%2F%2Fdossier.example%2Fx%2Fsources%2Fharbour%2F%23p4%0D%0ADraft%2C%20edition%200%2C%20hash%20abcdef01%0D%0A%0D%0A',
  )
  const url = new URL(report)
  assert.deepEqual(
    [decodeURIComponent(url.pathname), url.searchParams.get('subject'), url.searchParams.get('body')],
    [
      'desk+lamps@harbour.example',
      'Error in harbour ¶4',
      'https://dossier.example/x/sources/harbour/#p4\r\nDraft, edition 0, hash abcdef01\r\n\r\n',
    ],
  )
})

test('a contact that is a web address is where errors are reported; without a contact there is no such place', () => {
  const contact = 'https://harbour.example/errors'
  assert.equal(toErrorReport({ contact, edition }, passage), contact)
  assert.equal(toErrorReport({ edition }, passage), undefined)
})
