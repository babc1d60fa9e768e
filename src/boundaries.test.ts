import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, test } from 'node:test'

// Imports point one way: the domain knows nothing of Astro, disks or browsers; the edge knows them all.

const repository = resolve(import.meta.dirname, '..')

/** What the files of a room may import from this repository, and from elsewhere; the first fitting room counts. */
const rooms: readonly { room: string; may: readonly string[]; elsewhere: RegExp }[] = [
  { room: 'src/dossier/text/sha256.ts', may: ['src/dossier'], elsewhere: /^node:crypto$/ },
  { room: 'src/dossier/text/sha512.ts', may: ['src/dossier'], elsewhere: /^node:crypto$/ },
  {
    room: 'src/dossier',
    may: ['src/dossier'],
    elsewhere:
      /^(?:astro\/zod|d3-scale|yaml|edtf|htmlparser2|rehype-citation|mdast|unified|remark-parse|remark-mdx|unist-util-visit|d3-dsv)$/,
  },
  {
    room: 'src/markdown',
    may: ['src/markdown', 'src/dossier'],
    elsewhere: /^(?:mdast|hast|unified|unist-util-visit|rehype-citation)$/,
  },
  {
    room: 'src/search',
    may: ['src/search', 'src/dossier/text', 'src/dossier/pages/searched-dossier.ts'],
    elsewhere: /^@orama\/stemmers\//,
  },
  { room: 'src/queries', may: ['src/queries', 'src/dossier'], elsewhere: /^astro:content$/ },
  { room: 'src/components', may: ['src/components', 'src/search', 'src/dossier'], elsewhere: /^$/ },
  {
    room: 'src/layouts',
    may: ['src/layouts', 'src/components', 'src/queries', 'src/dossier', 'src/styles'],
    elsewhere: /^@fontsource/,
  },
  {
    room: 'src/pages',
    may: ['src/layouts', 'src/components', 'src/queries', 'src/styles'],
    elsewhere: /^astro:content$/,
  },
  {
    room: 'src/content.config.ts',
    may: ['src/dossier/schemas', 'src/loaders'],
    elsewhere: /^(?:astro:content|astro\/loaders|virtual:dossier\/folders|node:url)$/,
  },
  { room: 'src/loaders', may: ['src/dossier'], elsewhere: /^(?:astro\/loaders|node:fs\/promises|node:path)$/ },
  {
    room: 'scripts/edge',
    may: ['scripts', 'src/dossier', 'src/markdown', 'src/search'],
    elsewhere:
      /^(?:node:|astro$|@astrojs\/|pagefind$|@resvg\/resvg-wasm$|fontkitten$|playwright-core$|axe-core$|fflate$)/,
  },
  {
    room: 'scripts/site',
    may: ['scripts', 'src/dossier', 'src/search'],
    elsewhere: /^(?:node:|astro$|playwright-core$|yaml$|fast-check$)/,
  },
  {
    room: 'scripts/outside',
    may: ['scripts', 'src/dossier'],
    elsewhere: /^(?:node:|ajv$|jsonld$|ro-crate|xmllint-wasm$|yaml$)/,
  },
  { room: 'scripts', may: ['scripts', 'src/dossier', 'src/search'], elsewhere: /^(?:node:|yaml$)/ },
]

const files = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\.(?:ts|astro)$/.test(path) && !/\.(?:test|d)\.ts$/.test(path) && !path.includes('/fixtures/'))

describe('imports point one way', () => {
  for (const file of files) {
    const room = rooms.find((candidate) => file === candidate.room || file.startsWith(`${candidate.room}/`))
    test(`${file} imports what its room may`, () => {
      assert.ok(room, `${file} stands in no room: add it to the table in ${relative(repository, import.meta.filename)}`)
      for (const specifier of findImports(readFileSync(join(repository, file), 'utf8'))) {
        const target = toTarget(specifier, file)
        const allowed =
          target === undefined
            ? room.elsewhere.test(specifier)
            : room.may.some((folder) => target === folder || target.startsWith(`${folder}/`))
        assert.ok(allowed, `${file} imports ${specifier}`)
      }
    })
  }
})

test('the domain neither prints, nor reads the clock, nor asks for chance', () => {
  for (const file of files.filter((path) => path.startsWith('src/dossier/'))) {
    const found = /\bconsole\.|\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bglobalThis\b/.exec(
      readFileSync(join(repository, file), 'utf8'),
    )
    assert.equal(found, null, `${file}: ${found?.[0]}`)
  }
})

/** Import and re-export statements, which stand at the start of a line, and dynamic imports of a literal. */
function findImports(code: string): string[] {
  const statement = /^(?:import |(?:import|export)\b.*? from |\} from )['"]([^'"]+)['"]$|\bimport\(['"]([^'"]+)['"]\)/gm
  return [...code.matchAll(statement)].map((match) => match[1] ?? match[2] ?? '')
}

/** The file of this repository that an import means, or undefined for a package. */
function toTarget(specifier: string, file: string): string | undefined {
  if (specifier.startsWith('.'))
    return relative(repository, resolve(repository, dirname(file), specifier))
      .split(sep)
      .join('/')
  const alias = /^#(\w+)\/(.*)$/.exec(specifier)
  return alias ? `src/${alias[1]}/${alias[2]}` : undefined
}
