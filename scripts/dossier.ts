import { hasErrors } from '../src/dossier/problems/problem.ts'
import { reportProblems } from '../src/dossier/problems/report-problems.ts'
import { toFolders } from './edge/folders.ts'
import { parseOptions } from './edge/parse-options.ts'
import { refuseFolders } from './edge/refuse-folders.ts'
import { runPipeline } from './edge/run-pipeline.ts'

const { root, out } = parseOptions(
  'npm run dossier -- [options]: reads the seeds and writes the pages that Astro builds from.',
  {
    root: { value: 'DIR', what: 'the dossier: a folder with seeds/, and content/ if there is any (this repository)' },
    out: { value: 'DIR', what: 'the site that the pages are for: they go beside it (dist/ in the dossier)' },
  },
)

const folders = toFolders({ root, out })
const refusal = refuseFolders(folders)
if (refusal) console.error(refusal)
const built = refusal ? undefined : runPipeline(folders)
if (built) {
  const report = reportProblems(built.problems)
  if (report) console.error(report)
  const failed = hasErrors(built.problems)
  const { sources, passages } = built.counts
  console.log(failed ? 'Nothing was written.' : `${sources} sources, ${passages} passages: pages in ${folders.sources}`)
}
process.exitCode = !built || hasErrors(built.problems) ? 1 : 0
