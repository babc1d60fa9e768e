import { hasErrors } from '../../src/dossier/problems/problem.ts'
import { reportProblems } from '../../src/dossier/problems/report-problems.ts'
import { buildSite, type Finish, type SiteBuild } from './build-site.ts'
import type { Folders } from './folders.ts'
import { refuseFolders } from './refuse-folders.ts'
import { refuseOverrides } from './refuse-overrides.ts'
import type { Overrides } from './run-pipeline.ts'

/** Builds a site and prints how it went; whether it is there now. */
export async function runBuild(folders: Folders, overrides: Overrides, finish?: Finish): Promise<boolean> {
  const refusal = refuseFolders(folders) ?? refuseOverrides(overrides)
  if (refusal) {
    console.error(refusal)
    return false
  }
  const result = await buildSite(folders, { overrides, say: (line) => console.log(line), finish })
  const report = reportProblems(result.problems)
  if (report) console.error(`\n${shorten(report)}`)
  if (result.refusal) console.error(result.refusal)
  if (hasErrors(result.problems) || result.refusal) {
    console.error('Nothing was written: the earlier site, if there is one, stays as it was.')
    return false
  }
  console.log(summarise(result, folders))
  return true
}

/** A thousand warnings with a draft record each are not read: the first ones show what to do. */
function shorten(report: string): string {
  const lines = report.trimEnd().split('\n')
  return lines.length <= 400
    ? report
    : [...lines.slice(0, 380), `… ${lines.length - 381} more lines`, lines.at(-1)].join('\n')
}

function summarise({ built, problems, pages, files, bytes, stages }: SiteBuild, { out }: Folders): string {
  const seconds = Object.values(stages).reduce((sum, stage) => sum + stage, 0)
  const { settings, counts } = built
  const lines = [
    [
      count(counts.sources, 'source'),
      count(counts.passages, 'passage'),
      '0 errors',
      count(problems.length, 'warning'),
    ].join(', '),
    `${pages} pages, ${files} files, ${(bytes / 1e6).toFixed(2)} MB in ${seconds.toFixed(1)} s`,
    Object.entries(stages)
      .map(([stage, spent]) => `${stage.toLowerCase()} ${spent.toFixed(1)} s`)
      .join(', '),
    `${out}, for ${settings.site.replace(/\/$/, '')}${settings.base}`,
  ]
  const unset = settings.site === 'https://dossier.example'
  return [
    ...lines,
    ...(unset
      ? [
          'The public address is not set: citations print https://dossier.example until `site` in content/dossier.yaml names it.',
        ]
      : []),
  ].join('\n')
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}
