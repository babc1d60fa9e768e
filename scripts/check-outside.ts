import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { toFolders } from './edge/folders.ts'
import { parseOptions } from './edge/parse-options.ts'
import { readSite } from './edge/read-site.ts'
import { checkAddresses } from './outside/check-addresses.ts'
import { checkCiteproc } from './outside/check-citeproc.ts'
import { checkCsl } from './outside/check-csl.ts'
import { checkHtml } from './outside/check-html.ts'
import { checkJsonLd } from './outside/check-json-ld.ts'
import { checkBagSums, checkCrate } from './outside/check-package.ts'
import { checkPandoc } from './outside/check-pandoc.ts'
import { checkReferences } from './outside/check-references.ts'
import { checkSums } from './outside/check-sums.ts'
import { checkSitemap, checkXml } from './outside/check-xml.ts'

const { site, schemas } = parseOptions(
  'npm run check:outside -- [options]: holds a built site against programs and schemas of others; nothing is downloaded.',
  {
    site: { value: 'DIR', what: 'the built site (dist/)' },
    schemas: {
      value: 'DIR',
      what: 'schemas: schema.ttl, schemaorgcontext.jsonld, sitemap.xsd, csl-data.schema.json …',
    },
  },
)
const folder = resolve(site ?? toFolders().out)
if (!existsSync(join(folder, 'index.html'))) {
  console.error(`Cannot find a built site in ${folder}: run \`npm run package\` first.`)
  process.exit(1)
}
if (schemas !== undefined && !existsSync(schemas)) {
  console.error(`Cannot find the folder of schemas ${schemas}.`)
  process.exit(1)
}
const [, home = ''] =
  /<link rel="canonical" href="([^"]+)"/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? []
const { files } = readSite(folder)
const checks = [
  checkAddresses,
  checkSums,
  checkBagSums,
  checkCrate,
  checkJsonLd,
  checkSitemap,
  checkXml,
  checkCsl,
  checkPandoc,
  checkReferences,
  checkCiteproc,
  checkHtml,
]
const mostDetails = 20
let failed = 0
for (const { name, run } of checks) {
  const {
    status,
    words,
    details = [],
  } = await run({
    folder,
    files,
    home,
    schemas: schemas === undefined ? undefined : resolve(schemas),
  })
  if (status === 'fail') failed += 1
  console.log(`${status.padEnd(8)} ${name}: ${words}`)
  for (const detail of details.slice(0, mostDetails)) console.log(`           ${detail}`)
  if (details.length > mostDetails) console.log(`           … ${details.length - mostDetails} more`)
}
console.log(failed === 0 ? 'Nothing failed.' : `${failed} of ${checks.length} checks failed.`)
process.exitCode = failed === 0 ? 0 : 1
