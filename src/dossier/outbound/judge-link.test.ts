import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeLink } from './judge-link.ts'

const address = 'https://lamp.example/a#p2'
const same = 'https://lamp.example/a'

test('only a page counts as an answer', () => {
  const judge = (code: number | undefined, why?: string) => judgeLink(address, { last: same, code, why }).status
  assert.deepEqual(
    [200, 204, 404, 410, 401, 403, 429, 500, 503, undefined].map((code) => judge(code)),
    ['works', 'works', 'missing', 'missing', 'refused', 'refused', 'refused', 'failing', 'failing', 'silent'],
  )
  assert.equal(judge(302, 'redirects in a circle'), 'failing')
})

test('a page elsewhere is named, a fragment is nowhere else', () => {
  assert.deepEqual(judgeLink(address, { last: 'https://lamp.example/b', code: 200 }), {
    address,
    status: 'moved',
    code: 200,
    leads_to: 'https://lamp.example/b',
  })
  assert.deepEqual(judgeLink(address, { last: same, code: 200 }), { address, status: 'works', code: 200 })
  assert.deepEqual(judgeLink(address, { last: same, why: 'the connection failed' }), {
    address,
    status: 'silent',
    why: 'the connection failed',
  })
})
