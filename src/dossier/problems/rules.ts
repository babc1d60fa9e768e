/** What a message says: found and expected complete the sentence "Unexpected …, expected …"; fix is the way out. */
export type Explanation = { readonly found: string; readonly expected: string; readonly fix: string }

type Rule = { readonly severity: 'error' | 'warning'; readonly explain: (details: never) => Explanation }

/** The catalogue: every mistake that content can hold, named for what should be so. */
export const rules = {
  // Seeds
  'file-readable': error((d: { reason: string }) => ({
    found: `file that cannot be read (${d.reason})`,
    expected: 'a file that the build may read',
    fix: 'Replace it by the file itself, give the build permission to read it, or take it out of the folder.',
  })),
  'file-inside-folder': error((d: { target: string }) => ({
    found: `symbolic link to \`${d.target}\`, outside the dossier`,
    expected: 'a file inside the folder',
    fix: 'Copy the document itself into the folder, so that the dossier is complete without the other place.',
  })),
  'file-names-distinct': error((d: { other: string; difference: string }) => ({
    found: `name that differs from \`${d.other}\` only by ${d.difference}`,
    expected: 'names that every file system can tell apart',
    fix: 'Rename one of the two files, and its entry under `receipts` if a record lists it.',
  })),
  'seed-is-plain-text': error((d: { format: string; way: string }) => ({
    found: d.format,
    expected: 'a plain-text file in UTF-8 whose name ends in `.txt`',
    fix: d.way,
  })),
  'seed-is-utf8': error((d: { byte: string; offset: number }) => ({
    found: `byte \`${d.byte}\` at offset ${d.offset}, which is not UTF-8 there`,
    expected: 'text in UTF-8',
    fix: 'Find out the encoding it was saved in and save a copy as UTF-8; list that copy as a receipt with a note of what was done.',
  })),
  'seed-without-nul': error((d: { offset: number }) => ({
    found: `NUL character at byte offset ${d.offset}`,
    expected: 'text without NUL, which no page can carry',
    fix: 'The file is binary or damaged: export the document as plain text in UTF-8.',
  })),
  'seed-has-text': error((d: { what: string }) => ({
    found: d.what,
    expected: 'a text',
    fix: 'Put the document into the file, or remove the file and the record that lists it.',
  })),
  'seed-without-controls': warning((d: { characters: string }) => ({
    found: `control characters (${d.characters})`,
    expected: 'text alone',
    fix: 'Nothing needs doing: they stay in the seed, pages show them as visible symbols and say so.',
  })),
  'seed-has-record': warning((d: { key: string; draft: string }) => ({
    found: 'seed without a record',
    expected: 'a record beside it',
    fix: `It is published as \`${d.key}\` with every field unknown. To describe it, save this beside it and fill it in:\n\n${d.draft}`,
  })),
  // Records and other authored files
  'yaml-is-utf8': error((d: { byte: string; offset: number }) => ({
    found: `byte \`${d.byte}\` at offset ${d.offset}, which is not UTF-8 there`,
    expected: 'text in UTF-8',
    fix: 'Save the file as UTF-8 in a text editor.',
  })),
  'yaml-valid': error((d: { message: string }) => ({
    found: `YAML that cannot be read: ${d.message}`,
    expected: 'valid YAML',
    fix: 'Mend the line; values that hold a colon, a hash or quotation marks go into quotation marks.',
  })),
  'field-known': error((d: { field: string; known: string; near: string | undefined }) => ({
    found: `field \`${d.field}\``,
    expected: `one of ${d.known}`,
    fix: d.near ? `Did you mean \`${d.near}\`?` : 'Remove the field, or put its content into one of these.',
  })),
  'field-valid': error((d: { found: string; expected: string; field: string }) => ({
    found: d.found,
    expected: d.expected,
    fix: `Mend \`${d.field}\`; the schemas in src/dossier/schemas/ describe every field.`,
  })),
  'date-possible': error((d: { value: string; fix: string }) => ({
    found: `date \`${d.value}\``,
    expected: 'a date that exists, written as EDTF (`2024-05-06`, `2024-05~`, `2024-05-06?`)',
    fix: d.fix,
  })),
  'record-has-seed': error((d: { receipt: string; near: string | undefined }) => ({
    found: `receipt \`${d.receipt}\` that is not in the folder`,
    expected: 'a file in `seeds/`',
    fix: d.near ? `Did you mean \`${d.near}\`?` : 'Put the document back, or remove the record.',
  })),
  'receipt-listed-once': error((d: { receipt: string; other: string }) => ({
    found: `receipt \`${d.receipt}\`, which \`${d.other}\` lists as well`,
    expected: 'each file in one record, once',
    fix: 'Keep it in the record of the source that it belongs to.',
  })),
  'receipt-unchanged': error((d: { receipt: string; listed: string; actual: string }) => ({
    found: `other bytes in \`${d.receipt}\` (SHA-256 ${d.actual})`,
    expected: `the bytes that were received (SHA-256 ${d.listed})`,
    fix: `Put the received file back. A better copy is a new receipt: another file, listed under \`receipts\` with its own date, origin and \`sha256: ${d.actual}\`.`,
  })),
  'receipt-kept': error((d: { receipt: string; key: string; edition: number; sha256: string }) => ({
    found: `source \`${d.key}\` without its receipt \`${d.receipt}\``,
    expected: `the receipt that edition ${d.edition} was closed with (SHA-256 ${d.sha256})`,
    fix: 'Put the file and its entry under `receipts` back; earlier receipts stay beside newer ones.',
  })),
  'closed-receipt-unchanged': error((d: { receipt: string; edition: number; closed: string; actual: string }) => ({
    found: `other bytes in \`${d.receipt}\` (SHA-256 ${d.actual})`,
    expected: `the bytes that edition ${d.edition} was closed with (SHA-256 ${d.closed})`,
    fix: 'Put the closed file back. Add the changed text as a new receipt: another file, listed last under `receipts` with date, origin and reason.',
  })),
  'key-unique': error((d: { key: string; other: string }) => ({
    found: `key \`${d.key}\`, which \`${d.other}\` has as well`,
    expected: 'a key of its own for every source',
    fix: 'Give one of the two another `key` in its record.',
  })),
  'key-kept': error((d: { key: string; edition: number; now: string | undefined }) => ({
    found: d.now ? `key \`${d.now}\` for a receipt published as \`${d.key}\`` : `absence of the source \`${d.key}\``,
    expected: `the key that edition ${d.edition} published`,
    fix: d.now
      ? `Write \`key: ${d.key}\` again: a published key never changes.`
      : `Put the record with \`key: ${d.key}\` and its receipts back, or withdraw the source in content/dossier.yaml:\n\nwithdrawn:\n  - key: ${d.key}\n    date: "YYYY-MM-DD"\n    reason: "why"`,
  })),
  'quotation-found': error(
    (d: {
      quotation: string
      file: string
      nearest: string | undefined
      difference?: { given: string; there: string } | undefined
    }) => ({
      found: `quotation \`${d.quotation}\` that is not in ${d.file}`,
      expected: 'words that stand there, character for character',
      fix: d.nearest
        ? `The nearest wording there is \`${d.nearest}\`${explainDifference(d.difference)}.`
        : 'Copy the words from the seed.',
    }),
  ),
  'quotation-unique': error((d: { quotation: string; file: string; count: number }) => ({
    found: `quotation \`${d.quotation}\` that stands ${d.count} times in ${d.file}`,
    expected: 'words that stand there once',
    fix: 'Quote more words, or add `prefix` or `suffix` with the characters just before or after.',
  })),
  'spans-apart': error((d: { text: string; other: string }) => ({
    found: `span \`${d.text}\` that overlaps \`${d.other}\``,
    expected: 'spans that do not share characters',
    fix: 'Shorten one of the two texts under `spans`.',
  })),
  'matter-id-unique': error((d: { id: string }) => ({
    found: `second span with the id \`${d.id}\``,
    expected: 'an id of its own for every matter',
    fix: 'Number the later ones: `caption`, `caption-2`, `caption-3`.',
  })),
  'passage-exists': error((d: { passage: string; key: string; last: string }) => ({
    found: `\`${d.passage}\`, which \`${d.key}\` does not have`,
    expected: `a span of that source (its passages end at \`${d.last}\`)`,
    fix: 'Name a span that exists; what a record’s field rests on may also be an address that begins with `https://`.',
  })),
  'outlet-known': error((d: { outlet: string; near: string | undefined }) => ({
    found: `outlet \`${d.outlet}\``,
    expected: 'the id of an actor of type `medium` in content/actors.yaml',
    fix: d.near ? `Did you mean \`${d.near}\`?` : 'Add the outlet to content/actors.yaml, or leave `outlet` out.',
  })),
  'actor-id-unique': error((d: { id: string }) => ({
    found: `second actor with the id \`${d.id}\``,
    expected: 'an id of its own for every actor',
    fix: 'Join the two entries, or give one of them another id.',
  })),
  'actor-name-unique': error((d: { name: string; other: string }) => ({
    found: `name \`${d.name}\`, which the actor \`${d.other}\` has as well`,
    expected: 'names and aliases that belong to one actor',
    fix: 'Leave it with the actor that the texts mean by it.',
  })),
  // Evidence
  'source-known': error((d: { key: string; near: string | undefined }) => ({
    found: `source \`${d.key}\``,
    expected: 'the key of a source of this dossier',
    fix: d.near ? `Did you mean \`${d.near}\`?` : 'Name the key that the record of the source gives.',
  })),
  'id-known': error((d: { kind: string; id: string; file: string; near: string | undefined }) => ({
    found: `${d.kind} \`${d.id}\``,
    expected: `the id of ${/^[aeiou]/.test(d.kind) ? 'an' : 'a'} ${d.kind} in ${d.file}`,
    fix: d.near ? `Did you mean \`${d.near}\`?` : `Add it to ${d.file}, or take it out here.`,
  })),
  'entry-id-unique': error((d: { kind: string; id: string; other: string }) => ({
    found: `${d.kind} \`${d.id}\`, an id that ${d.other} has`,
    expected: 'an id of its own',
    fix: 'Give one of the two another id.',
  })),
  'statement-once': error((d: { id: string; other: string }) => ({
    found: `statement \`${d.id}\` with the words, speakers and stance of \`${d.other}\``,
    expected: 'each statement once',
    fix: 'Take one of the two out, or quote the words that tell them apart.',
  })),
  'speaker-consistent': error((d: { identified: string; found: string; expected: string; fix: string }) => ({
    found: `statement \`identified: ${d.identified}\` with ${d.found}`,
    expected: d.expected,
    fix: d.fix,
  })),
  'number-in-quotation': error((d: { number: string; quotation: string }) => ({
    found: `number \`${d.number}\` that is not in \`${d.quotation}\``,
    expected: 'characters of the quotation',
    fix: 'Copy the number from the quotation, with the words that belong to it.',
  })),
  'relation-between-two': error((d: { passage: string }) => ({
    found: `relation of \`${d.passage}\` to the same words of it`,
    expected: 'two different quotations',
    fix: 'Mend one of the ends, or take the relation out.',
  })),
  'relation-once': error((d: { id: string; other: string }) => ({
    found: `relation \`${d.id}\` between the quotations of \`${d.other}\`, with the same type`,
    expected: 'each relation once',
    fix: 'Take one of the two out.',
  })),
  'evidence-complete': warning(
    (d: { gap: string; kind: string; source: string; passage: string | undefined; words: string | undefined }) => ({
      found: d.gap,
      expected: 'everything in a coded source to be accounted for',
      fix: `Code it, or say in content/coverage.yaml why not:\n\n- kind: ${d.kind}\n  source: ${d.source}${d.passage === undefined ? '' : `\n  passage: ${d.passage}`}${d.words === undefined ? '' : `\n  words: ${JSON.stringify(d.words)}`}\n  reason: "why"`,
    }),
  ),
  'exception-needed': warning((d: { what: string }) => ({
    found: `exception for ${d.what}, where nothing is missing`,
    expected: 'exceptions for gaps that are there',
    fix: 'Take it out of content/coverage.yaml.',
  })),
  // The promise
  'passage-kept': error((d: { passage: string; key: string; edition: number; text: string | undefined }) => ({
    found: `current receipt of \`${d.key}\` without passage \`${d.passage}\``,
    expected: `every passage that edition ${d.edition} published`,
    fix: `If it is gone for good, say so in the record; its address will answer with date and reason:\n\nremoved:\n  - id: ${d.passage}\n    date: "YYYY-MM-DD"\n    reason: "why the passage is no longer in the text"\n\nIf it is still there in other words, name its new wording instead:\n\nmapping:\n  - id: ${d.passage}\n    begins: "the first words of the passage in the new receipt"`,
  })),
  'passage-mapped': error((d: { passage: string; candidates: string; key: string }) => ({
    found: `receipt of \`${d.key}\` in which \`${d.passage}\` could be ${d.candidates}`,
    expected: 'one passage for each published number',
    fix: `Decide it in the record:\n\nmapping:\n  - id: ${d.passage}\n    begins: "the first words of the passage in the new receipt"`,
  })),
  'mapping-resolves': error((d: { id: string; begins: string; reason: string }) => ({
    found: `mapping of \`${d.id}\` to \`${d.begins}\` (${d.reason})`,
    expected: 'a published passage and the first words of exactly one passage of the current receipt',
    fix: 'Copy the first words of the passage from the newest receipt.',
  })),
  'removal-is-true': error((d: { id: string; reason: string }) => ({
    found: `\`removed\` entry for \`${d.id}\` (${d.reason})`,
    expected: 'a published passage that is no longer in the text',
    fix: 'Take the entry out of the record.',
  })),
  'withdrawal-is-true': error((d: { key: string; reason: string }) => ({
    found: `\`withdrawn\` entry for \`${d.key}\` (${d.reason})`,
    expected: 'a published source whose seed and record are no longer in the folder',
    fix: 'Take the seed and its record out of the folder, or take the entry out of content/dossier.yaml.',
  })),
  'address-kept': error((d: { address: string; edition: number }) => ({
    found: `site without the address \`${d.address}\``,
    expected: `every address that edition ${d.edition} published`,
    fix: `Bring the page back, or say in content/dossier.yaml where it went:\n\nmoved:\n  - from: ${d.address}\n    to: /the/new/address/`,
  })),
  'moved-resolves': error((d: { from: string; to: string; reason: string }) => ({
    found: `\`moved\` entry from \`${d.from}\` to \`${d.to}\` (${d.reason})`,
    expected: 'an address that is gone and one that exists',
    fix: 'Point `to` at a page of this dossier, or take the entry out.',
  })),
  'ledger-consistent': error((d: { reason: string }) => ({
    found: `ledger in which ${d.reason}`,
    expected: 'the ledger as `npm run edition` wrote it',
    fix: 'Bring content/ledger.yaml back from the last commit; it is never edited by hand.',
  })),
  'edition-text-kept': error((d: { key: string; span: string; edition: number; closed: string; actual: string }) => ({
    found: `text of \`${d.key}\` ${d.span} in edition ${d.edition} with the SHA-256 ${d.actual}`,
    expected: `the characters that the edition was closed with (SHA-256 ${d.closed})`,
    fix: 'Bring content/ledger.yaml back from the last commit: its offsets or hashes were edited by hand.',
  })),
  'removal-kept': error((d: { key: string; id: string; edition: number; date: string; reason: string }) => ({
    found: `\`removed\` entry for \`${d.id}\` of \`${d.key}\` that differs from the one of edition ${d.edition}`,
    expected: 'date and reason as the edition was closed with them',
    fix: `Write them again, or take the entry out: the ledger keeps it. A mistake in it goes into content/corrections.yaml.\n\nremoved:\n  - id: ${d.id}\n    date: "${d.date}"\n    reason: ${JSON.stringify(d.reason)}`,
  })),
  'correction-resolves': error((d: { id: string; what: string; near: string | undefined }) => ({
    found: `correction \`${d.id}\` of ${d.what}`,
    expected: 'a source or passage that is or was here, or an address of this site',
    fix: d.near
      ? `Did you mean \`${d.near}\`?`
      : 'Name what the correction is about as pages name it, or leave it out.',
  })),
  'correction-in-order': error((d: { id: string; reason: string }) => ({
    found: `correction \`${d.id}\` ${d.reason}`,
    expected: 'corrections by date, the newest last, each with an id of its own',
    fix: 'Add new corrections at the end of content/corrections.yaml, with an id that no other has.',
  })),
  'edition-is-new': error((d: { reason: string }) => ({
    found: `edition that cannot be closed: ${d.reason}`,
    expected: 'something to publish, dated on or after the last edition',
    fix: 'Change the dossier first, or give a later `--date YYYY-MM-DD`.',
  })),
  // Language
  'language-neutral': error((d: { word: string; why: string; instead: string }) => ({
    found: `loaded word \`${d.word}\``,
    expected: 'a neutral word in our own voice',
    fix: `It ${d.why}. Say ${d.instead}, or quote it with its source.`,
  })),
  // Chapters
  'chapter-file-named': error((d: { name: string; better: string }) => ({
    found: `file \`${d.name}\` among the chapters`,
    expected: 'the address of the chapter (letters a–z, digits, single hyphens between them) and `.mdx`',
    fix: `Rename it, to \`${d.better}\` for example, or move it out of content/chapters/.`,
  })),
  'chapter-has-front-matter': error((_: object) => ({
    found: 'chapter without front matter',
    expected: 'its title, summary and order between two lines of `---`',
    fix: 'Begin the file like this:\n\n---\ntitle: What the chapter is called\nsummary: One line on what it is about.\norder: 1\n---',
  })),
  'chapter-readable': error((d: { message: string }) => ({
    found: `text that MDX cannot read: ${d.message}`,
    expected: 'plain prose in Markdown',
    fix: 'Write `\\{` and `\\<` for a brace and a less-than sign; code and elements are not for chapters.',
  })),
  'chapter-is-prose': error((d: { what: string; words: string }) => ({
    found: `${d.what} \`${d.words}\``,
    expected: 'prose: paragraphs, headings, lists, block quotations, emphasis and links',
    fix: 'Say it in words. A brace or a less-than sign that belongs to the prose is written `\\{` or `\\<`.',
  })),
  'chapter-heading-below-title': error((d: { words: string }) => ({
    found: `heading \`${d.words}\` of the first level`,
    expected: 'headings that begin with `##` or `###`',
    fix: 'Add a `#`: the title of the chapter is the only heading of the first level.',
  })),
  'chapter-order-distinct': error((d: { order: number; other: string }) => ({
    found: `\`order: ${d.order}\`, which \`${d.other}\` has as well`,
    expected: 'a place of its own for every chapter',
    fix: 'Give one of the two another number.',
  })),
  'chapter-cites': error((_: object) => ({
    found: 'chapter without a citation',
    expected: 'every claim cited to a passage',
    fix: 'Add citations such as `[@key-of-the-source, para. 4]`.',
  })),
  'citation-well-formed': error((d: { found: string; meant: string | undefined }) => ({
    found: `\`${d.found}\``,
    expected: 'a citation as `[@key, para. 4]`, or several as `[@key, para. 4; @other, para. 2]`',
    fix: d.meant ? `Did you mean \`${d.meant}\`?` : 'Name a source and one of its paragraphs, and nothing else.',
  })),
  'citation-key-known': error((d: { key: string; near: string | undefined }) => ({
    found: `citation of \`${d.key}\``,
    expected: 'the key of a source of this dossier',
    fix: d.near ? `Did you mean \`${d.near}\`?` : 'Write the key that stands in the record of the source.',
  })),
  'citation-paragraph-exists': error((d: { key: string; paragraph: number; last: number }) => ({
    found: `citation of \`${d.key}\`, para. ${d.paragraph}`,
    expected: `a paragraph of that source (the last is ${d.last})`,
    fix: `Take the number from the margin of /sources/${d.key}/.`,
  })),
  'citation-in-plain-text': error((d: { citation: string; inside: string }) => ({
    found: `\`${d.citation}\` inside ${d.inside}`,
    expected: 'citations in plain text, where they become links',
    fix:
      d.inside === 'a heading'
        ? 'Move the citation into the paragraph below.'
        : `Move the citation behind the end of ${d.inside}.`,
  })),
  'quotation-closed': error((d: { mark: string }) => ({
    found: `quotation mark \`${d.mark}\` without its partner in the same paragraph`,
    expected: 'quotations between “ and ”',
    fix: 'Add the other mark, or take this one out; marks inside a quotation are ‘ and ’.',
  })),
  'quotation-plain': error((d: { quotation: string }) => ({
    found: `quotation \`${d.quotation}\` with words set in another way`,
    expected: 'the words of the source as they are',
    fix: 'Take emphasis, links and code out of the quotation.',
  })),
  'quotation-cited': error((d: { quotation: string }) => ({
    found: `quotation \`${d.quotation}\` without a citation after it`,
    expected: 'a citation such as `[@key, para. 4]` behind it, in the same paragraph or entry of a list',
    fix: 'Cite the passage that the words stand in; words that are not a source’s take no double quotation marks.',
  })),
  'quotation-verbatim': error(
    (d: {
      quotation: string
      where: string
      nearest: string | undefined
      changes: readonly { quoted: string; source: string }[]
    }) => ({
      found: `quotation \`${d.quotation}\` that is not in ${d.where}`,
      expected: 'words that stand there, with `…` for what is left out and [brackets] around what is put in',
      fix: d.nearest
        ? `The nearest wording there is \`${d.nearest}\`:\n${d.changes.map(explainChange).join('\n')}`
        : 'Copy the words from the passage, or cite the passage that they stand in.',
    }),
  ),
  'block-quotation-quoted': error((d: { words: string }) => ({
    found: `words \`${d.words}\` in a block quotation, outside of quotation marks`,
    expected: 'words of a source between “ and ”, and their citation',
    fix: 'Put quotation marks around what is quoted, and our own words into a paragraph before it.',
  })),
  'hidden-words-rewritten': warning(
    (d: { key: string; quotations: number; copies: number; lines: readonly number[] }) => ({
      found: `${countHidden(d)} \`${d.key}\`, whose text is hidden`,
      expected: 'our own words alone about a text that is hidden',
      fix: `Pages show “[words not shown]” in their place. Rewrite the ${d.quotations + d.copies === 1 ? 'sentence' : 'sentences'} on ${listLines(d.lines)}, or change \`access\` in the record.`,
    }),
  ),
  // The built site
  'link-resolves': error((d: { target: string }) => ({
    found: `link to \`${d.target}\`, which the site does not have`,
    expected: 'a page, file or passage of the site',
    fix: 'Mend the address where the page is made.',
  })),
  'id-unique': error((d: { id: string }) => ({
    found: `second element with the id \`${d.id}\``,
    expected: 'ids that are unique on a page',
    fix: 'Rename one of the two.',
  })),
  'page-complete': error((d: { missing: string }) => ({
    found: `page with ${d.missing}`,
    expected: 'one `h1`, one `main`, a title and a language',
    fix: 'Mend the layout or the page.',
  })),
  'page-stays-home': error((d: { address: string }) => ({
    found: `resource loaded from \`${d.address}\``,
    expected: 'resources of this site alone',
    fix: 'Bring the file into the site.',
  })),
} as const satisfies Record<string, Rule>

