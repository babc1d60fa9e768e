/** An address on this site (`/sources/key/#p4`) as a link under the base path; other addresses stay as they are. */
export function toHref(address: string): string {
  return address.startsWith('/') ? `${import.meta.env.BASE_URL}${address.slice(1)}` : address
}
