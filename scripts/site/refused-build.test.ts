import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { hashFilesWithTimes } from './hash-files.ts'
import { type Command, runCommand } from './run-command.ts'
import { makeTemporaryDossier } from './temporary-dossier.ts'

const files = { 'seeds/harbour.txt': 'The harbour reopened on Monday.\n\nShips may enter.\n', 'notes/a.txt': 'Ours.\n' }

// Side by side: each takes a second, most of which is starting.
describe('a command refuses, explains itself, and changes nothing', { concurrency: 2 }, () => {
  const dossier = makeTemporaryDossier(files)
  const { folder, root, out } = dossier

  refuse('a folder without seeds/', 'build', ['--root', join(root, 'notes'), '--out', out], {
    printed: `Cannot find the folder ${root}/notes/seeds: a dossier holds its texts in \`seeds/\`.\n`,
  })

  refuse('to close an edition of a folder that is not there', 'edition', ['--root', join(folder, 'nowhere')], {
    printed: `Cannot find the folder ${folder}/nowhere/seeds: a dossier holds its texts in \`seeds/\`.\n`,
  })

  refuse('to make pages from a folder that is not there', 'dossier', ['--root', join(folder, 'nowhere')], {
    printed: `Cannot find the folder ${folder}/nowhere/seeds: a dossier holds its texts in \`seeds/\`.\n`,
  })

  refuse('to put the site in the place of the dossier', 'build', ['--root', root, '--out', root], {
    printed: `Cannot build into ${root}: it holds ${root}, which the site would replace.\n`,
  })

  refuse('to put the site in the place of the seeds', 'build', ['--root', root, '--out', join(root, 'seeds')], {
    printed: `Cannot build into ${root}/seeds: ${root}/seeds holds what people wrote.\n`,
  })

  refuse('to put the site in the place of other files', 'build', ['--root', root, '--out', join(root, 'notes')], {
    printed: `Cannot build into ${root}/notes: it holds something else than an earlier site, which the site would replace; name a folder that is new or empty.\n`,
  })

  refuse('to put the site in the place of a file', 'build', ['--root', root, '--out', join(root, 'notes/a.txt')], {
    printed: `Cannot build into ${root}/notes/a.txt: it holds something else than an earlier site, which the site would replace; name a folder that is new or empty.\n`,
  })

  refuse('a path with `#`', 'build', ['--root', root, '--out', `${folder}/site #2`], {
    printed: `Cannot build with ${folder}/site #2: \`#\`, \`?\` and \`%\` in a folder's name confuse the bundler; use another folder.\n`,
  })

  refuse('a base that is no path', 'build', ['--root', root, '--out', out, '--base', 'x'], {
    printed:
      'Unexpected `--base x`, expected a path that begins and ends with a slash; for example `--base /some/folder/`.\n',
  })

  refuse('an address that is none', 'build', ['--root', root, '--out', out, '--site', 'javascript:alert(1)'], {
    printed:
      'Unexpected `--site javascript:alert(1)`, expected an address that begins with `https://` or `http://`; for example `--site https://example.org`.\n',
  })

  refuse('an address with a path', 'build', ['--root', root, '--out', out, '--site', 'https://d.example/x/'], {
    printed:
      'Unexpected `--site https://d.example/x/`, expected an address without a path; the path is the `base`; for example `--site https://example.org`.\n',
  })

  refuse('a flag that it does not know', 'build', ['--root', root, '--out', out, '--colour', 'red'], {
    code: 2,
    printed: `Unknown option '--colour'

npm run build -- [options]: builds a dossier, checks it, and swaps it in.

  --root DIR               the dossier: a folder with seeds/, and content/ if there is any (this repository)
  --out DIR                where the site goes (dist/ in the dossier)
  --site URL               its public address (site in content/dossier.yaml)
  --base /x/               its path under that address (base in content/dossier.yaml)
`,
  })

  function refuse(
    what: string,
    command: Command,
    given: readonly string[],
    expected: { code?: number; printed: string },
  ): void {
    test(what, async () => {
      const before = hashFilesWithTimes(folder)
      const { code, output } = await runCommand(command, given)
      assert.deepEqual({ code, output }, { code: expected.code ?? 1, output: expected.printed })
      assert.deepEqual(hashFilesWithTimes(folder), before)
    })
  }
})
