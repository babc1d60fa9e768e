// The one import from Node in the domain: a pure function of its argument, and several times faster than one in JavaScript.
import { createHash } from 'node:crypto'

/** The SHA-256 of bytes, or of a text as UTF-8: 64 lower-case hexadecimal digits. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}
