import { parseArgs } from 'node:util'

type Option = { readonly value: string; readonly what: string }

/** The flags of a command as strings; `--help` prints them, an unknown one is explained; both end the process. */
export function parseOptions<Name extends string>(
  usage: string,
  known: Readonly<Record<Name, Option>>,
): { readonly [N in Name]?: string } {
  const entries = Object.entries<Option>(known)
  const lines = entries.map(([name, { value, what }]) => `  ${`--${name} ${value}`.padEnd(24)} ${what}`)
  const help = [usage, '', ...lines].join('\n')
  const options: Record<string, { type: 'string' | 'boolean' }> = { help: { type: 'boolean' } }
  for (const [name] of entries) options[name] = { type: 'string' }
  try {
    const { help: asked, ...values } = parseArgs({ options }).values
    if (asked) {
      console.log(help)
      process.exit(0)
    }
    return values as { [N in Name]?: string }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`)
    process.exit(2)
  }
}
