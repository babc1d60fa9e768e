import { join } from 'node:path'
import { stringify } from 'yaml'
import { buildDossier } from '../src/dossier/build-dossier.ts'
import { judgeLink } from '../src/dossier/outbound/judge-link.ts'
import { linksFile } from '../src/dossier/outbound/outbound-link.ts'
import { hasErrors } from '../src/dossier/problems/problem.ts'
import { reportProblems } from '../src/dossier/problems/report-problems.ts'
import { day } from '../src/dossier/schemas/fields.ts'
import { foldToAscii } from '../src/dossier/text/fold-to-ascii.ts'
import { askAddress } from './edge/ask-address.ts'
import { toFolders } from './edge/folders.ts'
import { createHostTurns } from './edge/host-turns.ts'
import { parseOptions } from './edge/parse-options.ts'
import { readFolder } from './edge/read-folder.ts'
import { refuseRoot } from './edge/refuse-folders.ts'
import { writeFile } from './edge/write-files.ts'

const options = parseOptions('npm run links -- [options]: asks whether the addresses of others still lead to a page.', {
  root: { value: 'DIR', what: 'the dossier (this repository)' },
  date: { value: 'YYYY-MM-DD', what: 'the day of the check (today, UTC)' },
  pause: { value: 'MS', what: 'between two requests to one host (1000)' },
  timeout: { value: 'MS', what: 'how long an answer may take (20000)' },
})
const { root } = toFolders({ root: options.root })
const [pauseMs, timeoutMs] = [Number(options.pause ?? 1000), Number(options.timeout ?? 20_000)]
const date = options.date ?? new Date().toISOString().slice(0, 10)
const refusal =
  refuseRoot(root) ??
  (day.safeParse(date).success ? undefined : `Unexpected \`--date ${date}\`, expected a day written as 2024-05-06.`) ??
  ([pauseMs, timeoutMs].every((ms) => Number.isInteger(ms) && ms >= 0) && timeoutMs > 0
    ? undefined
    : 'Unexpected `--pause` or `--timeout`, expected milliseconds as a number.')
if (refusal) {
  console.error(refusal)
  process.exit(1)
}
const built = buildDossier(readFolder(root))
if (hasErrors(built.problems)) {
  console.error(`${reportProblems(built.problems)}\nNothing was asked for, and nothing was written.`)
  process.exit(1)
}

if (built.outbound.length === 0) {
  console.log('The dossier names no address of others; nothing was asked for.')
  process.exit(0)
}
const { name, site, contact } = built.settings
const userAgent = `${foldToAscii(name) || 'dossier'}-links/1 (+${site}${contact ? `; ${contact}` : ''})`
const takeTurn = createHostTurns(pauseMs)
const checks = await Promise.all(
  built.outbound.map(async ({ address }) => {
    const checked = judgeLink(address, await askAddress(address, { userAgent, timeoutMs, takeTurn }))
    console.log(
      [checked.status.padEnd(8), address, checked.leads_to && `-> ${checked.leads_to}`].filter(Boolean).join(' '),
    )
    return checked
  }),
)
if (checks.every(({ status }) => status === 'silent')) {
  console.error('No address answered: is there a network? Nothing was changed.')
  process.exitCode = 1
} else {
  const head = '# Written by `npm run links`; never edited by hand. How the addresses of others answered on one day.\n'
  writeFile(join(root, linksFile), head + stringify({ checked: date, links: checks }, { lineWidth: 0 }))
  const answering = checks.filter(({ status }) => status === 'works' || status === 'moved').length
  console.log(`${answering} of ${checks.length} addresses lead to a page; ${linksFile} says so as of ${date}.`)
}
