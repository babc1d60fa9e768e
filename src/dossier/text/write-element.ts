import { escapeHtml } from './escape-html.ts'

/** Values of attributes; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** Markup that is safe as it is; made by {@link writeElement} and {@link writeText} alone. */
export type Markup = { readonly markup: string }

/** An element of SVG or HTML with its children; values are escaped, numbers have two decimals at most. */
export function writeElement(name: string, attributes: Attributes, children: readonly Markup[] = []): Markup {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeHtml(printValue(value))}"`],
  )
  const inside = children.map(({ markup }) => markup).join('')
  return { markup: `<${name}${written.join('')}${inside === '' ? '/>' : `>${inside}</${name}>`}` }
}

/** Text as it is to be read. XML cannot carry most control characters: they are left out. */
export function writeText(text: string): Markup {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML has no way to write.
  return { markup: escapeHtml(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')) }
}

function printValue(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value
}
