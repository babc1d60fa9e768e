import { toFolders } from './edge/folders.ts'
import { parseOptions } from './edge/parse-options.ts'
import { runBuild } from './edge/run-build.ts'

const { root, out, site, base } = parseOptions(
  'npm run build -- [options]: builds a dossier, checks it, and swaps it in.',
  {
    root: { value: 'DIR', what: 'the dossier: a folder with seeds/, and content/ if there is any (this repository)' },
    out: { value: 'DIR', what: 'where the site goes (dist/ in the dossier)' },
    site: { value: 'URL', what: 'its public address (site in content/dossier.yaml)' },
    base: { value: '/x/', what: 'its path under that address (base in content/dossier.yaml)' },
  },
)

process.exitCode = (await runBuild(toFolders({ root, out }), { site, base })) ? 0 : 1
