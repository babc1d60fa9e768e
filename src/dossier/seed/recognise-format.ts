type Format = { readonly name: string; readonly way: string }

const asText = 'save it as plain text in UTF-8'

const formats: readonly (Format & { readonly isIt: (head: string, tail: string) => boolean })[] = [
  {
    name: 'a PDF document',
    way: `Open it and ${asText} (\`pdftotext -layout\` does it on the command line), check the text against the page, and keep the PDF elsewhere.`,
    isIt: (head) => head.startsWith('%PDF-'),
  },
  {
    name: 'an RTF document',
    way: `Open it in a word processor and ${asText}.`,
    isIt: (head) => head.startsWith('{\\rtf'),
  },
  {
    name: 'a word-processor document or another zip archive (DOCX, ODT, EPUB …)',
    way: `Open it in a word processor and ${asText}; a plain zip archive is unpacked first.`,
    isIt: (head) => head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006'),
  },
  {
    name: 'an old Word document',
    way: `Open it in a word processor and ${asText}.`,
    isIt: (head) => head.startsWith('\u00d0\u00cf\u0011\u00e0'),
  },
  {
    name: 'an HTML page',
    way: `Open it in a browser, copy the article and ${asText}.`,
    // Text about HTML may begin so, too: there must be more of a page than its first tag.
    isIt: (head, tail) =>
      /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype\s+html|html)[\s>]/i.test(head) &&
      (/<\/html>\s*(?:<!--[\s\S]*-->\s*)?$/i.test(tail) || /<(?:head|body|title|p|div)[\s>]/i.test(head)),
  },
  {
    name: 'text in UTF-16',
    way: 'Open it in a text editor and save a copy as UTF-8.',
    isIt: (head) => head.startsWith('\u00ff\u00fe') || head.startsWith('\u00fe\u00ff'),
  },
  { name: 'a picture (PNG)', way: readPicture(), isIt: (head) => head.startsWith('\u0089PNG') },
  { name: 'a picture (JPEG)', way: readPicture(), isIt: (head) => head.startsWith('\u00ff\u00d8\u00ff') },
  { name: 'a picture (GIF)', way: readPicture(), isIt: (head) => head.startsWith('GIF8') },
  {
    name: 'a gzip archive',
    way: 'Unpack it and put the text itself into the folder.',
    isIt: (head) => head.startsWith('\u001f\u008b'),
  },
]

const formatsByExtension: Readonly<Record<string, string>> = {
  pdf: 'a PDF document',
  rtf: 'an RTF document',
  docx: 'a word-processor document or another zip archive (DOCX, ODT, EPUB …)',
  odt: 'a word-processor document or another zip archive (DOCX, ODT, EPUB …)',
  epub: 'a word-processor document or another zip archive (DOCX, ODT, EPUB …)',
  doc: 'an old Word document',
  html: 'an HTML page',
  htm: 'an HTML page',
  png: 'a picture (PNG)',
  jpg: 'a picture (JPEG)',
  jpeg: 'a picture (JPEG)',
  gif: 'a picture (GIF)',
}

/** What a file is, when it is no plain text, and how to make a seed of it; judged by its first and last bytes. */
export function recogniseFormat(bytes: Uint8Array): Format | undefined {
  const head = toLatin1(bytes.subarray(0, 1024))
  const tail = toLatin1(bytes.subarray(-1024))
  return formats.find((format) => format.isIt(head, tail))
}

/** The same by the ending of a file name that is not `.txt`. */
export function recogniseExtension(path: string): Format {
  const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const format = formats.find(({ name }) => name === formatsByExtension[extension])
  return (
    format ?? {
      name: extension ? `a file with the ending \`.${extension}\`` : 'a file without an ending',
      way: 'If it is plain text, give it a name that ends in `.txt`; otherwise keep it outside the folder.',
    }
  )
}

function readPicture(): string {
  return 'Type or recognise its text and save that as plain text in UTF-8; say in the record how it was read.'
}

function toLatin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
