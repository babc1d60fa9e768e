import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { failOn, type OutsideCheck, skip } from './check.ts'
import { findJava } from './find-java.ts'
import { runProgram } from './run-program.ts'

const jar = join(dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar')

/** The Nu checker finds no error in any page. */
export const checkHtml: OutsideCheck = {
  name: 'HTML',
  run: async ({ folder, files }) => {
    const pages = files.filter((path) => path.endsWith('.html'))
    if (!(await findJava(console.error)))
      return skip('Java is not here, and the Nu checker needs it (Debian: default-jre-headless)')
    const words = ['-Xss4m', '-jar', jar, '--errors-only', '--format', 'json', '--skip-non-html', folder]
    const { code, errors } = await runProgram('java', words)
    if (code === undefined) return skip('the Nu checker could not be run')
    const { messages } = readReport(errors)
    return failOn(
      messages.map(
        ({ url = '', lastLine, message }) =>
          `${url.slice(url.indexOf(folder) + folder.length + 1)}:${lastLine} ${message}`,
      ),
      `${pages.length} pages, by the Nu checker`,
    )
  },
}

type Report = { readonly messages: readonly { url?: string; lastLine?: number; message: string }[] }

function readReport(text: string): Report {
  try {
    return JSON.parse(text)
  } catch {
    return { messages: [{ message: `The Nu checker said: ${text.slice(0, 500)}` }] }
  }
}
