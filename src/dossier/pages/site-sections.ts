import type { Facts } from '../schemas/facts.ts'

/** A section of the site: its name, where it is, and what a reader finds there. */
export type Section = { readonly id: string; readonly name: string; readonly path: string; readonly what: string }

/** Sections by what a reader wants to do; only those that there are. */
export function toSections({ shows }: Pick<Facts, 'shows'>): { heading: string; sections: Section[] }[] {
  const groups: [heading: string, sections: [there: boolean, section: Section][]][] = [
    [
      'Read',
      [
        [true, { id: 'sources', name: 'Sources', path: '/sources/', what: 'The texts, each paragraph numbered.' }],
        [
          shows.chapters,
          { id: 'chapters', name: 'Chapters', path: '/chapters/', what: 'Our own account, every report cited.' },
        ],
        [
          shows.terms,
          { id: 'terms', name: 'Terms', path: '/terms/', what: 'Who is who, and how each text words the same thing.' },
        ],
      ],
    ],
    [
      'Compare',
      [
        [
          shows.positions,
          { id: 'positions', name: 'Positions', path: '/positions/', what: 'Who asked for what, and in whose words.' },
        ],
        [
          shows.topics,
          { id: 'topics', name: 'Topics', path: '/topics/', what: 'The texts side by side, matter by matter.' },
        ],
        [
          shows.timeline,
          { id: 'timeline', name: 'Timeline', path: '/timeline/', what: 'Events, statements and texts by date.' },
        ],
        [shows.figures, { id: 'figures', name: 'Figures', path: '/figures/', what: 'Every number in its sentence.' }],
        [
          shows.relations,
          {
            id: 'relations',
            name: 'Relations',
            path: '/relations/',
            what: 'What agrees and what does not, side by side.',
          },
        ],
      ],
    ],
    [
      'Look up',
      [
        [shows.actors, { id: 'actors', name: 'Actors', path: '/actors/', what: 'Who speaks and who is spoken of.' }],
        [
          shows.outlets,
          {
            id: 'outlets',
            name: 'Outlets',
            path: '/outlets/',
            what: 'Who publishes the texts, in their words and others’.',
          },
        ],
        [true, { id: 'search', name: 'Search', path: '/search/', what: 'Every hit is a paragraph.' }],
        [
          true,
          {
            id: 'concordance',
            name: 'Concordance',
            path: '/concordance/',
            what: 'Every word, and where it stands.',
          },
        ],
      ],
    ],
    [
      'Cite and check',
      [
        [
          true,
          {
            id: 'bibliography',
            name: 'Bibliography',
            path: '/bibliography/',
            what: 'References, with every supplied word in brackets.',
          },
        ],
        [true, { id: 'check', name: 'Check', path: '/check/', what: 'Whether words and citations are as they stand.' }],
        [
          true,
          { id: 'editions', name: 'Editions', path: '/editions/', what: 'What changed, and the texts as they were.' },
        ],
        [
          shows.corrections,
          {
            id: 'corrections',
            name: 'Corrections',
            path: '/corrections/',
            what: 'What was wrong, and what it says now.',
          },
        ],
        [true, { id: 'data', name: 'Data', path: '/data/', what: 'Everything here as tables to download.' }],
        [
          true,
          { id: 'verify', name: 'Verify', path: '/verify/', what: 'Whether a file that you have is one of these.' },
        ],
        [true, { id: 'method', name: 'Method', path: '/method/', what: 'What the marks mean and what was left out.' }],
        [
          shows.coverage,
          {
            id: 'coverage',
            name: 'Coverage',
            path: '/method/coverage/',
            what: 'What is accounted for, and what is not.',
          },
        ],
        [true, { id: 'about', name: 'About', path: '/about/', what: 'Who makes this, and whom to write to.' }],
      ],
    ],
  ]
  return groups
    .map(([heading, sections]) => ({
      heading,
      sections: sections.flatMap(([there, section]) => (there ? [section] : [])),
    }))
    .filter(({ sections }) => sections.length > 0)
}

/** The sections that the head of every page names; the foot names all. */
export function toMainSections(facts: Pick<Facts, 'shows'>): Section[] {
  const all = toSections(facts).flatMap(({ sections }) => sections)
  const first = ['sources', 'chapters', 'positions', 'timeline', 'figures', 'actors']
  const main = all.filter(({ id }) => first.includes(id))
  const rest = main.length > 3 ? ['method'] : ['bibliography', 'method', 'about']
  return [...main, ...all.filter(({ id }) => rest.includes(id))]
}
