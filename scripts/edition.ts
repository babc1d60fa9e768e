import { join } from 'node:path'
import { stringify } from 'yaml'
import { buildDossier } from '../src/dossier/build-dossier.ts'
import { ledgerFile } from '../src/dossier/ledger/check-promises.ts'
import { closeEdition } from '../src/dossier/ledger/close-edition.ts'
import { listChanges } from '../src/dossier/ledger/describe-changes.ts'
import { findChanges } from '../src/dossier/ledger/find-changes.ts'
import { hasErrors } from '../src/dossier/problems/problem.ts'
import { reportProblems } from '../src/dossier/problems/report-problems.ts'
import { toFolders } from './edge/folders.ts'
import { parseOptions } from './edge/parse-options.ts'
import { readFolder } from './edge/read-folder.ts'
import { refuseRoot } from './edge/refuse-folders.ts'
import { writeFile } from './edge/write-files.ts'

const options = parseOptions(
  'npm run edition -- [options]: closes an edition; its addresses and numbers are kept for good.',
  {
    root: { value: 'DIR', what: 'the dossier (this repository)' },
    date: { value: 'YYYY-MM-DD', what: 'the day of the edition (today, UTC)' },
  },
)

const { root } = toFolders({ root: options.root })
const refusal = refuseRoot(root)
if (refusal) {
  console.error(refusal)
  process.exit(1)
}
const built = buildDossier(readFolder(root))
const date = options.date ?? new Date().toISOString().slice(0, 10)
const closed = hasErrors(built.problems)
  ? { ledger: built.ledger, problems: built.problems }
  : closeEdition(built.ledger, { ...built, date })
const report = reportProblems(closed.problems)
if (report) console.error(report)
if (hasErrors(closed.problems)) {
  console.error('No edition was closed.')
  process.exitCode = 1
} else {
  const head =
    '# Written by `npm run edition`; never edited by hand. Every address and passage that an edition published.\n'
  const number = closed.ledger.editions.length
  writeFile(join(root, ledgerFile), head + stringify(closed.ledger, { lineWidth: 0 }))
  console.log(`Edition ${number} of ${date} is closed, hash ${built.hash.slice(0, 8)}; commit ${ledgerFile}.`)
  for (const line of listChanges(findChanges(closed.ledger, number))) console.log(line)
}
