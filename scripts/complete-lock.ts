/*
 * Completes package-lock.json for every platform: run it after each `npm install`; a test tells when it was forgotten.
 * npm leaves out the optional packages that a registry does not offer, and `npm ci` then rejects the lock file.
 * The same symptom from another cause: https://github.com/npm/cli/issues/8320
 */
import { readFile, writeFile } from 'node:fs/promises'
import { completeLock } from './lock/complete-lock.ts'

const file = new URL('../package-lock.json', import.meta.url)
const { lock, added, skipped } = completeLock(JSON.parse(await readFile(file, 'utf8')))
if (added.length > 0) await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`)

for (const { name, version, parent } of added) console.log(`Added \`${name}\` ${version}, wanted by \`${parent}\`.`)
for (const { name, version, parent } of skipped) {
  console.log(`Skipped \`${name}\` ${version}, wanted by \`${parent}\`: expected an exact version and a free place.`)
}
console.log(`${added.length} added, ${skipped.length} skipped.`)
