import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { failOn, findSchema, type OutsideCheck, skip } from './check.ts'

/** Every CSL-JSON file is valid. */
export const checkCsl: OutsideCheck = {
  name: 'CSL-JSON',
  run: (site) => {
    const files = site.files.filter((path) => path.endsWith('.csl.json'))
    if (files.length === 0) return skip('the site has no CSL-JSON')
    const path = findSchema(site, 'csl-data.schema.json')
    if (path === undefined) return skip('csl-data.schema.json is not given (--schemas)')
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
    const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')))
    const wrong = files.flatMap((file) =>
      validate(JSON.parse(readFileSync(join(site.folder, file), 'utf8')))
        ? []
        : [`${file}: ${ajv.errorsText(validate.errors)}`],
    )
    return failOn(wrong, `${files.length} files, against csl-data.schema.json`)
  },
}
