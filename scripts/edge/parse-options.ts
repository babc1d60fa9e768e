import { parseArgs } from 'node:util'

type Option = { readonly value: string; readonly what: string }

/** The flags of a command as strings; `--help` prints them, an unknown one is explained; both end the process. */
export function parseOptions<Name extends string>(
  usage: string,
  known: Record<Name, Option>,
): Partial<Record<Name, string>> {
  const entries = Object.entries<Option>(known)
  const help = [
    usage,
    '',
    ...entries.map(([name, { value, what }]) => `  ${`--${name} ${value}`.padEnd(22)} ${what}`),
  ].join('\n')
  try {
    const options = Object.fromEntries(entries.map(([name]) => [name, { type: 'string' as const }]))
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean' as const, short: 'h' } } })
    if (values['help'] === true) {
      console.log(help)
      process.exit(0)
    }
    return Object.fromEntries(
      entries.flatMap(([name]) => (typeof values[name] === 'string' ? [[name, values[name]]] : [])),
    ) as Partial<Record<Name, string>>
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
    process.exit(2)
  }
}
