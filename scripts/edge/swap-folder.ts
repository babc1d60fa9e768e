import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Folders } from './folders.ts'

/** Puts the site that was built in place of the earlier one: two renames, nothing is copied. */
export function swapIn({ out, work, next }: Folders): void {
  const earlier = join(work, 'earlier')
  rmSync(earlier, { recursive: true, force: true })
  if (existsSync(out)) renameSync(out, earlier)
  renameSync(next, out)
  rmSync(earlier, { recursive: true, force: true })
}

/** Puts the earlier site back where a swap was cut off between its two renames. */
export function healSwap({ out, work }: Folders): void {
  const earlier = join(work, 'earlier')
  if (!existsSync(out) && existsSync(earlier)) renameSync(earlier, out)
}
