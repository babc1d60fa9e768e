import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toFolders } from './edge/folders.ts'
import { makeSources } from './edge/make-sources.ts'
import { parseOptions } from './edge/parse-options.ts'
import { readSite } from './edge/read-site.ts'
import { runMeasured } from './edge/run-measured.ts'

const options = parseOptions('npm run bench -- [options]: how long a build takes, and what it makes.', {
  sources: { value: '100,1000', what: 'how many made sources, one build for each number (100,1000)' },
  words: { value: 'N', what: 'words in each of them (400)' },
  from: { value: 'DIR', what: 'a folder of .txt files instead' },
})

const { repository } = toFolders()
const counts = options.from ? [0] : (options.sources ?? '100,1000').split(',').map(Number)
for (const count of counts) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-bench-'))
  if (options.from) {
    mkdirSync(join(folder, 'seeds'))
    cpSync(options.from, join(folder, 'seeds'), { recursive: true })
  } else makeSources(folder, count, Number(options.words ?? 400))
  const out = join(folder, 'site')
  const run = await runMeasured(process.execPath, [
    join(repository, 'scripts/build.ts'),
    '--root',
    folder,
    '--out',
    out,
  ])
  if (run.code !== 0) {
    console.error(run.output.slice(-4000))
    process.exitCode = 1
  } else {
    const { files, bytes, pages } = readSite(out)
    const size = `${files.length} files (${pages.size} pages), ${(bytes / 1e6).toFixed(1)} MB`
    console.log(
      `${options.from ?? `${count} made sources`}: ${run.seconds.toFixed(1)} s, peak ${(run.peakBytes / 1e6).toFixed(0)} MB, ${size}`,
    )
    console.log(
      run.output
        .split('\n')
        .filter((line) => / s$/.test(line) || line.startsWith('  '))
        .map((line) => `  ${line.trim()}`)
        .join('\n'),
    )
  }
  rmSync(folder, { recursive: true })
}