/** The name of a rule, worded as an assertion that should hold. */
export type RuleId = keyof typeof rules

/** What the message of rule `R` needs to know. */
export type RuleDetails<R extends RuleId> = Parameters<(typeof rules)[R]['explain']>[0]

function error<D>(explain: (details: D) => Explanation) {
  return { severity: 'error', explain } as const
}

function warning<D>(explain: (details: D) => Explanation) {
  return { severity: 'warning', explain } as const
}

/** The words that differ; a side without any says that the other has too many. */
function explainDifference(difference: { given: string; there: string } | undefined): string {
  if (!difference) return ''
  const { given, there } = difference
  if (given === '') return `, which has \`${there}\` besides`
  if (there === '') return `, which lacks \`${given}\``
  return `: \`${there}\` there, \`${given}\` here`
}

/** One line for a stretch that a quotation and its passage word differently. */
function explainChange({ quoted, source }: { quoted: string; source: string }): string {
  if (quoted === '') return `- \`${source}\` stands there and is left out here`
  return source === '' ? `- \`${quoted}\` does not stand there` : `- \`${quoted}\` is \`${source}\` there`
}

/** "3 quotations from", "1 quotation and 2 stretches copied word for word from". */
function countHidden({ quotations, copies }: { quotations: number; copies: number }): string {
  const parts = [
    ...(quotations > 0 ? [`${quotations} ${quotations === 1 ? 'quotation' : 'quotations'}`] : []),
    ...(copies > 0 ? [`${copies} ${copies === 1 ? 'stretch' : 'stretches'} copied word for word`] : []),
  ]
  return `${parts.join(' and ')} from`
}

function listLines(lines: readonly number[]): string {
  if (lines.length < 2) return `line ${lines.join('')}`
  return `lines ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}`
}
