import { toFolders } from './edge/folders.ts'
import { parseOptions } from './edge/parse-options.ts'
import { runBuild } from './edge/run-build.ts'
import { serveFolder } from './edge/serve-folder.ts'

const { root, out, port, base } = parseOptions(
  'npm start -- [options]: builds a dossier and serves it on this machine.',
  {
    root: { value: 'DIR', what: 'the dossier: a folder with seeds/, and content/ if there is any (this repository)' },
    out: { value: 'DIR', what: 'where the site goes (dist/ in the dossier)' },
    base: { value: '/x/', what: 'its path (base in content/dossier.yaml)' },
    port: { value: 'N', what: 'where it is served (4321, or any free port)' },
  },
)

const folders = toFolders({ root, out })
if (await runBuild(folders, { base })) {
  const options = base === undefined ? {} : { base }
  const server = await serveFolder(folders.out, { ...options, port: Number(port ?? 4321) }).catch(() =>
    serveFolder(folders.out, { ...options, port: 0 }),
  )
  console.log(`\nReading room open at ${server.url} (Ctrl+C closes it)`)
} else process.exitCode = 1
