/** Whether an address of this site is a source's own: its page, a file beside it, or its part of the text service. */
export function isOfSource(path: string, key: string): boolean {
  const [, section, ...names] = path.split('/')
  return (
    (section === 'sources' || section === 'dts') && names.some((name) => name === key || name.startsWith(`${key}.`))
  )
}
