import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { completeLock } from './complete-lock.ts'
import { findMissingOptionalPackages, type Lock, type LockEntry } from './missing-optional-packages.ts'

const projectLock: Lock = JSON.parse(await readFile(new URL('../../package-lock.json', import.meta.url), 'utf8'))

test('an optional package that no entry names is missing', () => {
  const lock = lockOf({
    'node_modules/a': { version: '1.0.0', optionalDependencies: { '@a/linux-x64': '1.0.0', '@a/darwin-x64': '1.0.0' } },
    'node_modules/@a/linux-x64': { version: '1.0.0', optional: true },
  })
  assert.deepEqual(findMissingOptionalPackages(lock), [
    { name: '@a/darwin-x64', version: '1.0.0', parent: 'node_modules/a' },
  ])
})

test('an optional package is found beside its parent, below it, and at the root', () => {
  const parent = { version: '1.0.0', optionalDependencies: { b: '2.0.0' } }
  const b = { version: '2.0.0' }
  for (const place of [
    'node_modules/x/node_modules/@s/a/node_modules/b',
    'node_modules/x/node_modules/b',
    'node_modules/b',
  ]) {
    assert.deepEqual(
      findMissingOptionalPackages(lockOf({ 'node_modules/x/node_modules/@s/a': parent, [place]: b })),
      [],
      place,
    )
  }
  assert.deepEqual(
    findMissingOptionalPackages(
      lockOf({ 'node_modules/x/node_modules/@s/a': parent, 'node_modules/y/node_modules/b': b }),
    ),
    [{ name: 'b', version: '2.0.0', parent: 'node_modules/x/node_modules/@s/a' }],
  )
})

test('another version of an optional package does not count', () => {
  const lock = lockOf({
    'node_modules/a': { version: '1.0.0', optionalDependencies: { b: '1.0.0' } },
    'node_modules/b': { version: '2.0.0' },
  })
  assert.deepEqual(findMissingOptionalPackages(lock), [{ name: 'b', version: '1.0.0', parent: 'node_modules/a' }])
})

test('completing adds each missing package in the order and the form of npm', () => {
  const { lock, added, skipped } = completeLock({
    packages: {
      '': {},
      'node_modules/a': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: {
          '@a/windows-arm64': '1.0.0',
          '@a/binding-linux-x64-gnu': '1.0.0',
          '@a/linuxmusl-arm64': '1.0.0',
          '@a/binding-wasm32-wasi': '1.0.0-beta.1',
        },
      },
    },
  })
  assert.equal(
    JSON.stringify(lock.packages, null, 1),
    JSON.stringify(
      {
        '': {},
        'node_modules/@a/binding-linux-x64-gnu': {
          version: '1.0.0',
          cpu: ['x64'],
          dev: true,
          libc: ['glibc'],
          optional: true,
          os: ['linux'],
        },
        'node_modules/@a/binding-wasm32-wasi': { version: '1.0.0-beta.1', cpu: ['wasm32'], dev: true, optional: true },
        'node_modules/@a/linuxmusl-arm64': {
          version: '1.0.0',
          cpu: ['arm64'],
          dev: true,
          libc: ['musl'],
          optional: true,
          os: ['linux'],
        },
        'node_modules/@a/windows-arm64': { version: '1.0.0', cpu: ['arm64'], dev: true, optional: true, os: ['win32'] },
        'node_modules/a': {
          version: '1.0.0',
          dev: true,
          optionalDependencies: {
            '@a/windows-arm64': '1.0.0',
            '@a/binding-linux-x64-gnu': '1.0.0',
            '@a/linuxmusl-arm64': '1.0.0',
            '@a/binding-wasm32-wasi': '1.0.0-beta.1',
          },
        },
      },
      null,
      1,
    ),
  )
  assert.equal(added.length, 4)
  assert.deepEqual(skipped, [])
})

test('a missing package goes below its parent when the root holds another version', () => {
  const { lock } = completeLock(
    lockOf({
      'node_modules/a': { version: '1.0.0', optionalDependencies: { 'b-darwin': '1.0.0' } },
      'node_modules/b-darwin': { version: '2.0.0' },
    }),
  )
  assert.deepEqual(lock.packages['node_modules/a/node_modules/b-darwin'], {
    version: '1.0.0',
    optional: true,
    os: ['darwin'],
  })
})

test('a package wanted by two parents is added once', () => {
  const parent = { version: '1.0.0', optionalDependencies: { 'b-darwin': '1.0.0' } }
  const { added } = completeLock(lockOf({ 'node_modules/a': parent, 'node_modules/c': parent }))
  assert.deepEqual(added, [{ name: 'b-darwin', version: '1.0.0', parent: 'node_modules/a' }])
})

test('a range is skipped and said so, for only a registry knows its version', () => {
  const { added, skipped } = completeLock(
    lockOf({ 'node_modules/a': { version: '1.0.0', optionalDependencies: { b: '^1.2.0' } } }),
  )
  assert.deepEqual(
    { added, skipped },
    { added: [], skipped: [{ name: 'b', version: '^1.2.0', parent: 'node_modules/a' }] },
  )
})

test('a lock file that lacks nothing stays as it is, to the last letter', () => {
  assert.equal(JSON.stringify(completeLock(projectLock).lock), JSON.stringify(projectLock))
})

test('the platform read from a name is the one that the packages of this project declare', () => {
  const isGuessed = ([place]: [string, LockEntry]) => !place.endsWith('-freebsd-wasm32') // Declares no processor.
  const platforms = (packages: Lock['packages'], places: Iterable<string>) =>
    Object.fromEntries([...places].map((place) => [place, [packages[place]?.os, packages[place]?.cpu]]))

  const entries = Object.entries(projectLock.packages).filter(isGuessed)
  const others = entries.filter(([, { os, cpu }]) => os === undefined && cpu === undefined)
  const { lock, added } = completeLock(lockOf(Object.fromEntries(others)))
  const places = added
    .map(({ name }) => `node_modules/${name}`)
    .filter((place) => entries.some(([key]) => key === place))
  assert.ok(places.length > 50)
  assert.deepEqual(platforms(lock.packages, places), platforms(projectLock.packages, places))
})

test('the lock file of this project names every optional package of every platform', () => {
  assert.deepEqual(
    findMissingOptionalPackages(projectLock),
    [],
    'Run `node scripts/complete-lock.ts` and commit package-lock.json.',
  )
})

function lockOf(entries: Record<string, LockEntry>): Lock {
  return { packages: { '': {}, ...entries } }
}
