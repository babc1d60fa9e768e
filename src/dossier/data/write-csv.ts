import { csvFormatRows } from 'd3-dsv'
import type { Cell, Row } from './data-table.ts'

/** Stands between the items of a list in one cell; no item holds it. */
export const listDelimiter = ';'

/**
 * Rows as CSV (RFC 4180, but with line feeds): a line of the names of the columns, then a line for each row. Nothing is
 * added to a cell that begins like a formula, so that what is read back is what was written.
 */
export function writeCsv(columns: readonly string[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => toText(row[column] ?? null)))
  return `${csvFormatRows([[...columns], ...cells])}\n`
}

function toText(cell: Cell): string {
  if (cell === null) return ''
  return Array.isArray(cell) ? cell.join(listDelimiter) : String(cell)
}
