/** The formats of references: how a file of each ends, what it is called, and its media type. */
export const referenceFormats = [
  { id: 'bibtex', ending: '.bib', name: 'BibTeX', type: 'application/x-bibtex' },
  { id: 'biblatex', ending: '.biblatex.bib', name: 'BibLaTeX', type: 'application/x-bibtex' },
  { id: 'ris', ending: '.ris', name: 'RIS', type: 'application/x-research-info-systems' },
  { id: 'csl-json', ending: '.csl.json', name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
] as const

/** The files in which the text of a source stands beside its page. */
export const twinFormats = [
  { file: 'index.md', name: 'Markdown', type: 'text/markdown' },
  { file: 'index.txt', name: 'plain text', type: 'text/plain' },
] as const

/** The files beside the page of a source: its reference in each format, its text with numbered passages. */
export const sourceFiles: readonly string[] = [
  ...referenceFormats.map(({ ending }) => `cite${ending}`),
  ...twinFormats.map(({ file }) => file),
]

/** The files of references to all sources, at the root of the site. */
export const bibliographyFiles: readonly string[] = referenceFormats.map(({ ending }) => `bibliography${ending}`)
