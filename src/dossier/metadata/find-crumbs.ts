import type { Crumb } from './page-node.ts'

/** The pages above the one at `path`, from the home page down: those of the `sections` that its address begins with. */
export function findCrumbs(path: string, sections: readonly Crumb[], homeName: string): Crumb[] {
  const above = sections.filter((section) => path.startsWith(section.path) && path !== section.path)
  const home = path === '/' ? [] : [{ name: homeName, path: '/' }]
  return [...home, ...above.toSorted((a, b) => a.path.length - b.path.length)]
}
