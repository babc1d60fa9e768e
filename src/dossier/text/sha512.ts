// Like sha256.ts, a pure function of its argument that Node brings along.
import { createHash } from 'node:crypto'

/** The SHA-512 of bytes, or of a text as UTF-8: 128 lower-case hexadecimal digits. */
export function sha512(data: Uint8Array | string): string {
  return createHash('sha512').update(data).digest('hex')
}
