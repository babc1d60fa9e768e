import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'
import { failOn, findSchema, type OutsideCheck, skip } from './check.ts'

/** libxml2 reads every XML file. */
export const checkXml: OutsideCheck = {
  name: 'XML files',
  run: async ({ folder, files }) => {
    const found = files.filter((path) => /\.(?:xml|svg)$/.test(path))
    if (found.length === 0) return skip('the site has no XML')
    const xml = found.map((path) => ({ fileName: toName(path), contents: readFileSync(join(folder, path), 'utf8') }))
    const { errors } = await validateXML({ xml, normalization: 'c14n', maxMemoryPages: 16_384 })
    return failOn(
      errors.map(({ message }) => message),
      `${found.length} files, well-formed`,
    )
  },
}

/** The sitemap is valid. */
export const checkSitemap: OutsideCheck = {
  name: 'sitemap',
  run: async (site) => {
    if (!site.files.includes('sitemap.xml')) return skip('the site has no sitemap.xml')
    const path = findSchema(site, 'sitemap.xsd')
    if (path === undefined) return skip('sitemap.xsd is not given (--schemas)')
    const contents = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8')
    const { errors } = await validateXML({
      xml: { fileName: 'sitemap.xml', contents },
      schema: { fileName: 'sitemap.xsd', contents: readFileSync(path, 'utf8') },
    })
    return failOn(
      errors.map(({ message }) => message),
      `${contents.split('<loc>').length - 1} addresses, against sitemap.xsd`,
    )
  },
}

/** The library has one flat folder. */
function toName(path: string): string {
  return path.replaceAll('/', '_')
}
