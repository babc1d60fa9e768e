import { type PackageFile, toPackageFile } from './package-file.ts'

/** What a package says of itself in words: what lies where, what is left out and why, how to check it. */
export function writePackageReadme(about: {
  name: string
  label: string
  date: string
  draft: boolean
  home: string
  hash: string
  /** Sources that are not shown in full. */
  hidden: readonly { key: string; access: string }[]
  changed: readonly string[]
  left: readonly string[]
}): PackageFile {
  const { name, label, date, draft, home, hash, hidden, changed, left } = about
  const dated = draft
    ? `${label}, packed as of ${date}: a draft is not published, and formats that ask for a day of publication get this one.`
    : `${label}, ${date}.`
  const lines = [
    `# ${name}`,
    '',
    dated,
    `Address: ${home}`,
    `Hash of the authored files: ${hash}`,
    '',
    '- `site/`: the site as it is served, without this package. Its `manifest-sha256.txt` lists every other file of it.',
    '- `seeds/`: the texts as received, each with its record.',
    '- `content/`: settings, evidence and chapters; `ledger.yaml` is the register of what was published.',
    '- `ro-crate-metadata.json`: all of this as RO-Crate 1.2.',
    '',
    'The folder above is a bag (BagIt 1.0, RFC 8493). In it, `sha512sum -c manifest-sha512.txt` tells whether every byte is',
    'as it was packed.',
    '',
    'Our own words are under CC BY 4.0. The texts belong to their publishers; each record says what is known of the rights.',
    ...(hidden.length === 0
      ? []
      : [
          '',
          '## What is left out',
          '',
          'These texts are not shown in full and are not in this package; their records are:',
          '',
          ...hidden.map(({ key, access }) => `- ${key} (${access === 'record' ? 'record only' : 'excerpts'})`),
          ...list('Words of these texts are replaced by “[words not shown]” in:', changed),
          ...list('For their sake these files are not here; what may be shown of them is in `site/`:', left),
        ]),
  ]
  return toPackageFile('README.md', `${lines.join('\n')}\n`)
}

function list(head: string, paths: readonly string[]): string[] {
  return paths.length === 0 ? [] : ['', head, '', ...paths.map((path) => `- \`${path}\``)]
}
